package io.github.disclosurereport.form;

import io.github.disclosurereport.stream.Distinct;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table as an edition officially prints it: every cell with its text, place and spans.
 *
 * <p>Table 二 prints as blocks below each other, 三 as a rectangle with a note in its upper left field, 四 as one row
 * of figures. Whatever lays a table out walks this.
 */
public final class PrintedTable {

    /** What a cell of a printed table is for. */
    public enum Role {
        /** The note on the identity in the upper left field of table 三. */
        NOTE,
        /** The caption of a block of table 二. */
        CAPTION,
        /** A label above figures. */
        COLUMN_HEAD,
        /** A label beside figures. */
        ROW_HEAD,
        /** A figure. */
        FIGURE
    }

    /**
     * One printed cell.
     *
     * @param role what it is for
     * @param text its label; empty for a figure
     * @param path the cell of the report that a figure belongs to; empty for a label
     * @param row the row of its upper left corner, from 0
     * @param column the column of its upper left corner, from 0
     * @param rowSpan the rows it covers
     * @param columnSpan the columns it covers
     */
    public record Cell(
            Role role, String text, Optional<CellPath> path, int row, int column, int rowSpan, int columnSpan) {}

    private final TableKind table;
    private final List<List<Cell>> rows;

    private PrintedTable(TableKind table, List<Cell> cells) {
        this.table = table;
        int height =
                cells.stream().mapToInt(cell -> cell.row + cell.rowSpan).max().orElse(0);
        List<List<Cell>> byRow = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            int current = row;
            byRow.add(cells.stream()
                    .filter(cell -> cell.row == current)
                    .sorted(Comparator.comparingInt(Cell::column))
                    .toList());
        }
        this.rows = List.copyOf(byRow);
    }

    /** A table of an edition. */
    public static PrintedTable of(Edition edition, TableKind table) {
        return new PrintedTable(
                table,
                switch (table) {
                    case PROACTIVE -> blocks(edition, table);
                    case REQUESTS -> rectangle(edition, table);
                    case CASES -> oneRow(edition, table);
                });
    }

    /** The table it is. */
    public TableKind table() {
        return table;
    }

    /** Its rows from top to bottom, each with the cells that begin in it, from left to right. */
    public List<List<Cell>> rows() {
        return rows;
    }

    private static List<Cell> blocks(Edition edition, TableKind table) {
        int width = 1 + widestBlock(edition, table);
        List<Cell> cells = new ArrayList<>();
        int line = 0;
        for (Article20Item block : Article20Item.values()) {
            List<Heading> rows = rowsOf(edition, table).stream()
                    .filter(row -> row.groups().contains(block))
                    .toList();
            if (rows.isEmpty()) {
                continue;
            }
            cells.add(label(Role.CAPTION, block.label(), line++, 0, 1, width));
            List<Heading> columns = columnsOf(edition, rows.get(0));
            cells.add(label(Role.COLUMN_HEAD, table.corner(), line, 0, 1, 1));
            for (int i = 0; i < columns.size(); i++) {
                int span = spanOf(i, columns, width);
                cells.add(label(Role.COLUMN_HEAD, columns.get(i).label(edition), line, 1 + i, 1, span));
            }
            line++;
            for (Heading row : rows) {
                cells.add(label(Role.ROW_HEAD, row.label(edition), line, 0, 1, 1));
                for (int i = 0; i < columns.size(); i++) {
                    cells.add(figure(table, row, columns.get(i), line, 1 + i, spanOf(i, columns, width)));
                }
                line++;
            }
        }
        return cells;
    }

    /** The last column of a narrow block fills the table's width. */
    private static int spanOf(int index, List<Heading> columns, int width) {
        return index < columns.size() - 1 ? 1 : width - columns.size();
    }

    private static int widestBlock(Edition edition, TableKind table) {
        return rowsOf(edition, table).stream()
                .mapToInt(row -> edition.cells(row).size())
                .max()
                .orElse(0);
    }

    private static List<Cell> rectangle(Edition edition, TableKind table) {
        List<Heading> rows = rowsOf(edition, table);
        List<Heading> columns = rows.isEmpty() ? List.of() : columnsOf(edition, rows.get(0));
        Axis rowHeads = new Axis(rows.stream().map(row -> labels(edition, row)).toList());
        Axis columnHeads =
                new Axis(columns.stream().map(column -> labels(edition, column)).toList());
        int left = rowHeads.depth();
        int top = columnHeads.depth();
        List<Cell> cells = new ArrayList<>();
        cells.add(label(Role.NOTE, table.corner(), 0, 0, top, left));
        for (Axis.Span span : columnHeads.spans()) {
            cells.add(label(
                    Role.COLUMN_HEAD, span.text(), span.level(), left + span.start(), span.levels(), span.length()));
        }
        for (Axis.Span span : rowHeads.spans()) {
            cells.add(
                    label(Role.ROW_HEAD, span.text(), top + span.start(), span.level(), span.length(), span.levels()));
        }
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < columns.size(); j++) {
                cells.add(figure(table, rows.get(i), columns.get(j), top + i, left + j, 1));
            }
        }
        return cells;
    }

    private static List<Cell> oneRow(Edition edition, TableKind table) {
        List<CellPath> paths = edition.cells(table);
        Axis heads = new Axis(paths.stream()
                .map(path -> Stream.concat(
                                labels(edition, path.row()).stream(), labels(edition, path.column()).stream())
                        .toList())
                .toList());
        List<Cell> cells = new ArrayList<>();
        for (Axis.Span span : heads.spans()) {
            cells.add(label(Role.COLUMN_HEAD, span.text(), span.level(), span.start(), span.levels(), span.length()));
        }
        for (int i = 0; i < paths.size(); i++) {
            cells.add(figure(table, paths.get(i).row(), paths.get(i).column(), heads.depth(), i, 1));
        }
        return cells;
    }

    private static List<Heading> rowsOf(Edition edition, TableKind table) {
        return edition.cells(table).stream().map(CellPath::row).collect(Distinct.toList());
    }

    private static List<Heading> columnsOf(Edition edition, Heading row) {
        return edition.cells(row).stream().map(CellPath::column).toList();
    }

    private static List<String> labels(Edition edition, Heading heading) {
        return Stream.concat(heading.groups().stream().map(HeadingGroup::label), Stream.of(heading.label(edition)))
                .toList();
    }

    private static Cell label(Role role, String text, int row, int column, int rowSpan, int columnSpan) {
        return new Cell(role, text, Optional.empty(), row, column, rowSpan, columnSpan);
    }

    private static Cell figure(TableKind table, Heading row, Heading column, int line, int position, int columnSpan) {
        CellPath path = CellPath.at(table, row, column);
        return new Cell(Role.FIGURE, "", Optional.of(path), line, position, 1, columnSpan);
    }
}
