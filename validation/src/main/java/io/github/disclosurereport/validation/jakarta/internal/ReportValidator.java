package io.github.disclosurereport.validation.jakarta.internal;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.validation.jakarta.ValidReport;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Validates a report. */
public final class ReportValidator implements ConstraintValidator<ValidReport, AnnualReport> {

    private Optional<Demand> demand = Optional.empty();

    /** For the provider. */
    public ReportValidator() {}

    @Override
    public void initialize(ValidReport annotation) {
        demand = Optional.of(Demand.of(annotation, Set.of(Facet.PROSE, Facet.FRONT_MATTER)));
    }

    @Override
    public boolean isValid(@Nullable AnnualReport report, ConstraintValidatorContext context) {
        if (report == null) {
            return true;
        }
        Demand initialized = demand.orElseThrow();
        return initialized.isMet(initialized.check().check(report), context, ReportValidator::add);
    }

    private static void add(ConstraintViolationBuilder violation, CellPath path) {
        violation
                .addPropertyNode(path.table().key())
                .addPropertyNode(path.row().key())
                .addPropertyNode(path.column().key())
                .addConstraintViolation();
    }
}
