package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.formats.layout.Field.Part;
import io.github.disclosurereport.formats.layout.Grid.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/** What converters from Word and PDF do to columns: more of them than there are figures. */
final class GridColumns {

    private GridColumns() {}

    /** Each column of figures is two columns wide. */
    static Grid widened(Grid grid) {
        int first = firstFigureColumn(grid);
        List<Placed> result = new ArrayList<>();
        for (Placed placed : grid.placed()) {
            int end = placed.column() + placed.field().columnSpan();
            int extra = Math.max(0, end - Math.max(first, placed.column()));
            Field field = placed.field();
            result.add(new Placed(
                    field.spanning(field.rowSpan(), field.columnSpan() + extra), placed.row(), placed.column()));
        }
        return Grid.laidOut(grid.kind(), result);
    }

    /** An empty field behind each figure; the heads span both. */
    static Grid spaced(Grid grid) {
        Grid wide = widened(grid);
        List<List<Field>> rows = new ArrayList<>();
        for (List<Field> fields : wide.rows()) {
            List<Field> row = new ArrayList<>();
            for (Field field : fields) {
                if (field.isFigure()) {
                    row.add(field.spanning(field.rowSpan(), field.columnSpan() - 1));
                    row.add(Field.filler());
                } else {
                    row.add(field);
                }
            }
            rows.add(row);
        }
        return grid.withRows(rows);
    }

    /** Rows as columns. */
    static Grid turned(Grid grid) {
        return Grid.laidOut(
                grid.kind(), grid.placed().stream().map(Placed::turned).toList());
    }

    /** Several tables, each with the labels of the rows and so many columns of figures. */
    static List<Grid> cutLengthwise(Grid grid, int... columns) {
        List<Grid> pieces = new ArrayList<>();
        int labels = firstFigureColumn(grid);
        int from = labels;
        for (int width : columns) {
            pieces.add(cut(grid, labels, from, from + width));
            from += width;
        }
        return pieces;
    }

    private static Grid cut(Grid grid, int labels, int from, int to) {
        List<Placed> result = new ArrayList<>();
        for (Placed placed : grid.placed()) {
            int begin = placed.column();
            int end = begin + placed.field().columnSpan();
            int cutBegin = begin < labels ? begin : Math.max(begin, from);
            int cutEnd = begin < labels ? end : Math.min(end, to);
            if (cutBegin < cutEnd) {
                Field field = placed.field().spanning(placed.field().rowSpan(), cutEnd - cutBegin);
                result.add(new Placed(field, placed.row(), cutBegin));
            }
        }
        return Grid.laidOut(grid.kind(), result);
    }

    /** The labels behind the figures. */
    static Grid mirrored(Grid grid) {
        return grid.withRows(grid.rows().stream()
                .map(row -> Stream.of(
                                row.stream().filter(field -> !isBesideRows(field)),
                                row.stream().filter(GridColumns::isBesideRows).sorted(INNERMOST_FIRST))
                        .flatMap(fields -> fields)
                        .toList())
                .toList());
    }

    private static final Comparator<Field> INNERMOST_FIRST =
            Comparator.comparing(field -> field.part() == Part.ROW_GROUP);

    private static boolean isBesideRows(Field field) {
        return field.part() == Part.NOTE || GridSpans.isRowLabel(field);
    }

    /** A number in front of each row of figures. */
    static Grid numbered(Grid grid) {
        List<List<Field>> rows = new ArrayList<>();
        int number = 0;
        for (List<Field> fields : grid.rows()) {
            List<Field> row = new ArrayList<>(fields);
            boolean hasFigures = fields.stream().anyMatch(Field::isFigure);
            if (hasFigures) {
                number++;
                row.add(0, Field.label(Part.FILLER, Integer.toString(number)));
            } else {
                row.add(0, Field.label(Part.FILLER, rows.isEmpty() ? "序号" : ""));
            }
            rows.add(row);
        }
        return grid.withRows(rows);
    }

    /** Every field so many columns wide as a function of its width says. */
    static Grid scaled(Grid grid, IntUnaryOperator width) {
        return grid.mapFields(field -> field.spanning(field.rowSpan(), width.applyAsInt(field.columnSpan())));
    }

    private static int firstFigureColumn(Grid grid) {
        return grid.placed().stream()
                .filter(placed -> placed.field().isFigure())
                .mapToInt(Placed::column)
                .min()
                .orElse(0);
    }
}
