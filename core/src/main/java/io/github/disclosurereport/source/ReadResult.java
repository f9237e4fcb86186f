package io.github.disclosurereport.source;

import io.github.disclosurereport.report.AnnualReport;

/**
 * What a reader made of a document: the report as far as it could be read, and what was printed where.
 *
 * @param report the report; a cell that could not be read is unknown
 * @param source what was printed, and where
 */
public record ReadResult(AnnualReport report, Source source) {

    /**
     * The report, if every cell of its edition could be read.
     *
     * @throws IncompleteReportException if a cell is unknown; {@link #report()} has what there is
     */
    public AnnualReport orElseThrow() {
        IncompleteReportException.check(this);
        return report;
    }
}
