package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.table.Cell;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of a page that a browser printed: address, time and number of the page stand where it breaks. */
class PrintedPagesTest {

    private static final String TEXT = """
            青岭市民政局2024年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
            自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计
            一、本年新收政府信息公开申请数量  6  0  0  0  0  0  6
            （一）予以公开  2  0  0  0  0  0  2
            （二）部分公开（区分处理的，只计这一%s情形，不计其他情形）  3  0  0  0  0  0  3
            （七）总计  5  0  0  0  0  0  5
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\nhttps://www.example.org/art/2025/1/22/586.html\n2/7\n2025/1/22 09:40  青岭市民政局2024年政府信息公开工作年度报告\n",
                "\nhttps://www.example.org/art/2025/1/22/586.html 2/7\n",
                "\n2 / 7\n\n2025-01-22 09:40:12\n",
                "\n2/7\n2025/1/22 上午9:40  青岭市民政局2024年政府信息公开工作年度报告\n",
                "\nhttps://www.example.org/586.html 第 2 页 共 7 页\n2025/1/22, 16:20\n青岭市民政局2024年政府信息公开工作年度报告\n"
            })
    void a_label_goes_on_behind_them(String edge) {
        AnnualReport report = TextReports.report(TEXT.formatted(edge));
        assertThat(report.requests().partiallyGranted().naturalPerson()).hasValue(3);
        assertThat(report.requests().text().paragraphs()).isEmpty();
        assertThat(report.edition().cells(RequestRow.PARTIALLY_GRANTED).stream().map(report::cell))
                .doesNotContain(Cell.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"第 %d 页 共 9 页", "- %d -", "－%d－", "― %d ―", "%d / 9"})
    void titles_that_run_beside_the_numbers_of_pages_are_no_text(String number) {
        String edge = "\n青岭市民政局门户网站\n" + number + "\n青岭市民政局2024年政府信息公开工作年度报告\n打印日期：2025-01-22\n";
        String text = TEXT.formatted(edge.formatted(2))
                .replace("（一）予以公开", edge.formatted(1) + "（一）予以公开")
                .replace("（七）总计", edge.formatted(3) + "（七）总计");
        AnnualReport report = TextReports.report(text);
        assertThat(report.requests().partiallyGranted().naturalPerson()).hasValue(3);
        assertThat(report.requests().table().get(RequestRow.OUTCOME_TOTAL, ApplicantKind.TOTAL))
                .hasValue(5);
        assertThat(report.title()).contains("青岭市民政局2024年政府信息公开工作年度报告");
        assertThat(report.requests().text().paragraphs()).isEmpty();
    }

    @Test
    void nought_between_dashes_is_no_number_of_a_page() {
        String text = TEXT.formatted("").replace("  0", "  －0－");
        assertThat(TextReports.report(text).edition().cells(RequestRow.PARTIALLY_GRANTED).stream()
                        .map(TextReports.report(text)::cell))
                .doesNotContain(Cell.BLANK);
    }

    @Test
    void rows_beside_the_numbers_of_pages_are_no_titles() {
        AnnualReport report = TextReports.report("""
                青岭市民政局2024年政府信息公开工作年度报告
                三、收到和处理政府信息公开申请情况
                自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计
                一、本年新收政府信息公开申请数量  6  0  0  0  0  0  6
                二、上年结转政府信息公开申请数量
                0  0  0  0  0  0  0
                - 1 -
                （一）予以公开
                0  0  0  0  0  0  0
                - 2 -
                （二）部分公开（区分处理的，只计这一情形，不计其他情形）
                0  0  0  0  0  0  0
                - 3 -
                （七）总计  6  0  0  0  0  0  6
                """);
        assertThat(report.requests().partiallyGranted().total()).hasValue(0);
        assertThat(report.requests().granted().total()).hasValue(0);
    }

    @Test
    void a_unit_beside_the_numbers_of_pages_is_no_title() {
        AnnualReport report = TextReports.report("""
                青岭市民政局2024年政府信息公开工作年度报告
                一、总体情况
                我局稳步推进。
                年内更新栏目三次。
                年内举办培训两次。
                公开指南已修订。
                二、主动公开政府信息情况
                第二十条第（一）项
                信息内容 本年制发件数 本年废止件数 现行有效件数
                规章 0 0 0
                - 1 -
                单位：元
                第二十条第（八）项
                信息内容 本年收费金额
                - 2 -
                单位：元
                行政事业性收费 965000
                - 3 -
                单位：元
                五、存在的主要问题及改进情况
                人手不足。
                """);
        assertThat(report.proactive().administrativeFees().amountCollected().map(BigDecimal::toPlainString))
                .isNotEqualTo(Optional.of("965000"));
    }

    @Test
    void a_number_of_a_page_may_stand_in_front_of_a_numbered_label() {
        AnnualReport report =
                TextReports.report(TEXT.formatted("").replace("（七）总计", "- 3 -1.属于国家秘密  4  0  0  0  0  0  4\n（七）总计"));
        assertThat(report.requests().table().get(RequestRow.DENIED_STATE_SECRET, ApplicantKind.TOTAL))
                .hasValue(4);
        assertThat(report.requests().partiallyGranted().total()).hasValue(3);
    }

    @ParameterizedTest
    @CsvSource({"0  0  0  0  0  0  0, 3, 0", "0  0  0  0  0  0, 3,", "4  0  0  0  0  0, 4, 4", "0  0  0  0  0  0, 0, 0"
    })
    void a_number_alone_in_its_line_is_a_figure_only_of_a_row_whose_total_it_is(String row, int alone, Long total) {
        String rows = "1.属于国家秘密  " + row + "\n" + alone + "\n（七）总计";
        AnnualReport report = TextReports.report(TEXT.formatted("").replace("（七）总计", rows));
        assertThat(report.requests().table().get(RequestRow.DENIED_STATE_SECRET, ApplicantKind.TOTAL))
                .isEqualTo(total == null ? OptionalLong.empty() : OptionalLong.of(total));
        assertThat(report.requests().table().get(RequestRow.OUTCOME_TOTAL, ApplicantKind.TOTAL))
                .hasValue(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025年1月22日", "2025/1/22", "2025-01-22", "https://www.example.org/2025/1.html"})
    void days_and_addresses_between_rows_are_no_figures_and_do_not_end_the_table(String edge) {
        AnnualReport report = TextReports.report(TEXT.formatted("").replace("（七）总计", edge + "\n（七）总计"));
        assertThat(report.requests().partiallyGranted().total()).hasValue(3);
        assertThat(report.requests().table().get(RequestRow.OUTCOME_TOTAL, ApplicantKind.TOTAL))
                .hasValue(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- 2 -",
                " - 2 -",
                " — 2 —",
                "第 2 页 共 6 页",
                " 第2页/共6页",
                " 第 2 页",
                " Page 2 of 8",
                " Page 2",
                " ·2·",
                " • 2 •"
            })
    void numbers_of_pages_may_stand_behind_the_last_figure(String mark) {
        AnnualReport report = TextReports.report(proactive("行政许可 9" + mark, "行政处罚 5"));
        assertThat(decisions(report, ProactiveRow.ADMINISTRATIVE_LICENSES)).hasValue(9);
        assertThat(decisions(report, ProactiveRow.ADMINISTRATIVE_PENALTIES)).hasValue(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"·2·", "-2-", "- 2 -", " ~ 2 ~", "第 2 页", "第 2 页 共 6 页", "Page 2 of 8"})
    void numbers_of_pages_may_stand_behind_labels(String mark) {
        AnnualReport report = TextReports.report(
                proactive("行政许可 9", "行政处罚 5").replace("第（六）项", "第（六）项" + mark).replace("决定数量", "决定数量" + mark));
        assertThat(decisions(report, ProactiveRow.ADMINISTRATIVE_LICENSES)).hasValue(9);
        assertThat(decisions(report, ProactiveRow.ADMINISTRATIVE_PENALTIES)).hasValue(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Page 2 of 8", "Page 2/8", "~ 2 ~", "第2页／共8页"})
    void numbers_of_pages_between_rows_are_no_rows(String mark) {
        byte[] text = proactive("行政处罚 5\n" + mark, "行政强制 7").getBytes(StandardCharsets.UTF_8);
        ReadResult read = ReportFormats.standard().read(text, "report.txt");
        assertThat(decisions(read.report(), ProactiveRow.ADMINISTRATIVE_PENALTIES))
                .hasValue(5);
        assertThat(read.source().oddities(Oddity.ExtraRow.class)).isEmpty();
    }

    @Test
    void figures_with_a_mark_that_is_none_of_a_page_are_not_told() {
        AnnualReport report = TextReports.report(proactive("行政许可 9·2·", "行政处罚 9-2-"));
        assertThat(decisions(report, ProactiveRow.ADMINISTRATIVE_LICENSES)).isEmpty();
        assertThat(decisions(report, ProactiveRow.ADMINISTRATIVE_PENALTIES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, 3, 4, 5", "2, 3, 5,", "2, 2, 3,", "3, 2, 1,"})
    void numbers_alone_that_count_up_through_a_text_are_those_of_pages(
            int first, int second, int third, Long penalties) {
        String text = proactive("行政处罚 5\n" + second, "行政强制 7")
                .replace("二、主动公开", first + "\n二、主动公开")
                .replace("六、其他需要", "人员不多。\n培训不够。\n" + third + "\n六、其他需要");
        assertThat(decisions(TextReports.report(text), ProactiveRow.ADMINISTRATIVE_PENALTIES))
                .isEqualTo(penalties == null ? OptionalLong.empty() : OptionalLong.of(penalties));
    }

    @Test
    void numbers_below_labels_are_figures_though_they_count_up() {
        String text = proactive("行政处罚\n3", "行政强制\n4").replace("二、主动公开", "2\n二、主动公开");
        assertThat(decisions(TextReports.report(text), ProactiveRow.ADMINISTRATIVE_PENALTIES))
                .hasValue(3);
    }

    private static OptionalLong decisions(AnnualReport report, ProactiveRow row) {
        return report.proactive().table().get(row, ProactiveColumn.DECISIONS);
    }

    private static String proactive(String upper, String lower) {
        return """
                青岭市民政局2024年政府信息公开工作年度报告
                一、总体情况
                我局稳步推进。
                二、主动公开政府信息情况
                第二十条第（一）项
                信息内容 本年制发件数 本年废止件数 现行有效件数
                规章 0 0 0
                行政规范性文件 2 1 58
                第二十条第（六）项
                信息内容 本年处理决定数量
                %s
                %s
                五、存在的主要问题及改进情况
                人手不足。
                六、其他需要报告的事项
                无。
                """.formatted(upper, lower);
    }

    @Test
    void an_address_without_the_number_of_a_page_is_text() {
        AnnualReport report =
                TextReports.report(TEXT.formatted("") + "五、存在的主要问题及改进情况\n详见：\nhttps://www.example.org/1.html\n");
        assertThat(report.problems().text().paragraphs()).contains("https://www.example.org/1.html");
    }
}
