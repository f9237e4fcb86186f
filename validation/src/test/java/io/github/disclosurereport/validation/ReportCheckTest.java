package io.github.disclosurereport.validation;

import static io.github.disclosurereport.form.Language.EN;
import static io.github.disclosurereport.form.Language.ZH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.NotAssessable;
import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.validation.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The standard rules on whole reports: figures that are mistyped, unknown, blank or beyond bounds. */
class ReportCheckTest {

    private final ReportCheck check = ReportCheck.standard();

    @Test
    void one_mistyped_figure_is_told_with_both_its_symptoms_and_its_cause() {
        AnnualReport report = AnnualReport.builder(Edition.REVISED_2021)
                .set(RequestRow.NEWLY_RECEIVED, ApplicantKind.NATURAL_PERSON, 20)
                .set(RequestRow.NEWLY_RECEIVED, ApplicantKind.COMMERCIAL_ENTERPRISE, 1)
                .set(RequestRow.GRANTED, ApplicantKind.NATURAL_PERSON, 13)
                .set(RequestRow.GRANTED, ApplicantKind.COMMERCIAL_ENTERPRISE, 1)
                .set(RequestRow.PARTIALLY_GRANTED, ApplicantKind.NATURAL_PERSON, 6)
                .set(RequestRow.UNABLE_NOT_HELD, ApplicantKind.NATURAL_PERSON, 1)
                .zeroElsewhere()
                .withTotals()
                .build()
                .with(CellPath.of(RequestRow.GRANTED, ApplicantKind.NATURAL_PERSON), 31);
        assertThat(arithmetic(check.check(report)).stream().map(finding -> finding.message(ZH)))
                .containsExactly(
                        "错误 REQ-02 自然人：（七）总计为 20，办理结果合计 38 = 31 + 6 + 1",
                        "错误 REQ-03 （一）予以公开：总计为 14，各栏合计 32 = 31 + 1",
                        "提示 REQ-10 将“予以公开·自然人”由 31 改为 13，可使 2 个等式成立；疑为数字颠倒");
        assertThat(arithmetic(check.check(report)).stream().map(finding -> finding.message(EN)))
                .containsExactly(
                        "error REQ-02 natural persons: total outcomes is 20, but the outcomes add up to 38 = 31 + 6 + 1",
                        "error REQ-03 granted: total is 14, but the columns add up to 32 = 31 + 1",
                        "info REQ-10 Change \"granted·natural persons\" from 31 to 13: it settles 2 of the equations; probably digits exchanged");
    }

    private static List<Finding> arithmetic(CheckResult result) {
        return result.findings().stream()
                .filter(finding -> finding.rule().startsWith("REQ-"))
                .toList();
    }

    @Test
    void a_row_taken_out_is_unknown_and_no_sum_is_called_wrong() {
        CheckResult result =
                check.check(Document.revised().without(RequestRow.GRANTED).read());
        assertThat(result.findings())
                .extracting(Finding::rule)
                .contains("STRUCT-07")
                .doesNotContain("REQ-01", "REQ-02", "REQ-03");
        assertThat(unjudged(result, "REQ-02")).hasSize(7);
        assertThat(result.isClean()).isFalse();
    }

    @Test
    void an_unreadable_figure_is_unknown_and_no_sum_is_called_wrong() {
        CheckResult result = check.check(
                Document.revised().cell("requests.granted.naturalPerson", "1O").read());
        assertThat(result.findings()).extracting(Finding::rule).containsExactly("CELL-03");
        assertThat(unjudged(result, "REQ-02")).hasSize(1);
        assertThat(unjudged(result, "REQ-03")).hasSize(1).first().satisfies(instance -> {
            assertThat(instance.reason(ZH)).isEqualTo("予以公开·自然人不详");
            assertThat(instance.reason(EN)).isEqualTo("granted·natural persons is unknown");
        });
    }

    @Test
    void a_blank_total_over_figures_is_told_and_no_sum_is_called_wrong() {
        CheckResult result = check.check(
                Document.revised().cell("requests.granted.total", "").read());
        assertThat(result.findings()).extracting(Finding::rule).containsExactly("REQ-04");
        assertThat(unjudged(result, "REQ-02")).hasSize(1);
        assertThat(unjudged(result, "REQ-03")).hasSize(1);
    }

    @Test
    void a_blank_total_over_an_unknown_part_makes_no_sum_wrong() {
        CheckResult result = check.check(blankOverUnknown());
        assertThat(arithmetic(result)).isEmpty();
        assertThat(unjudged(result, "REQ-01")).hasSize(1);
    }

    @Test
    void a_blank_total_over_an_unknown_part_cannot_be_judged() {
        assertThat(unjudged(check.check(blankOverUnknown()), "REQ-04"))
                .extracting(NotAssessable::cells)
                .containsExactly(List.of(CellPath.of(RequestRow.OUTCOME_TOTAL, ApplicantKind.NATURAL_PERSON)));
    }

    /** The only outcome is not known, and its total is not filled in. */
    private static AnnualReport blankOverUnknown() {
        return AnnualReport.builder(Edition.REVISED_2021)
                .set(RequestRow.NEWLY_RECEIVED, ApplicantKind.NATURAL_PERSON, 10)
                .set(RequestRow.GRANTED, ApplicantKind.NATURAL_PERSON, 10)
                .zeroElsewhere()
                .withTotals()
                .setUnknown(CellPath.of(RequestRow.GRANTED, ApplicantKind.NATURAL_PERSON))
                .setBlank(CellPath.of(RequestRow.OUTCOME_TOTAL, ApplicantKind.NATURAL_PERSON))
                .build();
    }

    @Test
    void a_cell_that_nobody_knows_passes_no_rule_on_its_figure() {
        List<Rule> ofCells = check.rules().stream()
                .filter(rule -> Set.of("CELL-04", "CELL-10").contains(rule.id()))
                .toList();
        AnnualReport report = AnnualReport.builder(Edition.REVISED_2021).build();
        assertThat(ReportCheck.of(ofCells).check(report).passed()).isZero();
    }

    @Test
    void a_blank_part_counts_as_nothing() {
        CheckResult result = check.check(Document.revised()
                .cell("requests.granted.researchInstitution", "")
                .read());
        assertThat(result.findings()).extracting(Finding::rule).containsExactly("CELL-01");
        assertThat(result.notAssessable()).isEmpty();
    }

    private static List<NotAssessable> unjudged(CheckResult result, String rule) {
        return result.notAssessable().stream()
                .filter(instance -> instance.rules().contains(rule))
                .toList();
    }

    @Test
    void the_largest_counts_neither_overflow_nor_deceive() {
        AnnualReport report = Document.consistent(Edition.REVISED_2021, 2024);
        for (CellPath path : report.edition().cells(TableKind.REQUESTS)) {
            report = report.with(path, 1_000_000_000_000_000L);
        }
        assertThat(check.check(report).findings().stream()
                        .filter(finding -> finding.rule().equals("REQ-02"))
                        .map(finding -> finding.expected().get(0).toPlainString()))
                .hasSize(7)
                .containsOnly("21000000000000000");
    }

    @Test
    void a_figure_that_was_too_large_to_be_read_is_an_error() {
        CheckResult result = check.check(Document.revised()
                .cell("requests.granted.naturalPerson", "1234567890123456789012345678901")
                .read());
        assertThat(result.errors()).extracting(Finding::rule).containsExactly("CELL-10");
    }

    @Test
    void counts_that_cannot_be_kept_are_findings() {
        CheckResult large = check.check(Document.revised()
                .cell("requests.granted.naturalPerson", Long.toString(Long.MAX_VALUE))
                .read());
        assertThat(large.findings()).extracting(Finding::rule).containsExactly("CELL-10");
        CheckResult beyond = check.check(Document.revised()
                .cell("requests.granted.naturalPerson", "1000000000000001")
                .read());
        assertThat(beyond.findings()).extracting(Finding::rule).containsExactly("CELL-10");
    }

    @Test
    void eight_threads_find_the_same() throws Exception {
        var read =
                Document.revised().cell("requests.granted.naturalPerson", "31").read();
        CheckResult expected = check.check(read);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<CheckResult>> results = new ArrayList<>();
            IntStream.range(0, 64).forEach(i -> results.add(threads.submit(() -> check.check(read))));
            for (Future<CheckResult> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void shares_of_what_is_unknown_are_not_judged() {
        AnnualReport report = AnnualReport.builder(Edition.REVISED_2021)
                .set(RequestRow.NEWLY_RECEIVED, ApplicantKind.NATURAL_PERSON, 12)
                .set(RequestRow.OTHER_REASONS, ApplicantKind.NATURAL_PERSON, 12)
                .zeroElsewhere()
                .withTotals()
                .setUnknown(CellPath.of(RequestRow.OUTCOME_TOTAL, ApplicantKind.TOTAL))
                .build();
        CheckResult result = check.check(report);
        assertThat(result.findings()).noneMatch(finding -> finding.rule().equals("REQ-07"));
        assertThat(result.notAssessable())
                .anyMatch(instance -> instance.rules().contains("REQ-07")
                        && instance.reason(EN).equals("total outcomes·total is unknown"));
    }

    @Test
    void requests_that_were_all_granted_are_no_copies() {
        AnnualReport report = AnnualReport.builder(Edition.REVISED_2021)
                .set(RequestRow.NEWLY_RECEIVED, ApplicantKind.NATURAL_PERSON, 12)
                .set(RequestRow.NEWLY_RECEIVED, ApplicantKind.COMMERCIAL_ENTERPRISE, 3)
                .set(RequestRow.NEWLY_RECEIVED, ApplicantKind.RESEARCH_INSTITUTION, 2)
                .set(RequestRow.GRANTED, ApplicantKind.NATURAL_PERSON, 12)
                .set(RequestRow.GRANTED, ApplicantKind.COMMERCIAL_ENTERPRISE, 3)
                .set(RequestRow.GRANTED, ApplicantKind.RESEARCH_INSTITUTION, 2)
                .zeroElsewhere()
                .withTotals()
                .build();
        assertThat(arithmetic(check.check(report))).isEmpty();
    }

    @Test
    void what_is_carried_forward_may_be_a_copy_of_what_was_carried_over_alone() {
        AnnualReport report = AnnualReport.builder(Edition.REVISED_2021)
                .set(RequestRow.NEWLY_RECEIVED, ApplicantKind.NATURAL_PERSON, 12)
                .set(RequestRow.NEWLY_RECEIVED, ApplicantKind.COMMERCIAL_ENTERPRISE, 3)
                .set(RequestRow.NEWLY_RECEIVED, ApplicantKind.RESEARCH_INSTITUTION, 2)
                .set(RequestRow.CARRIED_OVER, ApplicantKind.NATURAL_PERSON, 13)
                .set(RequestRow.CARRIED_OVER, ApplicantKind.COMMERCIAL_ENTERPRISE, 4)
                .set(RequestRow.CARRIED_OVER, ApplicantKind.OTHER_ORGANIZATION, 5)
                .set(RequestRow.GRANTED, ApplicantKind.NATURAL_PERSON, 12)
                .set(RequestRow.GRANTED, ApplicantKind.COMMERCIAL_ENTERPRISE, 3)
                .set(RequestRow.GRANTED, ApplicantKind.RESEARCH_INSTITUTION, 2)
                .set(RequestRow.CARRIED_FORWARD, ApplicantKind.NATURAL_PERSON, 13)
                .set(RequestRow.CARRIED_FORWARD, ApplicantKind.COMMERCIAL_ENTERPRISE, 4)
                .set(RequestRow.CARRIED_FORWARD, ApplicantKind.OTHER_ORGANIZATION, 5)
                .zeroElsewhere()
                .withTotals()
                .build();
        assertThat(arithmetic(check.check(report)))
                .filteredOn(finding -> finding.rule().equals("REQ-09"))
                .extracting(finding -> finding.explanation(ZH))
                .containsExactly("“上年结转政府信息公开申请数量”与“结转下年度继续办理”的数字完全相同，疑为复制");
    }

    @Test
    void where_there_were_no_requests_no_share_of_them_is_carried_forward() {
        AnnualReport report = AnnualReport.builder(Edition.REVISED_2021)
                .set(RequestRow.CARRIED_FORWARD, ApplicantKind.NATURAL_PERSON, 12)
                .zeroElsewhere()
                .withTotals()
                .build();
        assertThat(arithmetic(check.check(report)))
                .extracting(Finding::rule)
                .isNotEmpty()
                .doesNotContain("REQ-06");
    }

    @Test
    void a_year_before_the_first_form_is_told() {
        assertThat(check.check(Document.revised().year(2015).read()).findings())
                .filteredOn(finding -> finding.rule().equals("STRUCT-11"))
                .extracting(finding -> finding.explanation(ZH))
                .containsExactly("2015 年度报告早于最早的统一格式（2019 年起）");
    }
}
