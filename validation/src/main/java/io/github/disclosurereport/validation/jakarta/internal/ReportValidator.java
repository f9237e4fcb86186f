package io.github.disclosurereport.validation.jakarta.internal;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.source.Facet;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.List;
import java.util.Set;

/** Validates a report. */
public final class ReportValidator extends Judge<AnnualReport> {

    /** For the provider. */
    public ReportValidator() {
        super(Set.of(Facet.PROSE, Facet.FRONT_MATTER));
    }

    @Override
    List<Complaint> complaints(AnnualReport report, Demand demanded) {
        return demanded.complaints(demanded.check().check(report));
    }

    @Override
    void add(ConstraintViolationBuilder violation, String key) {
        CellPath path = CellPath.parse(key);
        violation
                .addPropertyNode(path.table().key())
                .addPropertyNode(path.row().key())
                .addPropertyNode(path.column().key())
                .addConstraintViolation();
    }
}
