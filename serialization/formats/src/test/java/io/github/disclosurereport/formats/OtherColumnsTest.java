package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.table.Cell;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns of grids whose heads name something else than the form: their figures are those of no cell. */
class OtherColumnsTest {

    private static final String TITLE = "<h1>青岭市林业局2024年政府信息公开工作年度报告</h1><h2>一、总体情况</h2><p>好。</p><h2>二、主动公开政府信息情况</h2>";
    private static final String REQUESTS = "<p>见附表。</p><h2>三、收到和处理政府信息公开申请情况</h2>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "局机关<td>东镇<td>西镇<td>南镇<td>北镇<td>其他<td>总计",
                "当面<td>信函<td>网络<td>传真<td>电话<td>其他<td>总计",
                "一季度<td>二季度<td>三季度<td>四季度<td>上年<td>其他<td>总计",
            })
    void columns_that_are_not_the_applicants_leave_no_column_of_the_form(String columns) {
        AnnualReport report = read(requests(columns));
        assertThat(report.cell(CellPath.of(RequestRow.GRANTED, ApplicantKind.OTHER_ORGANIZATION)))
                .isEqualTo(Cell.UNKNOWN);
        assertThat(report.cell(CellPath.of(RequestRow.GRANTED, ApplicantKind.NATURAL_PERSON)))
                .isEqualTo(Cell.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"自然人（上年）", "自然人（其中：网上）", "自然人（占比）", "自然人（乡镇）"})
    void a_note_that_says_so_makes_the_column_another(String column) {
        AnnualReport report = read(requests(column + "<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计"));
        assertThat(report.cell(CellPath.of(RequestRow.GRANTED, ApplicantKind.NATURAL_PERSON)))
                .isEqualTo(Cell.UNKNOWN);
        assertThat(report.requests().granted().commercialEnterprise()).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"自然人（上年）", "2019年自然人", "县政府（含乡镇）", "自然人（其中：网上）"})
    void in_text_a_line_with_such_a_name_leaves_the_rows_below_unknown(String column) {
        AnnualReport own = RequestLines.report(REVISED_2021);
        String head = "项目\t" + RequestLines.HEAD.replace("自然人", column).replace(' ', '\t') + "\n";
        AnnualReport read =
                RequestLines.read(own, head + RequestLines.lines(RequestLines.rows(own), RequestLines.Row::line));
        assertThat(read.cell(CellPath.of(RequestRow.GRANTED, ApplicantKind.NATURAL_PERSON)))
                .isEqualTo(Cell.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"自然人（件）", "自然人（注）", "自然人"})
    void in_text_a_unit_behind_a_name_does_not(String column) {
        AnnualReport own = RequestLines.report(REVISED_2021);
        String head = "项目\t" + RequestLines.HEAD.replace("自然人", column).replace(' ', '\t') + "\n";
        AnnualReport read =
                RequestLines.read(own, head + RequestLines.lines(RequestLines.rows(own), RequestLines.Row::line));
        assertThat(RequestLines.cells(read)).isEqualTo(RequestLines.cells(own));
    }

    @Test
    void a_column_of_something_else_in_front_of_all_of_the_form_changes_none_of_these() {
        AnnualReport report = read(TITLE + REQUESTS
                + "<table><tr><td>项目<td>上年总计<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计"
                + row("一、本年新收政府信息公开申请数量", "<td>9") + row("二、上年结转政府信息公开申请数量", "<td>7") + row("（一）予以公开", "<td>8")
                + "</table>");
        assertThat(report.requests().granted().naturalPerson()).hasValue(1);
        assertThat(report.requests().granted().total()).hasValue(21);
    }

    @Test
    void one_column_by_a_name_that_nobody_knows_leaves_the_others() {
        AnnualReport report = read(requests("人数<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计"));
        assertThat(report.cell(CellPath.of(RequestRow.GRANTED, ApplicantKind.NATURAL_PERSON)))
                .isEqualTo(Cell.UNKNOWN);
        assertThat(report.requests().granted().commercialEnterprise()).hasValue(2);
    }

    @Test
    void the_name_of_another_column_with_wrong_letters_is_not_that_of_the_one_in_its_place() {
        AnnualReport report = read(requests("自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>科研机关<td>总计"));
        assertThat(report.cell(CellPath.of(RequestRow.GRANTED, ApplicantKind.OTHER_ORGANIZATION)))
                .isEqualTo(Cell.UNKNOWN);
        assertThat(report.requests().granted().total()).hasValue(21);
    }

    @Test
    void the_name_of_a_column_with_wrong_letters_in_its_place_is_known() {
        AnnualReport report = read(requests("自然人<td>商业企业<td>科研机构<td>社会公盎组只<td>法律服务机构<td>其他<td>总计"));
        assertThat(report.requests().granted().publicWelfareOrganization()).hasValue(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年处理决定数量",
                "上年处理决定数量",
                "月均处理决定数量",
                "第四季度处理决定数量",
                "本年项目数量",
                "网上公开数量",
            })
    void a_head_of_licences_that_names_other_figures_leaves_none(String column) {
        assertThat(licences("信息内容<td>" + column)).isEqualTo(Cell.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"信息内容<td>本年处理决定数量", "信息内容<td>2024年处理决定数量", "信息内容<td>本年处理决定数", "项目<td>数量", "类别<td>本年件数"})
    void a_head_of_licences_that_names_these_or_says_nothing_of_them_is_read(String column) {
        assertThat(licences(column)).hasToString("7");
    }

    @Test
    void a_head_without_a_word_of_the_form_that_says_what_the_figures_are_leaves_none() {
        assertThat(licences("事项<td>网站公开条数")).isEqualTo(Cell.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"本年公开件数", "本年修订件数", "本年失效件数", "上年废止件数", "2023年废止件数"})
    void a_column_of_documents_that_names_others_is_unknown_and_those_beside_it_are_read(String column) {
        AnnualReport report = documents("本年制发件数<td>" + column + "<td>现行有效件数");
        assertThat(report.cell(CellPath.of(ProactiveRow.RULES, ProactiveColumn.REPEALED)))
                .isEqualTo(Cell.UNKNOWN);
        assertThat(report.cell(CellPath.of(ProactiveRow.RULES, ProactiveColumn.IN_FORCE)))
                .hasToString("3");
    }

    @Test
    void fees_by_their_number_are_no_amount() {
        AnnualReport report = read(TITLE + "<table><tr><td>规章<td>1<td>2<td>3<tr><td>信息内容<td colspan=3>收费项目数量"
                + "<tr><td>行政事业性收费<td colspan=3>4</table>" + REQUESTS + "<p>见附表。</p>");
        assertThat(report.cell(CellPath.of(ProactiveRow.ADMINISTRATIVE_FEES, ProactiveColumn.AMOUNT_COLLECTED)))
                .isEqualTo(Cell.UNKNOWN);
    }

    @Test
    void years_above_a_block_say_nothing_of_another_block_whose_head_names_its_own_columns() {
        AnnualReport report = read(TITLE + "<table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td>规章<td>1<td>2<td>3"
                + "<tr><td>信息内容<td>上年<td>增减<td>本年<tr><td>行政许可<td>5<td>2<td>7<tr><td>信息内容<td>上一年项目数量<td>本年增/减<td>处理决定数量"
                + "<tr><td>行政处罚<td>5<td>1<td>6</table>" + REQUESTS + "<p>见附表。</p>");
        assertThat(report.cell(CellPath.of(ProactiveRow.RULES, ProactiveColumn.ISSUED)))
                .hasToString("1");
        assertThat(report.cell(CellPath.of(ProactiveRow.ADMINISTRATIVE_LICENSES, ProactiveColumn.DECISIONS)))
                .hasToString("7");
        assertThat(report.cell(CellPath.of(ProactiveRow.ADMINISTRATIVE_PENALTIES, ProactiveColumn.DECISIONS)))
                .hasToString("6");
    }

    private static Cell licences(String head) {
        return read(TITLE + "<table><tr><td>" + head + "<tr><td>行政许可<td>7</table>" + REQUESTS + "<p>见附表。</p>")
                .cell(CellPath.of(ProactiveRow.ADMINISTRATIVE_LICENSES, ProactiveColumn.DECISIONS));
    }

    private static AnnualReport documents(String columns) {
        return read(TITLE + "<table><tr><td>信息内容<td>" + columns
                + "<tr><td>规章<td>1<td>2<td>3<tr><td>行政规范性文件<td>4<td>5<td>6</table>" + REQUESTS + "<p>见附表。</p>");
    }

    private static String requests(String columns) {
        return TITLE + REQUESTS + "<table><tr><td>项目<td>" + columns + row("一、本年新收政府信息公开申请数量", "")
                + row("二、上年结转政府信息公开申请数量", "") + row("（一）予以公开", "") + row("（七）总计", "") + "</table>";
    }

    private static String row(String label, String inFront) {
        return "<tr><td>" + label + inFront + "<td>1<td>2<td>3<td>4<td>5<td>6<td>21";
    }

    private static AnnualReport read(String page) {
        return ReportFormats.standard()
                .read(page.getBytes(StandardCharsets.UTF_8), "report.html")
                .report();
    }
}
