package io.github.disclosurereport.formats.json;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.table.CellText;
import io.github.disclosurereport.table.PrintedState;
import tools.jackson.core.JsonParser;

/** Keeps nothing, and throws where something would be lost. */
final class StrictFacts implements JsonFacts {

    private final boolean ignoresUnknownKeys;

    StrictFacts(boolean ignoresUnknownKeys) {
        this.ignoresUnknownKeys = ignoresUnknownKeys;
    }

    @Override
    public void number(CellPath path, long figure, JsonParser at) {
        // The report has it.
    }

    @Override
    public void cell(CellPath path, CellText text, JsonParser at) {
        if (text.state() == PrintedState.TEXT) {
            throw new JsonReportException(
                    at, path + " is \"" + text.printed() + "\", no figure in " + path.unit() + ": " + text.remarks());
        }
    }

    @Override
    public void oddity(Oddity.Kind kind, String text, JsonParser at) {
        if (kind != Oddity.Kind.UNKNOWN_KEY || !ignoresUnknownKeys) {
            throw new JsonReportException(at, kind + ": " + text);
        }
    }
}
