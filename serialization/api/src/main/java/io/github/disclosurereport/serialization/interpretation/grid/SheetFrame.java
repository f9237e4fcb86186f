package io.github.disclosurereport.serialization.interpretation.grid;

import io.github.disclosurereport.serialization.page.Block;
import io.github.disclosurereport.serialization.page.Field;
import io.github.disclosurereport.serialization.page.Grid;
import io.github.disclosurereport.text.Blanks;
import java.util.List;
import java.util.stream.IntStream;

/** The letters of columns above a sheet and the numbers of rows beside it, as its preview prints them around it. */
public final class SheetFrame {

    private static final int FEWEST_COLUMNS = 3;
    private static final int LETTERS = 26;

    private SheetFrame() {}

    /** A block, a grid without them; the letters stand above each page of the sheet. */
    public static Block removed(Block block) {
        return block instanceof Grid grid
                        && !grid.rows().isEmpty()
                        && isLetters(grid.rows().get(0))
                ? withoutNumbers(withoutLetters(grid))
                : block;
    }

    private static Grid withoutLetters(Grid grid) {
        int rows = grid.rows().size();
        Grid rest = grid.between(rows, rows);
        int end = rows;
        for (int row = rows - 1; row >= 0; row--) {
            if (isLetters(grid.rows().get(row))) {
                rest = grid.between(row + 1, end).plus(rest);
                end = row;
            }
        }
        return rest;
    }

    private static boolean isLetters(List<Field> row) {
        List<String> names = row.stream()
                .filter(field -> !field.isBlank())
                .map(field -> Blanks.strip(field.text()))
                .toList();
        return names.size() >= FEWEST_COLUMNS
                && IntStream.range(0, names.size()).allMatch(i -> names.get(i).equals(letters(i)));
    }

    /** A, …, Z, AA, AB, …. */
    private static String letters(int column) {
        String last = Character.toString((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    private static Grid withoutNumbers(Grid grid) {
        return IntStream.range(0, grid.rows().size())
                        .allMatch(i -> grid.rows().get(i).stream()
                                .limit(1)
                                .map(Field::text)
                                .map(Blanks::strip)
                                .allMatch(Integer.toString(i + 1)::equals))
                ? grid.from(0, 1)
                : grid;
    }
}
