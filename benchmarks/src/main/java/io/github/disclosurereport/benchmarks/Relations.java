package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.validation.ReportCheck;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;

/** The equations that the form itself states, by the engine and by hand. */
public class Relations extends Measured {

    private static final Set<String> IDENTITIES = Set.of("REQ-01", "REQ-02", "REQ-03", "CASE-01");

    private final AnnualReport clean = SampleReport.clean();
    private final AnnualReport wrong = SampleReport.wrong();
    private final ReportCheck engine = ReportCheck.of(ReportCheck.standard().rules().stream()
            .filter(rule -> IDENTITIES.contains(rule.id()))
            .toList());
    private final IdentityLoop loop = new IdentityLoop(clean.edition());
    private final long[] cleanFigures = SampleReport.numbers(clean);
    private final long[] wrongFigures = SampleReport.numbers(wrong);

    /** By the engine, where everything adds up. */
    @Benchmark
    public CheckResult clean() {
        return engine.check(clean);
    }

    /** By the engine, where there is something to tell. */
    @Benchmark
    public CheckResult wrong() {
        return engine.check(wrong);
    }

    /** By hand, where everything adds up. */
    @Benchmark
    public int loopClean() {
        return loop.broken(cleanFigures);
    }

    /** By hand, where something does not; only counts what is broken. */
    @Benchmark
    public int loopWrong() {
        return loop.broken(wrongFigures);
    }
}
