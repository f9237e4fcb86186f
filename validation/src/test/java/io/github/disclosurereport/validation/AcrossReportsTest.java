package io.github.disclosurereport.validation;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.WARNING;
import static io.github.disclosurereport.form.Language.EN;
import static io.github.disclosurereport.form.Language.ZH;
import static io.github.disclosurereport.validation.PartReports.part;
import static io.github.disclosurereport.validation.PartReports.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.NotAssessable;
import io.github.disclosurereport.finding.ReportRole;
import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.finding.Unrun;
import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Parts;
import io.github.disclosurereport.validation.rule.ReportBeside;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules that look at other reports beside the one that is checked. */
class AcrossReportsTest {

    private static final CellPath CARRIED_OVER = CellPath.of(RequestRow.CARRIED_OVER, ApplicantKind.NATURAL_PERSON);
    private static final CellPath GRANTED = CellPath.of(RequestRow.GRANTED, ApplicantKind.NATURAL_PERSON);

    private static final CellPath RECEIVED_TOTAL = CellPath.of(RequestRow.NEWLY_RECEIVED, ApplicantKind.TOTAL);
    private static final CellPath FEES = CellPath.parse("proactive.administrativeFees.amountCollected");

    private final ReportCheck check = ReportCheck.standard();

    /** Carried forward last year: 1 by a natural person. */
    private static AnnualReport lastYears() {
        return Document.consistent(Edition.REVISED_2021, 2023);
    }

    private static AnnualReport carriedOver(long count) {
        return AnnualReport.builder(Edition.REVISED_2021)
                .organ("青岭市民政局")
                .reportYear(2024)
                .set(CARRIED_OVER, count)
                .set(GRANTED, count)
                .zeroElsewhere()
                .withTotals()
                .build();
    }

    private List<Finding> year(AnnualReport report, Context context) {
        return of(check.check(report, context), "YEAR-01");
    }

    private static List<Finding> of(CheckResult result, String rule) {
        return result.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    @Test
    void what_was_carried_forward_is_carried_over_in_every_column() {
        assertThat(year(carriedOver(1), Context.of().previous(lastYears()))).isEmpty();
        assertThat(year(carriedOver(3), Context.of().previous(lastYears())))
                .extracting(Finding::severity, finding -> finding.explanation(ZH), Finding::formula)
                .containsExactly(
                        tuple(ERROR, "自然人：上年结转为 3 件，上年报告的结转下年度为 1 件", "3 ≠ 1"),
                        tuple(ERROR, "总计：上年结转为 3 件，上年报告的结转下年度为 1 件", "3 ≠ 1"));
    }

    @Test
    void a_finding_points_into_last_years_report() {
        assertThat(year(carriedOver(3), Context.of().previous(lastYears()))
                        .get(0)
                        .targets())
                .containsExactly(
                        CellTarget.of(CARRIED_OVER),
                        new CellTarget(
                                ReportRole.PREVIOUS,
                                CellPath.of(RequestRow.CARRIED_FORWARD, ApplicantKind.NATURAL_PERSON)));
    }

    @Test
    void it_is_milder_where_the_organ_was_renamed_or_reorganised() {
        AnnualReport renamed = lastYears().toBuilder().organ("青岭市社会事务局").build();
        assertThat(year(carriedOver(3), Context.of().previous(renamed)))
                .extracting(Finding::severity)
                .containsOnly(WARNING);
        assertThat(year(carriedOver(3), Context.of().reorganised().previous(lastYears())))
                .extracting(Finding::severity)
                .containsOnly(WARNING);
    }

    @Test
    void last_years_report_may_be_in_the_other_form() {
        AnnualReport trial = Document.consistent(Edition.TRIAL_2019, 2020);
        AnnualReport revised = carriedOver(3).toBuilder().reportYear(2021).build();
        assertThat(year(revised, Context.of().previous(trial))).hasSize(2);
    }

    private static AnnualReport larger(String organ) {
        return part(organ)
                .with(CellPath.of(RequestRow.NEWLY_RECEIVED, ApplicantKind.NATURAL_PERSON), 20)
                .with(GRANTED, 17)
                .toBuilder()
                .withTotals()
                .build();
    }

    private static Context parts(AnnualReport... parts) {
        return someParts(parts).with(Context.PARTS_COMPLETE, true);
    }

    private static Context someParts(AnnualReport... parts) {
        return Context.of()
                .with(
                        Context.PARTS,
                        new Parts(Arrays.stream(parts).map(ReportBeside::of).toList()));
    }

    private List<Finding> aggregate(AnnualReport report, Context context) {
        return of(check.check(report, context), "AGG-01");
    }

    @Test
    void an_aggregate_is_what_its_parts_add_up_to() {
        AnnualReport a = part("甲局");
        AnnualReport b = larger("乙局");
        assertThat(aggregate(sum(a, b), parts(a, b))).isEmpty();
    }

    @Test
    void one_wrong_part_is_one_finding_that_names_it() {
        AnnualReport a = part("甲局");
        AnnualReport b = larger("乙局");
        AnnualReport wrong = b.with(GRANTED, 71);
        assertThat(aggregate(sum(a, b), parts(a, wrong)))
                .extracting(finding -> finding.explanation(ZH))
                .containsExactly("予以公开·自然人：汇总为 24，各下级报告合计 78 = 7 + 71；差额出自第2个下级报告（乙局），其自身勾稽关系不平");
    }

    @Test
    void a_part_that_was_left_out_is_one_finding() {
        AnnualReport a = part("甲局");
        AnnualReport b = larger("乙局");
        assertThat(aggregate(a, parts(a, b)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.explanation(ZH)).endsWith("第2个下级报告（乙局）似未计入"));
    }

    @Test
    void a_part_that_was_counted_twice_is_one_finding() {
        AnnualReport a = part("甲局");
        AnnualReport b = larger("乙局");
        assertThat(aggregate(sum(a, b, b), parts(a, b)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.explanation(ZH)).endsWith("第2个下级报告（乙局）似重复计入"));
    }

    @Test
    void a_total_that_differs_by_no_more_than_its_parts_is_not_told_again() {
        AnnualReport a = part("甲局");
        AnnualReport b = larger("乙局");
        AnnualReport other = sum(a, b).toBuilder()
                .set(CellPath.of(RequestRow.NEWLY_RECEIVED, ApplicantKind.NATURAL_PERSON), 33)
                .set(GRANTED, 27)
                .withTotals()
                .build();
        assertThat(aggregate(other, parts(a, b)))
                .extracting(finding -> finding.explanation(ZH))
                .containsExactly(
                        "本年新收政府信息公开申请数量·自然人：汇总为 33，各下级报告合计 30 = 10 + 20", "予以公开·自然人：汇总为 27，各下级报告合计 24 = 7 + 17");
    }

    @Test
    void what_is_unknown_in_a_part_cannot_be_compared_and_is_no_fault_of_the_aggregate() {
        AnnualReport a = part("甲局");
        AnnualReport unknown = larger("乙局").toBuilder().setUnknown(GRANTED).build();
        CheckResult result = check.check(sum(a, larger("乙局")), parts(a, unknown));
        assertThat(of(result, "AGG-01")).isEmpty();
        assertThat(result.notAssessable())
                .extracting(NotAssessable::isOfThisReport, obstacle -> obstacle.reason(ZH))
                .containsExactly(tuple(false, "第2个下级报告予以公开·自然人不详"));
    }

    @Test
    void what_is_unknown_in_the_aggregate_is_one_line_with_all_rules_that_meet_it() {
        AnnualReport a = part("甲局");
        AnnualReport unknown = a.toBuilder().setUnknown(GRANTED).build();
        assertThat(check.check(unknown, parts(a)).notAssessable())
                .singleElement()
                .satisfies(obstacle -> assertThat(obstacle.rules()).contains("REQ-02", "AGG-01"));
    }

    @Test
    void a_table_that_is_unknown_is_one_line_in_whichever_report() {
        AnnualReport a = part("甲局");
        AnnualReport b = larger("乙局");
        assertThat(check.check(sum(a, b), parts(a, withoutRequests(b))).notAssessable())
                .extracting(NotAssessable::rules, obstacle -> obstacle.reason(ZH), obstacle -> obstacle.reason(EN))
                .containsExactly(tuple(List.of("AGG-01"), "第2个下级报告表三各格不详", "part 2: the cells of table 三 are unknown"));
        assertThat(check.check(carriedOver(1), Context.of().previous(withoutRequests(lastYears())))
                        .notAssessable())
                .extracting(NotAssessable::rules, obstacle -> obstacle.reason(ZH))
                .containsExactly(tuple(List.of("YEAR-01", "YEAR-04"), "上年报告表三各格不详"));
    }

    private static AnnualReport withoutRequests(AnnualReport report) {
        AnnualReportBuilder without = report.toBuilder();
        report.edition().cells(TableKind.REQUESTS).forEach(without::setUnknown);
        return without.build();
    }

    @Test
    void a_total_that_a_part_left_blank_is_not_taken_for_0() {
        AnnualReport a = part("甲局");
        AnnualReport blank = a.toBuilder().setBlank(RECEIVED_TOTAL).build();
        CheckResult result = check.check(a, parts(blank));
        assertThat(of(result, "AGG-01")).isEmpty();
        assertThat(result.notAssessable())
                .extracting(obstacle -> obstacle.reason(ZH))
                .containsExactly("第1个下级报告本年新收政府信息公开申请数量·总计未填");
    }

    @Test
    void a_total_that_last_years_report_left_blank_is_told_as_blank() {
        AnnualReport blank = lastYears().toBuilder()
                .setBlank(CellPath.of(RequestRow.CARRIED_FORWARD, ApplicantKind.TOTAL))
                .build();
        assertThat(check.check(carriedOver(1), Context.of().previous(blank)).notAssessable())
                .extracting(obstacle -> obstacle.reason(ZH), obstacle -> obstacle.reason(EN))
                .containsExactly(tuple("上年报告结转下年度继续办理·总计未填", "last year's report: carried forward·total is blank"));
    }

    @Test
    void a_part_that_was_left_out_is_recognised_although_a_cell_is_unknown() {
        AnnualReport a = part("甲局");
        AnnualReport b = larger("乙局");
        AnnualReport unknown = a.toBuilder().setUnknown(GRANTED).build();
        assertThat(aggregate(unknown, parts(a, b)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.explanation(ZH)).endsWith("第2个下级报告（乙局）似未计入"));
    }

    @Test
    void a_wrong_part_is_recognised_although_another_of_its_cells_is_unknown() {
        AnnualReport a = part("甲局");
        AnnualReport b = larger("乙局");
        AnnualReport wrong = b.with(GRANTED, 71).toBuilder()
                .setUnknown(CellPath.parse("cases.reconsideration.upheld"))
                .build();
        assertThat(aggregate(sum(a, b), parts(a, wrong)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.explanation(ZH)).endsWith("（乙局），其自身勾稽关系不平"));
    }

    @Test
    void amounts_may_differ_by_what_rounding_takes() {
        AnnualReport a = part("甲局").with(FEES, new BigDecimal("318.474"));
        assertThat(aggregate(a.with(FEES, new BigDecimal("318.47")), parts(a))).isEmpty();
        assertThat(aggregate(a.with(FEES, new BigDecimal("318.46")), parts(a)))
                .extracting(Finding::formula)
                .containsExactly("318.46 ≠ 318.474");
    }

    @Test
    void each_cell_has_its_own_numbers() {
        AnnualReport a = part("甲局");
        AnnualReport b = larger("乙局");
        Finding finding = aggregate(a, parts(a, b)).get(0);
        assertThat(finding.cells()).hasSizeGreaterThan(10).contains(GRANTED);
        assertThat(finding.actual())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(
                        finding.cells().stream().map(path -> number(a, path)).toList());
        assertThat(finding.expected())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(finding.cells().stream()
                        .map(path -> number(sum(a, b), path))
                        .toList());
        assertThat(finding.explanation(ZH))
                .startsWith("行政规范性文件·本年制发件数等 " + finding.cells().size() + " 格：汇总为 3，");
        assertThat(finding.explanation(EN)).contains(" and " + (finding.cells().size() - 1) + " more: 3, but");
    }

    private static BigDecimal number(AnnualReport report, CellPath path) {
        return report.cell(path).value().orElseThrow();
    }

    @Test
    void whether_the_parts_are_all_is_asked_for_by_itself() {
        AnnualReport a = part("甲局");
        CheckResult result = check.check(sum(a, a), someParts(a));
        assertThat(of(result, "AGG-01")).isEmpty();
        assertThat(result.notGiven())
                .extracting(Unrun::rule, unrun -> unrun.reason().in(ZH))
                .contains(tuple("AGG-01", "未说明下级报告是否齐全"));
    }

    @Test
    void some_of_the_parts_need_not_add_up() {
        AnnualReport a = part("甲局");
        CheckResult result = check.check(sum(a, a), someParts(a).with(Context.PARTS_COMPLETE, false));
        assertThat(of(result, "AGG-01")).isEmpty();
        assertThat(result.notApplicable()).contains("AGG-01");
    }
}
