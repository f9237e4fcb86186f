package io.github.disclosurereport.validation.jakarta.internal;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.regex.Pattern;

/** Messages for a provider without parameters: both languages, escaped as Bean Validation demands. */
final class PlainMessages implements Messages {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\{}$]");

    private final ConstraintValidatorContext context;

    PlainMessages(ConstraintValidatorContext context) {
        this.context = context;
    }

    @Override
    public ConstraintViolationBuilder begin(String chinese, String english) {
        String template = context.getDefaultConstraintMessageTemplate();
        return context.buildConstraintViolationWithTemplate(
                template.equals(TEMPLATE) ? escape(chinese + " / " + english) : template);
    }

    private static String escape(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
