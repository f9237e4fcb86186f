package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.validation.ReportCheck;
import io.github.disclosurereport.validation.rule.Context;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Warmup;

/** All standard rules on a long text, beside last year's report, and beside the parts of a city. */
@Warmup(iterations = Measured.LONG_WARMUP, time = 1)
public class ReportsBeside extends Measured {

    private final ReportCheck check = ReportCheck.standard();
    private final AnnualReport wordy = WordyReport.clean();
    private final AnnualReport report = SampleReport.clean();
    private final Context lastYear =
            Context.of().previous(report.toBuilder().reportYear(2024).build());
    private final AnnualReport city = new City().report();
    private final Context parts = new City().parts();

    /** A text of 3000 characters, which says the same as the tables. */
    @Benchmark
    public CheckResult prose() {
        return check.check(wordy);
    }

    /** The report of the year before is known. */
    @Benchmark
    public CheckResult lastYear() {
        return check.check(report, lastYear);
    }

    /** An aggregate of 60 reports. */
    @Benchmark
    public CheckResult parts() {
        return check.check(city, parts);
    }
}
