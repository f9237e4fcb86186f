package io.github.disclosurereport.validation;

import static io.github.disclosurereport.finding.Severity.ERROR;
import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;
import static io.github.disclosurereport.form.Language.ZH;
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
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.OrganLevel;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What last year's report says of this one. */
class LastYearTest {

    private static final String IN_FORCE = "proactive.normativeDocuments.inForce";
    private static final String FEES = "proactive.administrativeFees.amountCollected";
    private static final String LICENSES = "proactive.administrativeLicenses.decisions";
    private static final String CLEAN_UP = "开展行政规范性文件清理。";

    private final ReportCheck check = ReportCheck.standard();

    /** 14 requests, 9 granted, 20 documents in force after 3 issued and 1 repealed; last year the same. */
    private static AnnualReport report(Consumer<AnnualReportBuilder> change) {
        return changed(Document.consistent(Edition.REVISED_2021, 2024), change);
    }

    private static AnnualReport lastYear(Consumer<AnnualReportBuilder> change) {
        return changed(Document.consistent(Edition.REVISED_2021, 2023), change);
    }

    private static AnnualReport changed(AnnualReport report, Consumer<AnnualReportBuilder> change) {
        AnnualReportBuilder builder = report.toBuilder();
        change.accept(builder);
        return builder.build();
    }

    private static Consumer<AnnualReportBuilder> cell(String path, long number) {
        return builder -> builder.set(CellPath.parse(path), number);
    }

    private static void nothing(AnnualReportBuilder builder) {
        // As it is.
    }

    private List<Finding> found(String rule, AnnualReport report, AnnualReport before) {
        return found(rule, report, Context.of().previous(before));
    }

    private List<Finding> found(String rule, AnnualReport report, Context context) {
        return check.check(report, context).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    private List<String> rules(String family, AnnualReport report, AnnualReport before) {
        return check.check(report, Context.of().previous(before)).findings().stream()
                .map(Finding::rule)
                .filter(rule -> rule.startsWith(family))
                .toList();
    }

    @Test
    void what_is_in_force_is_last_years_with_what_was_issued_and_without_what_was_repealed() {
        assertThat(found("YEAR-02", report(cell(IN_FORCE, 22)), lastYear(LastYearTest::nothing)))
                .isEmpty();
        assertThat(found("YEAR-02", report(cell(IN_FORCE, 25)), lastYear(LastYearTest::nothing)))
                .extracting(Finding::severity, finding -> finding.explanation(ZH), Finding::formula)
                .containsExactly(tuple(ERROR, "行政规范性文件：现行有效 25 件，上年现行有效加制发减废止为 22 = 20 + 3 - 1", "25 ≠ 20 + 3 - 1"));
    }

    @Test
    void a_stock_that_was_not_brought_up_to_date_is_told_once_and_as_that() {
        AnnualReport unchanged = report(LastYearTest::nothing);
        assertThat(found("YEAR-02", unchanged, lastYear(LastYearTest::nothing)))
                .extracting(Finding::severity, finding -> finding.explanation(ZH))
                .containsExactly(tuple(ERROR, "行政规范性文件：现行有效仍为上年的 20 件，未随制发、废止变动，应为 22 = 20 + 3 - 1"));
        assertThat(found("YEAR-06", unchanged, lastYear(LastYearTest::nothing))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"开展行政规范性文件清理。", "因机构改革，部分职能划转。", "承接原机关制发的文件。"})
    void a_stock_that_a_clean_up_or_a_transfer_may_have_changed_is_asked_for(String text) {
        AnnualReport cleaned = report(builder -> builder.overview(text).set(CellPath.parse(IN_FORCE), 12));
        assertThat(found("YEAR-02", cleaned, lastYear(LastYearTest::nothing)))
                .extracting(Finding::severity)
                .containsExactly(WARNING);
    }

    @Test
    void a_clean_up_of_anything_else_is_no_reason() {
        AnnualReport cleaned = report(builder -> builder.overview("清理网站空白栏目。").set(CellPath.parse(IN_FORCE), 12));
        assertThat(found("YEAR-02", cleaned, lastYear(LastYearTest::nothing)))
                .extracting(Finding::severity)
                .containsExactly(ERROR);
    }

    @Test
    void a_stock_that_stayed_the_same_in_spite_of_a_clean_up_is_told_once() {
        AnnualReport unchanged = report(builder -> builder.overview(CLEAN_UP));
        assertThat(rules("YEAR-0", unchanged, lastYear(LastYearTest::nothing)))
                .contains("YEAR-06")
                .doesNotContain("YEAR-02");
    }

    @Test
    void cases_that_were_pending_do_not_vanish() {
        assertThat(found("YEAR-03", report(LastYearTest::nothing), lastYear(cell("cases.reconsideration.pending", 3))))
                .extracting(Finding::severity, finding -> finding.explanation(ZH))
                .containsExactly(tuple(WARNING, "行政复议：总计 2 件，少于上年报告的尚未审结 3 件"));
    }

    @ParameterizedTest
    @CsvSource({"100,19,1", "19,100,1", "100,20,0", "0,20,1", "20,0,1", "0,19,0", "3,22,0"})
    void a_quantity_is_told_from_five_times_and_20_more_on(long before, long now, int findings) {
        assertThat(found("YEAR-04", report(cell(LICENSES, now)), lastYear(cell(LICENSES, before))))
                .hasSize(findings);
    }

    @Test
    void where_many_more_requests_came_nothing_is_said_of_their_outcomes() {
        AnnualReport many = report(builder -> builder.set(CellPath.parse("requests.newlyReceived.total"), 200)
                .set(CellPath.parse("requests.granted.total"), 180));
        assertThat(found("YEAR-04", many, lastYear(LastYearTest::nothing)))
                .extracting(finding -> finding.explanation(ZH))
                .containsExactly("本年新收政府信息公开申请数量·总计由上年的 14 变为 200，变化很大，请核对");
    }

    @Test
    void outcomes_are_told_by_group() {
        AnnualReport refusing =
                report(builder -> builder.set(CellPath.parse("requests.deniedInternalAffairs.total"), 12)
                        .set(CellPath.parse("requests.deniedEnforcementFile.total"), 11));
        assertThat(found("YEAR-04", refusing, lastYear(LastYearTest::nothing)))
                .extracting(finding -> finding.explanation(ZH))
                .containsExactly("不予公开由上年的 0 变为 23，变化很大，请核对");
    }

    @Test
    void another_organ_may_have_quite_other_figures() {
        Context context = Context.of().previous(lastYear(LastYearTest::nothing)).reorganised();
        assertThat(found("YEAR-04", report(cell(LICENSES, 500)), context)).isEmpty();
    }

    @Test
    void a_table_with_last_years_figures_is_told_with_the_cells_of_both() {
        assertThat(found("YEAR-05", report(LastYearTest::nothing), lastYear(LastYearTest::nothing)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.targets())
                        .contains(
                                CellTarget.of(CellPath.parse("requests.granted.naturalPerson")),
                                new CellTarget(ReportRole.PREVIOUS, CellPath.parse("requests.granted.naturalPerson"))));
    }

    @Test
    void small_figures_may_be_the_same_by_chance() {
        Consumer<AnnualReportBuilder> few = cell("requests.newlyReceived.naturalPerson", 9);
        assertThat(found("YEAR-05", report(few), lastYear(few))).isEmpty();
    }

    @Test
    void what_stays_in_force_is_no_copy() {
        Consumer<AnnualReportBuilder> stock = builder -> builder.set(CellPath.parse("proactive.rules.inForce"), 30)
                .set(CellPath.parse(LICENSES), 2)
                .set(CellPath.parse(FEES), 0);
        assertThat(found("YEAR-05", report(stock), lastYear(stock)))
                .extracting(finding -> finding.explanation(ZH).substring(0, 2))
                .containsExactly("表三");
    }

    @ParameterizedTest
    @CsvSource({"125000,12,本年疑为以元填报", "12,125000,上年疑为以元填报"})
    void an_amount_in_yuan_is_told_with_the_year_it_stands_in(long now, long before, String which) {
        assertThat(found("YEAR-07", report(cell(FEES, now)), lastYear(cell(FEES, before))))
                .extracting(finding -> finding.explanation(ZH))
                .singleElement()
                .satisfies(explanation -> assertThat(explanation).endsWith(which));
    }

    @Test
    void an_amount_in_yuan_is_told_once() {
        Context context = Context.of().previous(lastYear(LastYearTest::nothing)).organLevel(OrganLevel.DEPARTMENT);
        assertThat(check.check(report(cell(FEES, 125_000)), context).findings().stream()
                        .filter(finding -> finding.cells().contains(CellPath.parse(FEES)))
                        .map(Finding::rule))
                .containsExactly("YEAR-07");
    }

    @Test
    void a_text_that_was_copied_is_told_with_how_much_and_which_paragraphs() {
        AnnualReport before = Prose.in(lastYear(LastYearTest::nothing), Prose.OVERVIEW, Prose.PROBLEMS);
        AnnualReport copied = report(builder -> builder.overview("为规范公开工作制定本报告。", Prose.OVERVIEW.replace("126", "131"))
                .problems(Prose.PROBLEMS));
        assertThat(found("YEAR-08", copied, before))
                .extracting(Finding::severity, Finding::targets, finding -> finding.explanation(ZH))
                .containsExactly(tuple(
                        WARNING,
                        List.of(whole(copied, SectionKind.OVERVIEW, 1), whole(copied, SectionKind.PROBLEMS, 0)),
                        "第一、五部分文字与上年报告的相似度为 96%（数字和年份不计）"));
    }

    private static TextTarget whole(AnnualReport report, SectionKind section, int paragraph) {
        TextPart part = TextPart.of(section);
        return new TextTarget(
                ReportRole.THIS,
                part,
                paragraph,
                0,
                report.paragraphs(part).get(paragraph).length());
    }

    @Test
    void a_text_of_which_a_part_is_new_is_only_mentioned() {
        AnnualReport before = Prose.in(lastYear(LastYearTest::nothing), Prose.OVERVIEW, Prose.PROBLEMS);
        AnnualReport similar =
                report(builder -> builder.overview(Prose.OVERVIEW, "新建政务公开专区三处，配备查询终端，安排专人引导群众使用，接待来访咨询。")
                        .problems(Prose.PROBLEMS));
        assertThat(found("YEAR-08", similar, before))
                .extracting(Finding::severity)
                .containsExactly(INFO);
    }

    @Test
    void a_short_text_may_be_the_same() {
        assertThat(rules("YEAR-08", report(LastYearTest::nothing), lastYear(LastYearTest::nothing)))
                .isEmpty();
        assertThat(rules("YEAR-09", report(LastYearTest::nothing), lastYear(LastYearTest::nothing)))
                .isEmpty();
    }

    @Test
    void copied_problems_are_told_unless_the_whole_text_was_copied() {
        AnnualReport before = Prose.in(lastYear(LastYearTest::nothing), Prose.OVERVIEW, Prose.PROBLEMS);
        assertThat(rules(
                        "YEAR-0",
                        Prose.in(report(LastYearTest::nothing), Prose.OTHER_OVERVIEW, Prose.PROBLEMS),
                        before))
                .contains("YEAR-09")
                .doesNotContain("YEAR-08");
        assertThat(rules("YEAR-0", Prose.in(report(LastYearTest::nothing), Prose.OVERVIEW, Prose.PROBLEMS), before))
                .contains("YEAR-08")
                .doesNotContain("YEAR-09");
    }

    @ParameterizedTest
    @CsvSource({
        "今后将增加图解，办公场所仍然简陋，予以改造。,0",
        "上年所列各项均已改正，现有场所简陋，将予改造。,0",
        "2023年所列各项均已改正，现有场所简陋，将予改造。,0",
        "办公场所简陋，将申请经费予以改造，购置桌椅设备。,1"
    })
    void problems_that_last_year_named_are_taken_up_by_topic_or_as_last_years(String problems, int findings) {
        AnnualReport before = lastYear(builder -> builder.problems("图解和视频偏少。"));
        assertThat(found("YEAR-10", report(builder -> builder.problems(problems)), before))
                .hasSize(findings);
    }

    @Test
    void an_organ_with_the_places_it_belongs_to_is_the_same() {
        AnnualReport longer = lastYear(builder -> builder.organ("河源省青岭市民政局"));
        assertThat(found("YEAR-11", report(LastYearTest::nothing), longer)).isEmpty();
    }

    @Test
    void another_name_is_told_unless_the_caller_knows_of_it() {
        AnnualReport other = lastYear(builder -> builder.organ("青岭市社会事务局"));
        assertThat(found("YEAR-11", report(LastYearTest::nothing), other))
                .extracting(Finding::severity)
                .containsExactly(INFO);
        assertThat(found(
                        "YEAR-11",
                        report(LastYearTest::nothing),
                        Context.of().previous(other).reorganised()))
                .isEmpty();
    }

    private static AnnualReport trial(int year, Consumer<AnnualReportBuilder> change) {
        return changed(Document.consistent(Edition.TRIAL_2019, year), change);
    }

    @Test
    void in_the_trial_form_a_list_begins_where_it_ended() {
        String items = "proactive.administrativeLicenses.previousItems";
        assertThat(found("YEAR-12", trial(2020, cell(items, 6)), trial(2019, LastYearTest::nothing)))
                .isEmpty();
        assertThat(found("YEAR-12", trial(2020, cell(items, 8)), trial(2019, LastYearTest::nothing)))
                .extracting(Finding::severity, finding -> finding.explanation(ZH))
                .containsExactly(tuple(WARNING, "行政许可：上一年项目数量为 8，按上年报告应为 6 = 8 - 2"));
    }

    @Test
    void over_the_change_of_the_form_other_handling_is_compared_as_one_sum() {
        AnnualReport now = report(builder -> builder.reportYear(2021)
                .set(CellPath.parse("requests.otherCorrectionOverdue.total"), 20)
                .set(CellPath.parse("requests.otherReasons.total"), 15));
        assertThat(found("YEAR-04", now, trial(2020, cell("requests.otherUndivided.total", 6))))
                .extracting(finding -> finding.explanation(ZH))
                .containsExactly("其他处理由上年的 6 变为 35，变化很大，请核对");
        assertThat(found("YEAR-04", now, trial(2020, cell("requests.otherUndivided.total", 30))))
                .isEmpty();
    }

    @Test
    void over_the_change_of_the_form_it_is_said_what_was_not_compared() {
        AnnualReport now = report(builder -> builder.reportYear(2021));
        assertThat(rules("YEAR", now, trial(2020, LastYearTest::nothing)))
                .contains("YEAR-13", "YEAR-05")
                .doesNotContain("YEAR-02");
        assertThat(rules("YEAR-13", report(LastYearTest::nothing), lastYear(LastYearTest::nothing)))
                .isEmpty();
    }

    @Test
    void what_is_unknown_in_last_years_report_is_no_fault_of_this_one() {
        AnnualReport unknown = lastYear(
                builder -> Edition.REVISED_2021.cells(TableKind.PROACTIVE).forEach(builder::setUnknown));
        CheckResult result =
                check.check(report(cell(IN_FORCE, 22)), Context.of().previous(unknown));
        assertThat(result.notAssessable())
                .extracting(NotAssessable::isOfThisReport, obstacle -> obstacle.reason(ZH), NotAssessable::rules)
                .containsExactly(tuple(false, "上年报告表二各格不详", List.of("YEAR-02", "YEAR-04", "YEAR-06", "YEAR-07")));
    }

    @Test
    void suits_and_cases_that_were_pending_need_no_other_explanation() {
        Consumer<AnnualReportBuilder> none =
                builder -> Edition.REVISED_2021.cells(TableKind.REQUESTS).forEach(path -> builder.set(path, 0));
        AnnualReport before = lastYear(none.andThen(cell("cases.reconsideration.pending", 2))
                .andThen(cell("cases.reconsideration.upheld", 0)));
        assertThat(found("CASE-03", report(none), before)).isEmpty();
        assertThat(found("CASE-03", report(none), lastYear(none)))
                .extracting(finding -> finding.explanation(ZH))
                .containsExactly("新增复议、诉讼 2 件，而本年和上年都没有收到或结转的申请");
    }
}
