package io.github.disclosurereport.benchmarks;

import static io.github.disclosurereport.form.ApplicantKind.NATURAL_PERSON;
import static io.github.disclosurereport.form.RequestRow.GRANTED;
import static io.github.disclosurereport.form.RequestRow.NEWLY_RECEIVED;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Parts;
import io.github.disclosurereport.validation.rule.ReportBeside;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** A city of 60 organs whose reports add up to its own. */
final class City {

    private static final int ORGANS = 60;

    private final List<AnnualReport> parts =
            IntStream.range(0, ORGANS).mapToObj(City::part).toList();

    private static AnnualReport part(int number) {
        return SampleReport.clean().toBuilder()
                .organ("青岭市第" + (number + 1) + "局")
                .set(NEWLY_RECEIVED, NATURAL_PERSON, 64 + number)
                .set(GRANTED, NATURAL_PERSON, 31 + number)
                .withTotals()
                .build();
    }

    AnnualReport report() {
        AnnualReportBuilder whole = SampleReport.clean().toBuilder().organ("青岭市人民政府");
        for (CellPath path : SampleReport.clean().edition().cells()) {
            whole.set(
                    path,
                    parts.stream()
                            .map(part -> part.cell(path).value().orElseThrow())
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        return whole.build();
    }

    Context parts() {
        return Context.of()
                .with(
                        Context.PARTS,
                        new Parts(parts.stream().map(ReportBeside::of).toList()))
                .with(Context.PARTS_COMPLETE, true);
    }
}
