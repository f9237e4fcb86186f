package io.github.disclosurereport.validation;

import static io.github.disclosurereport.form.SectionKind.PROBLEMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.Target;
import io.github.disclosurereport.finding.Target.DocumentTarget;
import io.github.disclosurereport.finding.Target.HeadingTarget;
import io.github.disclosurereport.finding.Target.LabelTarget;
import io.github.disclosurereport.form.ApplicantKind;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules on what is printed where: headings, tables, rows, columns, and the title. */
class LayoutRulesTest {

    private final ReportCheck check = ReportCheck.standard();

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
    void a_row_that_has_a_label_and_no_figures_is_not_missing() {
        Document document = Document.revised();
        Edition.REVISED_2021.cells(RequestRow.GRANTED).forEach(document::without);
        assertThat(check.check(document.read()).findings())
                .extracting(Finding::rule)
                .containsExactly("READ-05");
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
    void a_table_without_its_heading_is_told_where_headings_are_printed() {
        Document document = Document.revised().withoutHeading(SectionKind.PROACTIVE);
        assertThat(check.check(document.read()).findings())
                .extracting(finding -> finding.message(Language.ZH))
                .containsExactly("错误 STRUCT-01 缺少“二、主动公开政府信息情况”");
        assertThat(check.check(document.structured().read()).findings()).isEmpty();
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
    void a_title_that_lacks_the_name_of_the_report_may_have_its_organ() {
        AnnualReport report = AnnualReport.builder(Edition.REVISED_2021)
                .title("海洋产业部2024年工作报告")
                .build();
        assertThat(check.check(report).findings())
                .filteredOn(finding -> finding.rule().equals("PUB-10"))
                .extracting(finding -> finding.message(Language.ZH))
                .containsExactly("提醒 PUB-10 标题“海洋产业部2024年工作报告”缺少“政府信息公开工作年度报告”字样");
    }
}
