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
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Labels in a grid of their own beside that of their figures, as where they stay while the figures are scrolled. */
public final class FrozenLabels {

    private static final int FEWEST_ROWS = 5;
    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_ROWS_OF_HEAD = 4;
    private static final Pattern YEAR = Pattern.compile("20\\d\\d年|[上去]一?年");

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
        return Math.abs(labels.rows().size() - figures.rows().size()) <= MOST_ROWS_OF_HEAD
                && figures.rows().stream().flatMap(List::stream).noneMatch(FrozenLabels::mayBeOfOthers)
                && Arrays.stream(TableKind.values()).map(FormWords::of).anyMatch(form -> match(labels, figures, form));
    }

    /** Whether each row of figures has a label beside it, and no other row has one; the heads above may be of different height. */
    private static boolean match(Grid labels, Grid figures, FormWords form) {
        int above = labels.rows().size() - figures.rows().size();
        if (above != 0 && !(areAllRows(labels, form) && isHeadOfForm(figures, form))) {
            return false;
        }
        long count = figures.rows().stream().filter(FrozenLabels::hasFigure).count();
        return count >= FEWEST_ROWS
                && figures.rows().stream().anyMatch(row -> isHead(row, form))
                && IntStream.range(Math.min(0, above), labels.rows().size()).allMatch(row -> {
                    List<Field> left = row < 0 ? List.of() : labels.rows().get(row);
                    List<Field> right = row < above ? List.of() : figures.rows().get(row - above);
                    return !hasFigure(left)
                            && hasLabel(left, form) == hasFigure(right)
                            && !(hasFigure(right) && hasLabel(right, form));
                });
    }

    /** Whether each row of the form has a label: below heads of different height only their number says which figures are whose. */
    private static boolean areAllRows(Grid labels, FormWords form) {
        return form.areAllRows(labels.rows().stream()
                .flatMap(List::stream)
                .flatMap(field -> form.rows().named(new Wording(field.text()).letters()).stream())
                .toList());
    }

    /** Whether nothing stands above the figures but words of the form: others may say whose figures these are. */
    private static boolean isHeadOfForm(Grid figures, FormWords form) {
        return figures.rows().stream()
                .takeWhile(row -> !hasFigure(row))
                .flatMap(List::stream)
                .filter(field -> !field.isBlank())
                .map(field -> new Wording(field.text()).letters())
                .allMatch(letters ->
                        form.columns().has(letters) || form.columnGroups().has(letters) || form.isCorner(letters));
    }

    private static boolean isHead(List<Field> row, FormWords form) {
        return row.stream()
                        .filter(field -> form.columns().has(new Wording(field.text()).letters()))
                        .count()
                >= FEWEST_COLUMNS;
    }

    /** A year: the figures may be those of another. */
    private static boolean mayBeOfOthers(Field field) {
        return YEAR.matcher(field.text()).find();
    }

    private static boolean hasLabel(List<Field> row, FormWords form) {
        return row.stream().anyMatch(field -> form.namesRowExactly(new Wording(field.text()).letters()));
    }

    private static boolean hasFigure(List<Field> row) {
        return row.stream().anyMatch(field -> !field.isBlank() && new Wording(field.text()).isFigure());
    }
}
