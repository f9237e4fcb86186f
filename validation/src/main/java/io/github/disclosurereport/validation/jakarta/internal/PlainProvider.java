package io.github.disclosurereport.validation.jakarta.internal;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.validation.ReportCheck;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.regex.Pattern;

/** A provider without parameters and payload: messages are in both languages, escaped as Bean Validation demands. */
final class PlainProvider implements Provider {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\{}$]");

    private final ConstraintValidatorContext context;

    PlainProvider(ConstraintValidatorContext context) {
        this.context = context;
    }

    @Override
    public ReportCheck check() {
        return ReportCheck.standard();
    }

    @Override
    public ConstraintViolationBuilder begin(Complaint complaint) {
        String template = context.getDefaultConstraintMessageTemplate();
        Bilingual message = complaint.message();
        return context.buildConstraintViolationWithTemplate(
                template.equals(TEMPLATE) ? escape(message.chinese() + " / " + message.english()) : template);
    }

    private static String escape(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
