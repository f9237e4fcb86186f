package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.formats.layout.Field.Part;
import io.github.disclosurereport.formats.layout.Grid.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

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

    /** Labels in each field that they span, as converters to Markdown print them. */
    static Grid labelsInEachField(Grid grid) {
        List<Placed> result = new ArrayList<>();
        for (Placed placed : grid.placed()) {
            for (int row = 0; row < placed.field().rowSpan(); row++) {
                for (int column = 0; column < placed.field().columnSpan(); column++) {
                    result.add(new Placed(placed.field().spanning(1, 1), placed.row() + row, placed.column() + column));
                }
            }
        }
        return Grid.laidOut(grid.kind(), result);
    }

    /** Nothing where a span covered a field, and as many blank fields at the end of the row. */
    static Grid paddedAtTheEnd(Grid grid) {
        int width = grid.width();
        return grid.withRows(grid.rows().stream()
                .map(row -> Stream.concat(
                                row.stream().map(field -> field.spanning(1, 1)),
                                Stream.generate(Field::filler).limit(width - row.size()))
                        .toList())
                .toList());
    }

    /** Labels broken over two rows, the second with nothing else; no spans. */
    static Grid brokenLabels(Grid grid, int longest) {
        List<List<Field>> rows = new ArrayList<>();
        for (List<Field> row : rectangle(grid).rows()) {
            rows.add(row.stream().map(field -> half(field, longest, true)).toList());
            boolean isBroken = row.stream().anyMatch(field -> isLong(field, longest));
            if (isBroken) {
                rows.add(row.stream().map(field -> half(field, longest, false)).toList());
            }
        }
        return grid.withRows(rows);
    }

    private static boolean isLong(Field field, int longest) {
        return field.isLabel() && field.text().length() > longest;
    }

    private static Field half(Field field, int longest, boolean isFirst) {
        int middle = isLong(field, longest)
                ? field.text().length() / 2
                : field.text().length();
        String half = isFirst ? field.text().substring(0, middle) : field.text().substring(middle);
        return isFirst ? field.withText(half) : Field.label(Part.FILLER, half);
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
