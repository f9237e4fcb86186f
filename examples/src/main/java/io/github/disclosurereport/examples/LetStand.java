package io.github.disclosurereport.examples;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Suppression;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.validation.ReportCheck;
import io.github.disclosurereport.validation.Suppressions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Checks a report of which somebody has looked at a finding and lets it stand. */
final class LetStand {

    private LetStand() {}

    public static void main(String[] args) throws IOException {
        ReadResult read = ReportFormats.standard().read(Path.of(args[0]));
        Suppression entry =
                new Suppression("青岭市民政局", 2025, args[1], "市级已核实", "审核科", Optional.of(LocalDate.of(2026, 12, 31)));
        Suppressions known = Suppressions.of(List.of(entry), LocalDate.of(2026, 1, 28));
        CheckResult result = ReportCheck.standard().with(known).check(read);
        result.findings().forEach(finding -> System.out.println(finding.message(Language.ZH)));
        result.suppressed()
                .forEach(stands -> System.out.println("保留 " + stands.finding().rule() + "："
                        + stands.suppression().reason()));
        known.unused(read.report(), result).forEach(idle -> System.out.println("不再需要 " + idle.key()));
    }
}
