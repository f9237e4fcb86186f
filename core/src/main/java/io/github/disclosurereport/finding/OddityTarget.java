package io.github.disclosurereport.finding;

import io.github.disclosurereport.source.Oddity;

/**
 * Something odd that was met in the document.
 *
 * @param <O> what it is
 */
public final class OddityTarget<O extends Oddity> implements Target {

    private final ReportRole report;
    private final int index;
    private final O oddity;

    /**
     * An oddity of a document.
     *
     * @param report the report it is in
     * @param index which of the source's oddities it is, from 0
     * @param oddity the oddity itself
     */
    public OddityTarget(ReportRole report, int index, O oddity) {
        this.report = report;
        this.index = index;
        this.oddity = oddity;
    }

    @Override
    public ReportRole report() {
        return report;
    }

    /** Which of the source's oddities it is, from 0. */
    public int index() {
        return index;
    }

    /** The oddity itself. */
    public O oddity() {
        return oddity;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OddityTarget<?> target && report.equals(target.report) && index == target.index;
    }

    @Override
    public int hashCode() {
        return 31 * report.hashCode() + index;
    }

    /** The oddity. */
    @Override
    public String toString() {
        return "OddityTarget[" + oddity + "]";
    }
}
