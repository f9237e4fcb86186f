package io.github.disclosurereport.validation.jakarta.internal;

import io.github.disclosurereport.validation.ReportCheck;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ValidationException;

/** What a provider of Bean Validation can do here. */
public interface Provider {

    /** The usual template, a key of {@code ContributorValidationMessages}. */
    String TEMPLATE = "{io.github.disclosurereport.finding}";

    /** The provider of a validation: with parameters and the application's own check if it is Hibernate Validator. */
    static Provider of(ConstraintValidatorContext context) {
        try {
            return HibernateProvider.of(context);
        } catch (ValidationException | LinkageError e) {
            return new PlainProvider(context);
        }
    }

    /** The check that the application gave it; the standard one if there is none. */
    ReportCheck check();

    /** Begins a violation in such a way that nothing typed into a report is ever interpreted. */
    ConstraintViolationBuilder begin(Complaint complaint);
}
