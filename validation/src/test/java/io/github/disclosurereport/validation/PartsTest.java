package io.github.disclosurereport.validation;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;
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
import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Parts;
import io.github.disclosurereport.validation.rule.ReportBeside;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the parts of an aggregate say of it, and of themselves. */
class PartsTest {

    private static final CellPath UPHELD = CellPath.parse("cases.reconsideration.upheld");
    private static final CellPath GRANTED = CellPath.parse("requests.granted.naturalPerson");

    private final ReportCheck check = ReportCheck.standard();

    /** One more request that was granted than others have. */
    private static AnnualReport larger(String organ) {
        return part(organ).toBuilder()
                .set(CellPath.parse("requests.newlyReceived.naturalPerson"), 11)
                .set(GRANTED, 8)
                .withTotals()
                .build();
    }

    private static Context some(AnnualReport... parts) {
        return Context.of()
                .with(
                        Context.PARTS,
                        new Parts(Arrays.stream(parts).map(ReportBeside::of).toList()));
    }

    private static Context all(AnnualReport... parts) {
        return some(parts).with(Context.PARTS_COMPLETE, true);
    }

    private List<Finding> found(String rule, AnnualReport report, Context context) {
        return check.check(report, context).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    private List<String> rules(AnnualReport report, Context context) {
        return check.check(report, context).findings().stream()
                .map(Finding::rule)
                .filter(rule -> rule.startsWith("AGG"))
                .toList();
    }

    @Test
    void an_aggregate_may_be_more_than_some_of_its_parts() {
        AnnualReport a = part("甲局");
        assertThat(rules(sum(a, larger("乙局")), some(a))).isEmpty();
    }

    @Test
    void an_aggregate_that_is_less_than_some_of_its_parts_is_one_finding_a_table() {
        AnnualReport less = sum(part("甲局"), larger("乙局")).toBuilder()
                .set(CellPath.parse("requests.newlyReceived.naturalPerson"), 20)
                .set(CellPath.parse("requests.granted.naturalPerson"), 14)
                .set(CellPath.parse("proactive.normativeDocuments.issued"), 5)
                .withTotals()
                .build();
        assertThat(found("AGG-02", less, some(part("甲局"), larger("乙局"), part("丙局"))))
                .extracting(Finding::severity, finding -> finding.explanation(ZH))
                .first()
                .isEqualTo(tuple(ERROR, "行政规范性文件·本年制发件数等 4 格：汇总为 5，少于所给下级报告合计 9 = 3 + 3 + 3"));
    }

    @Test
    void a_part_that_was_left_out_is_named_although_there_may_be_others() {
        AnnualReport huge = larger("丙局").with(CellPath.parse("requests.granted.total"), 500);
        assertThat(found("AGG-02", sum(part("甲局"), larger("乙局")), some(part("甲局"), larger("乙局"), huge)))
                .extracting(finding -> finding.explanation(ZH))
                .singleElement()
                .satisfies(explanation -> assertThat(explanation).endsWith("第3个下级报告（丙局）似未计入"));
    }

    @Test
    void whether_there_are_others_need_not_be_said_for_an_aggregate_that_is_too_small() {
        AnnualReport a = part("甲局");
        Context unsaid = some(a, larger("乙局"), larger("丙局"));
        assertThat(rules(a, unsaid)).contains("AGG-02").doesNotContain("AGG-01");
        assertThat(rules(a, unsaid.with(Context.PARTS_COMPLETE, true)))
                .contains("AGG-01")
                .doesNotContain("AGG-02");
    }

    @Test
    void figures_of_one_part_alone_are_one_finding_that_names_it() {
        AnnualReport b = larger("乙局");
        assertThat(found("AGG-01", b, all(part("甲局"), b, part("丙局"))))
                .extracting(finding -> finding.explanation(ZH))
                .singleElement()
                .satisfies(explanation -> assertThat(explanation).endsWith("汇总各格与第2个下级报告（乙局）相同，其余似未计入"));
    }

    @Test
    void an_expected_report_that_is_missing_is_told_by_name() {
        Context context = some(part("甲局")).expecting(List.of("甲局", "青岭市乙局", "丙镇人民政府"));
        assertThat(found("AGG-03", part("青岭市乙局"), context))
                .extracting(Finding::severity, finding -> finding.explanation(ZH), Finding::key)
                .containsExactly(tuple(WARNING, "下级报告中没有丙镇人民政府的报告", "AGG-03:document.parts.丙镇人民政府"));
    }

    @Test
    void whether_a_report_is_missing_cannot_be_told_where_a_part_names_no_organ() {
        AnnualReport nameless = AnnualReport.builder(Edition.REVISED_2021)
                .reportYear(2024)
                .zeroElsewhere()
                .build();
        CheckResult result = check.check(part("总局"), some(nameless).expecting(List.of("甲局", "乙局")));
        assertThat(result.findings()).extracting(Finding::rule).doesNotContain("AGG-03");
        assertThat(result.notAssessable())
                .extracting(NotAssessable::rules, obstacle -> obstacle.reason(ZH), NotAssessable::isOfThisReport)
                .contains(tuple(List.of("AGG-03"), "第1个下级报告未写明机关", false));
    }

    @Test
    void without_a_list_nobody_is_missing() {
        assertThat(check.check(part("总局"), some(part("甲局"))).notGiven())
                .filteredOn(unrun -> unrun.rule().equals("AGG-03"))
                .extracting(unrun -> unrun.reason().in(ZH))
                .containsExactly("未提供应报机关名单");
    }

    @Test
    void a_report_that_was_given_twice_is_told_and_nothing_else_is_made_of_it() {
        AnnualReport a = part("甲局");
        CheckResult result = check.check(a, all(a, a));
        assertThat(rules(a, all(a, a))).containsExactly("AGG-04");
        assertThat(result.notAssessable())
                .extracting(obstacle -> obstacle.reason(ZH))
                .containsExactly("第2个下级报告（甲局）重复，无法汇总");
    }

    @Test
    void two_organs_with_the_same_figures_in_all_tables_are_asked_for() {
        AnnualReport a = part("甲局");
        AnnualReport b = part("乙局");
        assertThat(found("AGG-04", sum(a, b), all(a, b)))
                .extracting(Finding::severity, finding -> finding.explanation(ZH))
                .containsExactly(tuple(WARNING, "第2个下级报告（乙局）与第1个下级报告（甲局）的各表数字完全相同，疑为重复"));
    }

    @Test
    void a_part_of_another_year_is_told_and_nothing_else_is_made_of_it() {
        AnnualReport old = part("甲局").toBuilder().reportYear(2023).build();
        assertThat(rules(part("总局"), all(old, larger("乙局")))).containsExactly("AGG-05");
        assertThat(found("AGG-05", part("总局"), all(old, larger("乙局"))))
                .extracting(Finding::severity, finding -> finding.explanation(ZH))
                .containsExactly(tuple(ERROR, "第1个下级报告（甲局）为 2023 年度报告，汇总报告为 2024 年度"));
    }

    @Test
    void a_part_in_another_edition_is_told_as_that() {
        AnnualReport trial = Document.consistent(Edition.TRIAL_2019, 2024);
        assertThat(found("AGG-05", part("总局"), some(trial)))
                .extracting(finding -> finding.explanation(ZH))
                .containsExactly("第1个下级报告（青岭市民政局）与汇总报告的格式版本不同");
    }

    @Test
    void cases_that_are_fewer_may_have_been_counted_by_several_organs() {
        AnnualReport a = part("甲局");
        AnnualReport b = larger("乙局");
        AnnualReport joint = sum(a, b).toBuilder().set(UPHELD, 3).withTotals().build();
        assertThat(check.check(joint, all(a, b)).findings())
                .filteredOn(finding -> finding.rule().startsWith("AGG"))
                .extracting(Finding::severity, Finding::rule, finding -> finding.explanation(ZH))
                .containsExactly(tuple(INFO, "AGG-06", "行政复议·结果维持：汇总为 3，少于下级报告合计 4 = 2 + 2；共同被告、被申请人的案件可能由几家重复统计，请核对"));
    }

    @Test
    void cases_that_no_part_knows_are_a_warning_if_the_parts_are_all() {
        AnnualReport a = part("甲局");
        AnnualReport b = larger("乙局");
        AnnualReport more = sum(a, b).toBuilder().set(UPHELD, 5).withTotals().build();
        assertThat(found("AGG-06", more, all(a, b)))
                .extracting(Finding::severity, Finding::formula)
                .containsExactly(tuple(WARNING, "5 ≠ 2 + 2"));
        assertThat(found("AGG-06", more, some(a, b))).isEmpty();
    }

    private static AnnualReport written(String organ, String overview, String problems) {
        return Prose.in(larger(organ), overview, problems);
    }

    @Test
    void a_text_copied_from_another_organ_is_told_with_its_paragraphs() {
        AnnualReport original = written("甲局", "甲局：" + Prose.OVERVIEW, Prose.PROBLEMS);
        AnnualReport copy = written("乙局", "乙局：" + Prose.OVERVIEW.replace("126", "88"), Prose.PROBLEMS);
        AnnualReport own = written("丙局", Prose.OTHER_OVERVIEW, Prose.OTHER_PROBLEMS);
        assertThat(found("AGG-07", part("总局"), some(original, own, copy)))
                .extracting(
                        Finding::severity,
                        finding -> finding.explanation(ZH),
                        finding -> finding.targets().get(0))
                .containsExactly(tuple(
                        WARNING,
                        "第3个下级报告（乙局）第一、五部分文字与第1个下级报告（甲局）的相似度为 100%（数字、年份和机关名称不计）",
                        new TextTarget(
                                ReportRole.part(3),
                                TextPart.of(SectionKind.OVERVIEW),
                                0,
                                0,
                                copy.overview().text().paragraphs().get(0).length())));
    }

    @Test
    void figures_of_one_part_under_a_text_that_sums_up_are_told_at_that_sentence() {
        AnnualReport a = part("甲局");
        AnnualReport claiming =
                part("总局").toBuilder().overview("本局概况。数据由所属各单位汇总。").build();
        assertThat(found("AGG-08", claiming, some(a)))
                .extracting(Finding::severity, finding -> finding.explanation(ZH))
                .containsExactly(tuple(INFO, "文中称已汇总（“数据由所属各单位汇总。”），各格却与第1个下级报告（甲局）完全相同"));
        assertThat(found("AGG-08", claiming, all(a))).isEmpty();
    }

    @Test
    void a_part_that_does_not_add_up_is_told_with_the_equation() {
        AnnualReport wrong = larger("甲局").with(GRANTED, 6);
        assertThat(found("AGG-09", sum(part("乙局"), larger("甲局")), some(wrong)))
                .extracting(
                        Finding::severity,
                        finding -> finding.explanation(ZH),
                        finding -> finding.targets().get(0).report())
                .containsExactly(tuple(WARNING, "第1个下级报告（甲局）自身有 2 处勾稽关系不平，如总计·自然人 10 ≠ 6 + 2", ReportRole.part(1)));
    }

    @Test
    void what_an_aggregate_inherits_is_traced_to_the_part() {
        AnnualReport wrong = larger("甲局").with(GRANTED, 6);
        assertThat(found("AGG-09", sum(part("乙局"), wrong), all(part("乙局"), wrong)))
                .extracting(finding -> finding.explanation(ZH))
                .singleElement()
                .satisfies(explanation -> assertThat(explanation).endsWith("汇总报告同处所差相同，即由此而来"));
    }

    @Test
    void a_wrong_part_that_explains_the_difference_of_the_aggregate_is_told_there() {
        AnnualReport wrong = larger("甲局").with(GRANTED, 6);
        assertThat(rules(sum(part("乙局"), larger("甲局")), all(part("乙局"), wrong))).containsExactly("AGG-01");
    }

    @Test
    void a_cell_of_a_part_that_is_unknown_breaks_none_of_its_sums() {
        AnnualReport unknown = larger("甲局").toBuilder().setUnknown(GRANTED).build();
        assertThat(found("AGG-09", part("总局"), some(unknown))).isEmpty();
    }

    @Test
    void a_finding_about_a_part_points_at_its_cells() {
        AnnualReport wrong = larger("甲局").with(GRANTED, 6);
        assertThat(found("AGG-09", part("总局"), some(wrong)).get(0).targets())
                .contains(new CellTarget(ReportRole.part(1), GRANTED));
    }
}
