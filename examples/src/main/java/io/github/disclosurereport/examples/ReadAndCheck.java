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
        ReadResult read = ReportFormats.standard().read(Path.of(args[0])); // the kind is told from the content
        AnnualReport report = read.orElseThrow(); // throws if any cell is unknown
        System.out.println(report.requests().total().newlyReceived()); // OptionalLong[22]
        System.out.println(report.requests().denied().stateSecret().total()); // OptionalLong[0]
        System.out.println(report.proactive().administrativeFees().amountCollected()); // Optional[12.5], in 万元
        System.out.println(read.source().at(CellPath.parse("requests.granted.naturalPerson")));
        // "31", table 2, row 6, column 4

        CheckResult result = ReportCheck.standard().check(read);
        result.findings().forEach(finding -> System.out.println(finding.message(ZH)));
        System.out.println(result.isClean()); // false: an error, or something that the document makes unjudgeable
    }
}
