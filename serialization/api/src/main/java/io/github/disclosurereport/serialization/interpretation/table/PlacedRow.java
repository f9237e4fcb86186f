package io.github.disclosurereport.serialization.interpretation.table;

import java.util.List;

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
        return row.printed().isSameInAnyOrder();
    }
}
