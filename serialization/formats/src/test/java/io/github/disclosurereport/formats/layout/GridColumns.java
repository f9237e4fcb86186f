package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.formats.layout.Grid.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

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
