package io.github.disclosurereport.validation.jakarta;

import static io.github.disclosurereport.validation.jakarta.Beans.TOTAL;
import static io.github.disclosurereport.validation.jakarta.Validation.paths;
import static io.github.disclosurereport.validation.jakarta.Validation.rules;
import static io.github.disclosurereport.validation.rule.RuleFamily.CASE;
import static io.github.disclosurereport.validation.rule.RuleFamily.REQ;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.validation.form.Clerk;
import io.github.disclosurereport.validation.form.ReportForm;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.Validator;
import jakarta.validation.executable.ExecutableValidator;
import jakarta.validation.groups.Default;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the constraint may stand. */
class ValidReportTargetsTest {

    private final Validator validator = Validation.validator();

    interface Submission {}

    static final class Bean {

        @ValidReport(families = CASE)
        @ValidReport(families = REQ, groups = Submission.class)
        private final ReportForm report;

        Bean(ReportForm report) {
            this.report = report;
        }

        ReportForm report() {
            return report;
        }
    }

    @Test
    void it_stands_on_a_field_once_for_each_group() {
        ReportForm form = Clerk.formWith(TOTAL, "13");
        form.getCells().put("cases.reconsideration.total", "7");
        Bean bean = new Bean(form);
        assertThat(bean.report()).isSameAs(form);
        assertThat(rules(validator.validate(bean))).containsExactly("CASE-01");
        assertThat(rules(validator.validate(bean, Submission.class))).containsExactly("REQ-01", "REQ-03");
        assertThat(rules(validator.validate(bean, Default.class, Submission.class)))
                .containsExactly("CASE-01", "REQ-01", "REQ-03");
    }

    static class Portal {

        void submit(@ValidReport(families = REQ) ReportForm form) {}

        @ValidReport(families = REQ)
        AnnualReport published() {
            return Clerk.report();
        }
    }

    @Test
    void it_stands_on_a_parameter() throws NoSuchMethodException {
        ExecutableValidator executables = validator.forExecutables();
        Method submit = Portal.class.getDeclaredMethod("submit", ReportForm.class);
        assertThat(paths(executables.validateParameters(
                        new Portal(), submit, new Object[] {Clerk.formWith(TOTAL, "13")})))
                .containsOnly("submit.arg0.cells[requests.newlyReceived.total]");
        assertThat(executables.validateParameters(new Portal(), submit, new Object[] {Clerk.form()}))
                .isEmpty();
    }

    @Test
    void it_stands_on_what_a_method_returns() throws NoSuchMethodException {
        ExecutableValidator executables = validator.forExecutables();
        Method published = Portal.class.getDeclaredMethod("published");
        assertThat(paths(executables.validateReturnValue(new Portal(), published, Clerk.reportWith(TOTAL, 13))))
                .containsOnly("published.<return value>.requests.newlyReceived.total");
    }

    record Batch(List<@ValidReport(families = REQ) ReportForm> reports) {}

    @Test
    void it_stands_on_the_type_of_elements() {
        Batch batch = new Batch(List.of(Clerk.form(), Clerk.formWith(TOTAL, "13")));
        assertThat(paths(validator.validate(batch)))
                .containsOnly("reports[1].<list element>.cells[requests.newlyReceived.total]");
    }

    @ValidReport(families = REQ)
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface AddsUp {

        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    record Composed(@AddsUp AnnualReport report) {}

    @Test
    void it_stands_on_an_annotation_of_ones_own() {
        assertThat(paths(validator.validate(new Composed(Clerk.reportWith(TOTAL, 13)))))
                .containsOnly("report.requests.newlyReceived.total");
    }
}
