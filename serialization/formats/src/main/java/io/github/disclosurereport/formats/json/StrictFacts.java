package io.github.disclosurereport.formats.json;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.table.CellText;
import io.github.disclosurereport.table.PrintedState;
import java.util.Locale;
import tools.jackson.core.JsonParser;

/** Keeps nothing, and throws where something would be lost. */
final class StrictFacts implements JsonFacts {

    @Override
    public void count(CellPath path, long count, JsonParser at) {
        // The report has it.
    }

    @Override
    public void cell(CellPath path, CellText text, JsonParser at) {
        if (text.state() == PrintedState.TEXT) {
            throw new JsonReportException(
                    at,
                    path + " is \"" + text.printed() + "\": "
                            + words(text.remarks().get(0)));
        }
    }

    @Override
    public void oddity(Oddity.Kind kind, String text, JsonParser at) {
        throw new JsonReportException(at, words(kind) + ": " + text);
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
