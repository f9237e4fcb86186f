package io.github.disclosurereport.source;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.table.CellText;
import io.github.disclosurereport.table.Figure;
import io.github.disclosurereport.table.PrintedState;
import java.util.List;
import java.util.Optional;

/**
 * What stood in the field of one cell.
 *
 * @param text the text as printed and what it means
 * @param place where it stood; empty if there was no such field, or the source has no places
 */
public record SourceCell(CellText text, Optional<Place> place) {

    /** A cell for which the document has no field. */
    public static final SourceCell MISSING =
            new SourceCell(new CellText("", PrintedState.MISSING, Figure.UNKNOWN, List.of()), Optional.empty());

    /** The text as printed. */
    public String printed() {
        return text.printed();
    }

    /** What the text is. */
    public PrintedState state() {
        return text.state();
    }

    /** The text and its place: {@code "31", table 2, row 6, column 4}. */
    @Override
    public String toString() {
        String what = state() == PrintedState.MISSING ? "missing" : '"' + printed() + '"';
        return what + place.map(where -> ", " + where.describe(Language.EN)).orElse("");
    }
}
