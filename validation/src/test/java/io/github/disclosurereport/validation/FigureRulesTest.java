package io.github.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.form.Language;
import org.junit.jupiter.api.Test;

/** Rules on figures: their signs, their units, and numbers that were split. */
class FigureRulesTest {

    private final ReportCheck check = ReportCheck.standard();

    @Test
    void only_an_amount_of_which_nothing_states_the_unit_lacks_one() {
        String amount = "proactive.centralizedProcurement.procurementAmount";
        Document document = Document.trial().cell("proactive.centralizedProcurement.procurementProjects", "3");
        assertThat(check.check(document.cell(amount, "30").read()).findings())
                .extracting(finding -> finding.message(Language.ZH))
                .containsExactly("提醒 PRO-08 政府集中采购：金额未注明单位，按万元读取");
        assertThat(check.check(document.amountWithUnitAround(amount, "30").read())
                        .findings())
                .isEmpty();
    }

    @Test
    void an_amount_below_zero_is_not_said_to_be_none() {
        assertThat(check.check(Document.trial()
                                .cell("proactive.centralizedProcurement.procurementProjects", "3")
                                .cell("proactive.centralizedProcurement.procurementAmount", "-30万元")
                                .read())
                        .findings())
                .extracting(Finding::rule)
                .contains("CELL-04")
                .doesNotContain("PRO-08");
    }

    @Test
    void a_number_below_zero_in_a_sum_is_taken_away() {
        assertThat(check.check(Document.trial()
                                .cell("proactive.administrativeLicenses.change", "-9")
                                .read())
                        .findings())
                .filteredOn(finding -> finding.rule().equals("PRO-07"))
                .extracting(finding -> finding.explanation(Language.ZH))
                .containsExactly("行政许可：上一年项目数量加本年增减为 -1 = 8 - 9");
    }

    @Test
    void a_number_of_table_four_may_have_been_split_too() {
        assertThat(check.check(Document.revised()
                                .cell("cases.reconsideration.corrected", "3")
                                .cell("cases.reconsideration.total", "23")
                                .read())
                        .findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("CASE-01", "CELL-08");
    }

    /** The total is wrong; that two figures written together would make it right is an accident. */
    @Test
    void figures_with_which_their_columns_add_up_were_not_split() {
        assertThat(check.check(Document.revised()
                                .cell("requests.outcomeTotal.total", "94")
                                .read())
                        .findings())
                .extracting(Finding::rule)
                .contains("REQ-03")
                .doesNotContain("CELL-08");
    }

    /** 10 4 3 0 2 0, with the 10 in two cells. */
    @Test
    void a_split_number_that_moved_its_row_is_proposed_with_the_findings_that_it_settles() {
        var result = check.check(Document.revised()
                .cell("requests.granted.researchInstitution", "3")
                .cell("requests.granted.legalServiceInstitution", "2")
                .cell("requests.granted.total", "14")
                .cell("requests.outcomeTotal.researchInstitution", "3")
                .cell("requests.outcomeTotal.legalServiceInstitution", "2")
                .cell("requests.outcomeTotal.total", "18")
                .cell("requests.newlyReceived.naturalPerson", "1")
                .cell("requests.newlyReceived.commercialEnterprise", "0")
                .cell("requests.newlyReceived.researchInstitution", "4")
                .cell("requests.newlyReceived.publicWelfareOrganization", "3")
                .cell("requests.newlyReceived.legalServiceInstitution", "0")
                .cell("requests.newlyReceived.otherOrganization", "2")
                .cell("requests.newlyReceived.total", "19")
                .read());
        assertThat(result.repairs()).hasSize(1).allSatisfy(repair -> {
            assertThat(repair.finding().rule()).isEqualTo("CELL-08");
            assertThat(repair.settles())
                    .containsAll(result.findings().stream()
                            .filter(finding -> finding.rule().startsWith("REQ-0"))
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .toList());
        });
    }
}
