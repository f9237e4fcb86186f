package io.github.disclosurereport.validation.jakarta;

import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.validation.form.ReportForm;
import io.github.disclosurereport.validation.jakarta.internal.FormValidator;
import io.github.disclosurereport.validation.jakarta.internal.Provider;
import io.github.disclosurereport.validation.jakarta.internal.ReportValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The annotated report or {@link ReportForm} violates no standard rule; null is valid.
 *
 * <p>Each finding that is grave enough is a violation of its own. So is, once for all grave rules in whose way it stands, what
 * cannot be judged because of the document: an unknown cell, or a blank total, unless a finding stands at that cell
 * already; and a grave rule that fails. Rules that need something beside the report, such as last year's, run if the
 * application's check knows it, and are passed over if not.
 *
 * <p>A violation stands at the first cell of its finding: at {@code report.requests.newlyReceived.total} of a report,
 * at {@code report.cells[requests.newlyReceived.total]} of a form, where a binder finds what the clerk typed. One that
 * is about no cell stands at the annotated element. The invalid value is always the whole report or form.
 *
 * <p>A form has cells and keys alone. It is not judged by rules on headings, text and publication, whatever families
 * are asked for. A key that the form does not know is always a violation, at that key: its figure would be lost.
 *
 * <p>An application's own rules, profile and suppressions, and what it knows beside reports, count if it gives its
 * {@code ReportCheck} to Hibernate Validator as {@code constraintValidatorPayload}.
 */
@Documented
@Constraint(validatedBy = {ReportValidator.class, FormValidator.class})
@Target({
    ElementType.FIELD,
    ElementType.RECORD_COMPONENT,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ValidReport.List.class)
public @interface ValidReport {

    /** The families whose rules run; none named means all. */
    String[] families() default {};

    /** The mildest findings that are violations; what cannot be judged is one if a rule as grave as that asks for it. */
    Severity severity() default Severity.ERROR;

    /**
     * The template of the message.
     *
     * <p>With Hibernate Validator it may hold {@code {zh}} and {@code {en}}, the finding in Chinese and in English, and
     * {@code {zhExplanation}} and {@code {enExplanation}}, the same without severity and rule. The usual template is the one of the two that the locale asks for; a provider that knows no such parameters gets both.
     */
    String message() default Provider.TEMPLATE;

    /** The groups of constraints it belongs to. */
    Class<?>[] groups() default {};

    /** What clients of Bean Validation attach. */
    Class<? extends Payload>[] payload() default {};

    /** Several of them on one element, such as one for each group. */
    @Documented
    @Target({
        ElementType.FIELD,
        ElementType.RECORD_COMPONENT,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.TYPE_USE,
        ElementType.ANNOTATION_TYPE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** The annotations. */
        ValidReport[] value();
    }
}
