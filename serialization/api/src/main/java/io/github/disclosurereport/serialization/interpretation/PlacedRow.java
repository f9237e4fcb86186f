package io.github.disclosurereport.serialization.interpretation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row whose columns are known.
 *
 * @param row the row
 * @param fields its fields, each in its column
 */
record PlacedRow(NamedRow row, List<Placed> fields) {

    boolean isUnderTornHead() {
        return row.printed().order() == TableRow.WordOrder.TORN;
    }

    boolean isSameInAnyOrder() {
        return row.fields().stream()
                        .map(Piece::text)
                        .collect(Collectors.toSet())
                        .size()
                == 1;
    }
}
