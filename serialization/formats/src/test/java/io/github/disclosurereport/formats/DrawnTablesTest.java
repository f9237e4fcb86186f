package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.ApplicantKind.COMMERCIAL_ENTERPRISE;
import static io.github.disclosurereport.form.ApplicantKind.NATURAL_PERSON;
import static io.github.disclosurereport.form.ApplicantKind.TOTAL;
import static io.github.disclosurereport.form.CaseForum.LITIGATION_AFTER_RECONSIDERATION;
import static io.github.disclosurereport.form.CaseForum.RECONSIDERATION;
import static io.github.disclosurereport.form.RequestRow.DENIED_STATE_SECRET;
import static io.github.disclosurereport.form.RequestRow.NEWLY_RECEIVED;
import static io.github.disclosurereport.form.RequestRow.PARTIALLY_GRANTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.table.CellState;
import io.github.disclosurereport.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in drawn frames, whose lines say which rows and columns a field covers. */
class DrawnTablesTest {

    private static final String REQUESTS = """
            青岭市民政局2025年政府信息公开工作年度报告

            一、总体情况

            二、主动公开政府信息情况

            三、收到和处理政府信息公开申请情况

            +--------------------+--------------------------------------------------------+
            | （本列数据的勾稽关 | 申请人情况                                             |
            | 系为：第一项加第二 +--------+---------------------------------------+-------+
            | 项之和，等于第三项 | 自然人 | 法人或其他组织                        | 总计  |
            | 加第四项之和）     |        +-------+-------+-------+-------+-------+       |
            |                    |        | 商业  | 科研  | 社会  | 法律  | 其他  |       |
            |                    |        | 企业  | 机构  | 公益  | 服务  |       |       |
            |                    |        |       |       | 组织  | 机构  |       |       |
            +====================+========+=======+=======+=======+=======+=======+=======+
            | 一、本年新收政府信 | 5      | 1     | 0     | 0     | 0     | 0     | 6     |
            | 息公开申请数量     |        |       |       |       |       |       |       |
            +------+-------------+--------+-------+-------+-------+-------+-------+-------+
            | 三、 | （一）予以  | 1      | 0     | 0     | 0     | 0     | 0     | 1     |
            | 本年 | 公开        |        |       |       |       |       |       |       |
            | 度办 +-------------+--------+-------+-------+-------+-------+-------+-------+
            | 理结 | （二）部分  | 2      |       | 0     | 0     | 0     | 0     | 2     |
            | 果   | 公开        |        |       |       |       |       |       |       |
            |      +------+------+--------+-------+-------+-------+-------+-------+-------+
            |      | （三 | 1.属 | 1      | 1     | 0     | 0     | 0     | 0     | 2     |
            |      | ）不 | 于国 |        |       |       |       |       |       |       |
            |      | 予公 | 家秘 |        |       |       |       |       |       |       |
            |      | 开   | 密   |        |       |       |       |       |       |       |
            +------+------+------+--------+-------+-------+-------+-------+-------+-------+
            """;

    private static final String CASES = """
            青岭市民政局2025年政府信息公开工作年度报告

            一、总体情况

            二、主动公开政府信息情况

            四、政府信息公开行政复议、行政诉讼情况

            ┌─────────────────────────────────┬───────────────────────────────────────────────────────────────────┐
            │ 行政复议                        │ 行政诉讼                                                          │
            ├──────┬──────┬──────┬──────┬─────┼─────────────────────────────────┬─────────────────────────────────┤
            │ 结果 │ 结果 │ 其他 │ 尚未 │ 总  │ 未经复议直接起诉                │ 复议后起诉                      │
            │ 维持 │ 纠正 │ 结果 │ 审结 │ 计  ├──────┬──────┬──────┬──────┬─────┼──────┬──────┬──────┬──────┬─────┤
            │      │      │      │      │     │ 结果 │ 结果 │ 其他 │ 尚未 │ 总  │ 结果 │ 结果 │ 其他 │ 尚未 │ 总  │
            │      │      │      │      │     │ 维持 │ 纠正 │ 结果 │ 审结 │ 计  │ 维持 │ 纠正 │ 结果 │ 审结 │ 计  │
            ├──────┼──────┼──────┼──────┼─────┼──────┼──────┼──────┼──────┼─────┼──────┼──────┼──────┼──────┼─────┤
            │ 4    │      │ 1    │      │ 5   │      │      │      │ 2    │ 2   │ 3    │      │      │      │ 3   │
            └──────┴──────┴──────┴──────┴─────┴──────┴──────┴──────┴──────┴─────┴──────┴──────┴──────┴──────┴─────┘
            """;

    @Test
    void blank_fields_between_bars_part_rows_as_lines_do() {
        Table<RequestRow, ApplicantKind> requests =
                TextReports.report(betweenBlanks(REQUESTS)).requests().table();
        assertThat(requests.get(NEWLY_RECEIVED, NATURAL_PERSON)).hasValue(5);
        assertThat(requests.get(PARTIALLY_GRANTED, NATURAL_PERSON)).hasValue(2);
        assertThat(requests.state(PARTIALLY_GRANTED, COMMERCIAL_ENTERPRISE)).isEqualTo(CellState.BLANK);
        assertThat(requests.get(DENIED_STATE_SECRET, TOTAL)).hasValue(2);
        AnnualReport cases = TextReports.report(betweenBlanks(CASES));
        assertThat(cases.cell(CellPath.parse("cases.reconsideration.total")).toString())
                .isEqualTo("5");
        assertThat(cases.cell(CellPath.parse("cases.directLitigation.pending")).toString())
                .isEqualTo("2");
    }

    @Test
    void figures_between_bars_may_stand_in_the_line_in_which_their_label_goes_on() {
        String first = "| 5      | 1     | 0     | 0     | 0     | 0     | 6     |";
        String blank = first.replaceAll("\\d", " ");
        String text = betweenBlanks(REQUESTS)
                        .replace("一、本年新收政府信 " + first, "一、本年新收政府信 " + blank)
                        .replace("息公开申请数量     " + blank, "息公开申请数量     " + first)
                + CASES.substring(CASES.indexOf("四、"));
        assertThat(text).contains("息公开申请数量     " + first);
        assertThat(TextReports.report(text).requests().table().get(NEWLY_RECEIVED, NATURAL_PERSON))
                .hasValue(5);
    }

    private static String betweenBlanks(String table) {
        return table.replaceAll("[-=─]", " ").replaceAll("[+├┤┬┴┼┌┐└┘│]", "|");
    }

    @Test
    void a_line_beside_words_that_go_on_ends_the_rows_that_stand_before_it() {
        AnnualReport report = TextReports.report(REQUESTS);
        assertThat(report.requests().table().get(PARTIALLY_GRANTED, NATURAL_PERSON))
                .hasValue(2);
        assertThat(report.requests().table().get(DENIED_STATE_SECRET, TOTAL)).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"| “安全”      | 1", "| “安全”    | 1"})
    void signs_that_are_wide_in_some_fonts_may_be_counted_either_way(String field) {
        AnnualReport report = TextReports.report(REQUESTS.replace("| （一）予以  | 1", field));
        assertThat(report.requests().table().get(PARTIALLY_GRANTED, NATURAL_PERSON))
                .hasValue(2);
    }

    @Test
    void labels_may_be_broken_in_a_frame_of_several_heads() {
        AnnualReport report = TextReports.report(CASES);
        assertThat(report.cases().table().get(RECONSIDERATION, CaseResult.TOTAL))
                .hasValue(5);
        assertThat(report.cases().table().get(LITIGATION_AFTER_RECONSIDERATION, CaseResult.UPHELD))
                .hasValue(3);
    }

    @Test
    void below_a_head_without_further_lines_a_row_is_a_line() {
        AnnualReport report = TextReports.report("""
                青岭市民政局2025年政府信息公开工作年度报告

                一、总体情况

                二、主动公开政府信息情况

                三、收到和处理政府信息公开申请情况

                +--------------------------------+------+--------+--------+------------+------------+----+----+
                |              事项              |自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计|
                +--------------------------------+------+--------+--------+------------+------------+----+----+
                |一、本年新收政府信息公开申请数量|     5|       1|       0|           0|           0|   0|   6|
                |二、上年结转政府信息公开申请数量|      |        |        |            |            |    |    |
                |（一）予以公开                  |     1|       0|       0|           0|           0|   0|   1|
                |（二）部分公开                  |     2|        |       0|           0|           0|   0|   2|
                +--------------------------------+------+--------+--------+------------+------------+----+----+
                """);
        assertThat(report.requests().table().get(PARTIALLY_GRANTED, NATURAL_PERSON))
                .hasValue(2);
        assertThat(report.requests().table().get(PARTIALLY_GRANTED, TOTAL)).hasValue(2);
    }

    @Test
    void a_field_that_two_lines_bound_differently_belongs_to_no_table() {
        String contradicting = (REQUESTS + "五、存在的主要问题及改进情况\n\n人手不足。\n")
                .replace("一、总体情况\n", "一、总体情况\n\n我局稳步推进。\n")
                .replace("| （二）部分  | 2      |       | 0", "| （二）部分  | 2              | 0");
        assertThat(TextReports.report(contradicting).requests().table().get(PARTIALLY_GRANTED, NATURAL_PERSON))
                .isEmpty();
    }
}
