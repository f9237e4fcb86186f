package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.table.Cell;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Table 四 in grids has one row of figures: of several that of the sum counts, and where spans were lost none is guessed. */
class RowsOfCasesTest {

    private static final String FIGURES = "<td>1<td>0<td>0<td>0<td>1";
    private static final String OTHERS = "<td>2<td>0<td>0<td>0<td>2";
    private static final String RESULTS = "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 ";

    @Test
    void of_the_rows_of_several_organs_nobody_knows_which_is_the_one_of_the_report() {
        assertThat(upheld(row("局机关", FIGURES) + row("执法大队", OTHERS))).isEqualTo(Cell.UNKNOWN);
    }

    @Test
    void two_rows_without_labels_are_not_told_where_they_agree_either() {
        assertThat(corrected(row("", FIGURES) + row("", OTHERS))).isEqualTo(Cell.UNKNOWN);
    }

    @Test
    void the_same_row_twice_is_told() {
        assertThat(upheld(row("", FIGURES) + row("", FIGURES))).hasToString("1");
    }

    @Test
    void the_row_of_the_sum_counts_wherever_it_stands() {
        assertThat(upheld(row("本级", FIGURES) + row("总计", OTHERS))).hasToString("2");
        assertThat(upheld(row("合计", OTHERS) + row("本级", FIGURES))).hasToString("2");
    }

    @Test
    void a_row_that_is_a_part_of_the_other_does_not_count() {
        assertThat(upheld(row("全县", OTHERS) + row("其中：县本级", FIGURES))).hasToString("2");
    }

    @Test
    void a_row_that_lost_its_first_field_is_not_told() {
        assertThat(upheld("<tr><td><td>1<td>0<td>0<td>3<td>2<td>1<td>0<td>0<td>3<td>2<td>1<td>0<td>0<td>3<td></table>"))
                .isEqualTo(Cell.UNKNOWN);
    }

    @Test
    void figures_in_the_first_columns_of_forums_alone_may_have_spanned_the_others() {
        assertThat(markdown("| 3 | | | | | 0 | | | | | 0 | | | | ").cell(path(CaseResult.UPHELD)))
                .isEqualTo(Cell.UNKNOWN);
        assertThat(markdown("| 3 | | | | 3 | | | | | | | | | | ").cell(path(CaseResult.UPHELD)))
                .hasToString("3");
    }

    @ParameterizedTest
    @CsvSource({"行政复议, 件数, 3", "**（一）行政复议**, 数量, 3"})
    void a_table_for_each_forum_may_have_its_results_down(String above, String count, String upheld) {
        AnnualReport report = down(above, count);
        assertThat(report.cell(path(CaseResult.UPHELD))).hasToString(upheld);
        assertThat(report.cell(path(CaseResult.TOTAL))).hasToString("5");
    }

    @ParameterizedTest
    @CsvSource({"2023年行政复议, 件数", "上年行政复议, 件数", "县住建局行政复议, 件数", "其他, 件数", "行政复议, 上年件数", "行政复议, 县本级件数", "行政复议, 撤回件数"})
    void not_where_the_line_or_the_row_may_mean_something_else(String above, String count) {
        assertThat(down(above, count).cell(path(CaseResult.UPHELD))).isEqualTo(Cell.UNKNOWN);
    }

    private static AnnualReport down(String above, String count) {
        return read(
                "# 青岭市林业局2024年政府信息公开工作年度报告\n\n## 四、政府信息公开行政复议、行政诉讼情况\n\n"
                        + resultsDown(above, count)
                        + resultsDown("行政诉讼：未经复议直接起诉", "件数")
                        + resultsDown("行政诉讼：复议后起诉", "件数"),
                "report.md");
    }

    private static String resultsDown(String above, String count) {
        return above + "\n\n| 结果 | " + count
                + " |\n|---|---|\n| 结果维持 | 3 |\n| 结果纠正 | 0 |\n| 其他结果 | 1 |\n| 尚未审结 | 1 |\n| 总计 | 5 |\n\n";
    }

    private static Cell upheld(String rows) {
        return page(rows).cell(path(CaseResult.UPHELD));
    }

    private static Cell corrected(String rows) {
        return page(rows).cell(path(CaseResult.CORRECTED));
    }

    private static CellPath path(CaseResult result) {
        return CellPath.of(CaseForum.RECONSIDERATION, result);
    }

    private static String row(String label, String figures) {
        return "<tr><td>" + label + figures + figures + figures;
    }

    private static AnnualReport page(String rows) {
        String results = "<td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计";
        return read(
                "<h1>青岭市林业局2024年政府信息公开工作年度报告</h1><h2>四、政府信息公开行政复议、行政诉讼情况</h2>"
                        + "<table><tr><td rowspan=2>单位<td colspan=5>行政复议<td colspan=5>未经复议直接起诉<td colspan=5>复议后起诉<tr>"
                        + results
                        + results
                        + results
                        + rows
                        + "</table>",
                "report.html");
    }

    private static AnnualReport markdown(String figures) {
        return read(
                "# 青岭市林业局2024年政府信息公开工作年度报告\n\n## 四、政府信息公开行政复议、行政诉讼情况\n\n"
                        + "| 行政复议 | | | | | 未经复议直接起诉 | | | | | 复议后起诉 | | | | |\n"
                        + "|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|\n"
                        + RESULTS
                        + RESULTS
                        + RESULTS
                        + "|\n"
                        + figures
                        + "|\n",
                "report.md");
    }

    private static AnnualReport read(String text, String name) {
        return ReportFormats.standard()
                .read(text.getBytes(StandardCharsets.UTF_8), name)
                .report();
    }
}
