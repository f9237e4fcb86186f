package io.github.disclosurereport.table;

import io.github.disclosurereport.form.CaseResult;

/**
 * The results of table 四 by name.
 *
 * @param <T> what a result is: one count in cases (件), or the counts of all forums
 */
@FunctionalInterface
public interface CaseResults<T> {

    /** The result of a constant. */
    T at(CaseResult result);

    /** The organ was upheld. */
    default T upheld() {
        return at(CaseResult.UPHELD);
    }

    /** The organ was corrected. */
    default T corrected() {
        return at(CaseResult.CORRECTED);
    }

    /** Any other end. */
    default T otherResult() {
        return at(CaseResult.OTHER_RESULT);
    }

    /** Not concluded at the end of the year. */
    default T pending() {
        return at(CaseResult.PENDING);
    }

    /** All cases. */
    default T total() {
        return at(CaseResult.TOTAL);
    }
}
