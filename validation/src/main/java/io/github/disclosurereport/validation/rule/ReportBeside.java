package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.source.Source;
import java.util.Optional;

/**
 * A report that a caller gives beside the one that is checked.
 *
 * @param report the report
 * @param source what was printed, so that findings about it have places; empty if only the report is known
 */
public record ReportBeside(AnnualReport report, Optional<Source> source) {

    /** A report as read. */
    public static ReportBeside of(ReadResult read) {
        return new ReportBeside(read.report(), Optional.of(read.source()));
    }

    /** A report alone. */
    public static ReportBeside of(AnnualReport report) {
        return new ReportBeside(report, Optional.empty());
    }
}
