package io.github.disclosurereport.validation;

import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.form.Language.ZH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.OrganLevel;
import io.github.disclosurereport.validation.rule.OrganPower;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the caller knows of the organ. */
class OrganTest {

    private static final CellPath RULES = CellPath.parse("proactive.rules.inForce");
    private static final CellPath RULES_2019 = CellPath.parse("proactive.rules.totalDisclosed");
    private static final CellPath FEES = CellPath.parse("proactive.administrativeFees.amountCollected");

    private final ReportCheck check = ReportCheck.standard();

    private static AnnualReport report(String organ) {
        return Document.consistent(Edition.REVISED_2021, 2024).toBuilder()
                .organ(organ)
                .build();
    }

    private List<Finding> found(String rule, AnnualReport report, Context context) {
        return check.check(report, context).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "青岭市民政局,DEPARTMENT,1",
        "国家林务总局,DEPARTMENT,0",
        "海洋产业部,DEPARTMENT,0",
        "城乡营造部,DEPARTMENT,0",
        "青岭市招商部,DEPARTMENT,1",
        "洪水镇人民政府,TOWNSHIP,1",
        "青岭市洪水县人民政府,GOVERNMENT,1",
        "洪水区政府办公室,GOVERNMENT,1",
        "青岭市人民政府,GOVERNMENT,0",
        "河源自治区人民政府,GOVERNMENT,0",
        "河源监管局,AUTHORIZED_ORGANIZATION,0"
    })
    void rules_are_asked_for_where_the_level_and_the_name_leave_no_doubt(String organ, OrganLevel level, int findings) {
        assertThat(found("PRO-02", report(organ).with(RULES, 2), Context.of().organLevel(level)))
                .hasSize(findings);
    }

    @Test
    void given_powers_decide_whether_an_organ_makes_rules() {
        AnnualReport report = report("青岭市民政局").with(RULES, 2);
        Context department = Context.of().organLevel(OrganLevel.DEPARTMENT);
        assertThat(found("PRO-02", report, department.organPowers(Set.of(OrganPower.RULE_MAKING))))
                .isEmpty();
        assertThat(found(
                        "PRO-02",
                        report("青岭市人民政府").with(RULES, 2),
                        Context.of().organLevel(OrganLevel.GOVERNMENT).organPowers(Set.of())))
                .hasSize(1);
    }

    @Test
    void rules_of_others_that_an_organ_discloses_are_none_of_its_own() {
        AnnualReport trial = Document.consistent(Edition.TRIAL_2019, 2020).with(RULES_2019, 4);
        assertThat(found("PRO-02", trial, Context.of().organLevel(OrganLevel.DEPARTMENT)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "administrativeLicenses,LICENSING",
        "administrativePenalties,PENALTIES",
        "administrativeCompulsion,COMPULSION"
    })
    void decisions_need_their_power(String row, OrganPower power) {
        AnnualReport deciding = report("青岭市民政局").with(CellPath.parse("proactive." + row + ".decisions"), 5);
        assertThat(found("PRO-03", deciding, Context.of().organPowers(Set.of(power))))
                .isEmpty();
        assertThat(found("PRO-03", deciding, Context.of().organPowers(Set.of())))
                .extracting(Finding::severity)
                .containsExactly(INFO);
    }

    @ParameterizedTest
    @EnumSource
    void only_a_government_is_asked_why_nothing_was_done_in_its_area(OrganLevel level) {
        assertThat(found("PRO-04", report("青岭市人民政府").with(FEES, 0), Context.of().organLevel(level)))
                .hasSize(level == OrganLevel.GOVERNMENT ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"10000,1", "9999,0", "10000.5,0", "251000.00,1"})
    void a_round_amount_from_ten_thousand_on_seems_to_be_in_yuan(BigDecimal amount, int findings) {
        AnnualReport collecting = report("青岭市民政局").with(FEES, amount);
        assertThat(found("PRO-05", collecting, Context.of().organLevel(OrganLevel.DEPARTMENT)))
                .hasSize(findings);
        assertThat(found("PRO-05", collecting, Context.of().organLevel(OrganLevel.GOVERNMENT)))
                .isEmpty();
    }

    @Test
    void without_level_and_powers_their_rules_are_not_given() {
        CheckResult result = check.check(report("青岭市民政局").with(RULES, 2));
        assertThat(result.notGiven())
                .filteredOn(unrun -> unrun.rule().startsWith("PRO"))
                .extracting(unrun -> unrun.rule(), unrun -> unrun.reason().in(ZH))
                .containsExactly(
                        tuple("PRO-02", "未说明机关类别"),
                        tuple("PRO-03", "未说明机关职权"),
                        tuple("PRO-04", "未说明机关类别"),
                        tuple("PRO-05", "未说明机关类别"));
    }

    @ParameterizedTest
    @CsvSource({"2023,10,0", "2024,10,1", "2024,5,0"})
    void since_2024_direct_suits_are_asked_for_where_most_outcomes_are_refusals(int year, long refused, int findings) {
        AnnualReport sued = report("青岭市民政局").toBuilder()
                .reportYear(year)
                .set(CellPath.parse("cases.directLitigation.total"), 1)
                .set(CellPath.parse("requests.deniedInternalAffairs.total"), refused)
                .build();
        assertThat(found("CASE-04", sued, Context.of())).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"3,0,1", "2,0,0", "3,3,0", "3,2,1"})
    void corrections_that_are_most_of_three_concluded_cases_should_be_a_problem(
            long corrected, long upheld, int findings) {
        AnnualReport report = report("青岭市民政局").toBuilder()
                .set(CellPath.parse("cases.reconsideration.corrected"), corrected)
                .set(CellPath.parse("cases.reconsideration.upheld"), upheld)
                .withTotals()
                .build();
        assertThat(found("CASE-05", report, Context.of())).hasSize(findings);
    }
}
