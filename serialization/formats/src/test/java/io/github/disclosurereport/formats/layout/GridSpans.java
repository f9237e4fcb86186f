package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.formats.layout.Field.Part;
import io.github.disclosurereport.formats.layout.Grid.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** What portals do to fields that span rows and columns. */
final class GridSpans {

    private GridSpans() {}

    static boolean isHead(Field field) {
        return field.part() == Part.NOTE || field.part() == Part.CAPTION || field.part() == Part.COLUMN_HEAD;
    }

    static boolean isRowLabel(Field field) {
        return field.part() == Part.ROW_GROUP || field.part() == Part.ROW_LABEL;
    }

    /** No span at all: the text in the upper left field, blank fields where a span was. */
    static Grid rectangle(Grid grid) {
        return blanked(grid, field -> true);
    }

    /** Blank fields where some fields had spans. */
    static Grid blanked(Grid grid, Predicate<Field> which) {
        return divided(columnwise(grid, which), which, false);
    }

    /** Blank fields below fields that span rows; as a browser saves a table as text. */
    static Grid blankedBelow(Grid grid) {
        return divided(grid, field -> true, false);
    }

    /** Some fields that span rows repeated in each row. */
    static Grid repeated(Grid grid, Predicate<Field> which) {
        return divided(grid, which, true);
    }

    private static Grid divided(Grid grid, Predicate<Field> which, boolean isRepeated) {
        List<Placed> result = new ArrayList<>();
        for (Placed placed : grid.placed()) {
            Field field = placed.field();
            int pieces = which.test(field) ? field.rowSpan() : 1;
            for (int i = 0; i < pieces; i++) {
                Field piece = i == 0 || isRepeated ? field : field.withText("");
                int rows = pieces > 1 ? 1 : field.rowSpan();
                result.add(new Placed(piece.spanning(rows, field.columnSpan()), placed.row() + i, placed.column()));
            }
        }
        return Grid.laidOut(grid.kind(), result);
    }

    private static Grid columnwise(Grid grid, Predicate<Field> which) {
        List<Placed> result = new ArrayList<>();
        for (Placed placed : grid.placed()) {
            Field field = placed.field();
            int pieces = which.test(field) ? field.columnSpan() : 1;
            for (int i = 0; i < pieces; i++) {
                Field rest = field.isFigure() ? Field.filler() : field.withText("");
                Field piece = i == 0 ? field : rest;
                int columns = pieces > 1 ? 1 : field.columnSpan();
                result.add(new Placed(piece.spanning(field.rowSpan(), columns), placed.row(), placed.column() + i));
            }
        }
        return Grid.laidOut(grid.kind(), result);
    }

    /** Row spans of groups that are a row or two wrong: the figures of some rows move left or right. */
    static Grid misnumbered(Grid grid, Random random) {
        return grid.mapFields(field -> {
            if (field.part() != Part.ROW_GROUP) {
                return field;
            }
            int error = (1 + random.nextInt(2)) * (random.nextBoolean() ? 1 : -1);
            return field.spanning(Math.max(1, field.rowSpan() + error), field.columnSpan());
        });
    }

    /** Without the labels beside several rows, and without their columns. */
    static Grid withoutGroups(Grid grid) {
        return grid.withRows(grid.rows().stream()
                .map(row -> row.stream()
                        .filter(field -> field.part() != Part.ROW_GROUP)
                        .map(field -> field.part() == Part.NOTE || isRowLabel(field)
                                ? field.spanning(field.rowSpan(), 1)
                                : field)
                        .toList())
                .toList());
    }
}
