package io.github.disclosurereport.validation;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import java.math.BigDecimal;
import java.util.Arrays;

/** Reports of the parts of an aggregate, and what they add up to. */
final class PartReports {

    private PartReports() {}

    /** One with 14 requests. */
    static AnnualReport part(String organ) {
        return Document.consistent(Edition.REVISED_2021, 2024).toBuilder()
                .organ(organ)
                .build();
    }

    /** Each cell is the sum of theirs. */
    static AnnualReport sum(AnnualReport... parts) {
        AnnualReportBuilder sum = AnnualReport.builder(Edition.REVISED_2021).reportYear(2024);
        for (CellPath path : Edition.REVISED_2021.cells()) {
            sum.set(
                    path,
                    Arrays.stream(parts)
                            .map(part -> part.cell(path).value().orElse(BigDecimal.ZERO))
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        return sum.build();
    }
}
