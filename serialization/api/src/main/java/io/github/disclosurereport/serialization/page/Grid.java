package io.github.disclosurereport.serialization.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A table of a document as laid out: rows of fields, each with the columns it covers. Immutable.
 *
 * <p>A field that spans rows stands in each of them.
 */
public final class Grid implements Block {

    private final int number;
    private final List<List<Field>> rows;
    private final boolean continuesAbove;

    Grid(int number, List<List<Field>> rows, boolean continuesAbove) {
        this.number = number;
        this.rows = List.copyOf(rows);
        this.continuesAbove = continuesAbove;
    }

    /** Its number in the document, from 1. */
    public int number() {
        return number;
    }

    /** Its rows from top to bottom, each with its fields from left to right. */
    public List<List<Field>> rows() {
        return rows;
    }

    /** Whether it goes on with the grid above it, which a page end has cut. */
    public boolean continuesAbove() {
        return continuesAbove;
    }

    /** It and one that goes on with it as one grid. */
    public Grid plus(Grid below) {
        List<List<Field>> whole = new ArrayList<>(rows);
        IdentityHashMap<Field, Field> fields = new IdentityHashMap<>();
        below.rows.forEach(row -> whole.add(row.stream()
                .map(field -> fields.computeIfAbsent(field, key -> key.moved(rows.size(), 0)))
                .toList()));
        return new Grid(number, whole, continuesAbove);
    }

    /** It and one right of it as one grid; of two with rows of different number the last ones stand beside each other. */
    public Grid beside(Grid right) {
        int missing = right.rows.size() - rows.size();
        return missing == 0 ? besideEqual(right) : lowered(missing).besideEqual(right.lowered(-missing));
    }

    /** It below some empty rows. */
    private Grid lowered(int count) {
        if (count <= 0) {
            return this;
        }
        List<List<Field>> empty = Collections.nCopies(count, List.of());
        return new Grid(number, empty, continuesAbove).plus(this);
    }

    private Grid besideEqual(Grid right) {
        int width = rows.stream()
                .flatMap(List::stream)
                .mapToInt(field -> field.column() + field.columnSpan())
                .max()
                .orElse(0);
        IdentityHashMap<Field, Field> fields = new IdentityHashMap<>();
        List<List<Field>> whole = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<Field> both = new ArrayList<>(rows.get(row));
            right.rows.get(row).forEach(field -> both.add(fields.computeIfAbsent(field, key -> key.moved(0, width))));
            whole.add(both);
        }
        return new Grid(number, whole, continuesAbove);
    }

    /** It with other rows, each from one of its own; a field that spans rows is to stay the same. */
    public Grid withRows(UnaryOperator<List<Field>> changed) {
        return new Grid(number, rows.stream().map(changed).toList(), continuesAbove);
    }

    /** Its part from a row and a column on, both from 0; what begins in front of them is not in it. */
    public Grid from(int row, int column) {
        return part(row, rows.size(), column);
    }

    /** Its rows from one to the one in front of another, both from 0; what begins above them is not among them. */
    public Grid between(int from, int to) {
        return part(from, to, 0);
    }

    private Grid part(int row, int to, int column) {
        IdentityHashMap<Field, Field> fields = new IdentityHashMap<>();
        List<List<Field>> part = rows.subList(row, to).stream()
                .map(fieldsOfRow -> fieldsOfRow.stream()
                        .filter(field -> field.row() >= row && field.column() >= column)
                        .map(field -> fields.computeIfAbsent(field, key -> key.moved(-row, -column)))
                        .toList())
                .toList();
        return new Grid(number, part, continuesAbove);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Grid grid
                && number == grid.number
                && continuesAbove == grid.continuesAbove
                && rows.equals(grid.rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, continuesAbove, rows);
    }

    /** Its number and how many rows it has, for logs. */
    @Override
    public String toString() {
        return "Grid{" + number + ", " + rows.size() + " rows}";
    }
}
