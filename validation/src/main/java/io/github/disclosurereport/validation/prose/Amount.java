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

    boolean isExact() {
        return low.compareTo(high) == 0;
    }

    boolean isOne() {
        return isExact() && low.compareTo(BigDecimal.ONE) == 0;
    }

    boolean isZero() {
        return high.signum() == 0;
    }

    boolean holds(BigDecimal number) {
        return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
    }
}
