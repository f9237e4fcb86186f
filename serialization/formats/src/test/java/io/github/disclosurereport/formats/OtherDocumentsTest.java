package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.formats.html.HtmlWriter;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import io.github.disclosurereport.serialization.NotAReportException;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.table.PrintedState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What speaks of the annual report and is none; and the form that nobody has filled in. */
class OtherDocumentsTest {

    private static final String NOTICE = """
            关于做好2025年政府信息公开工作年度报告编制和发布工作的通知
            各乡镇人民政府，县直各单位：
            为做好年度报告编制工作，现将有关事项通知如下：
            一、总体情况
            包括主动公开、依申请公开、政府信息管理、平台建设、监督保障等五个方面。
            二、主动公开政府信息情况
            按照统一格式填报表格。
            三、收到和处理政府信息公开申请情况
            注意勾稽关系：第一项加第二项之和，等于第三项加第四项之和。
            四、因政府信息公开工作被申请行政复议、提起行政诉讼情况
            请与法制机构核对数据。
            五、存在的主要问题及改进情况
            六、其他需要报告的事项
            请于1月15日前报送。
            """;

    private static final String GUIDE = """
            青岭市民政局政府信息公开指南
            一、公开范围
            本机关主动公开下列政府信息。
            二、主动公开
            通过门户网站公开。
            三、依申请公开
            申请人可以书面提出申请。
            四、监督和救济
            可以依法申请行政复议或者提起行政诉讼。
            """;

    private static final String FORM_OF_2014 = """
            <table><caption>政府信息公开情况统计表（2014年度）</caption>
            <tr><th>统计指标<th>单位<th>统计数
            <tr><td>一、主动公开情况<td>——<td>——
            <tr><td>（一）主动公开政府信息数<td>条<td>318
            <tr><td>其中：主动公开规范性文件数<td>条<td>2
            <tr><td>二、回应解读情况<td>——<td>——
            <tr><td>三、依申请公开情况<td>——<td>——
            <tr><td>（一）收到申请数<td>件<td>12
            <tr><td>1.当面申请数<td>件<td>3
            <tr><td>（三）申请答复数<td>件<td>12
            <tr><td>1.属于已主动公开范围数<td>件<td>4
            <tr><td>2.同意公开答复数<td>件<td>8
            <tr><td>四、行政复议数量<td>件<td>0
            <tr><td>五、行政诉讼数量<td>件<td>0
            </table>
            """;

    private static final String BUDGET = """
            <h1>青岭市民政局2025年部门预算公开报告</h1>
            <p>一、部门概况</p><p>主要职责。</p>
            <p>二、收支情况</p>
            <table><tr><td>项目<td>合计<td>财政拨款<tr><td>（一）工资福利<td>320.5<td>320.5
            <tr><td>（二）商品和服务<td>41<td>41<tr><td>总计<td>361.5<td>361.5</table>
            <p>三、其他需要说明的事项</p><p>无。</p>
            """;

    private static final String INDEX = """
            <html><title>政府信息公开年报</title><body><h1>政府信息公开年度报告</h1><ul>
            <li><a href="1.html">青岭市民政局2025年政府信息公开工作年度报告</a> 2026-01-20
            <li><a href="2.html">青岭市民政局2024年政府信息公开工作年度报告</a> 2025-01-18
            <li><a href="3.html">青岭市民政局2023年政府信息公开工作年度报告</a> 2024-01-19
            </ul></body></html>
            """;

    private static final String FREE_TEXT = """
            青岭市民政局2012年政府信息公开工作年度报告
            一、概述
            我局认真贯彻条例。
            二、主动公开政府信息的情况
            全年主动公开信息120条。
            三、依申请公开政府信息和不予公开政府信息的情况
            全年受理申请5件。
            四、政府信息公开的收费及减免情况
            未收取费用。
            五、因政府信息公开申请行政复议、提起行政诉讼的情况
            无。
            六、政府信息公开工作存在的主要问题及改进情况
            队伍建设有待加强。
            """;

    private static final String REVIEW = """
            解读：政府信息公开工作年度报告怎么看
            年度报告的第三部分是收到和处理政府信息公开申请情况，
            其中“予以公开”“部分公开”“不予公开”等各有含义。
            """;

    @ParameterizedTest
    @MethodSource
    void another_document_is_declined_in_one_line_that_says_why(String document) {
        assertThatThrownBy(() -> read(document))
                .isInstanceOf(NotAReportException.class)
                .hasMessage("report: not an annual report in the official form:"
                        + " neither one of its tables nor 3 of its headings under its title");
    }

    @Test
    void the_reason_is_there_in_chinese_too() {
        assertThatThrownBy(() -> read(GUIDE))
                .isInstanceOfSatisfying(
                        NotAReportException.class,
                        reason -> assertThat(reason.message(Language.ZH)).startsWith("不是官方格式的年度报告"));
    }

    static Object[] another_document_is_declined_in_one_line_that_says_why() {
        return new Object[] {
            Named.of("a notice that quotes the headings", NOTICE),
            Named.of("the guide", GUIDE),
            Named.of("the form of 2014", FORM_OF_2014),
            Named.of("a budget", BUDGET),
            Named.of("an index of reports", INDEX),
            Named.of("a free-text report", FREE_TEXT),
            Named.of("an explanation of the form", REVIEW),
            Named.of("any page", "<html><body><p>今日天气晴。</p></body></html>"),
        };
    }

    @ParameterizedTest
    @EnumSource
    void the_blank_form_is_a_report_whose_cells_are_all_blank(Edition edition) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        AnnualReportBuilder blank = AnnualReport.builder(edition);
        edition.cells().forEach(blank::setBlank);
        new HtmlWriter().write(blank.build(), page);

        ReadResult read = read(page.toString(StandardCharsets.UTF_8));
        assertThat(read.report().edition()).isEqualTo(edition);
        assertThat(edition.cells())
                .extracting(path -> read.source().at(path).state())
                .containsOnly(PrintedState.BLANK);
    }

    @Test
    void the_blank_form_behind_a_notice_is_a_part_of_the_notice() throws IOException {
        AnnualReportBuilder blank = AnnualReport.builder(Edition.REVISED_2021).title("关于做好2025年政府信息公开工作年度报告编制工作的通知");
        Edition.REVISED_2021.cells().forEach(blank::setBlank);
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        new HtmlWriter().write(blank.build(), page);
        assertThatThrownBy(() -> read(page.toString(StandardCharsets.UTF_8)))
                .isInstanceOf(NotAReportException.class)
                .hasMessageStartingWith("report: another document by its title: 关于做好2025年");
    }

    private static ReadResult read(String document) {
        return ReportFormats.standard().read(document.getBytes(StandardCharsets.UTF_8), "report");
    }
}
