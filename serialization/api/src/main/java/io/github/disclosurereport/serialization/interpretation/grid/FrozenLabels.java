package io.github.disclosurereport.serialization.interpretation.grid;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Wording;
import io.github.disclosurereport.serialization.page.Block;
import io.github.disclosurereport.serialization.page.Field;
import io.github.disclosurereport.serialization.page.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Labels in a grid of their own beside that of their figures, as where they stay while the figures are scrolled. */
public final class FrozenLabels {

    private static final int FEWEST_ROWS = 5;

    private FrozenLabels() {}

    /** The blocks, each grid of labels with the figures behind it as one, row by row. */
    public static List<Block> besideFigures(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        for (Block block : blocks) {
            int last = joined.size() - 1;
            if (last >= 0
                    && joined.get(last) instanceof Grid labels
                    && block instanceof Grid figures
                    && areOfOneTable(labels, figures)) {
                joined.set(last, labels.beside(figures));
            } else {
                joined.add(block);
            }
        }
        return joined;
    }

    private static boolean areOfOneTable(Grid labels, Grid figures) {
        return labels.rows().size() == figures.rows().size()
                && Arrays.stream(TableKind.values())
                        .map(FormWords::of)
                        .anyMatch(form -> rows(labels, form) >= FEWEST_ROWS && rowsOfFigures(figures, form) == 0)
                && labels.rows().stream().noneMatch(FrozenLabels::hasFigure)
                && figures.rows().stream().filter(FrozenLabels::hasFigure).count() >= FEWEST_ROWS;
    }

    private static long rows(Grid grid, FormWords form) {
        return grid.rows().stream().filter(row -> hasLabel(row, form)).count();
    }

    /** Below the head, the last column of which is called as a row is. */
    private static long rowsOfFigures(Grid grid, FormWords form) {
        return grid.rows().stream()
                .filter(row -> hasFigure(row) && hasLabel(row, form))
                .count();
    }

    private static boolean hasLabel(List<Field> row, FormWords form) {
        return row.stream().anyMatch(field -> form.namesRowExactly(new Wording(field.text()).letters()));
    }

    private static boolean hasFigure(List<Field> row) {
        return row.stream().anyMatch(field -> !field.isBlank() && new Wording(field.text()).isFigure());
    }
}
