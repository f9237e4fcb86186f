package io.github.disclosurereport.validation.jakarta;

import io.github.disclosurereport.validation.ReportCheck;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Sets up Hibernate Validator as applications do. */
final class Validation {

    /** How messages are interpolated. */
    enum Expressions {
        /** There is no implementation of the expression language. */
        MISSING,
        /** There is one. */
        PRESENT,
        /** There is one, and the application allows expressions in all violations. */
        ALLOWED
    }

    private Validation() {}

    static Validator validator() {
        return validator(Expressions.PRESENT, Locale.ENGLISH);
    }

    /** One of an application that has a check of its own. */
    static Validator validator(ReportCheck check) {
        return factory(check).getValidator();
    }

    static ValidatorFactory factory(ReportCheck check) {
        return factory(configuration().constraintValidatorPayload(check), Expressions.PRESENT, Locale.ENGLISH);
    }

    static Validator validator(Expressions expressions, Locale locale) {
        return factory(configuration(), expressions, locale).getValidator();
    }

    /** One that stands for a provider that has what Bean Validation demands and nothing beside it. */
    static Validator modestValidator(Expressions expressions, Locale locale) {
        HibernateValidatorConfiguration configuration = configuration();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(ValidReport.class)
                .includeExistingValidators(false)
                .validatedBy(ModestFormValidator.class);
        return factory(configuration.addMapping(mapping), expressions, locale).getValidator();
    }

    private static ValidatorFactory factory(
            HibernateValidatorConfiguration configuration, Expressions expressions, Locale locale) {
        if (expressions == Expressions.ALLOWED) {
            configuration.customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS);
        }
        MessageInterpolator interpolator = expressions == Expressions.MISSING
                ? new ParameterMessageInterpolator()
                : configuration.getDefaultMessageInterpolator();
        return configuration
                .messageInterpolator(new Localized(interpolator, locale))
                .buildValidatorFactory();
    }

    private static HibernateValidatorConfiguration configuration() {
        return jakarta.validation.Validation.byProvider(HibernateValidator.class)
                .configure();
    }

    static <T> List<String> paths(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .toList();
    }

    static <T> List<String> messages(Set<ConstraintViolation<T>> violations) {
        return violations.stream().map(ConstraintViolation::getMessage).sorted().toList();
    }

    /** The rules of violations with English messages, with those that could not be judged. */
    static <T> List<String> rules(Set<ConstraintViolation<T>> violations) {
        return messages(violations).stream()
                .flatMap(message -> Arrays.stream(message.split("[ :]", -1)))
                .filter(word -> word.matches("[A-Z]+-\\d+"))
                .sorted()
                .toList();
    }

    /** Asks for one locale, as web frameworks do for a request. */
    private record Localized(MessageInterpolator interpolator, Locale locale) implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return interpolator.interpolate(template, context, locale);
        }

        @Override
        public String interpolate(String template, Context context, Locale other) {
            return interpolator.interpolate(template, context, other);
        }
    }
}
