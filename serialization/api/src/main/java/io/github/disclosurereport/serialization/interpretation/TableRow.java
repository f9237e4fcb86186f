package io.github.disclosurereport.serialization.interpretation;

import java.util.List;
import java.util.Optional;

/**
 * A row of figures with its label, before it is known which row of the form it is.
 *
 * @param label the label; empty for a row without one
 * @param fields the fields behind the label, from left to right
 * @param head the columns that the head above it names; empty where there was no head
 * @param isHeadOfficial whether row by row the words of the head are those of the form, whatever its spans say
 * @param spacing what keeps the fields apart
 */
record TableRow(
        Optional<Piece> label, List<Piece> fields, List<HeadColumn> head, boolean isHeadOfficial, Spacing spacing) {

    /** What keeps the fields of a row apart. */
    enum Spacing {
        /** The document's own layout of fields. */
        GRID,
        /** Blanks, line ends or strokes. */
        SEPARATED,
        /** Nothing: figures may have run together. */
        GLUED
    }

    TableRow {
        fields = List.copyOf(fields);
        head = List.copyOf(head);
    }

    /** The label folded for comparison. */
    String letters() {
        return label.map(Piece::letters).orElse("");
    }
}
