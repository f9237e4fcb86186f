package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.serialization.interpretation.table.TableRow;
import io.github.disclosurereport.serialization.interpretation.table.UnlistedRows;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.source.PlacedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table found in running text.
 *
 * @param rows its rows
 * @param corner the text that the form prints in the upper left field
 * @param around the text above and below that is none of its own
 * @param unlisted what is said of the rows that it does not list
 */
record TextTable(List<TableRow> rows, Optional<PlacedText> corner, Passage around, Optional<UnlistedRows> unlisted) {

    TextTable(List<TableRow> rows, Optional<PlacedText> corner, Passage around) {
        this(rows, corner, around, Optional.empty());
    }

    /** A table that fills its lines. */
    static TextTable between(List<Line> above, List<TableRow> rows, Optional<PlacedText> corner, List<Line> below) {
        return new TextTable(
                rows,
                corner,
                new Passage(Stream.concat(above.stream(), below.stream()).toList()));
    }
}
