package io.github.disclosurereport.examples;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.validation.ReportCheck;
import java.io.IOException;
import java.nio.file.Path;

/** Mends a report as the engine proposes, and writes it. */
final class MendAndWrite {

    private MendAndWrite() {}

    public static void main(String[] args) throws IOException {
        ReadResult read = ReportFormats.standard().read(Path.of(args[0]));
        CheckResult result = ReportCheck.standard().check(read);
        AnnualReport mended = read.report().with(result.repairs().get(0));
        ReportFormats.standard().write(mended, Path.of(args[1]));
    }
}
