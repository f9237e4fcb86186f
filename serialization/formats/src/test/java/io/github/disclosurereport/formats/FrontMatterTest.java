package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands before the first section and behind the last: of the report, or of the page around it. */
class FrontMatterTest {

    private static final String TITLE = "青岭市民政局2025年政府信息公开工作年度报告\n";
    private static final String SECTIONS = """
            一、总体情况
            我局稳步推进政府信息公开。
            二、主动公开政府信息情况
            见下表。
            三、收到和处理政府信息公开申请情况
            全年收到申请较少。
            六、其他需要报告的事项
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            青民发〔2025〕3号 青岭市民政局2024年政府信息公开工作年度报告 | 青岭市民政局 | 2024
            青岭市民政局政府信息公开工作年度报告（2024年度）              | 青岭市民政局 | 2024
            2024年度青岭市民政局政府信息公开工作年度报告                  | 青岭市民政局 | 2024
            青岭市民政局２０２４年政府信息公开工作年度报告                | 青岭市民政局 | 2024
            青岭市民政局政府信息公开工作年度报告——2024年                  | 青岭市民政局 | 2024
            青岭市民政局政府信息公开工作年度报告-2024年度                 | 青岭市民政局 | 2024
            标题: 青岭市民政局2024年度政府信息公开工作年度报告            | 青岭市民政局 | 2024
            """)
    void organ_and_year_are_told_from_the_name_of_the_report(String title, String organ, int year) {
        AnnualReport report = ReportFormats.standard()
                .read((title + "\n" + SECTIONS).getBytes(StandardCharsets.UTF_8), "report.txt")
                .report();
        assertThat(report.organ()).contains(organ);
        assertThat(report.reportYear()).hasValue(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"青岭市民政局2024年度政务公开工作总结", "# 青岭市民政局2024年工作总结", "青岭市民政局2024年工作报告"})
    void another_report_in_the_first_line_is_the_title_that_the_document_has(String line) {
        AnnualReport report = ReportFormats.standard()
                .read(
                        TextReports.of(
                                        Edition.REVISED_2021,
                                        rows -> rows.stream()
                                                .map(row -> String.join("|", row))
                                                .collect(Collectors.joining("\n")))
                                .replaceFirst(".*", line)
                                .getBytes(StandardCharsets.UTF_8),
                        "report.txt")
                .report();
        assertThat(report.title()).contains(line.replace("# ", ""));
        assertThat(report.organ()).isEmpty();
    }

    @Test
    void a_line_about_the_site_is_no_title() {
        String text = "标题: 青岭市民政局2024年度政府信息公开工作年度报告\n栏目: 政府信息公开年报\n===== 正文 =====\n" + SECTIONS;
        assertThat(ReportFormats.standard()
                        .read(text.getBytes(StandardCharsets.UTF_8), "report.txt")
                        .report()
                        .title())
                .contains("青岭市民政局2024年度政府信息公开工作年度报告");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发布时间：2026-01-20",
                "日期: 2026/1/20 来源：办公室",
                "【发布日期：2026年1月20日】",
                "发布日期：20260120",
                "发布于 2026-01-20 10:12",
                "成文日期：2025-12-28 发布日期：2026-01-20"
            })
    void the_day_of_publication_is_read_where_it_is_called_so(String line) {
        assertThat(read(line, "无。").published()).contains(LocalDate.of(2026, 1, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"公开时间：2026年1月20日", "公布时间: 2026-01-20", "信息日期：2026-01-20", "发布于 2026-01-20"})
    void a_line_with_the_day_of_publication_is_about_the_page(String line) {
        AnnualReport report = read(line, "无。");
        assertThat(report.published()).contains(LocalDate.of(2026, 1, 20));
        assertThat(report.preface().paragraphs()).isEmpty();
    }

    @Test
    void the_day_on_which_it_was_written_is_no_day_of_publication() {
        assertThat(read("成文日期：2025-12-28", "无。").published()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"数据统计时间：2025年1月1日至2025年12月31日。", "时间：2025年1月1日至12月31日"})
    void the_period_of_the_statistics_is_no_day_of_publication(String line) {
        assertThat(read(line, "无。").published()).isEmpty();
    }

    @Test
    void a_sentence_is_of_the_report_whatever_it_begins_with() {
        assertThat(read("时间过去一年，我局公开工作稳步推进。", "无。").preface().paragraphs()).containsExactly("时间过去一年，我局公开工作稳步推进。");
    }

    @Test
    void a_sentence_on_visits_is_of_the_report_and_a_counter_of_the_page() {
        AnnualReport report = read("", "浏览量居前的栏目为办事指南。\n本年度收取信息处理费300元。\n浏览次数：318");
        assertThat(report.otherMatters().text().paragraphs()).containsExactly("浏览量居前的栏目为办事指南。", "本年度收取信息处理费300元。");
    }

    @Test
    void a_numbered_sentence_on_the_licence_of_a_site_is_of_the_report() {
        String sentence = "（一）本机关网站已完成ICP备案和公安备案。";
        assertThat(read("", sentence).otherMatters().text().paragraphs()).containsExactly(sentence);
    }

    @Test
    void a_line_that_goes_on_behind_the_name_of_a_network_is_of_the_report() {
        String line = "微信公众号“青岭民政”同步发布本报告";
        assertThat(read(line, "无。").preface().paragraphs()).containsExactly(line);
    }

    @Test
    void a_line_that_announces_the_report_is_no_title() {
        String line = "现将青岭市民政局2025年政府信息公开工作年度报告公布如下";
        AnnualReport report = read(line, "无。");
        assertThat(report.preface().paragraphs()).containsExactly(line);
        assertThat(report.organ()).contains("青岭市民政局");
    }

    @Test
    void the_day_on_which_a_rule_takes_effect_is_not_the_period_of_the_statistics() {
        String preface = "本报告依据2021年1月1日起施行的格式编制，统计期限为2025年1月1日至12月31日。";
        assertThat(read(TITLE.replace("2025年", ""), preface, "无。").reportYear()).hasValue(2025);
    }

    @Test
    void a_slip_in_the_year_of_the_title_is_told_by_period_and_day_of_publication() {
        String title = TITLE.replace("2025年", "2024年");
        String period = "统计期限为2025年1月1日至2025年12月31日。";
        assertThat(read(title, "发布日期：2026-01-20\n" + period, "无。").reportYear()).hasValue(2025);
        assertThat(read(title, period, "无。").reportYear()).hasValue(2024);
    }

    @Test
    void a_year_with_a_digit_too_many_is_no_year_and_no_name_of_an_organ() {
        AnnualReport report = read(TITLE.replace("2025年", "20025年"), "统计期限为2025年1月1日至12月31日。", "无。");
        assertThat(report.reportYear()).hasValue(2025);
        assertThat(report.organ()).contains("青岭市民政局");
    }

    private static AnnualReport read(String preface, String otherMatters) {
        return read(TITLE, preface, otherMatters);
    }

    private static AnnualReport read(String title, String preface, String otherMatters) {
        String text = title + preface + "\n" + SECTIONS + otherMatters + "\n";
        return ReportFormats.standard()
                .read(text.getBytes(StandardCharsets.UTF_8), "report.txt")
                .report();
    }
}
