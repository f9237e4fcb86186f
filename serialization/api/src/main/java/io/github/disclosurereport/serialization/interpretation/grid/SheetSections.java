package io.github.disclosurereport.serialization.interpretation.grid;

import io.github.disclosurereport.serialization.interpretation.words.Headings;
import io.github.disclosurereport.serialization.interpretation.words.Wording;
import io.github.disclosurereport.serialization.page.Field;
import io.github.disclosurereport.serialization.page.Grid;
import java.util.ArrayList;
import java.util.List;

/** Sections of a report in one grid, as a sheet has them: each may have its table in another layout. */
public final class SheetSections {

    private SheetSections() {}

    /** A grid, cut in front of each row that has nothing but the heading of a section. */
    public static List<Grid> apart(Grid grid) {
        List<Grid> parts = new ArrayList<>();
        int from = 0;
        for (int row = 1; row < grid.rows().size(); row++) {
            if (isHeading(grid.rows().get(row), row) && !areWords(grid.rows().get(row - 1))) {
                parts.add(grid.between(from, row));
                from = row;
            }
        }
        parts.add(from == 0 ? grid : grid.between(from, grid.rows().size()));
        return parts;
    }

    /** Whether a row is several words and no figure: above a heading they may be those of the columns below it. */
    private static boolean areWords(List<Field> fields) {
        List<Wording> words = fields.stream()
                .filter(field -> !field.isBlank())
                .map(field -> new Wording(field.text()))
                .toList();
        return words.size() > 1 && words.stream().noneMatch(Wording::isFigure);
    }

    private static boolean isHeading(List<Field> fields, int row) {
        List<Field> printed = fields.stream().filter(field -> !field.isBlank()).toList();
        return printed.size() == 1
                && fields.stream().allMatch(field -> field.row() == row)
                && Headings.official(new Wording(printed.get(0).text())).isPresent();
    }
}
