package io.github.disclosurereport.validation;

import static io.github.disclosurereport.finding.Severity.WARNING;
import static io.github.disclosurereport.form.Language.EN;
import static io.github.disclosurereport.form.Language.ZH;
import static io.github.disclosurereport.form.ProactiveColumn.AMOUNT_COLLECTED;
import static io.github.disclosurereport.form.ProactiveColumn.CHANGE;
import static io.github.disclosurereport.form.ProactiveColumn.ISSUED;
import static io.github.disclosurereport.form.ProactiveColumn.REPEALED;
import static io.github.disclosurereport.form.ProactiveRow.ADMINISTRATIVE_FEES;
import static io.github.disclosurereport.form.ProactiveRow.ADMINISTRATIVE_LICENSES;
import static io.github.disclosurereport.form.ProactiveRow.RULES;
import static io.github.disclosurereport.validation.rule.Sum.cell;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.validation.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Relations between cells: what they find, and how they print themselves. */
class RelationsTest {

    private static final Rule NO_RULES_HERE = Rule.builder("CITY-01")
            .severity(WARNING)
            .basis("市通知〔2026〕3号")
            .relation(cell(RULES, ISSUED).equalTo(0))
            .says("{cell} 应为 0，实为 {actual}", "{cell} must be 0, is {actual}")
            .build();

    @Test
    void a_rule_of_others_is_found_with_its_formula() {
        AnnualReport report = Document.consistent(Edition.REVISED_2021, 2024).with(CellPath.of(RULES, ISSUED), 2);
        Finding finding =
                ReportCheck.of(List.of(NO_RULES_HERE)).check(report).findings().get(0);
        assertThat(finding.message(ZH)).isEqualTo("提醒 CITY-01 规章·本年制发件数 应为 0，实为 2");
        assertThat(finding.formula()).isEqualTo("2 ≠ 0");
        assertThat(finding.basis()).isEqualTo("市通知〔2026〕3号");
    }

    @Test
    void a_number_below_zero_that_stands_alone_is_written_without_a_blank() {
        Rule fewLost = Rule.builder("CITY-03")
                .relation(cell(ADMINISTRATIVE_LICENSES, CHANGE).atLeast(-5))
                .says("{actual} 项", "{actual}")
                .build();
        AnnualReport report =
                Document.consistent(Edition.TRIAL_2019, 2020).with(CellPath.of(ADMINISTRATIVE_LICENSES, CHANGE), -7);
        assertThat(ReportCheck.of(List.of(fewLost)).check(report).findings())
                .extracting(Finding::formula)
                .containsExactly("-7 < -5");
    }

    @Test
    void a_rule_of_another_edition_has_no_instance() {
        CheckResult result =
                ReportCheck.of(List.of(NO_RULES_HERE)).check(Document.consistent(Edition.TRIAL_2019, 2020));
        assertThat(result.passed()).isZero();
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void a_relation_prints_itself_as_a_formula() {
        assertThat(cell(RequestRow.CARRIED_FORWARD, ApplicantKind.TOTAL)
                        .atMost(cell(RequestRow.NEWLY_RECEIVED, ApplicantKind.TOTAL)
                                .times(2)))
                .hasToString("requests.carriedForward.total ≤ 2 × requests.newlyReceived.total");
    }

    @Test
    void a_sum_that_begins_with_what_is_taken_away_prints_no_blank_behind_its_sign() {
        assertThat(cell(RULES, ISSUED).times(-1).plus(cell(RULES, REPEALED)))
                .hasToString("-proactive.rules.issued + proactive.rules.repealed");
    }

    @Test
    void a_number_beside_an_amount_is_in_its_unit_and_rounding_is_no_difference() {
        Rule atMost = Rule.builder("CITY-02")
                .relation(cell(ADMINISTRATIVE_FEES, AMOUNT_COLLECTED).atMost(100))
                .says("{actual} 万元", "{actual} of at most {expected}")
                .build();
        ReportCheck city = ReportCheck.of(List.of(atMost));
        assertThat(city.check(fees("100")).findings()).isEmpty();
        assertThat(city.check(fees("100.005")).findings()).isEmpty();
        assertThat(city.check(fees("100.5")).findings())
                .extracting(finding -> finding.explanation(EN))
                .containsExactly("100.5 of at most 100");
    }

    private static AnnualReport fees(String amount) {
        return AnnualReport.builder(Edition.REVISED_2021)
                .set(ADMINISTRATIVE_FEES, AMOUNT_COLLECTED, amount)
                .build();
    }
}
