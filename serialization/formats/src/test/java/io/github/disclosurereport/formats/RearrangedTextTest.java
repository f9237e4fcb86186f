package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.formats.RequestLines.HEAD;
import static io.github.disclosurereport.formats.RequestLines.assertIsRead;
import static io.github.disclosurereport.formats.RequestLines.assertNothingIsWrong;
import static io.github.disclosurereport.formats.RequestLines.cells;
import static io.github.disclosurereport.formats.RequestLines.lines;
import static io.github.disclosurereport.formats.RequestLines.part;
import static io.github.disclosurereport.formats.RequestLines.read;
import static io.github.disclosurereport.formats.RequestLines.report;
import static io.github.disclosurereport.formats.RequestLines.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.formats.RequestLines.Row;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Table 三 in text whose figures, labels or columns stand elsewhere than the form has them, or between other marks. */
class RearrangedTextTest {

    @ParameterizedTest
    @EnumSource
    void figures_may_stand_in_front_of_their_labels(Edition edition) {
        assertIsRead(edition, rows -> HEAD + "\n" + lines(rows, Row::turned));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s\n%s\n%s",
                "%s %s\n%s",
                "%s\n%s（单位：件）：\n%s",
                "%s\n%s\n%s 单位：件",
                "%s\n1 2 3 4 5 6 7 %s\n%s（完）",
                "%s%.0s\n%s"
            })
    void figures_of_one_row_in_a_line_with_the_label_of_the_next_are_not_taken_for_its_own(String table) {
        AnnualReport report = report(REVISED_2021);
        List<Row> rows = rows(report);
        String broken = IntStream.range(1, rows.size())
                .mapToObj(i -> String.join(" ", rows.get(i - 1).figures()) + " "
                        + rows.get(i).label())
                .collect(Collectors.joining("\n", "", "\n"));
        String last = String.join(" ", rows.get(rows.size() - 1).figures());
        assertNothingIsWrong(report, table.formatted(HEAD, rows.get(0).label(), broken + last));
    }

    @ParameterizedTest
    @EnumSource
    void columns_may_stand_in_parts_below_each_other(Edition edition) {
        assertIsRead(
                edition,
                rows -> "项目 自然人 商业企业 科研机构\n" + part(rows, 0, 3) + "\n项目 社会公益组织 法律服务机构 其他 总计\n" + part(rows, 3, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"续表", "收到和处理政府信息公开申请情况（续，右半页）", "（接上页）"})
    void the_next_part_may_say_that_it_goes_on_and_labels_may_be_broken_in_each(String between) {
        assertIsRead(
                REVISED_2021,
                rows -> "项目 自然人 商业企业 科研机构\n" + broken(part(rows, 0, 3)) + "\n" + between + "\n项目 社会公益组织 法律服务机构 其他 总计\n"
                        + broken(part(rows, 3, 7)));
    }

    private static String broken(String part) {
        return part.replace("行政机关不再处理", "行政机关不\n再处理");
    }

    @ParameterizedTest
    @EnumSource
    void figures_may_stand_between_slashes(Edition edition) {
        assertIsRead(
                edition,
                rows -> "（单位：件。各项数字依次为：" + HEAD.replace(' ', '／') + "）\n"
                        + lines(rows, row -> row.label() + "：" + String.join("／", row.figures())));
    }

    @Test
    void the_order_of_figures_between_slashes_is_that_of_their_names() {
        AnnualReport report = report(REVISED_2021);
        String table = "（依次为：商业企业/自然人/科研机构/社会公益组织/法律服务机构/其他/总计）\n"
                + lines(rows(report), row -> row.label() + "……" + String.join("/", row.figures()));
        assertThat(read(report, table).requests().newlyReceived().naturalPerson())
                .isEqualTo(report.requests().newlyReceived().commercialEnterprise());
    }

    @ParameterizedTest
    @ValueSource(strings = {"局机关/甲镇/乙镇/丙镇/丁镇/戊镇/总计", "当面/邮寄/网络/传真/电话/其他/总计", "自然人/法人小计/商业企业/科研机构/社会公益组织/法律服务机构/总计"})
    void figures_between_slashes_below_other_names_are_not_told(String names) {
        AnnualReport report = report(REVISED_2021);
        String table =
                "（" + names + "）\n" + lines(rows(report), row -> row.label() + "：" + String.join("/", row.figures()));
        assertThat(read(report, table).requests().newlyReceived().commercialEnterprise())
                .isEmpty();
    }

    @Test
    void figures_of_table_2_are_those_of_the_names_between_slashes_above_them() {
        AnnualReport read = TextReports.report("""
                青岭市民政局2025年政府信息公开工作年度报告
                一、总体情况
                我局稳步推进。
                二、主动公开政府信息情况
                第二十条第（一）项（现行有效/制发/废止）
                规章：40/3/1
                行政规范性文件：50/6/2
                第二十条第（五）项
                信息内容 本年处理决定数量
                行政许可 9
                五、存在的主要问题及改进情况
                人手不足。
                六、其他需要报告的事项
                无。
                """);
        assertThat(read.proactive().normativeDocuments().issued()).isNotEqualTo(OptionalLong.of(50));
        assertThat(read.proactive().administrativeLicenses().decisions()).hasValue(9);
    }

    @Test
    void parts_of_which_one_lacks_a_row_are_not_put_beside_each_other() {
        AnnualReport report = report(REVISED_2021);
        List<Row> rows = rows(report);
        assertNothingIsWrong(
                report,
                "自然人 商业企业 科研机构\n" + part(rows, 0, 3) + "\n社会公益组织 法律服务机构 其他 总计\n"
                        + part(rows.subList(1, rows.size()), 3, 7));
    }

    @Test
    void no_figure_is_made_of_those_of_two_rows_of_which_one_lost_its_label() {
        AnnualReport report = report(REVISED_2021);
        List<Row> rows = new ArrayList<>(rows(report).stream()
                .map(row -> new Row(row.label(), List.of("0", "0", "0", "0", "0", "0", "0")))
                .toList());
        rows.set(7, new Row("4", rows.get(7).figures()));
        AnnualReport read =
                read(report, "自然人 商业企业 科研机构\n" + part(rows, 0, 3) + "\n社会公益组织 法律服务机构 其他 总计\n" + part(rows, 3, 7));
        assertThat(cells(read)).doesNotContain(Cell.of(400, Unit.ITEM));
    }

    @Test
    void parts_with_words_between_that_may_say_whose_they_are_are_not_put_beside_each_other() {
        AnnualReport report = report(REVISED_2021);
        List<Row> rows = rows(report);
        String parts = "自然人 商业企业 科研机构\n" + part(rows, 0, 3) + "\n2023年\n社会公益组织 法律服务机构 其他 总计\n" + part(rows, 3, 7);
        assertNothingIsWrong(report, parts);
        assertThat(read(report, parts).requests().newlyReceived().total()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void rows_may_be_counted_in_front_and_added_up_behind(Edition edition) {
        assertIsRead(
                edition,
                rows -> "序号 项目 " + HEAD + " 合计校验\n"
                        + IntStream.range(0, rows.size())
                                .mapToObj(i -> i + 1 + " " + rows.get(i).line() + " "
                                        + rows.get(i).figures().get(6))
                                .collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @EnumSource
    void remarks_may_stand_behind_the_figures_and_go_on_below(Edition edition) {
        assertIsRead(
                edition,
                rows -> HEAD + " 备注\n" + rows.get(0).line() + " 含当面提交的\n"
                        + lines(rows.subList(1, rows.size()), row -> row.line() + " 含上年2件，"));
    }

    @Test
    void remarks_in_lines_of_their_own_stand_below_their_name() {
        AnnualReport report = report(REVISED_2021);
        String table = rows(report).stream()
                .map(row -> row.label() + " ".repeat(90 - 2 * row.label().length()) + String.join("    ", row.figures())
                        + "\n" + " ".repeat(164) + "含上年2件，均已答复")
                .collect(Collectors.joining("\n", " ".repeat(90) + HEAD.replace(" ", "   ") + "   备注\n", ""));
        assertNothingIsWrong(report, table);
        assertThat(read(report, table).requests().newlyReceived().total())
                .isEqualTo(report.requests().newlyReceived().total());
    }

    @Test
    void figures_of_table_2_may_stand_below_the_labels_of_their_rows_and_the_head() {
        AnnualReport read = TextReports.report("""
                青岭市民政局2025年政府信息公开工作年度报告
                二、主动公开政府信息情况
                第二十条第（一）项
                规章
                行政规范性文件
                本年制发件数 本年废止件数 现行有效件数
                1 2 3
                4 5 6
                第二十条第（六）项
                行政处罚
                行政强制
                本年处理决定数量
                7
                8
                """);
        assertThat(read.proactive().normativeDocuments().inForce()).hasValue(6);
        assertThat(read.proactive().administrativePenalties().decisions()).hasValue(7);
        assertThat(read.proactive().administrativeCompulsion().decisions()).hasValue(8);
    }

    @Test
    void a_figure_more_than_labels_below_a_head_leaves_them_untold() {
        AnnualReport read = TextReports.report("""
                青岭市民政局2025年政府信息公开工作年度报告
                二、主动公开政府信息情况
                第二十条第（一）项
                本年制发件数 本年废止件数 现行有效件数
                规章 1 2 3
                行政规范性文件 4 5 6
                第二十条第（五）项
                本年处理决定数量
                行政许可 9
                第二十条第（六）项
                行政处罚
                行政强制
                本年处理决定数量
                7
                8
                6
                """);
        assertThat(read.proactive().administrativePenalties().decisions()).isEmpty();
        assertThat(read.proactive().administrativeCompulsion().decisions()).isEmpty();
    }

    @Test
    void table_4_may_stand_in_two_parts_of_one_forum_and_of_two() {
        AnnualReport read = TextReports.report("""
                青岭市民政局2025年政府信息公开工作年度报告
                三、收到和处理政府信息公开申请情况
                四、政府信息公开行政复议、行政诉讼情况
                行政复议
                结果维持 结果纠正 其他结果 尚未审结 总计
                1 2 0 0 3
                行政诉讼
                未经复议直接起诉 复议后起诉
                结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
                4 0 0 1 5 0 0 2 0 2
                """);
        assertThat(read.cases().reconsideration().corrected()).hasValue(2);
        assertThat(read.cases().directLitigation().pending()).hasValue(1);
        assertThat(read.cases().litigationAfterReconsideration().otherResult()).hasValue(2);
    }
}
