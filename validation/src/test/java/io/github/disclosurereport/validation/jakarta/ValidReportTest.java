package io.github.disclosurereport.validation.jakarta;

import static io.github.disclosurereport.validation.jakarta.Beans.TOTAL;
import static io.github.disclosurereport.validation.jakarta.Validation.messages;
import static io.github.disclosurereport.validation.jakarta.Validation.paths;
import static io.github.disclosurereport.validation.jakarta.Validation.rules;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import io.github.disclosurereport.validation.form.Clerk;
import io.github.disclosurereport.validation.form.ReportForm;
import io.github.disclosurereport.validation.jakarta.Beans.Filing;
import io.github.disclosurereport.validation.jakarta.Beans.Publication;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which values are valid, and where the violations of others stand. */
class ValidReportTest {

    private final Validator validator = Validation.validator();

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
}
