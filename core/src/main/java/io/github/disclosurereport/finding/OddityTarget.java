package io.github.disclosurereport.finding;

import io.github.disclosurereport.source.Oddity;
import java.util.Objects;

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
     * @throws IllegalArgumentException if the number is below 0
     */
    public OddityTarget(ReportRole report, int index, O oddity) {
        if (index < 0) {
            throw new IllegalArgumentException("No oddity has the number " + index + ": count from 0");
        }
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
        return other instanceof OddityTarget<?> target
                && report.equals(target.report)
                && index == target.index
                && oddity.withoutPlace().equals(target.oddity.withoutPlace());
    }

    @Override
    public int hashCode() {
        return Objects.hash(report, index, oddity.identifier());
    }

    /** The oddity. */
    @Override
    public String toString() {
        return "OddityTarget[" + oddity + "]";
    }
}
