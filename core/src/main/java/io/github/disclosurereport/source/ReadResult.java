package io.github.disclosurereport.source;

import io.github.disclosurereport.report.AnnualReport;

/**
 * What a reader made of a document: the report as far as it could be read, and what was printed where. Immutable.
 *
 * <p>Both are made of one {@link Reading}, so that they cannot disagree.
 */
public final class ReadResult {

    private final AnnualReport report;
    private final Source source;

    ReadResult(AnnualReport report, Source source) {
        this.report = report;
        this.source = source;
    }

    /** The report; a cell that could not be read is unknown. */
    public AnnualReport report() {
        return report;
    }

    /** What was printed, and where. */
    public Source source() {
        return source;
    }

    /**
     * The report, if every cell of its edition could be read.
     *
     * @throws IncompleteReportException if a cell is unknown; {@link #report()} has what there is
     */
    public AnnualReport orElseThrow() {
        IncompleteReportException.check(this);
        return report;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadResult read && report.equals(read.report) && source.equals(read.source);
    }

    @Override
    public int hashCode() {
        return 31 * report.hashCode() + source.hashCode();
    }

    /** The report's organ, year and edition, for logs. */
    @Override
    public String toString() {
        return "ReadResult{" + report + "}";
    }
}
