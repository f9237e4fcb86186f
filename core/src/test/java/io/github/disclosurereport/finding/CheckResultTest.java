package io.github.disclosurereport.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckResultTest {

    private static final CellPath CELL = CellPath.parse("requests.granted.total");
    private static final Finding ERROR = finding(Severity.ERROR);
    private static final Finding WARNING = finding(Severity.WARNING);
    private static final Finding INFO = finding(Severity.INFO);
    private static final Suppression SUPPRESSION =
            new Suppression("云河市财政局", 2024, "REQ-02", "市级已核实", "张审核", Optional.of(LocalDate.of(2025, 12, 31)));
    private static final Unrun FAILED = new Unrun("CITY-01", new Bilingual("规则未能完成", "the rule failed"));

    @Test
    void a_result_without_findings_is_clean() {
        assertThat(result(List.of(), List.of(), List.of()).isClean()).isTrue();
    }

    @Test
    void a_result_with_an_error_is_not_clean() {
        assertThat(result(List.of(INFO, ERROR), List.of(), List.of()).isClean()).isFalse();
    }

    @Test
    void a_result_with_warnings_and_hints_alone_is_clean() {
        assertThat(result(List.of(WARNING, INFO), List.of(), List.of()).isClean())
                .isTrue();
    }

    @Test
    void a_result_that_the_document_made_unjudgeable_is_not_clean() {
        assertThat(result(List.of(), List.of(obstacle(ReportRole.PREVIOUS), obstacle(ReportRole.THIS)), List.of())
                        .isClean())
                .isFalse();
    }

    @Test
    void what_is_unknown_in_another_report_does_not_count() {
        assertThat(result(List.of(), List.of(obstacle(ReportRole.PREVIOUS), obstacle(ReportRole.part(2))), List.of())
                        .isClean())
                .isTrue();
    }

    @Test
    void a_result_of_which_a_rule_failed_is_neither_complete_nor_clean() {
        CheckResult result = result(List.of(), List.of(), List.of(FAILED));
        assertThat(result.isComplete()).isFalse();
        assertThat(result.isClean()).isFalse();
    }

    @Test
    void rules_that_were_not_given_what_they_need_do_not_count() {
        Unrun notGiven = new Unrun("YEAR-01", new Bilingual("未提供上年报告", "last year's report was not given"));
        CheckResult result = new CheckResult(
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(notGiven),
                List.of("PRO-06"),
                List.of(),
                List.of(),
                0,
                List.of());
        assertThat(result.isComplete()).isTrue();
        assertThat(result.isClean()).isTrue();
    }

    @Test
    void what_somebody_lets_stand_is_told_apart_and_does_not_count() {
        Suppressed suppressed = new Suppressed(ERROR, SUPPRESSION);
        CheckResult result = result(List.of(ERROR, INFO), List.of(), List.of()).suppressing(List.of(suppressed));
        assertThat(result.findings()).containsExactly(INFO);
        assertThat(result.suppressed()).containsExactly(suppressed);
        assertThat(result.isClean()).isTrue();
    }

    @Test
    void a_suppression_counts_up_to_its_last_day() {
        assertThat(SUPPRESSION.isExpired(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(SUPPRESSION.isExpired(LocalDate.of(2026, 1, 1))).isTrue();
    }

    @Test
    void a_suppression_says_why_and_who() {
        assertThatThrownBy(() -> new Suppression("云河市财政局", 2024, "REQ-02", " ", "张审核", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a blank reason: say whose finding it is, why it stands and who says so");
    }

    @Test
    void errors_are_the_findings_of_that_severity() {
        assertThat(result(List.of(INFO, ERROR, WARNING), List.of(), List.of()).errors())
                .containsExactly(ERROR);
    }

    @ParameterizedTest
    @EnumSource
    void the_milder_of_two_severities_is_the_later(Severity severity) {
        assertThat(severity.orMilder(Severity.ERROR)).isEqualTo(severity);
        assertThat(severity.orMilder(Severity.INFO)).isEqualTo(Severity.INFO);
    }

    private static CheckResult result(
            List<Finding> findings, List<NotAssessable> notAssessable, List<Unrun> incomplete) {
        return new CheckResult(
                findings,
                List.of(),
                Map.of(),
                notAssessable,
                List.of(),
                List.of(),
                incomplete,
                List.of(),
                0,
                List.of());
    }

    private static Finding finding(Severity severity) {
        return Finding.of("REQ-02", severity).build();
    }

    private static NotAssessable obstacle(ReportRole role) {
        return new NotAssessable(
                List.of("REQ-02"),
                List.of(new CellTarget(role, CELL)),
                new Bilingual("总计空白", "the total is blank"),
                Optional.empty());
    }
}
