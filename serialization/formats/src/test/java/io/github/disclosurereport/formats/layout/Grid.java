package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.form.PrintedTable;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.formats.layout.Field.Part;
import io.github.disclosurereport.report.AnnualReport;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A table as rows of fields, each field in the row where it begins, as in HTML.
 *
 * @param kind which of the three tables it is, or is a part of
 */
record Grid(TableKind kind, List<List<Field>> rows) {

    /** A field with the place of its upper left corner. */
    record Placed(Field field, int row, int column) {

        /** The same with rows for columns. */
        Placed turned() {
            Field turned = field.spanning(field.columnSpan(), field.rowSpan());
            return new Placed(turned, /* row= */ column, /* column= */ row);
        }
    }

    Grid {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A table of a report as the form prints it. */
    static Grid of(AnnualReport report, TableKind kind) {
        return new Grid(
                kind,
                PrintedTable.of(report.edition(), kind).rows().stream()
                        .map(row -> row(row, report))
                        .toList());
    }

    private static List<Field> row(List<PrintedTable.Cell> cells, AnnualReport report) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            PrintedTable.Cell cell = cells.get(i);
            boolean isGroup = i + 1 < cells.size() && cells.get(i + 1).role() == PrintedTable.Role.ROW_HEAD;
            Field field = cell.path()
                    .map(path -> Field.figure(report, path))
                    .orElseGet(() -> Field.label(part(cell.role(), isGroup), cell.text()));
            fields.add(field.spanning(cell.rowSpan(), cell.columnSpan()));
        }
        return fields;
    }

    private static Part part(PrintedTable.Role role, boolean isGroup) {
        return switch (role) {
            case NOTE -> Part.NOTE;
            case CAPTION -> Part.CAPTION;
            case COLUMN_HEAD -> Part.COLUMN_HEAD;
            case ROW_HEAD -> isGroup ? Part.ROW_GROUP : Part.ROW_LABEL;
            case FIGURE -> Part.FIGURE;
        };
    }

    /** A table out of fields that were placed one by one. */
    static Grid laidOut(TableKind kind, Collection<Placed> fields) {
        int height = fields.stream().mapToInt(Placed::row).max().orElse(-1) + 1;
        List<List<Field>> rows = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            int current = row;
            rows.add(fields.stream()
                    .filter(placed -> placed.row == current)
                    .sorted(Comparator.comparingInt(Placed::column))
                    .map(Placed::field)
                    .toList());
        }
        return new Grid(kind, rows);
    }

    /** Where each field stands when the table is laid out as a browser does. */
    List<Placed> placed() {
        List<BitSet> taken = rows.stream().map(row -> new BitSet()).toList();
        List<Placed> placed = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (Field field : rows.get(row)) {
                int column = taken.get(row).nextClearBit(0);
                placed.add(new Placed(field, row, column));
                int bottom = Math.min(row + field.rowSpan(), rows.size());
                for (int covered = row; covered < bottom; covered++) {
                    taken.get(covered).set(column, column + field.columnSpan());
                }
            }
        }
        return placed;
    }

    Grid withRows(List<List<Field>> others) {
        return new Grid(kind, others);
    }

    Grid mapFields(UnaryOperator<Field> change) {
        return withRows(
                rows.stream().map(row -> row.stream().map(change).toList()).toList());
    }

    /** The number of rows above the first figure. */
    int headRows() {
        int row = 0;
        while (row < rows.size() && rows.get(row).stream().noneMatch(Field::isFigure)) {
            row++;
        }
        return row;
    }

    int width() {
        return placed().stream()
                .mapToInt(placed -> placed.column() + placed.field().columnSpan())
                .max()
                .orElse(0);
    }
}
