package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
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

/** Rows of grids whose figures a lost row, field or span moved under other columns: what stands there is not told. */
class ShiftedRowsTest {

    private static final String TITLE = "<h1>青岭市林业局2024年政府信息公开工作年度报告</h1><h2>一、总体情况</h2><p>好。</p><h2>二、主动公开政府信息情况</h2>";
    private static final String REQUESTS = "<p>见附表。</p><h2>三、收到和处理政府信息公开申请情况</h2>";
    private static final String CASES = REQUESTS + "<p>见附表。</p><h2>四、政府信息公开行政复议、行政诉讼情况</h2>";

    private static final String FIGURES = "<td>1<td>2<td>3<td>4<td>5<td>6<td>21";

    private static String tableOnItsSide(int organizations) {
        return TITLE + REQUESTS + "<table><tr><td colspan=2>项目<td>一、本年新收政府信息公开申请数量<td>（一）予以公开"
                + "<td>1.属于国家秘密<td>1.本机关不掌握相关政府信息<td>2.重复申请<tr><td colspan=2>自然人<td>6<td>2<td>3<td>4<td>5"
                + "<tr><td rowspan=" + organizations + ">法人或其他组织<td>商业企业<td>1<td>2<td>3<td>4<td>5"
                + "<tr><td>科研机构<td>1<td>2<td>3<td>4<td>5<tr><td>社会公益组织<td>1<td>2<td>3<td>4<td>5"
                + "<tr><td>法律服务机构<td>1<td>2<td>3<td>4<td>5<tr><td>其他<td>1<td>2<td>3<td>4<td>5"
                + "<tr><td colspan=2>总计<td>11<td>12<td>18<td>24<td>30</table>";
    }

    @Test
    void a_table_on_its_side_is_turned() {
        assertThat(read(tableOnItsSide(5)).requests().granted().total()).hasValue(12);
    }

    @Test
    void a_table_on_its_side_is_not_turned_where_a_span_pushes_the_figures_of_a_row() {
        assertThat(read(tableOnItsSide(6)).requests().granted().total()).isEmpty();
    }

    @Test
    void the_results_of_cases_are_not_turned_where_a_row_lacks_a_field() {
        AnnualReport report = read(TITLE + CASES + "<table>"
                + "<tr><td>结果<td>行政复议<td>未经复议直接起诉<td>复议后起诉<tr><td>结果维持<td>1<td>2<td>3"
                + "<tr><td>结果纠正<td>1<td>2<td>3<tr><td>其他结果<td>1<td>3<tr><td>尚未审结<td>1<td>2<td>3"
                + "<tr><td>总计<td>4<td>8<td>12</table>");
        assertThat(report.cell(CellPath.of(CaseForum.DIRECT_LITIGATION, CaseResult.OTHER_RESULT)))
                .isEqualTo(Cell.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<tr><td>7<td>5<td>规章<td>9", "<tr><td>9<td>5<td>7<td>规章"})
    void figures_around_a_label_or_in_its_column_are_not_told(String row) {
        AnnualReport report = read(TITLE + "<table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数" + row
                + "<tr><td>行政规范性文件<td>1<td>2<td>3<tr><td>行政许可<td colspan=3>6</table>" + REQUESTS + "<p>见附表。</p>");
        assertThat(report.cell(CellPath.of(ProactiveRow.RULES, ProactiveColumn.ISSUED)))
                .isEqualTo(Cell.UNKNOWN);
    }

    /** The column of the group labels spans a row too few, and each figure stands beside an empty column. */
    @Test
    void a_figure_in_front_of_all_columns_tells_that_its_row_is_shifted() {
        String figures = "<td>1<td><td>2<td><td>3<td><td>4<td><td>5<td><td>6<td><td>21<td>";
        AnnualReport report = read(TITLE + REQUESTS
                + "<table><tr><td rowspan=2>类别<td rowspan=2>项目<td colspan=2>自然人<td colspan=2>商业企业<td colspan=2>科研机构<td colspan=2>社会公益组织"
                + "<td colspan=2>法律服务机构<td colspan=2>其他<td colspan=2>总计<tr><tr><td rowspan=3>申请<td>一、本年新收政府信息公开申请数量"
                + figures + "<tr><td>二、上年结转政府信息公开申请数量" + figures + "<tr><td>（一）予以公开" + figures
                + "<tr><td>（七）总计" + figures + "</table>");
        assertThat(report.cell(CellPath.of(RequestRow.OUTCOME_TOTAL, ApplicantKind.NATURAL_PERSON)))
                .isEqualTo(Cell.UNKNOWN);
    }

    @Test
    void a_blank_behind_a_row_that_is_shorter_than_the_others_is_no_cell() {
        assertThat(read(flatRequests("", "<td>") + "<tr><td>（一）予以公开<td>1<td>2<td>3<td>4<td>6<td>16<td></table>")
                        .cell(CellPath.of(RequestRow.GRANTED, ApplicantKind.TOTAL)))
                .isEqualTo(Cell.UNKNOWN);
    }

    @Test
    void a_blank_in_front_of_a_row_that_is_shorter_than_the_others_is_no_cell() {
        assertThat(read(flatRequests("<td>", "") + "<tr><td>（一）予以公开<td><td>1<td>2<td>3<td>4<td>6<td>16</table>")
                        .cell(CellPath.of(RequestRow.GRANTED, ApplicantKind.COMMERCIAL_ENTERPRISE)))
                .isEqualTo(Cell.UNKNOWN);
    }

    @Test
    void figures_beside_a_label_that_a_span_pushed_below_a_column_are_not_told_by_the_head() {
        AnnualReport report = read(requests(5)
                + "<tr><td rowspan=3>三、本年度办理结果<td colspan=2>（一）予以公开" + FIGURES + "<tr><td colspan=2>（七）总计" + FIGURES
                + "<tr><td colspan=3>四、结转下年度继续办理<td>1<td>2<td>3<td>4<td>6<td>16</table>");
        assertThat(report.cell(CellPath.of(RequestRow.CARRIED_FORWARD, ApplicantKind.COMMERCIAL_ENTERPRISE)))
                .isEqualTo(Cell.UNKNOWN);
    }

    @Test
    void a_head_that_parts_the_columns_of_a_group_says_nothing() {
        AnnualReport report =
                read(requests(4) + "<tr><td colspan=3>（一）予以公开<td>1<td>0<td>0<td>0<td>0<td>0<td>1</table>");
        assertThat(report.cell(CellPath.of(RequestRow.GRANTED, ApplicantKind.OTHER_ORGANIZATION)))
                .isEqualTo(Cell.UNKNOWN);
    }

    @Test
    void without_a_head_the_first_block_is_of_no_edition_that_nothing_tells() {
        AnnualReport report = read(TITLE + "<table><tr><td>规章<td>2<td>3<td>4<tr><td>行政规范性文件<td>2<td>3<td>4"
                + "<tr><td>行政许可<td>6<td><td><tr><td>行政处罚<td>7<td><td></table>" + REQUESTS + "<p>见附表。</p>");
        assertThat(report.cell(CellPath.of(ProactiveRow.RULES, ProactiveColumn.NEWLY_MADE)))
                .isEqualTo(Cell.UNKNOWN);
    }

    @Test
    void a_row_below_the_head_of_another_block_is_not_told() {
        AnnualReport report = read(TITLE + "<table><tr><td>信息内容<td colspan=3>本年处理决定数量<tr><td>行政许可<td>1<td><td>"
                + "<tr><td>行政规范性文件<td>6<td><td><tr><td>行政处罚<td>7<td><td></table>" + REQUESTS + "<p>见附表。</p>");
        assertThat(report.cell(CellPath.of(ProactiveRow.NORMATIVE_DOCUMENTS, ProactiveColumn.ISSUED)))
                .isEqualTo(Cell.UNKNOWN);
    }

    @Test
    void figures_around_a_label_of_the_head_that_spans_a_row_too_many_are_not_told() {
        AnnualReport report = read(cases(3, "<td colspan=5>未经复议直接起诉<td colspan=5>复议后起诉")
                + "<tr><td><td><td><td><td>1<td><td><td><td><td>2<td><td><td><td><td></table>");
        assertThat(report.cell(CellPath.of(CaseForum.DIRECT_LITIGATION, CaseResult.UPHELD)))
                .isEqualTo(Cell.UNKNOWN);
    }

    @Test
    void results_whose_forum_is_lost_are_not_those_of_the_next() {
        AnnualReport report = read(cases(2, "<td colspan=5>复议后起诉")
                + "<tr><td>1<td>0<td>0<td>0<td>1<td>2<td>0<td>0<td>0<td>2<td>3<td>0<td>0<td>0<td>3</table>");
        assertThat(report.cell(CellPath.of(CaseForum.LITIGATION_AFTER_RECONSIDERATION, CaseResult.UPHELD)))
                .hasToString("3");
    }

    @Test
    void a_figure_left_of_all_columns_that_does_not_count_the_rows_is_the_first_of_a_shifted_row() {
        AnnualReport report = read(besideEmptyColumn("<tr><td>2.重复申请<td>6<td>3<td><td>2<td><td><td>11<td>"));
        assertThat(report.cell(CellPath.of(RequestRow.NOT_PROCESSED_REPEATED, ApplicantKind.NATURAL_PERSON)))
                .isEqualTo(Cell.UNKNOWN);
        assertThat(report.requests().granted().total()).hasValue(21);
    }

    @Test
    void a_row_without_the_total_that_all_others_have_may_be_shifted_onto_a_blank() {
        assertThat(read(besideEmptyColumn("<tr><td>2.重复申请<td><td>3<td><td><td><td>4<td>7<td>"))
                        .cell(CellPath.of(RequestRow.NOT_PROCESSED_REPEATED, ApplicantKind.NATURAL_PERSON)))
                .isEqualTo(Cell.UNKNOWN);
    }

    @Test
    void a_row_without_any_figure_has_no_total_either() {
        assertThat(read(besideEmptyColumn("<tr><td>2.重复申请<td><td><td><td><td><td><td><td>"))
                        .cell(CellPath.of(RequestRow.NOT_PROCESSED_REPEATED, ApplicantKind.TOTAL)))
                .isEqualTo(Cell.BLANK);
    }

    @Test
    void figures_that_count_the_rows_left_of_all_columns_are_no_cells() {
        AnnualReport report = read(TITLE + REQUESTS
                + "<table><tr><td>项目<td>行次<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计"
                + "<tr><td>一、本年新收政府信息公开申请数量<td>1" + FIGURES + "<tr><td>二、上年结转政府信息公开申请数量<td>2" + FIGURES
                + "<tr><td>（一）予以公开<td>3" + FIGURES + "<tr><td>（七）总计<td>24<td>1<td>2<td>3<td>4<td>5<td>6<td></table>");
        assertThat(report.requests().granted().naturalPerson()).hasValue(1);
        assertThat(report.cell(CellPath.of(RequestRow.OUTCOME_TOTAL, ApplicantKind.TOTAL)))
                .isEqualTo(Cell.BLANK);
    }

    private static String besideEmptyColumn(String row) {
        return flatRequests("<td>", "") + "<tr><td>（一）予以公开<td>" + FIGURES + "<tr><td>1.属于国家秘密<td>" + FIGURES
                + "<tr><td>3.要求提供公开出版物<td>" + FIGURES + "<tr><td>1.信访举报投诉类申请<td>" + FIGURES
                + "<tr><td>（七）总计<td>" + FIGURES + "<tr><td>四、结转下年度继续办理<td>" + FIGURES + row + "</table>";
    }

    private static String flatRequests(String inFront, String behind) {
        String figures = inFront + FIGURES + behind;
        return TITLE + REQUESTS + "<table><tr><td>项目" + inFront
                + "<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计" + behind
                + "<tr><td>一、本年新收政府信息公开申请数量" + figures + "<tr><td>二、上年结转政府信息公开申请数量" + figures;
    }

    private static String requests(int organizations) {
        return TITLE + REQUESTS + "<table><tr><td colspan=3 rowspan=2>项目<td rowspan=2>自然人<td colspan=" + organizations
                + ">法人或其他组织<td rowspan=2>总计<tr><td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他";
    }

    private static String cases(int rowsOfThirdResult, String forums) {
        String results = "<td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计";
        return TITLE + CASES
                + "<table><tr><td colspan=5>行政复议<td colspan=10>行政诉讼<tr><td rowspan=2>结果维持<td rowspan=2>结果纠正"
                + "<td rowspan=" + rowsOfThirdResult + ">其他结果<td rowspan=2>尚未审结<td rowspan=2>总计" + forums + "<tr>"
                + results
                + results;
    }

    private static AnnualReport read(String page) {
        return ReportFormats.standard()
                .read(page.getBytes(StandardCharsets.UTF_8), "report.html")
                .report();
    }
}
