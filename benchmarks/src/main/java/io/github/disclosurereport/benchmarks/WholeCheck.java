package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.formats.html.HtmlReader;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.validation.ReportCheck;
import org.openjdk.jmh.annotations.Benchmark;

/** All standard rules, on a report alone and on one with its source. */
public class WholeCheck extends Measured {

    private final ReportCheck check = ReportCheck.standard();
    private final AnnualReport cleanReport = SampleReport.clean();
    private final AnnualReport wrongReport = SampleReport.wrong();
    private final ReadResult cleanSource = read(cleanReport);
    private final ReadResult wrongSource = read(wrongReport);

    private static ReadResult read(AnnualReport report) {
        return new HtmlReader().read(new Document("report.html", SampleDocuments.webPage(report)), Limits.STANDARD);
    }

    /** Nothing is wrong, the document was not given. */
    @Benchmark
    public CheckResult cleanReport() {
        return check.check(cleanReport);
    }

    /** Two mistakes, with the search for their cause. */
    @Benchmark
    public CheckResult wrongReport() {
        return check.check(wrongReport);
    }

    /** Nothing is wrong, and the rules on labels and headings see the page. */
    @Benchmark
    public CheckResult cleanSource() {
        return check.check(cleanSource);
    }

    /** Two mistakes, and the rules on labels and headings see the page. */
    @Benchmark
    public CheckResult wrongSource() {
        return check.check(wrongSource);
    }
}
