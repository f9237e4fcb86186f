package io.github.disclosurereport.finding;

import static io.github.disclosurereport.form.ApplicantKind.NATURAL_PERSON;
import static io.github.disclosurereport.form.Language.EN;
import static io.github.disclosurereport.form.Language.ZH;
import static io.github.disclosurereport.form.RequestRow.GRANTED;
import static io.github.disclosurereport.form.RequestRow.OUTCOME_TOTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.source.Place.TablePlace;
import io.github.disclosurereport.table.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final CellTarget TOTAL = CellTarget.of(CellPath.of(OUTCOME_TOTAL, NATURAL_PERSON));
    private static final CellTarget PART = CellTarget.of(CellPath.of(GRANTED, NATURAL_PERSON));
    private static final TablePlace PLACE = new TablePlace(0, 2, 27, 4);

    @Test
    void a_message_is_severity_rule_and_explanation() {
        assertThat(outcomesDoNotAddUp().build().message(ZH)).isEqualTo("错误 REQ-02 自然人：（七）总计为 20，办理结果合计 38");
        assertThat(outcomesDoNotAddUp().build().message(EN))
                .isEqualTo("error REQ-02 natural persons: the total is 20, but the outcomes add up to 38");
    }

    @Test
    void an_explanation_is_the_message_without_severity_and_rule() {
        assertThat(outcomesDoNotAddUp().build().explanation(ZH)).isEqualTo("自然人：（七）总计为 20，办理结果合计 38");
    }

    @Test
    void a_finding_prints_as_its_english_message() {
        assertThat(outcomesDoNotAddUp().build())
                .hasToString("error REQ-02 natural persons: the total is 20, but the outcomes add up to 38");
    }

    @Test
    void a_finding_carries_targets_balances_numbers_basis_and_place() {
        Finding finding = outcomesDoNotAddUp().build();
        assertThat(finding.rule()).isEqualTo("REQ-02");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.targets()).containsExactly(TOTAL, PART);
        assertThat(finding.cells()).containsExactly(TOTAL.cell(), PART.cell());
        assertThat(finding.expected()).containsExactly(new BigDecimal(38));
        assertThat(finding.actual()).containsExactly(new BigDecimal(20));
        assertThat(finding.formula()).isEqualTo("20 ≠ 38");
        assertThat(finding.basis()).isEqualTo("国办公开办函〔2021〕30号, 表三, 三（七）");
        assertThat(finding.places()).containsExactly(Optional.of(PLACE), Optional.empty());
        assertThat(finding.place()).contains(PLACE);
        assertThat(finding.key()).isEqualTo("REQ-02:requests.outcomeTotal.naturalPerson");
    }

    @Test
    void a_finding_that_proposes_changes_expects_what_they_lead_to() {
        Finding finding = Finding.of("REQ-10", Severity.INFO)
                .changes(List.of(change(TOTAL, count(20), 38), change(PART, count(31), 13)))
                .build();
        assertThat(finding.expected()).containsExactly(new BigDecimal(38), new BigDecimal(13));
        assertThat(finding.actual()).containsExactly(new BigDecimal(20), new BigDecimal(31));
    }

    @Test
    void where_a_cell_to_change_is_no_number_nobody_says_what_the_figures_are() {
        Finding finding = Finding.of("REQ-10", Severity.INFO)
                .changes(List.of(change(TOTAL, count(20), 38), change(PART, Cell.BLANK, 13)))
                .build();
        assertThat(finding.expected()).containsExactly(new BigDecimal(38), new BigDecimal(13));
        assertThat(finding.actual()).isEmpty();
    }

    private static Finding.Change change(CellTarget cell, Cell from, long to) {
        return new Finding.Change(cell.cell(), from, count(to));
    }

    private static Cell count(long number) {
        return Cell.of(number, Unit.ITEM);
    }

    @Test
    void cells_of_other_reports_are_targets_but_no_cells_of_this_one() {
        Finding finding = Finding.of("YEAR-01", Severity.ERROR)
                .targets(
                        List.of(TOTAL, new CellTarget(ReportRole.PREVIOUS, PART.cell())),
                        List.of(Optional.empty(), Optional.empty()))
                .build();
        assertThat(finding.cells()).containsExactly(TOTAL.cell());
    }

    @Test
    void each_target_has_a_place_or_none() {
        Finding.Builder finding = Finding.of("REQ-02", Severity.ERROR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finding.targets(List.of(TOTAL, PART), List.of(Optional.of(PLACE))))
                .withMessage("2 targets cannot stand at 1 places: give an empty place for what stands nowhere");
    }

    @Test
    void what_is_not_set_is_empty() {
        Finding finding = Finding.of("TEXT-01", Severity.INFO).build();
        assertThat(finding.targets()).isEmpty();
        assertThat(finding.balances()).isEmpty();
        assertThat(finding.changes()).isEmpty();
        assertThat(finding.cells()).isEmpty();
        assertThat(finding.expected()).isEmpty();
        assertThat(finding.actual()).isEmpty();
        assertThat(finding.formula()).isEmpty();
        assertThat(finding.basis()).isEmpty();
        assertThat(finding.place()).isEmpty();
        assertThat(finding.key()).isEqualTo("TEXT-01");
    }

    @Test
    void findings_are_equal_by_content_but_not_by_place() {
        Finding elsewhere = outcomesDoNotAddUp()
                .targets(List.of(TOTAL, PART), List.of(Optional.empty(), Optional.empty()))
                .build();
        assertThat(outcomesDoNotAddUp().build())
                .isEqualTo(elsewhere)
                .hasSameHashCodeAs(elsewhere)
                .isNotEqualTo(outcomesDoNotAddUp().basis("").build());
    }

    @Test
    void a_reason_why_something_is_not_assessable_is_given_in_both_languages() {
        NotAssessable obstacle = new NotAssessable(
                List.of("REQ-02", "REQ-03"),
                List.of(TOTAL),
                new Bilingual("总计空白", "the total is blank"),
                Optional.empty());
        assertThat(obstacle.reason(ZH)).isEqualTo("总计空白");
        assertThat(obstacle.reason(EN)).isEqualTo("the total is blank");
        assertThat(obstacle.cells()).containsExactly(TOTAL.cell());
    }

    private static Finding.Builder outcomesDoNotAddUp() {
        Balance balance = new Balance(side(TOTAL, 20), Comparison.EQUAL, side(PART, 38));
        return Finding.of("REQ-02", Severity.ERROR)
                .targets(List.of(TOTAL, PART), List.of(Optional.of(PLACE), Optional.empty()))
                .balances(List.of(balance))
                .basis("国办公开办函〔2021〕30号, 表三, 三（七）")
                .key("REQ-02:requests.outcomeTotal.naturalPerson")
                .says(new Bilingual(
                        "自然人：（七）总计为 20，办理结果合计 38", "natural persons: the total is 20, but the outcomes add up to 38"));
    }

    private static Balance.Side side(CellTarget cell, long number) {
        return new Balance.Side(List.of(new Balance.Term(1, cell, BigDecimal.valueOf(number))), BigDecimal.ZERO);
    }
}
