package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.Doubt;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.table.Cell;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables whose heads and labels are torn into pieces over several lines, as text layers of PDFs have them. */
class TornTablesTest {

    private static final String ABOVE = "青岭市民政局2025年政府信息公开工作年度报告\n一、总体情况\n我局稳步推进。\n";

    private static final String REQUESTS = ABOVE + "三、收到和处理政府信息公开申请情况\n";

    private static final String HEAD = """
            （本列数据的勾稽关系为：第一项加第二项之和，等 申请人情况
            于第三项加第四项之和）
            法人或其他组织
            自然人 总计
            商业 科研 社会公益 法律服务
            其他
            企业 机构 组织 机构
            """;

    private static final String ROWS = """
            一、本年新收政府信息公开申请数量 6 2 0 1 0 0 9
            二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1
            （一）予以公开 5 2 0 1 0 0 8
            （七）总计 6 2 0 1 0 0 9
            四、结转下年度继续办理 1 0 0 0 0 0 1
            """;

    private static final String CASES = ABOVE + "四、政府信息公开行政复议、行政诉讼情况\n";

    private static final String CASES_HEAD = """
            行政复议 行政诉讼
            未经复议直接起诉 复议后起诉
            结果 结果 其他 尚未
            总计 结果 结果 其他 尚未 结果 结果 其他 尚未
            维持 纠正 结果 审结 总计 总计
            维持 纠正 结果 审结 维持 纠正 结果 审结
            """;

    @Test
    void pieces_of_the_official_head_have_its_order_where_sums_put_the_total_last() {
        AnnualReport report = read(REQUESTS + HEAD + ROWS).report();
        assertThat(report.requests().newlyReceived().publicWelfareOrganization())
                .hasValue(1);
        assertThat(report.requests().newlyReceived().total()).hasValue(9);
    }

    @Test
    void where_no_sums_tell_only_rows_of_equal_figures_are_known() {
        String rows = """
                一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1
                二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
                （一）予以公开 1 0 0 0 0 0 1
                """;
        ReadResult read = read(REQUESTS + HEAD + rows);
        assertThat(read.report().requests().carriedOver().total()).hasValue(0);
        assertThat(read.source()
                        .at(path("requests.newlyReceived.naturalPerson"))
                        .doubt())
                .contains(Doubt.HEAD_NOT_UNDERSTOOD);
    }

    @Test
    void a_total_that_no_line_has_behind_the_first_column_may_be_the_first() {
        assertThat(received(HEAD.replace("自然人 总计", "总计\n自然人"))).isEmpty();
    }

    @Test
    void a_line_that_goes_from_right_to_left_is_no_official_head() {
        assertThat(received(HEAD.replace("商业 科研 社会公益 法律服务", "科研 商业 社会公益 法律服务"))).isEmpty();
    }

    @Test
    void a_head_without_one_of_its_pieces_is_not_the_official_one() {
        assertThat(received(HEAD.replace("企业 机构 组织 机构", "企业 机构 组织"))).isEmpty();
    }

    private static OptionalLong received(String head) {
        return read(REQUESTS + head + ROWS).report().requests().newlyReceived().total();
    }

    @Test
    void a_head_that_is_repeated_below_a_page_break_says_the_same() {
        String rows = ROWS.replace("（一）予以公开", "- 3 -\n" + HEAD + "（一）予以公开");
        assertThat(read(REQUESTS + HEAD + rows).report().requests().granted().total())
                .hasValue(8);
    }

    @Test
    void pieces_of_the_head_of_cases_may_have_a_published_mistake_in_one_sum() {
        AnnualReport report = read(CASES + CASES_HEAD + "0 2 58 0 59 19 0 0 0 19 4 6 2 3 15\n")
                .report();
        assertThat(report.cases().reconsideration().total()).hasValue(59);
        assertThat(report.cases().litigationAfterReconsideration().pending()).hasValue(3);
    }

    @Test
    void figures_of_cases_without_any_head_add_up_in_the_official_order() {
        assertThat(read(CASES + "1 2 0 0 3 0 0 4 0 4 5 0 0 1 6\n")
                        .report()
                        .cases()
                        .directLitigation()
                        .otherResult())
                .hasValue(4);
        assertThat(read(CASES + "1 2 0 0 3 0 0 4 0 4 5 0 0 1 7\n")
                        .report()
                        .cases()
                        .table()
                        .hasKnownCell())
                .isFalse();
    }

    @Test
    void pieces_of_the_head_of_cases_with_two_wrong_sums_are_unknown() {
        assertThat(read(CASES + CASES_HEAD + "0 2 58 0 59 19 0 0 0 18 4 6 2 3 15\n")
                        .report()
                        .cases()
                        .table()
                        .hasKnownCell())
                .isFalse();
    }

    @Test
    void letters_that_are_taken_for_others_alike_make_no_other_words() {
        String head = CASES_HEAD.replace("未经", "末经").replaceFirst("尚未", "尚末");
        assertThat(read(CASES + head + "1 0 0 2 3 0 0 0 0 0 4 0 0 0 4\n")
                        .report()
                        .cases()
                        .reconsideration()
                        .pending())
                .hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                （四）无 2.没有现成信息需要另行制
                法提供 3 0 0 0 0 0 3
                作
                """, """
                （四）无法 2.没有现成信息
                提供 需要另行制作 3 0 0 0 0 0 3
                """})
    void a_label_torn_by_that_of_its_group_names_the_only_row_that_is_missing(String torn) {
        String head = "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n";
        String rows = """
                1.本机关不掌握相关政府信息 2 0 0 0 0 0 2
                %s3.补正后申请内容仍不明确 1 0 0 0 0 0 1
                （七）总计 6 0 0 0 0 0 6
                """.formatted(torn);
        AnnualReport report = read(REQUESTS + head
                        + ROWS.lines().limit(3).toList().get(0) + "\n" + rows)
                .report();
        assertThat(report.cell(path("requests.unableNeedsCreation.total"))).isEqualTo(Cell.of(3, Unit.ITEM));
    }

    @Test
    void a_figure_that_is_covered_leaves_the_others_of_its_row_known() {
        String head = "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n";
        AnnualReport report = read(REQUESTS + head + ROWS.replace("6 2 0 1 0 0 9", "6 ■ 0 1 0 0 9"))
                .report();
        assertThat(report.requests().newlyReceived().commercialEnterprise()).isEmpty();
        assertThat(report.requests().newlyReceived().publicWelfareOrganization())
                .hasValue(1);
    }

    @Test
    void table_four_in_pieces_has_the_forum_above_each() {
        String piece = "结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n";
        String text = CASES + "行政复议\n" + piece + "1\n0\n0\n0\n1\n行政诉讼 未经复议直接起诉\n" + piece
                + "0\n2\n0\n0\n2\n行政诉讼 复议后起诉\n" + piece + "0\n0\n3\n0\n3\n";
        AnnualReport report = read(text).report();
        assertThat(report.cases().reconsideration().upheld()).hasValue(1);
        assertThat(report.cases().directLitigation().corrected()).hasValue(2);
        assertThat(report.cases().litigationAfterReconsideration().otherResult())
                .hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"04\n", "04 ", "PART 04\n"})
    void a_number_that_decorates_a_heading_is_no_figure(String ornament) {
        String rows = ROWS.replace(" ", "\n") + ornament + "四、政府信息公开行政复议、行政诉讼情况\n没有。\n";
        String head = "自然人\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n总计\n";
        assertThat(read(REQUESTS + head + rows)
                        .report()
                        .requests()
                        .carriedForward()
                        .total())
                .hasValue(1);
    }

    private static CellPath path(String path) {
        return CellPath.parse(path);
    }

    private static ReadResult read(String text) {
        return ReportFormats.standard()
                .read((text + "五、存在的主要问题及改进情况\n人手不足。\n").getBytes(StandardCharsets.UTF_8), "report.txt");
    }
}
