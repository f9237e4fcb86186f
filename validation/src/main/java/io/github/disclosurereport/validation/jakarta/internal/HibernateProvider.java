package io.github.disclosurereport.validation.jakarta.internal;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;

/** Messages as parameters of a constant template: Bean Validation alone has no such parameters. */
final class HibernateMessages implements Messages {

    private final HibernateConstraintValidatorContext context;

    private HibernateMessages(HibernateConstraintValidatorContext context) {
        this.context = context;
    }

    static Messages of(ConstraintValidatorContext context) {
        return new HibernateMessages(context.unwrap(HibernateConstraintValidatorContext.class));
    }

    /** Without expressions: older versions would evaluate one in a parameter where the application allows them. */
    @Override
    public ConstraintViolationBuilder begin(String chinese, String english) {
        return context.addMessageParameter("zh", chinese)
                .addMessageParameter("en", english)
                .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .enableExpressionLanguage(ExpressionLanguageFeatureLevel.NONE);
    }
}
