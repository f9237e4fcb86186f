package io.github.disclosurereport.validation.jakarta.internal;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.validation.form.ReportForm;
import io.github.disclosurereport.validation.jakarta.ValidReport;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Validates a form that a clerk filled in. */
public final class FormValidator implements ConstraintValidator<ValidReport, ReportForm> {

    private Optional<Demand> demand = Optional.empty();

    /** For the provider. */
    public FormValidator() {}

    @Override
    public void initialize(ValidReport annotation) {
        demand = Optional.of(Demand.of(annotation, Set.of(Facet.CELLS)));
    }

    @Override
    public boolean isValid(@Nullable ReportForm form, ConstraintValidatorContext context) {
        if (form == null) {
            return true;
        }
        Demand initialized = demand.orElseThrow();
        ReadResult read = form.read();
        return initialized.isMet(initialized.check().check(read), context, FormValidator::add);
    }

    private static void add(ConstraintViolationBuilder violation, CellPath path) {
        violation
                .addPropertyNode("cells")
                .addBeanNode()
                .inIterable()
                .atKey(path.toString())
                .addConstraintViolation();
    }
}
