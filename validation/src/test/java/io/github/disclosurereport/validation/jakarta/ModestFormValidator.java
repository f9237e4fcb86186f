package io.github.disclosurereport.validation.jakarta;

import io.github.disclosurereport.validation.form.ReportForm;
import io.github.disclosurereport.validation.jakarta.internal.FormValidator;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import org.jspecify.annotations.Nullable;

/** Validates a form in a context that has what Bean Validation demands and nothing beside it. */
public final class ModestFormValidator implements ConstraintValidator<ValidReport, ReportForm> {

    private final FormValidator validator = new FormValidator();

    /** For the provider. */
    public ModestFormValidator() {}

    @Override
    public void initialize(ValidReport annotation) {
        validator.initialize(annotation);
    }

    @Override
    public boolean isValid(@Nullable ReportForm form, ConstraintValidatorContext context) {
        return validator.isValid(form, new Modest(context));
    }

    private record Modest(ConstraintValidatorContext context) implements ConstraintValidatorContext {

        @Override
        public void disableDefaultConstraintViolation() {
            context.disableDefaultConstraintViolation();
        }

        @Override
        public String getDefaultConstraintMessageTemplate() {
            return context.getDefaultConstraintMessageTemplate();
        }

        @Override
        public ClockProvider getClockProvider() {
            return context.getClockProvider();
        }

        @Override
        public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String template) {
            return context.buildConstraintViolationWithTemplate(template);
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new ValidationException("This context is no " + type.getName());
        }
    }
}
