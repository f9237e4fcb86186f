package io.github.disclosurereport.examples;

import static io.github.disclosurereport.form.Language.ZH;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.validation.ReportCheck;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a published report and prints what is wrong with it. */
final class ReadAndCheck {

    private ReadAndCheck() {}

    public static void main(String[] args) throws IOException {
        ReadResult read = ReportFormats.standard().read(Path.of(args[0]));
        AnnualReport report = read.orElseThrow();
        System.out.println(report.requests().total().newlyReceived());
        System.out.println(report.requests().denied().stateSecret().total());
        System.out.println(report.proactive().administrativeFees().amountCollected());
        System.out.println(read.source().at(CellPath.parse("requests.granted.naturalPerson")));

        CheckResult result = ReportCheck.standard().check(read);
        result.findings().forEach(finding -> System.out.println(finding.message(ZH)));
        System.out.println(result.isClean());
    }
}
