package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.table.Cell;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that name nothing but figures that are not zero, and say so. */
class RestOfListTest {

    private static final String NOTE = "表三其余各行各栏均为0，没写的都是0";

    @ParameterizedTest
    @EnumSource
    void what_a_list_does_not_name_is_zero_where_a_line_says_so(Edition edition) {
        AnnualReport report = report(edition);
        AnnualReport read = read(report, list(report) + "\n" + NOTE);
        assertThat(list(report).lines().count())
                .isLessThan(RequestLines.rows(report).size());
        assertThat(RequestLines.cells(read)).isEqualTo(RequestLines.cells(report));
    }

    @ParameterizedTest
    @ValueSource(strings = {"其余均为0。", "（其余各项数据均为零）", "注：本表其他各项均为0件。", "没写的都是0", "注：未提及的均为0。", "表三其余各栏各行都是0！"})
    void the_line_may_be_short(String note) {
        AnnualReport report = report(REVISED_2021);
        AnnualReport read = read(report, list(report) + "\n" + note);
        assertThat(RequestLines.cells(read)).isEqualTo(RequestLines.cells(report));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "表四其余各项均为0",
                "其余各行均为0",
                "其余各栏均为0",
                "其余见附件",
                "上年其余各项均为0",
                "不予公开其余各项均为0",
                "其余各项均不为0",
                "没写的不都是0",
                "其余均为0\n另有网上申请3件",
                "其余均为0\n重复申请待核实",
                "其余均为0\n除科研机构外",
                "其余均为0\n诉讼两件",
                "其余均为0\n以上由各科室统计",
                "去年情况如下：\n其余均为0",
                "其余均为0\n其余均为0",
                "上年新收：自然人3件，总计3件\n其余均为0"
            })
    void without_such_a_line_of_the_table_nobody_knows(String notes) {
        AnnualReport report = report(REVISED_2021);
        AnnualReport read = read(report, list(report) + "\n" + notes);
        assertThat(REVISED_2021.cells(TableKind.REQUESTS))
                .filteredOn(path -> report.cell(path).signum() == 0)
                .allSatisfy(path -> assertThat(read.cell(path)).isEqualTo(Cell.UNKNOWN));
    }

    @Test
    void a_row_that_may_stand_in_another_section_is_not_zero() {
        AnnualReport report = report(REVISED_2021);
        String elsewhere = "\n五、存在的主要问题及改进情况\n重复申请：自然人3件，总计3件";
        AnnualReport read = read(report, list(report) + "\n" + NOTE + elsewhere);
        assertThat(list(report)).doesNotContain("重复申请：");
        assertThat(read.requests().table().get(RequestRow.NOT_PROCESSED_REPEATED, ApplicantKind.TOTAL))
                .isEmpty();
    }

    @Test
    void a_row_whose_total_or_a_figure_is_not_named_has_no_zeros() {
        AnnualReport report = report(REVISED_2021);
        String list = list(report);
        String first = list.lines().findFirst().orElseThrow();
        for (String row : List.of(
                first.replaceFirst("，总计.*", ""),
                first.replaceFirst("，总计", "，网上2件，总计"),
                first.replaceFirst("，总计", "，外国人2件，总计"))) {
            AnnualReport read = read(report, list.replace(first, row) + "\n" + NOTE);
            assertThat(row).isNotEqualTo(first);
            assertThat(RequestLines.cells(read)
                            .subList(0, TableKind.REQUESTS.columns().size()))
                    .doesNotContain(Cell.of(0, Unit.ITEM));
        }
    }

    @Test
    void a_row_that_was_lost_is_not_zero() {
        AnnualReport report = report(REVISED_2021);
        String list =
                list(report).lines().filter(line -> !line.startsWith("（一）")).collect(Collectors.joining("\n"));
        AnnualReport read = read(report, list + "\n" + NOTE);
        assertThat(read.cell(CellPath.total(RequestRow.GRANTED))).isEqualTo(Cell.UNKNOWN);
    }

    @Test
    void a_total_that_was_published_wrongly_leaves_the_rest_zero() {
        AnnualReport report = report(REVISED_2021);
        CellPath total = CellPath.total(RequestRow.OUTCOME_TOTAL);
        long wrong = report.cell(total).count().orElseThrow() + 1;
        AnnualReport published = report.toBuilder().set(total, wrong).build();
        AnnualReport read = read(published, list(published) + "\n" + NOTE);
        assertThat(RequestLines.cells(read)).isEqualTo(RequestLines.cells(published));
    }

    @Test
    void a_row_of_a_total_alone_has_no_zeros() {
        AnnualReport report = report(REVISED_2021);
        String list = list(report);
        String first = list.lines().findFirst().orElseThrow();
        AnnualReport read = read(report, list.replace(first, first.replaceFirst("：.*，总计", "：总计")) + "\n" + NOTE);
        assertThat(RequestLines.cells(read).subList(0, 6)).containsOnly(Cell.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"总计1件", "尚未审结2件，总计1件", "尚未审结1件，总计1件，诉讼两件"})
    void of_a_few_rows_each_has_to_be_a_sum_of_its_parts(String row) {
        AnnualReport read = TextReports.report("""
                青岭市民政局2025年政府信息公开工作年度报告
                一、总体情况
                稳步推进。
                四、政府信息公开行政复议、行政诉讼情况
                行政复议：%s
                表四其余各项均为0
                五、存在的主要问题及改进情况
                人手不足。
                """.formatted(row));
        assertThat(read.cell(CellPath.of(CaseForum.DIRECT_LITIGATION, CaseResult.TOTAL)))
                .isEqualTo(Cell.UNKNOWN);
    }

    @Test
    void one_forum_may_be_all_that_is_named_of_table_four() {
        AnnualReport read = TextReports.report("""
                青岭市民政局2025年政府信息公开工作年度报告
                四、政府信息公开行政复议、行政诉讼情况
                行政复议：尚未审结1件，总计1件
                表四其余各项均为0
                办公室 2026-01-15 09:31
                五、存在的主要问题及改进情况
                人手不足。
                """);
        assertThat(read.cell(CellPath.of(CaseForum.RECONSIDERATION, CaseResult.TOTAL)))
                .isEqualTo(Cell.of(1, Unit.ITEM));
        assertThat(read.cell(CellPath.of(CaseForum.DIRECT_LITIGATION, CaseResult.TOTAL)))
                .isEqualTo(Cell.of(0, Unit.ITEM));
    }

    private static AnnualReport read(AnnualReport report, String section) {
        return TextReports.report(RequestLines.title(report) + "\n一、总体情况\n稳步推进。\n三、收到和处理政府信息公开申请情况\n" + section
                + "\n四、政府信息公开行政复议、行政诉讼情况\n无。\n五、存在的主要问题及改进情况\n人手不足。\n");
    }

    private static AnnualReport report(Edition edition) {
        return RequestFigures.SMALL.report(edition, new Random(7)).toBuilder()
                .reportYear(edition.firstYear())
                .build();
    }

    /** The rows and columns of which there is anything. */
    private static String list(AnnualReport report) {
        return report.edition().rows(TableKind.REQUESTS).stream()
                .map(row -> row.label(report.edition()) + "："
                        + report.edition().cells(row).stream()
                                .filter(path -> report.cell(path).signum() != 0)
                                .map(path -> path.column().label(report.edition()) + report.cell(path) + "件")
                                .collect(Collectors.joining("，")))
                .filter(line -> line.contains("总计") && line.contains("件"))
                .filter(line -> line.matches(".*\\d件"))
                .collect(Collectors.joining("\n"));
    }
}
