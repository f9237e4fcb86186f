package io.github.disclosurereport.validation.jakarta.internal;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.validation.ReportCheck;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;

/** Hibernate Validator: messages are parameters of a constant template, which Bean Validation alone does not have. */
final class HibernateProvider implements Provider {

    private final HibernateConstraintValidatorContext context;

    private HibernateProvider(HibernateConstraintValidatorContext context) {
        this.context = context;
    }

    static Provider of(ConstraintValidatorContext context) {
        return new HibernateProvider(context.unwrap(HibernateConstraintValidatorContext.class));
    }

    @Override
    public ReportCheck check() {
        return Optional.ofNullable(context.getConstraintValidatorPayload(ReportCheck.class))
                .orElseGet(ReportCheck::standard);
    }

    /** Without expressions: older versions would evaluate one in a parameter where the application allows them. */
    @Override
    public ConstraintViolationBuilder begin(Complaint complaint) {
        Bilingual message = complaint.message();
        Bilingual explanation = complaint.explanation();
        return context.addMessageParameter("zh", message.chinese())
                .addMessageParameter("en", message.english())
                .addMessageParameter("zhExplanation", explanation.chinese())
                .addMessageParameter("enExplanation", explanation.english())
                .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .enableExpressionLanguage(ExpressionLanguageFeatureLevel.NONE);
    }
}
