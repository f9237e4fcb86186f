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

    private static AnnualReport read(String page) {
        return ReportFormats.standard()
                .read(page.getBytes(StandardCharsets.UTF_8), "report.html")
                .report();
    }
}
