package io.github.disclosurereport.validation.jakarta;

import static io.github.disclosurereport.validation.jakarta.Validation.messages;
import static io.github.disclosurereport.validation.jakarta.Validation.paths;
import static io.github.disclosurereport.validation.jakarta.Validation.rules;
import static io.github.disclosurereport.validation.rule.RuleFamily.CASE;
import static io.github.disclosurereport.validation.rule.RuleFamily.CELL;
import static io.github.disclosurereport.validation.rule.RuleFamily.PRO;
import static io.github.disclosurereport.validation.rule.RuleFamily.REQ;
import static io.github.disclosurereport.validation.rule.RuleFamily.STRUCT;
import static io.github.disclosurereport.validation.rule.RuleFamily.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.finding.Suppression;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import io.github.disclosurereport.validation.ReportCheck;
import io.github.disclosurereport.validation.Suppressions;
import io.github.disclosurereport.validation.form.Clerk;
import io.github.disclosurereport.validation.form.ReportForm;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Profile;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Sum;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.executable.ExecutableValidator;
import jakarta.validation.groups.Default;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidatorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValidReportTest {

    private static final String TOTAL = "requests.newlyReceived.total";

    private static final Rule NO_RULES_HERE = Rule.builder("CITY-01")
            .severity(Severity.ERROR)
            .basis("市通知〔2026〕3号")
            .relation(Sum.cell(ProactiveRow.RULES, ProactiveColumn.ISSUED).equalTo(0))
            .says("本地不制定规章", "no rules are issued here")
            .build();

    private final Validator validator = Validation.validator();

    record Filing(
            String clerk,

            @ValidReport(families = {CELL, REQ, CASE}) @Nullable
            ReportForm report) {}

    record Local(@ValidReport(families = "CITY") ReportForm report) {}

    record Publication(@ValidReport @Nullable AnnualReport report) {}

    record Draft(@ValidReport @Nullable ReportForm report) {}

    @Test
    void null_is_valid() {
        assertThat(validator.validate(new Filing("王", null))).isEmpty();
        assertThat(validator.validate(new Publication(null))).isEmpty();
    }

    @Test
    void a_report_without_a_flaw_is_valid() {
        assertThat(validator.validate(new Publication(Clerk.report()))).isEmpty();
        assertThat(validator.validate(new Publication(Clerk.report(Edition.TRIAL_2019, 2020))))
                .isEmpty();
    }

    @Test
    void a_form_without_a_flaw_is_valid_though_it_has_no_text() {
        assertThat(validator.validate(new Filing("王", Clerk.form()))).isEmpty();
        assertThat(validator.validate(new Draft(Clerk.form()))).isEmpty();
        assertThat(validator.validate(new Draft(Clerk.form(Clerk.report(Edition.TRIAL_2019, 2020)))))
                .isEmpty();
    }

    @Test
    void a_violation_of_a_report_stands_at_the_first_cell_of_the_finding() {
        AnnualReport report = Clerk.reportWith(TOTAL, 13);
        Set<ConstraintViolation<Publication>> violations = validator.validate(new Publication(report));
        assertThat(rules(violations)).containsExactly("REQ-01", "REQ-03");
        assertThat(paths(violations)).containsOnly("report.requests.newlyReceived.total");
        assertThat(violations).extracting(ConstraintViolation::getInvalidValue).containsOnly(report);
    }

    @Test
    void a_violation_of_a_form_stands_where_the_clerk_typed() {
        ReportForm form = Clerk.formWith(TOTAL, "13");
        Set<ConstraintViolation<Filing>> violations = validator.validate(new Filing("王", form));
        assertThat(rules(violations)).containsExactly("REQ-01", "REQ-03");
        assertThat(paths(violations)).containsOnly("report.cells[requests.newlyReceived.total]");
        assertThat(violations).extracting(ConstraintViolation::getInvalidValue).containsOnly(form);
    }

    @Test
    void a_violation_that_is_about_no_cell_stands_at_the_annotated_element() {
        AnnualReportBuilder withoutOverview = AnnualReport.builder(Edition.latest());
        AnnualReport whole = Clerk.report();
        whole.sections().stream()
                .filter(section -> section.kind() != SectionKind.OVERVIEW)
                .forEach(section -> withoutOverview.text(section.kind(), section.text()));
        Edition.latest().cells().forEach(path -> withoutOverview.set(path, whole.cell(path)));
        Set<ConstraintViolation<Publication>> violations = validator.validate(new Publication(withoutOverview.build()));
        assertThat(rules(violations)).containsExactly("STRUCT-01");
        assertThat(paths(violations)).containsExactly("report");
    }

    @Test
    void an_unknown_cell_of_a_report_is_one_violation_for_all_rules_that_need_it() {
        AnnualReport report = Clerk.report().toBuilder()
                .setUnknown(CellPath.parse("requests.granted.naturalPerson"))
                .build();
        Set<ConstraintViolation<Publication>> violations = validator.validate(new Publication(report));
        assertThat(paths(violations)).containsOnly("report.requests.granted.naturalPerson");
        assertThat(messages(violations))
                .containsExactly("CELL-08, REQ-02, REQ-03 cannot be judged: granted·natural persons is unknown");
    }

    @Test
    void a_text_that_is_no_figure_is_one_violation_though_others_cannot_be_judged() {
        Set<ConstraintViolation<Filing>> violations =
                validator.validate(new Filing("王", Clerk.formWith("requests.granted.naturalPerson", "1O")));
        assertThat(messages(violations))
                .containsExactly("error CELL-03 granted·natural persons says \"1O\", which is not a number");
        assertThat(paths(violations)).containsOnly("report.cells[requests.granted.naturalPerson]");
    }

    @Test
    void an_absent_key_is_a_violation() {
        Set<ConstraintViolation<Filing>> violations =
                validator.validate(new Filing("王", Clerk.formWithout("cases.reconsideration.upheld")));
        assertThat(messages(violations))
                .containsExactly("CELL-08, CASE-01 cannot be judged: administrative reconsideration·upheld is unknown");
        assertThat(paths(violations)).containsExactly("report.cells[cases.reconsideration.upheld]");
    }

    @Test
    void a_form_with_nothing_in_it_is_a_violation() {
        Set<ConstraintViolation<Filing>> violations = validator.validate(new Filing("王", new ReportForm()));
        assertThat(messages(violations))
                .anyMatch(message -> message.endsWith("the cells of table 三 are unknown"))
                .anyMatch(message -> message.endsWith("the cells of table 四 are unknown"));
        assertThat(paths(violations)).containsOnly("report");
    }

    @Test
    void an_empty_text_counts_as_nothing() {
        assertThat(validator.validate(new Filing("王", Clerk.formWith("requests.granted.researchInstitution", ""))))
                .isEmpty();
    }

    @Test
    void an_empty_total_over_figures_is_in_the_way() {
        Set<ConstraintViolation<Filing>> violations =
                validator.validate(new Filing("王", Clerk.formWith("requests.granted.total", "")));
        assertThat(messages(violations))
                .containsExactly("CELL-08, REQ-02, REQ-03 cannot be judged: granted·total is blank");
        assertThat(paths(violations)).containsOnly("report.cells[requests.granted.total]");
    }

    @Test
    void what_cannot_be_judged_stands_at_the_cell_that_is_in_the_way() {
        ReportForm form = Clerk.form(AnnualReport.builder(Edition.latest())
                .reportYear(2025)
                .zeroElsewhere()
                .build());
        form.getCells().put(TOTAL, "");
        form.getCells().remove("requests.outcomeTotal.total");
        assertThat(validator.validate(new Filing("王", form)))
                .filteredOn(violation -> violation.getMessage().contains("REQ-01"))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("report.cells[requests.outcomeTotal.total]");
    }

    @Test
    void a_key_that_no_edition_has_is_a_violation_that_names_the_nearest() {
        Set<ConstraintViolation<Draft>> violations =
                validator.validate(new Draft(Clerk.formWith("requests.grantd.total", "1")));
        assertThat(messages(violations))
                .containsExactly("error READ-01 \"requests.grantd\" was not read: unknown key, did you mean granted?");
        assertThat(paths(violations)).containsExactly("report.cells[requests.grantd.total]");
    }

    @Test
    void each_key_with_the_same_wrong_part_is_a_violation() {
        ReportForm form = Clerk.formWith("requests.grantd.total", "1");
        form.getCells().put("requests.grantd.naturalPerson", "1");
        assertThat(paths(validator.validate(new Draft(form))))
                .containsExactly("report.cells[requests.grantd.naturalPerson]", "report.cells[requests.grantd.total]");
    }

    @Test
    void an_unknown_key_is_a_violation_whatever_families_are_asked_for() {
        assertThat(paths(validator.validate(new Filing("王", Clerk.formWith("requests.grantd.total", "1")))))
                .containsExactly("report.cells[requests.grantd.total]");
    }

    @Test
    void a_cell_of_another_edition_is_a_violation_in_its_place() {
        Set<ConstraintViolation<Draft>> violations =
                validator.validate(new Draft(Clerk.formWith("requests.otherUndivided.total", "1")));
        assertThat(rules(violations)).containsExactly("STRUCT-11");
        assertThat(paths(violations)).containsExactly("report.cells[requests.otherUndivided.total]");
    }

    @Test
    void a_year_that_cannot_be_is_a_violation() {
        ReportForm form = Clerk.form();
        form.setReportYear(0);
        assertThat(rules(validator.validate(new Draft(form)))).containsExactly("READ-02");
    }

    record CasesAlone(@ValidReport(families = {CASE, PRO}) AnnualReport report) {}

    @Test
    void families_limit_what_runs() {
        assertThat(validator.validate(new CasesAlone(Clerk.reportWith(TOTAL, 13))))
                .isEmpty();
        assertThat(rules(validator.validate(new CasesAlone(Clerk.reportWith("cases.reconsideration.total", 7)))))
                .containsExactly("CASE-01");
    }

    record Tables(@ValidReport(families = STRUCT) ReportForm report) {}

    @Test
    void the_family_of_structure_misses_the_tables_of_a_form() {
        assertThat(rules(validator.validate(new Tables(new ReportForm()))))
                .containsExactly("STRUCT-06", "STRUCT-06", "STRUCT-06");
    }

    record Texts(@ValidReport(families = TEXT) ReportForm report) {}

    @Test
    void families_that_have_no_rule_for_a_value_are_refused() {
        assertThatThrownBy(() -> validator.validate(new Texts(new ReportForm())))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessageContaining("[TEXT]");
    }

    @Test
    void the_check_of_the_application_counts_in_place_of_the_standard_one() {
        Validator own = Validation.validator(ReportCheck.standard().with(NO_RULES_HERE));
        assertThat(messages(own.validate(new Local(Clerk.formWith("proactive.rules.issued", "2")))))
                .containsExactly("error CITY-01 no rules are issued here");
        assertThat(own.validate(new Local(Clerk.form()))).isEmpty();
    }

    @Test
    void what_the_profile_of_the_application_turns_off_is_no_violation() {
        Validator own = Validation.validator(ReportCheck.standard().with(Profile.of(Map.of("REQ-03", "off"))));
        assertThat(rules(own.validate(new Filing("王", Clerk.formWith(TOTAL, "13")))))
                .containsExactly("REQ-01");
    }

    @Test
    void what_the_text_says_of_a_report_is_judged_too() {
        AnnualReport report = Clerk.report().toBuilder()
                .overview("主动公开、政府信息管理、平台建设和监督保障各项工作稳步推进。本年度收到政府信息公开申请13件。")
                .build();
        Set<ConstraintViolation<Publication>> violations = validator.validate(new Publication(report));
        assertThat(rules(violations)).containsExactly("TEXT-01");
        assertThat(paths(violations)).containsExactly("report.requests.newlyReceived.total");
    }

    @Test
    void rules_that_need_something_beside_the_report_run_where_the_application_knows_it() {
        AnnualReport lastYear =
                Clerk.report(Edition.REVISED_2021, 2024).with(CellPath.parse("requests.carriedForward.total"), 3);
        Validator knowing =
                Validation.validator(ReportCheck.standard().with(Context.of().previous(lastYear)));
        assertThat(rules(validator.validate(new Publication(Clerk.report())))).isEmpty();
        assertThat(rules(knowing.validate(new Publication(Clerk.report())))).contains("YEAR-01");
    }

    @Test
    void a_finding_that_somebody_lets_stand_is_no_violation() {
        AnnualReport report = Clerk.reportWith(TOTAL, 13);
        List<Suppression> entries = ReportCheck.standard().check(report).errors().stream()
                .map(error -> new Suppression("青岭市民政局", 2025, error.key(), "已核实", "审核科", Optional.empty()))
                .toList();
        Validator lenient =
                Validation.validator(ReportCheck.standard().with(Suppressions.of(entries, LocalDate.of(2026, 1, 20))));
        assertThat(lenient.validate(new Publication(report))).isEmpty();
    }

    @Test
    void a_validator_with_a_check_of_its_own_leaves_the_others_theirs() {
        ValidatorFactory factory = Validation.factory(ReportCheck.standard().with(NO_RULES_HERE));
        Local issued = new Local(Clerk.formWith("proactive.rules.issued", "2"));
        Validator lenient = factory.unwrap(HibernateValidatorFactory.class)
                .usingContext()
                .constraintValidatorPayload(
                        ReportCheck.standard().with(NO_RULES_HERE).with(Profile.of(Map.of("CITY-01", "info"))))
                .getValidator();
        assertThat(factory.getValidator().validate(issued)).hasSize(1);
        assertThat(lenient.validate(issued)).isEmpty();
        assertThat(factory.getValidator().validate(issued)).hasSize(1);
    }

    @Test
    void an_unknown_key_is_a_violation_though_the_application_has_rules_of_its_own_alone() {
        Validator own = Validation.validator(ReportCheck.of(List.of(NO_RULES_HERE)));
        assertThat(paths(own.validate(new Local(Clerk.formWith("requests.grantd.total", "1")))))
                .containsExactly("report.cells[requests.grantd.total]");
    }

    record Strict(
            @ValidReport(families = REQ, severity = Severity.INFO)
            AnnualReport report) {}

    @Test
    void milder_findings_are_violations_only_where_they_are_asked_for() {
        AnnualReport copied = Clerk.reportWith("requests.carriedForward.naturalPerson", 13);
        assertThat(rules(validator.validate(new CasesAlone(copied)))).isEmpty();
        assertThat(rules(validator.validate(new Publication(copied)))).containsExactly("REQ-01", "REQ-03");
        assertThat(rules(validator.validate(new Strict(copied)))).contains("REQ-05", "REQ-10");
    }

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
