package io.github.disclosurereport.validation.jakarta.internal;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.validation.form.ReportForm;
import io.github.disclosurereport.validation.jakarta.ValidReport;
import io.github.disclosurereport.validation.rule.Rule;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Validates a form that a clerk filled in. */
public final class FormValidator implements ConstraintValidator<ValidReport, ReportForm> {

    private static final String TABLE_MISSING = "STRUCT-06";

    private Optional<Demand> demand = Optional.empty();

    /** For the provider. */
    public FormValidator() {}

    @Override
    public void initialize(ValidReport annotation) {
        demand = Optional.of(Demand.of(annotation, FormValidator::applies));
    }

    /** A form has tables, but no headings, no text and no date: rules on those would find fault with every form. */
    private static boolean applies(Rule rule) {
        return switch (rule.family()) {
            case TEXT, PUB, QUAL -> false;
            case STRUCT -> rule.needs() == Rule.Needs.SOURCE || rule.id().equals(TABLE_MISSING);
            default -> true;
        };
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
