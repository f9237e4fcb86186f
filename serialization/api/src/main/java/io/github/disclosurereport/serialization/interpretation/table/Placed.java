package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import java.util.Optional;

/**
 * A field that stands in a column.
 *
 * @param path the cell, if the form has it
 * @param field the field
 * @param column the column of the head; empty where the official order told
 */
record Placed(Optional<CellPath> path, Piece field, Optional<HeadColumn> column) {

    static Placed in(CellPath cell, Piece field) {
        return new Placed(Optional.of(cell), field, Optional.empty());
    }
}
