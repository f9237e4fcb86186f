package io.github.disclosurereport.validation.jakarta;

import static io.github.disclosurereport.validation.jakarta.Beans.TOTAL;
import static io.github.disclosurereport.validation.jakarta.Validation.messages;
import static io.github.disclosurereport.validation.jakarta.Validation.paths;
import static io.github.disclosurereport.validation.jakarta.Validation.rules;
import static io.github.disclosurereport.validation.rule.RuleFamily.CASE;
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
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.validation.ReportCheck;
import io.github.disclosurereport.validation.Suppressions;
import io.github.disclosurereport.validation.form.Clerk;
import io.github.disclosurereport.validation.form.ReportForm;
import io.github.disclosurereport.validation.jakarta.Beans.Filing;
import io.github.disclosurereport.validation.jakarta.Beans.Publication;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Profile;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Sum;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidatorFactory;
import org.junit.jupiter.api.Test;

/** Which rules make a value invalid: those of families, of a profile, of the application. */
class ValidReportRulesTest {

    private static final Rule NO_RULES_HERE = Rule.builder("CITY-01")
            .severity(Severity.ERROR)
            .basis("市通知〔2026〕3号")
            .relation(Sum.cell(ProactiveRow.RULES, ProactiveColumn.ISSUED).equalTo(0))
            .says("本地不制定规章", "no rules are issued here")
            .build();

    private final Validator validator = Validation.validator();

    record Local(@ValidReport(families = "CITY") ReportForm report) {}

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
}
