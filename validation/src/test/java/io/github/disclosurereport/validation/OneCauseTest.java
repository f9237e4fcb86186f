package io.github.disclosurereport.validation;

import static io.github.disclosurereport.form.SectionKind.PROBLEMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.NotAssessable;
import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.Narrative;
import io.github.disclosurereport.source.Doubt;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.Place.TablePlace;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.OrganLevel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What has one cause is told once, and nothing is told that another finding stands in the way of. */
class OneCauseTest {

    private static final Optional<Place> TABLE_1 = Optional.of(new TablePlace(0, 1, 2, 2));
    private static final Optional<Place> TABLE_2 = Optional.of(new TablePlace(0, 2, 6, 4));

    private final ReportCheck check = ReportCheck.standard();

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

    @ParameterizedTest
    @CsvSource({"规章 0 0 0, true", "规章：0、0、0, true", "规章 0 件, false", "规章, false"})
    void a_row_that_is_printed_in_the_text_of_its_section_is_not_missing(String line, boolean isPrinted) {
        Document document = Document.revised()
                .without(ProactiveRow.RULES)
                .report(builder -> builder.text(SectionKind.PROACTIVE, Narrative.of(List.of(line))));
        assertThat(check.check(document.read()).notAssessable().stream()
                        .anyMatch(obstacle -> obstacle.rules().contains("STRUCT-07")))
                .isEqualTo(isPrinted);
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
}
