package io.github.disclosurereport.validation.prose;

import java.math.BigDecimal;

/**
 * A number as words give it: exactly, or from one to another.
 *
 * @param low the least that it may be
 * @param high the most that it may be
 * @param unit its unit
 */
record Amount(BigDecimal low, BigDecimal high, Measure unit) {

    static final Amount NONE = exactly(BigDecimal.ZERO);
    static final Amount ONE = exactly(BigDecimal.ONE);

    private static Amount exactly(BigDecimal items) {
        return new Amount(items, items, Measure.ITEM);
    }

    boolean isExact() {
        return low.compareTo(high) == 0;
    }

    boolean isOne() {
        return isExact() && low.compareTo(BigDecimal.ONE) == 0;
    }

    boolean isZero() {
        return high.signum() == 0;
    }

    /** Whether it cannot be the same as another. */
    boolean isApartFrom(Amount other) {
        return high.compareTo(other.low) < 0 || other.high.compareTo(low) < 0;
    }

    boolean holds(BigDecimal number) {
        return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
    }
}
