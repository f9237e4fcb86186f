package io.github.disclosurereport.serialization.page;

import java.util.List;

/**
 * A table of a document as laid out: rows of fields, each with the columns it covers. Immutable.
 *
 * <p>A field that spans rows stands in each of them.
 */
public final class Grid implements Block {

    private final int number;
    private final List<List<Field>> rows;

    Grid(int number, List<List<Field>> rows) {
        this.number = number;
        this.rows = List.copyOf(rows);
    }

    /** Its number in the document, from 1. */
    public int number() {
        return number;
    }

    /** Its rows from top to bottom, each with its fields from left to right. */
    public List<List<Field>> rows() {
        return rows;
    }
}
