package io.github.disclosurereport.finding;

import static io.github.disclosurereport.form.ApplicantKind.NATURAL_PERSON;
import static io.github.disclosurereport.form.Language.EN;
import static io.github.disclosurereport.form.Language.ZH;
import static io.github.disclosurereport.form.RequestRow.OUTCOME_TOTAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.source.TablePlace;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void a_message_is_severity_rule_and_explanation() {
        assertThat(outcomesDoNotAddUp().build().message(ZH))
                .isEqualTo("错误 REQ-02 自然人：（七）总计为 20，办理结果合计 38 = 31 + 6 + 1");
        assertThat(outcomesDoNotAddUp().build().message(EN))
                .isEqualTo("error REQ-02 natural persons: the total is 20, but the outcomes add up to 38 = 31 + 6 + 1");
    }

    @Test
    void an_explanation_is_the_message_without_severity_and_rule() {
        assertThat(outcomesDoNotAddUp().build().explanation(ZH)).isEqualTo("自然人：（七）总计为 20，办理结果合计 38 = 31 + 6 + 1");
    }

    @Test
    void a_finding_prints_as_its_english_message() {
        assertThat(outcomesDoNotAddUp().build())
                .hasToString(
                        "error REQ-02 natural persons: the total is 20, but the outcomes add up to 38 = 31 + 6 + 1");
    }

    @Test
    void a_finding_carries_cells_numbers_formula_basis_and_place() {
        Finding finding = outcomesDoNotAddUp().build();
        assertThat(finding.rule()).isEqualTo("REQ-02");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.cells()).containsExactly(CellPath.of(OUTCOME_TOTAL, NATURAL_PERSON));
        assertThat(finding.expected()).containsExactly(new BigDecimal(38));
        assertThat(finding.actual()).containsExactly(new BigDecimal(20));
        assertThat(finding.formula()).isEqualTo("20 = 31 + 6 + 1");
        assertThat(finding.basis()).isEqualTo("国办公开办函〔2021〕30号, 表三, 三（七）");
        assertThat(finding.place()).contains(new TablePlace(0, 2, 27, 4));
    }

    @Test
    void what_is_not_set_is_empty() {
        Finding finding = Finding.of("TEXT-01", Severity.INFO).build();
        assertThat(finding.cells()).isEmpty();
        assertThat(finding.expected()).isEmpty();
        assertThat(finding.actual()).isEmpty();
        assertThat(finding.formula()).isEmpty();
        assertThat(finding.basis()).isEmpty();
        assertThat(finding.place()).isEmpty();
    }

    @Test
    void findings_are_equal_by_content() {
        assertThat(outcomesDoNotAddUp().build())
                .isEqualTo(outcomesDoNotAddUp().build())
                .hasSameHashCodeAs(outcomesDoNotAddUp().build())
                .isNotEqualTo(outcomesDoNotAddUp().formula("").build());
    }

    @Test
    void a_reason_why_something_is_not_assessable_is_given_in_both_languages() {
        NotAssessable instance =
                new NotAssessable("REQ-02", List.of(), NotAssessable.Cause.DOCUMENT, "总计空白", "the total is blank");
        assertThat(instance.reason(ZH)).isEqualTo("总计空白");
        assertThat(instance.reason(EN)).isEqualTo("the total is blank");
    }

    private static FindingBuilder outcomesDoNotAddUp() {
        return Finding.of("REQ-02", Severity.ERROR)
                .cells(List.of(CellPath.of(OUTCOME_TOTAL, NATURAL_PERSON)))
                .numbers(List.of(new BigDecimal(38)), List.of(new BigDecimal(20)))
                .formula("20 = 31 + 6 + 1")
                .basis("国办公开办函〔2021〕30号, 表三, 三（七）")
                .place(Optional.of(new TablePlace(0, 2, 27, 4)))
                .says(
                        "自然人：（七）总计为 20，办理结果合计 38 = 31 + 6 + 1",
                        "natural persons: the total is 20, but the outcomes add up to 38 = 31 + 6 + 1");
    }
}
