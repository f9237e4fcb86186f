package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.report.Requests;
import io.github.disclosurereport.serialization.ReportFormats;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A figure in a field that covers several rows or columns belongs to one of them, and nobody knows to which. */
class MergedFieldsTest {

    private static final String PAGE = """
            <h1>青岭市民政局2025年政府信息公开工作年度报告</h1>
            <p>三、收到和处理政府信息公开申请情况</p>
            <table>
            <tr><th>事项<th>自然人<th>商业企业<th>科研机构<th>社会公益组织<th>法律服务机构<th>其他<th>总计
            <tr><td>一、本年新收政府信息公开申请数量<td>5<td>0<td>0<td>0<td>0<td>0<td>5
            <tr><td>二、上年结转政府信息公开申请数量<td>5<td>0<td>0<td>0<td>0<td>0<td>5
            <tr><td>四、结转下年度继续办理<td>3<td>1<td>0<td>2<td>0<td>0<td>6
            </table>
            """;

    @Test
    void a_figure_over_two_rows_is_unknown_in_both() {
        Requests requests = read(overTwoRows("5"));
        assertThat(requests.newlyReceived().naturalPerson()).isEmpty();
        assertThat(requests.carriedOver().naturalPerson()).isEmpty();
        assertThat(requests.carriedOver().total()).hasValue(5);
    }

    @Test
    void a_zero_over_two_rows_is_zero_in_both() {
        Requests requests = read(overTwoRows("0"));
        assertThat(requests.newlyReceived().naturalPerson()).hasValue(0);
        assertThat(requests.carriedOver().naturalPerson()).hasValue(0);
    }

    @Test
    void a_figure_over_two_columns_leaves_its_row_unknown() {
        String page =
                PAGE.replace("<td>3<td>1<td>0<td>2<td>0<td>0<td>6", "<td colspan=2>3<td>1<td>0<td>2<td>0<td>6<td>");
        assertThat(read(page).carriedForward().naturalPerson()).isEmpty();
        assertThat(read(page).carriedForward().researchInstitution()).isEmpty();
    }

    @Test
    void blanks_behind_a_figure_may_be_of_its_field_where_no_other_row_has_any() {
        Requests requests = markdown("| 3 | | | | | | 3 |");
        assertThat(requests.carriedForward().naturalPerson()).isEmpty();
        assertThat(requests.carriedForward().total()).hasValue(3);
    }

    @Test
    void a_row_with_a_figure_in_each_column_has_no_such_field() {
        assertThat(markdown("| 3 | 0 | 0 | 0 | 0 | 0 | 3 |").carriedForward().naturalPerson())
                .hasValue(3);
    }

    private static Requests markdown(String figures) {
        StringBuilder page = new StringBuilder("""
                # 青岭市民政局2025年政府信息公开工作年度报告

                ## 三、收到和处理政府信息公开申请情况

                | 事项 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
                |---|---|---|---|---|---|---|---|
                """);
        for (RequestRow row : RequestRow.values()) {
            if (row.isIn(Edition.REVISED_2021) && row != RequestRow.CARRIED_FORWARD) {
                page.append("| ").append(row.label(Edition.REVISED_2021)).append(" | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n");
            }
        }
        page.append("| 四、结转下年度继续办理 ").append(figures).append("\n");
        return ReportFormats.standard()
                .read(page.toString().getBytes(StandardCharsets.UTF_8), "report.md")
                .report()
                .requests();
    }

    private static String overTwoRows(String figure) {
        return PAGE.replaceFirst("<td>5", "<td rowspan=2>" + figure)
                .replace("二、上年结转政府信息公开申请数量<td>5", "二、上年结转政府信息公开申请数量");
    }

    private static Requests read(String page) {
        return ReportFormats.standard()
                .read(page.getBytes(StandardCharsets.UTF_8), "report.html")
                .report()
                .requests();
    }
}
