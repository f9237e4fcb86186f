package io.github.disclosurereport.validation;

import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;
import static io.github.disclosurereport.form.SectionKind.PROBLEMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.NotAssessable;
import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.finding.Target;
import io.github.disclosurereport.finding.Target.DocumentTarget;
import io.github.disclosurereport.finding.Target.HeadingTarget;
import io.github.disclosurereport.finding.Target.LabelTarget;
import io.github.disclosurereport.finding.Unrun;
import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.source.Doubt;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.Place.TablePlace;
import io.github.disclosurereport.text.Han;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.OrganLevel;
import io.github.disclosurereport.validation.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardRulesTest {

    private static final Optional<Place> TABLE_1 = Optional.of(new TablePlace(0, 1, 2, 2));
    private static final Optional<Place> TABLE_2 = Optional.of(new TablePlace(0, 2, 6, 4));

    private final ReportCheck check = ReportCheck.standard();

    /** A rule that counts an unknown cell would fail. */
    @ParameterizedTest
    @EnumSource
    void any_cell_may_be_unknown(Edition edition) {
        AnnualReport report = Document.consistent(edition, 2020);
        assertThat(edition.cells())
                .allSatisfy(path -> assertThat(
                                check.check(report.toBuilder().setUnknown(path).build())
                                        .incomplete())
                        .as(path.toString())
                        .isEmpty());
    }

    @Test
    void every_rule_has_an_example_and_every_example_a_rule() {
        assertThat(RuleExamples.ALL.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        check.rules().stream().map(Rule::id).toList());
    }

    @TestFactory
    Stream<DynamicTest> a_rule_finds_its_violating_example() {
        return check.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(),
                        () -> assertThat(found(rule, example(rule).violating()))
                                .as(rule.id())
                                .isNotEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> a_rule_finds_nothing_in_its_clean_example() {
        return check.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(),
                        () -> assertThat(found(rule, example(rule).clean()))
                                .as(rule.id())
                                .isEmpty()));
    }

    /** Chinese and English have one type, a string: only their script tells that they were not swapped. */
    @TestFactory
    Stream<DynamicTest> each_language_of_a_sentence_is_in_its_own_script() {
        Stream<Map.Entry<String, Bilingual>> messages = check.rules().stream()
                .flatMap(rule -> rule.messages().values().stream().map(message -> Map.entry(rule.id(), message)));
        Stream<Map.Entry<String, Bilingual>> titles = check.rules().stream()
                .map(rule -> Map.entry(rule.id(), rule.info().title()));
        Stream<Map.Entry<String, Bilingual>> inputs = Stream.of(
                        Context.PREVIOUS,
                        Context.PARTS,
                        Context.PARTS_COMPLETE,
                        Context.EXPECTED_PARTS,
                        Context.ORGAN_LEVEL,
                        Context.ORGAN_POWERS,
                        Context.PUBLISHED,
                        Context.REORGANISED,
                        Context.WORDS_TO_AVOID)
                .map(input -> Map.entry(input.toString(), input.notGiven()));
        return Stream.of(messages, titles, inputs)
                .flatMap(entries -> entries)
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    assertThat(areMostlyHan(entry.getValue().chinese())).isTrue();
                    assertThat(areMostlyHan(entry.getValue().english())).isFalse();
                }));
    }

    /** Of the letters that the sentence has of its own; labels of the form are Chinese in both. */
    private static boolean areMostlyHan(String sentence) {
        String own = sentence.replaceAll("\\{[a-zA-Z]+}", "");
        long han = own.codePoints().filter(Han::isHan).count();
        return 2 * han > own.codePoints().filter(Character::isLetter).count();
    }

    @TestFactory
    Stream<DynamicTest> the_messages_of_a_rule_are_filled_in_both_languages() {
        return check.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(),
                        () -> assertThat(found(rule, example(rule).violating()))
                                .as(rule.id())
                                .allSatisfy(finding -> {
                                    assertThat(finding.message(Language.ZH)).doesNotContain("{", "}");
                                    assertThat(finding.message(Language.EN)).doesNotContain("{", "}");
                                })));
    }

    @Test
    void a_document_without_a_flaw_is_clean_in_both_editions() {
        assertThat(check.check(Document.revised().read()).findings()).isEmpty();
        assertThat(check.check(Document.trial().read()).findings()).isEmpty();
        assertThat(check.check(Document.revised().read()).isClean()).isTrue();
    }

    @Test
    void a_report_alone_leaves_the_rules_on_what_was_printed_unjudged() {
        var result = check.check(Document.consistent(Edition.REVISED_2021, 2024));
        assertThat(result.isClean()).isTrue();
        assertThat(result.notGiven())
                .filteredOn(unrun -> unrun.reason().english().equals("the document was not given"))
                .extracting(Unrun::rule)
                .contains("READ-01", "CELL-03", "STRUCT-09")
                .doesNotContain("STRUCT-01", "REQ-02", "PUB-10");
    }

    @Test
    void a_repeated_head_is_in_order() {
        assertThat(check.check(Document.revised()
                                .repeatColumns(TableKind.REQUESTS)
                                .read())
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void columns_and_forums_in_another_order_are_found(Heading... order) {
        assertThat(check.check(Document.revised().inOrder(order).read()).findings())
                .extracting(Finding::rule)
                .contains("STRUCT-08")
                .containsOnly("STRUCT-08");
    }

    static Stream<Arguments> columns_and_forums_in_another_order_are_found() {
        return Stream.<Heading[]>of(
                        new Heading[] {ProactiveColumn.IN_FORCE, ProactiveColumn.ISSUED, ProactiveColumn.REPEALED},
                        new Heading[] {ApplicantKind.TOTAL, ApplicantKind.NATURAL_PERSON},
                        new Heading[] {CaseResult.TOTAL, CaseResult.OTHER_RESULT, CaseResult.PENDING},
                        new Heading[] {CaseForum.LITIGATION_AFTER_RECONSIDERATION, CaseForum.DIRECT_LITIGATION})
                .map(order -> Arguments.of((Object) order));
    }

    @ParameterizedTest
    @MethodSource
    void a_milder_case_of_a_rule_is_told_with_its_own_severity(String rule, Severity severity, Document document) {
        assertThat(check.check(document.read()).findings())
                .filteredOn(finding -> finding.rule().equals(rule))
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    static Stream<Arguments> a_milder_case_of_a_rule_is_told_with_its_own_severity() {
        return Stream.of(
                Arguments.of("CELL-05", WARNING, Document.revised().cell("requests.granted.naturalPerson", "7.0")),
                Arguments.of("STRUCT-03", INFO, Document.revised().heading(PROBLEMS, "五、存在的主要问题及改进措施")),
                Arguments.of("STRUCT-03", INFO, Document.revised().heading(PROBLEMS, "五、存在的主要問題及改進情况")),
                Arguments.of(
                        "STRUCT-10",
                        WARNING,
                        Document.revised().oddity(new Oddity.ExtraRow(TableKind.REQUESTS, "网上申请", Optional.empty()))),
                Arguments.of("STRUCT-16", WARNING, Document.revised().report(builder -> builder.problems("无"))),
                Arguments.of(
                        "PUB-10", INFO, Document.revised().report(builder -> builder.title("青岭市民政局2024年政府信息公开年度报告"))));
    }

    @Test
    void blanks_around_a_heading_that_break_no_line_are_none_of_its_words() {
        assertThat(check.check(Document.revised()
                                .heading(PROBLEMS, "\u00A0\u00A0五、存在的主要问题及改进情况\u3000\u00A0")
                                .read())
                        .findings())
                .isEmpty();
    }

    @Test
    void labels_told_in_another_order_than_they_stand_in_their_line_are_in_order() {
        assertThat(check.check(Document.revised()
                                .inLine(9, ApplicantKind.values())
                                .inOrder(ApplicantKind.TOTAL, ApplicantKind.NATURAL_PERSON)
                                .read())
                        .findings())
                .isEmpty();
    }

    @Test
    void the_columns_of_a_head_that_is_not_understood_are_not_told_again() {
        assertThat(check.check(Document.revised()
                                .ambiguous("proactive.rules.issued", "3", Doubt.HEAD_NOT_UNDERSTOOD)
                                .oddity(new Oddity.ExtraColumn(TableKind.PROACTIVE, "本年制", Optional.empty()))
                                .read())
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("READ-06");
    }

    @Test
    void a_column_that_is_missing_throughout_is_told_once() {
        assertThat(check.check(Document.revised()
                                .without(ApplicantKind.RESEARCH_INSTITUTION)
                                .read())
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("STRUCT-07");
    }

    @Test
    void a_column_whose_only_row_is_missing_is_not_told_again() {
        assertThat(check.check(Document.revised()
                                .without(ProactiveRow.ADMINISTRATIVE_FEES)
                                .without(ProactiveColumn.AMOUNT_COLLECTED)
                                .read())
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("STRUCT-07");
    }

    @Test
    void a_row_that_has_a_label_and_no_figures_is_not_missing() {
        Document document = Document.revised();
        Edition.REVISED_2021.cells(RequestRow.GRANTED).forEach(document::without);
        assertThat(check.check(document.read()).findings())
                .extracting(Finding::rule)
                .containsExactly("READ-05");
    }

    @Test
    void what_is_lacking_under_a_label_or_a_heading_is_told_at_that() {
        Document document = Document.revised()
                .without(CellPath.parse("requests.granted.naturalPerson"))
                .report(builder -> builder.overview("无"))
                .withoutTable(TableKind.CASES);
        assertThat(mainTarget(document, "READ-05")).isInstanceOf(LabelTarget.class);
        assertThat(mainTarget(document, "STRUCT-16")).isInstanceOf(HeadingTarget.class);
        assertThat(mainTarget(document, "STRUCT-06")).isInstanceOf(HeadingTarget.class);
    }

    private Target mainTarget(Document document, String rule) {
        return check.check(document.read()).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .targets()
                .get(0);
    }

    @Test
    void what_is_lacking_where_nothing_is_printed_is_told_all_the_same() {
        Document document = Document.revised().report(builder -> builder.overview("无"));
        assertThat(check.check(document.withoutHeading(SectionKind.OVERVIEW)
                                .structured()
                                .read())
                        .findings())
                .extracting(finding -> finding.targets())
                .containsExactly(List.of(DocumentTarget.of("overview")));
    }

    @Test
    void figures_without_a_label_stand_in_the_way_of_the_missing_rows_of_their_own_table() {
        Document document = Document.revised()
                .without(ProactiveRow.RULES)
                .oddity(new Oddity.UnlabelledFigures(TableKind.PROACTIVE, "1 0 4", TABLE_1))
                .without(RequestRow.GRANTED)
                .oddity(new Oddity.UnlabelledFigures(TableKind.REQUESTS, "7 2 0 0 0 0 9", TABLE_2));
        assertThat(check.check(document.read()).notAssessable())
                .filteredOn(obstacle -> obstacle.rules().contains("STRUCT-07"))
                .extracting(obstacle -> obstacle.reason(Language.ZH), NotAssessable::place)
                .containsExactly(tuple("表二有数字没有可识别的行名", TABLE_1), tuple("表三有数字没有可识别的行名", TABLE_2));
    }

    @Test
    void a_row_that_has_the_columns_of_another_edition_is_not_missing() {
        assertThat(check.check(Document.revised()
                                .without(ProactiveRow.NORMATIVE_DOCUMENTS)
                                .foreignCell("proactive.normativeDocuments.newlyDisclosed", "3")
                                .read())
                        .findings())
                .extracting(Finding::rule)
                .doesNotContain("STRUCT-07");
    }

    @Test
    void a_table_without_its_heading_is_told_where_headings_are_printed() {
        Document document = Document.revised().withoutHeading(SectionKind.PROACTIVE);
        assertThat(check.check(document.read()).findings())
                .extracting(finding -> finding.message(Language.ZH))
                .containsExactly("错误 STRUCT-01 缺少“二、主动公开政府信息情况”");
        assertThat(check.check(document.structured().read()).findings()).isEmpty();
    }

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
    void a_row_that_stands_there_several_times_is_not_blamed_on_columns() {
        assertThat(check.check(Document.revised()
                                .ambiguous("requests.granted.naturalPerson", "8", Doubt.REPEATED)
                                .read())
                        .findings())
                .extracting(finding -> finding.explanation(Language.ZH), finding -> finding.explanation(Language.EN))
                .containsExactly(tuple(
                        "表三的数字无法归入各栏（出现多次且不相同）：“予以公开”",
                        "figures of table 三 cannot be assigned to their columns (printed several times, and not the same):"
                                + " \"granted\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"青岭市民政局2024年政府信息公开　工作年度报告", "青岭市民政局２０２４年政府信息公开工作年度报告"})
    void a_title_may_have_wide_blanks_and_digits(String title) {
        assertThat(check.check(Document.revised()
                                .report(builder -> builder.title(title))
                                .read())
                        .findings())
                .isEmpty();
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

    @Test
    void what_asks_for_the_year_of_a_report_waits_until_the_report_agrees_on_it() {
        Document document = Document.revised()
                .report(builder -> builder.reportYear(2020).title("青岭市民政局2020年政府信息公开工作年度报告"))
                .preface("统计期限为2024年1月1日至12月31日。");
        var result = check.check(document.read(), Context.of().with(Context.ORGAN_LEVEL, OrganLevel.DEPARTMENT));
        assertThat(result.findings()).extracting(Finding::rule).containsExactly("PUB-06");
        assertThat(result.notAssessable())
                .filteredOn(obstacle -> obstacle.reason(Language.ZH).equals("报告年度自相矛盾"))
                .flatExtracting(NotAssessable::rules)
                .contains("PUB-01", "PUB-04", "STRUCT-11");
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

    @ParameterizedTest
    @MethodSource
    void what_one_cause_brings_about_is_told_once(Document document, String rule) {
        assertThat(check.check(document.read()).findings())
                .extracting(Finding::rule)
                .containsExactly(rule);
    }

    static Stream<Arguments> what_one_cause_brings_about_is_told_once() {
        Bilingual object = new Bilingual("对象", "an object");
        Bilingual list = new Bilingual("数组", "a list");
        String paragraph = "修订信息发布审核办法，起草文件时同步确定公开属性，未经审核的信息一律不得发布。";
        return Stream.of(
                Arguments.of(
                        Document.revised()
                                .without(RequestRow.GRANTED)
                                .oddity(new Oddity.UnknownKey("requests.grantd", Optional.empty())),
                        "READ-01"),
                Arguments.of(
                        Document.revised()
                                .without(RequestRow.GRANTED)
                                .oddity(new Oddity.WrongType("requests.granted", object, list, Optional.empty())),
                        "READ-02"),
                Arguments.of(
                        Document.revised()
                                .without(CellPath.parse("requests.granted.total"))
                                .oddity(new Oddity.WrongType("requests.granted.total", object, list, Optional.empty())),
                        "READ-02"),
                Arguments.of(
                        Document.revised()
                                .withoutTable(TableKind.CASES)
                                .oddity(new Oddity.WrongType("cases", object, list, Optional.empty())),
                        "READ-02"),
                Arguments.of(
                        Document.revised()
                                .heading(SectionKind.CASES, "一、政府信息公开行政复议、行政诉讼情况")
                                .heading(PROBLEMS, "二、存在的主要问题及改进情况")
                                .heading(SectionKind.OTHER_MATTERS, "三、其他需要报告的事项"),
                        "STRUCT-20"),
                Arguments.of(Document.revised().addHeading(Optional.empty(), "一、主动公开"), "STRUCT-21"),
                Arguments.of(Document.revised().label(ProactiveColumn.AMOUNT_COLLECTED, "本年收费金额"), "STRUCT-19"),
                Arguments.of(
                        Document.revised()
                                .report(builder -> builder.otherMatters("本年度未收取信息处理费。", paragraph, paragraph))
                                .addHeading(Optional.of(SectionKind.OTHER_MATTERS), "六、其他需要报告的事项"),
                        "STRUCT-04"));
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
    void a_title_that_lacks_the_name_of_the_report_may_have_its_organ() {
        AnnualReport report = AnnualReport.builder(Edition.REVISED_2021)
                .title("海洋产业部2024年工作报告")
                .build();
        assertThat(check.check(report).findings())
                .filteredOn(finding -> finding.rule().equals("PUB-10"))
                .extracting(finding -> finding.message(Language.ZH))
                .containsExactly("提醒 PUB-10 标题“海洋产业部2024年工作报告”缺少“政府信息公开工作年度报告”字样");
    }

    @Test
    void an_extra_section_may_have_a_numeral_of_two_letters() {
        assertThat(check.check(Document.revised()
                                .addHeading(Optional.empty(), "十一、附表说明")
                                .read())
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("STRUCT-05");
    }

    private static RuleExamples.Example example(Rule rule) {
        RuleExamples.Example example = RuleExamples.ALL.get(rule.id());
        assertThat(example).as("example of " + rule.id()).isNotNull();
        return Objects.requireNonNull(example);
    }

    private List<Finding> found(Rule rule, Document document) {
        return check.with(document.profile()).check(document.read(), document.context()).findings().stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .toList();
    }
}
