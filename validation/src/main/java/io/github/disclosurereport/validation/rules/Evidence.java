package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.ProactiveColumn;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** Whether figures that are the same can be the same by chance: a few small ones can, and a stock may stay as it is. */
final class Evidence {

    /** So many figures are usually no chance. */
    static final long LEAST = 5;

    private static final BigDecimal LARGE = BigDecimal.TEN;
    private static final Set<ProactiveColumn> STOCKS =
            EnumSet.of(ProactiveColumn.IN_FORCE, ProactiveColumn.TOTAL_DISCLOSED, ProactiveColumn.PREVIOUS_ITEMS);

    private int filled;
    private boolean hasLarge;

    /** A figure that two tables share; a total only repeats its parts. */
    void add(CellPath path, BigDecimal figure) {
        if (path.isTotal() || figure.signum() == 0) {
            return;
        }
        filled++;
        boolean isStock = path.column() instanceof ProactiveColumn column && STOCKS.contains(column);
        hasLarge |= !isStock && figure.abs().compareTo(LARGE) >= 0;
    }

    int filled() {
        return filled;
    }

    boolean isEnough(long least) {
        return hasLarge && filled >= least;
    }
}
