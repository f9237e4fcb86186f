package io.github.disclosurereport.serialization.page;

import java.util.List;
import java.util.Objects;

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

    @Override
    public boolean equals(Object other) {
        return other instanceof Grid grid && number == grid.number && rows.equals(grid.rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, rows);
    }

    /** Its number and how many rows it has, for logs. */
    @Override
    public String toString() {
        return "Grid{" + number + ", " + rows.size() + " rows}";
    }
}
