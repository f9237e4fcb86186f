package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.table.CellText;
import java.util.Arrays;
import java.util.List;

/** Whether one figure of a row is the sum of all others. */
public final class Sums {

    private Sums() {}

    /** Whether one of some printed figures is; what is no whole number counts as 0. */
    public static boolean isSum(List<String> figures, int index) {
        return isSum(figures.stream().mapToLong(Sums::count).toArray(), index);
    }

    /** Whether one of some figures is. */
    public static boolean isSum(long[] figures, int index) {
        return index < figures.length
                && 2 * figures[index] == Arrays.stream(figures).sum();
    }

    /** What a printed figure counts; 0 if it is no whole number. */
    public static long count(String figure) {
        return CellText.parse(figure, Unit.ITEM).cell().count().orElse(0);
    }
}
