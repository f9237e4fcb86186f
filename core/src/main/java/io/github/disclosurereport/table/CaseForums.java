package io.github.disclosurereport.table;

import io.github.disclosurereport.form.CaseForum;

/**
 * The forums of table 四 by name.
 *
 * @param <T> what a forum is: the counts by result, or one count in cases (件)
 */
@FunctionalInterface
public interface CaseForums<T> {

    /** The forum of a constant. */
    T at(CaseForum forum);

    /** Administrative reconsideration. */
    default T reconsideration() {
        return at(CaseForum.RECONSIDERATION);
    }

    /** Litigation without reconsideration first. */
    default T directLitigation() {
        return at(CaseForum.DIRECT_LITIGATION);
    }

    /** Litigation after reconsideration. */
    default T litigationAfterReconsideration() {
        return at(CaseForum.LITIGATION_AFTER_RECONSIDERATION);
    }
}
