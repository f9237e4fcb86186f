package io.github.disclosurereport.serialization.page;

import io.github.disclosurereport.serialization.NotAReportException;
import io.github.disclosurereport.serialization.PartCount;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.Place.TablePlace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lays out a table from its rows of fields with spans, as browsers do.
 *
 * <p>A span that reaches beyond the table ends with it; a field that would lie on another moves to the right. Rows in
 * which no field begins are no rows: they are lines that were drawn through the fields above.
 */
public final class GridBuilder {

    private static final int WIDEST = 1000;

    private final int number;
    private final PartCount parts;
    private final List<List<Field>> rows = new ArrayList<>();
    private final BitSet taken = new BitSet();
    private List<Field> spanning = new ArrayList<>();
    private int cursor;
    private boolean continuesAbove;

    /**
     * Begins a table.
     *
     * @param number its number in the document, from 1
     * @param parts counts its fields
     * @throws IllegalArgumentException if the number is below 1
     */
    public GridBuilder(int number, PartCount parts) {
        if (number < 1) {
            throw new IllegalArgumentException("No table has the number " + number + ": count from 1");
        }
        this.number = number;
        this.parts = parts;
    }

    /** Begins the next row. */
    public GridBuilder row() {
        int row = rows.size();
        spanning = new ArrayList<>(spanning.stream()
                .filter(field -> field.row() + field.rowSpan() > row)
                .toList());
        rows.add(new ArrayList<>(spanning));
        cursor = 0;
        taken.clear();
        spanning.forEach(this::take);
        return this;
    }

    /** Says that it goes on with the table above it, which a page end has cut. */
    public GridBuilder continuesAbove() {
        continuesAbove = true;
        return this;
    }

    /**
     * The next field of the row begins in a column, whatever stands in front of it.
     *
     * @param column the column, from 0
     * @throws IllegalArgumentException if the column is below 0, or in front of a field that the row has
     */
    public GridBuilder at(int column) {
        if (column < cursor) {
            throw new IllegalArgumentException(
                    "Column " + column + " is behind column " + cursor + " no more: add fields from left to right");
        }
        cursor = column;
        return this;
    }

    /**
     * Leaves columns of the row empty.
     *
     * @param columns how many
     * @throws IllegalArgumentException if there are fewer than 0
     */
    public GridBuilder gap(int columns) {
        return at(taken.nextClearBit(cursor) + columns);
    }

    /** Adds a field to the row; its place is that in the grid. */
    public GridBuilder field(String text) {
        return field(text, 1, 1);
    }

    /**
     * Adds a field that spans rows and columns; its place is that in the grid.
     *
     * @throws NotAReportException if the document grows over the limit
     */
    public GridBuilder field(String text, int rowSpan, int columnSpan) {
        Place place = new TablePlace(0, number, rows.size(), taken.nextClearBit(cursor) + 1);
        return field(text, rowSpan, columnSpan, place);
    }

    /**
     * Adds a field that has a place of its own in the document.
     *
     * @throws NotAReportException if the document grows over the limit
     */
    public GridBuilder field(String text, int rowSpan, int columnSpan, Place place) {
        int row = rows.size() - 1;
        parts.add(text);
        int width = Math.min(Math.max(1, columnSpan), WIDEST);
        Field field = new Field(text, place, row, taken.nextClearBit(cursor), Math.max(1, rowSpan), width);
        take(field);
        cursor = field.column() + width;
        rows.get(row).add(field);
        if (field.rowSpan() > 1) {
            spanning.add(field);
        }
        return this;
    }

    private void take(Field field) {
        parts.add(field.columnSpan());
        taken.set(field.column(), field.column() + field.columnSpan());
    }

    /** The table as laid out. */
    public Grid build() {
        int[] kept = new int[rows.size() + 1];
        for (int row = 0; row < rows.size(); row++) {
            kept[row + 1] = kept[row] + (begins(row) ? 1 : 0);
        }
        IdentityHashMap<Field, Field> fields = new IdentityHashMap<>();
        List<List<Field>> laidOut = IntStream.range(0, rows.size())
                .filter(this::begins)
                .mapToObj(row -> rows.get(row).stream()
                        .map(field -> fields.computeIfAbsent(field, key -> moved(key, kept)))
                        .sorted(Comparator.comparingInt(Field::column))
                        .toList())
                .toList();
        return new Grid(number, laidOut, continuesAbove);
    }

    private boolean begins(int row) {
        return rows.get(row).stream().anyMatch(field -> field.row() == row);
    }

    /** A field without the rows in which no field begins. */
    private Field moved(Field field, int[] kept) {
        int end = Math.min(field.row() + field.rowSpan(), rows.size());
        int beyond = field.row() + field.rowSpan() - end;
        int rowSpan = kept[end] - kept[field.row()] + beyond;
        return rowSpan == field.rowSpan() && kept[field.row()] == field.row()
                ? field
                : new Field(
                        field.text(), field.place(), kept[field.row()], field.column(), rowSpan, field.columnSpan());
    }
}
