package io.github.disclosurereport.validation.jakarta.internal;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ValidationException;

/** Begins violations in such a way that nothing typed into a report is ever interpreted. */
public interface Messages {

    /** The usual template, a key of {@code ContributorValidationMessages}. */
    String TEMPLATE = "{io.github.disclosurereport.finding}";

    /** Begins a violation that says something in Chinese or in English. */
    ConstraintViolationBuilder begin(String chinese, String english);

    /** The messages of a validation: with parameters if its provider is Hibernate Validator. */
    static Messages of(ConstraintValidatorContext context) {
        try {
            return HibernateMessages.of(context);
        } catch (ValidationException | LinkageError e) {
            return new PlainMessages(context);
        }
    }
}
