package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.ApplicantKind.NATURAL_PERSON;
import static io.github.disclosurereport.form.ApplicantKind.TOTAL;
import static io.github.disclosurereport.form.CaseForum.RECONSIDERATION;
import static io.github.disclosurereport.form.RequestRow.CARRIED_OVER;
import static io.github.disclosurereport.form.RequestRow.GRANTED;
import static io.github.disclosurereport.form.RequestRow.PARTIALLY_GRANTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.Source;
import io.github.disclosurereport.table.PrintedState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of text in which nothing is printed: they stand there, and their cells are blank. */
class BlankRowsTest {

    private static final String ABOVE = """
            青岭市民政局2025年政府信息公开工作年度报告

            三、收到和处理政府信息公开申请情况

            """;

    private static final String TABBED = ABOVE + """
            自然人\t法人或其他组织\t总计
            商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他
            一、本年新收政府信息公开申请数量\t5\t1\t0\t0\t0\t0\t6
            二、上年结转政府信息公开申请数量\t\t\t\t\t\t\t
            三、本年度办理结果\t（一）予以公开\t3\t1\t0\t0\t0\t0\t4
            （二）部分公开\t1\t\t\t\t\t\t1
            """;

    @Test
    void a_row_without_figures_has_blank_cells_where_all_rows_have_as_many_fields_behind_their_labels() {
        assertThat(state(TABBED, CellPath.of(CARRIED_OVER, TOTAL))).isEqualTo(PrintedState.BLANK);
    }

    @Test
    void labels_of_groups_may_stand_only_in_the_first_row_of_the_group() {
        assertThat(TextReports.report(TABBED).requests().table().get(GRANTED, NATURAL_PERSON))
                .hasValue(3);
        assertThat(TextReports.report(TABBED).requests().table().get(PARTIALLY_GRANTED, TOTAL))
                .hasValue(1);
    }

    @Test
    void the_cells_of_a_row_that_lost_a_field_are_no_blanks() {
        String lost = TABBED.replace("（二）部分公开\t1\t\t\t\t\t\t1", "（二）部分公开\t1\t\t\t\t\t1");
        assertThat(state(lost, CellPath.of(CARRIED_OVER, TOTAL))).isEqualTo(PrintedState.MISSING);
        assertThat(TextReports.report(lost).requests().table().get(PARTIALLY_GRANTED, TOTAL))
                .isEmpty();
    }

    /** A narrow column broke the labels, each into two rows of the grid. */
    private static final String BROKEN_LABELS = """
            <h1>青岭市民政局2025年政府信息公开工作年度报告</h1><h2>三、收到和处理政府信息公开申请情况</h2>
            <table>
            <tr><td>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计
            <tr><td>一、本年新收政府<td><td><td><td><td><td><td>
            <tr><td>信息公开申请数量<td>5<td>1<td>0<td>0<td>0<td>0<td>6
            <tr><td>二、上年结转政府信息公开申请数量<td><td><td><td><td><td><td>
            <tr><td>（一）予以公开<td>3<td>1<td>0<td>0<td>0<td>0<td>4
            <tr><td>（二）部分公开（<td><td><td><td><td><td><td>
            <tr><td>区分处理的，只计这一情形，不计其他情形）<td>1<td>0<td>0<td>0<td>0<td>0<td>1
            </table>
            """;

    @Test
    void a_row_that_goes_on_with_the_label_of_a_row_without_figures_has_these() {
        assertThat(TextReports.report(BROKEN_LABELS).requests().table().get(PARTIALLY_GRANTED, TOTAL))
                .hasValue(1);
        assertThat(state(BROKEN_LABELS, CellPath.of(CARRIED_OVER, TOTAL))).isEqualTo(PrintedState.BLANK);
    }

    @Test
    void a_row_that_goes_on_with_the_label_of_a_row_with_figures_has_none_of_these() {
        String twice = BROKEN_LABELS.replace("（二）部分公开（<td><td>", "（二）部分公开（<td>2<td>0");
        assertThat(TextReports.report(twice).requests().table().get(PARTIALLY_GRANTED, NATURAL_PERSON))
                .hasValue(2);
    }

    /** A cell a line: blank fields have no line, and no 0 is printed but in the first row. */
    private static final String FIELD_LINES = ABOVE + """
            自然人 法人或其他组织 总计
            商业企业 科研机构 社会公益组织 法律服务机构 其他
            一、本年新收政府信息公开申请数量 5 1 0 0 0 0 6
            二、上年结转政府信息公开申请数量
            三、本年度办理结果
            （一）予以公开 3 1 4
            （二）部分公开（区分处理的，只计这一情形，不计其他情形） 1 1
            （七）总计 4 1 5
            """.replaceAll(" (?=\\d)", "\n");

    @Test
    void a_label_alone_has_blank_cells_where_rows_with_fewer_figures_than_columns_show_that_blanks_were_lost() {
        assertThat(state(FIELD_LINES, CellPath.of(CARRIED_OVER, TOTAL))).isEqualTo(PrintedState.BLANK);
        assertThat(state(FIELD_LINES, CellPath.of(GRANTED, TOTAL))).isEqualTo(PrintedState.AMBIGUOUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3\n0\n3", "3\n1\n0\n0\n0\n0\n0\n4", "2\n7\n9\n9"})
    void a_label_alone_has_missing_cells_where_a_row_shows_that_figures_were_lost(String figures) {
        String lost = FIELD_LINES.replace("3\n1\n4", figures).replace("\n1\n1\n", "\n1\n2\n");
        assertThat(state(lost, CellPath.of(CARRIED_OVER, TOTAL))).isEqualTo(PrintedState.MISSING);
    }

    @Test
    void a_head_over_all_figures_says_which_is_which_also_where_labels_have_several_columns() {
        String turned = TABBED.replace(
                "自然人\t法人或其他组织\t总计\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他", "事项\t总计\t其他\t法律服务机构\t社会公益组织\t科研机构\t商业企业\t自然人");
        assertThat(TextReports.report(turned).requests().table().get(GRANTED, NATURAL_PERSON))
                .hasValue(4);
    }

    @Test
    void every_field_may_stand_on_a_line_of_its_own_before_a_pipe() {
        String text = ABOVE
                + TABBED.substring(ABOVE.length())
                        .lines()
                        .map(line -> line.replace("\t", " |\n") + " |\n||")
                        .collect(Collectors.joining("\n"));
        assertThat(TextReports.report(text).requests().table().get(GRANTED, TOTAL))
                .hasValue(4);
        assertThat(state(text, CellPath.of(CARRIED_OVER, TOTAL))).isEqualTo(PrintedState.BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"| - ", "|-", "|--", "| / "})
    void a_row_of_marks_for_nothing_is_a_row(String mark) {
        assertThat(state(cases("", mark.repeat(15) + "|"), CellPath.of(RECONSIDERATION, CaseResult.TOTAL)))
                .isEqualTo(PrintedState.PLACEHOLDER);
    }

    @Test
    void a_row_of_marks_between_tabs_is_a_row() {
        String tabbed =
                cases("", "-|".repeat(15)).replaceAll("(?m)^\\||\\|$", "").replace('|', '\t');
        assertThat(state(tabbed, CellPath.of(RECONSIDERATION, CaseResult.TOTAL)))
                .isEqualTo(PrintedState.PLACEHOLDER);
    }

    @Test
    void the_line_below_the_head_of_a_table_in_markdown_is_no_row() {
        String text = cases("|-".repeat(15) + "|\n", "|1".repeat(15) + "|");
        assertThat(TextReports.report(text).cases().table().get(RECONSIDERATION, CaseResult.UPHELD))
                .hasValue(1);
    }

    @Test
    void a_row_with_nothing_in_it_below_the_head_of_a_wide_table_is_a_row() {
        assertThat(state(
                        cases("|---".repeat(15) + "|\n", "|&nbsp;".repeat(15) + "|"),
                        CellPath.of(RECONSIDERATION, CaseResult.TOTAL)))
                .isEqualTo(PrintedState.BLANK);
    }

    private static String cases(String rule, String row) {
        String results = "|结果维持|结果纠正|其他结果|尚未审结|总计";
        List<String> lines = List.of(
                "青岭市民政局2025年政府信息公开工作年度报告\n\n四、政府信息公开行政复议、行政诉讼情况\n",
                "|行政复议|||||行政诉讼||||||||||\n" + rule + results + "|未经复议直接起诉|||||复议后起诉|||||",
                "||||||" + results.repeat(2).substring(1) + "|",
                row);
        return String.join("\n", lines) + "\n";
    }

    private static PrintedState state(String text, CellPath path) {
        Source source = ReportFormats.standard()
                .read(text.getBytes(StandardCharsets.UTF_8), "report.txt")
                .source();
        return source.at(path).state();
    }
}
