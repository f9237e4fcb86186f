package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.Edition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.table.Cell;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in which each figure stands behind the name of its column, in lists and in sentences. */
class ListedTablesTest {

    @ParameterizedTest
    @EnumSource
    void rows_may_be_lines_of_names_with_figures(Edition edition) {
        String text = document(edition, (row, cells) -> row.label(edition) + "\n" + listed(edition, cells, "：", "；"));
        assertThat(read(text)).isEqualTo(SampleReport.cells(SampleReport.withFigures(edition)));
    }

    @ParameterizedTest
    @EnumSource
    void rows_may_be_sentences(Edition edition) {
        String text =
                document(edition, (row, cells) -> row.label(edition) + "：" + listed(edition, cells, "", "件，") + "件。");
        assertThat(read(text)).isEqualTo(SampleReport.cells(SampleReport.withFigures(edition)));
    }

    @ParameterizedTest
    @EnumSource
    void a_dash_may_part_each_name_from_its_figure(Edition edition) {
        String text =
                document(edition, (row, cells) -> row.label(edition) + "\n" + listed(edition, cells, " — ", "\n"));
        assertThat(read(text)).isEqualTo(SampleReport.cells(SampleReport.withFigures(edition)));
    }

    @Test
    void labels_may_have_the_misprints_that_many_reports_have() {
        String text = document(
                        REVISED_2021,
                        (row, cells) -> row.label(REVISED_2021) + "：" + listed(REVISED_2021, cells, "", "件，") + "件。")
                .replace("行政机关不再处理", "行政机关不在处理")
                .replace("逾期未按收费", "逾期未按照收费")
                .replace("其他法律行政法规", "其它法律、行政法规");
        assertThat(text).contains("不在处理", "未按照", "其它法律、");
        assertThat(read(text)).isEqualTo(SampleReport.cells(SampleReport.withFigures(REVISED_2021)));
    }

    @Test
    void a_row_may_stand_behind_its_groups_in_each_line() {
        String text = document(
                REVISED_2021,
                (row, cells) -> cells.stream()
                        .map(path -> (path.toString().startsWith("requests.other") ? "三、本年度办理结果/（六）其他处理/" : "")
                                + row.label(REVISED_2021) + "/" + path.column().label(REVISED_2021) + "："
                                + figure(REVISED_2021, path))
                        .collect(Collectors.joining("\n")));
        assertThat(text).contains("其他处理/1.", "其他处理/3.其他/其他");
        assertThat(read(text)).isEqualTo(SampleReport.cells(SampleReport.withFigures(REVISED_2021)));
    }

    @Test
    void the_columns_that_are_not_named_may_all_be_said_to_have_a_zero() {
        String text = document(REVISED_2021, (row, cells) -> row.label(REVISED_2021) + "：" + named(cells, "其余均为0，"));
        assertThat(text).contains("其余均为0，总计");
        assertThat(read(text)).isEqualTo(SampleReport.cells(SampleReport.withFigures(REVISED_2021)));
    }

    @Test
    void without_a_total_nobody_knows_whether_the_rest_has_it() {
        String text = document(
                REVISED_2021,
                (row, cells) ->
                        row.label(REVISED_2021) + "：" + named(cells, "其余均为0，").replaceFirst("其余均为0，总计.*", "其余均为0"));
        AnnualReport report = ReportFormats.standard()
                .read(text.getBytes(StandardCharsets.UTF_8), "report.txt")
                .report();
        assertThat(REVISED_2021.cells(TableKind.REQUESTS))
                .filteredOn(path -> text.contains(path.row().label(REVISED_2021))
                        && path.column().isTotal())
                .filteredOn(path -> !figure(REVISED_2021, path).equals("0"))
                .allMatch(path -> !report.cell(path).equals(Cell.of(0, Unit.ITEM)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "自然人5件，法人或其他组织3件，总计8件，其余均为0",
                "自然人5件，公司3件，总计8件，其余均为0",
                "自然人5件，商业企业三件，总计8件，其余均为0",
                "自然人5件，商业企业和科研机构各1件，总计7件，其余均为0",
                "自然人5件，3家商业企业，总计8件，其余均为0",
                "自然人5件，商业企业不详，总计5件，其余均为0",
                "自然人5件，总计8件，其余为零星申请",
                "自然人5件，总计5件，上年其余均为0",
                "自然人5件，总计5件，其余各项为0或未统计"
            })
    void what_may_have_another_name_has_no_zero(String row) {
        String text = "青岭市民政局2025年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n"
                + REVISED_2021.rows(TableKind.REQUESTS).stream()
                        .map(heading -> heading.label(REVISED_2021) + "：" + row)
                        .collect(Collectors.joining("\n"))
                + "\n四、政府信息公开行政复议、行政诉讼情况\n无。\n五、存在的主要问题及改进情况\n人手不足。\n";
        AnnualReport report = ReportFormats.standard()
                .read(text.getBytes(StandardCharsets.UTF_8), "report.txt")
                .report();
        assertThat(report.requests().commercialEnterprise().newlyReceived()).isEmpty();
        assertThat(report.requests().researchInstitution().granted()).isEmpty();
    }

    @Test
    void two_figures_behind_a_name_are_no_thousands() {
        String text = document(
                REVISED_2021,
                (row, cells) -> row.label(REVISED_2021) + "\n" + listed(REVISED_2021, cells, " 97 ", "\n"));
        AnnualReport report = ReportFormats.standard()
                .read(text.replaceAll(" 97 \\d+", " 97 104").getBytes(StandardCharsets.UTF_8), "report.txt")
                .report();
        assertThat(report.requests().total().granted()).isEmpty();
    }

    /** Of table 三 only the figures that are none. */
    private static String named(List<CellPath> cells, String rest) {
        return cells.stream()
                .filter(path -> path.table() != TableKind.REQUESTS
                        || path.column().isTotal()
                        || !figure(REVISED_2021, path).equals("0"))
                .map(path ->
                        (path.table() == TableKind.REQUESTS && path.column().isTotal() ? rest : "")
                                + path.column().label(REVISED_2021)
                                + figure(REVISED_2021, path))
                .collect(Collectors.joining("，"));
    }

    @ParameterizedTest
    @EnumSource
    void each_figure_may_have_a_line_with_both_its_labels(Edition edition) {
        String text = document(
                edition,
                (row, cells) -> cells.stream()
                        .map(path ->
                                row.label(edition) + "\t" + path.column().label(edition) + "\t" + figure(edition, path))
                        .collect(Collectors.joining("\n")));
        assertThat(read(text)).isEqualTo(SampleReport.cells(SampleReport.withFigures(edition)));
    }

    @Test
    void a_dash_stands_for_nothing_and_the_number_of_the_next_row_for_no_figure() {
        String text = document(
                REVISED_2021,
                (row, cells) -> row.label(REVISED_2021) + "：" + listed(REVISED_2021, cells, " ", "，") + "。");
        String dashed = text.replaceAll(" 0(?=[，。])", " —");
        AnnualReport report = SampleReport.withFigures(REVISED_2021);
        List<Cell> printed = REVISED_2021.cells().stream()
                .map(path -> figure(REVISED_2021, path).equals("0") ? Cell.BLANK : report.cell(path))
                .toList();
        assertThat(dashed).contains(" —，", " —。");
        assertThat(read(dashed)).isEqualTo(printed);
    }

    @Test
    void a_dash_in_front_of_a_figure_stands_for_nothing() {
        String text = document(
                REVISED_2021,
                (row, cells) -> row.label(REVISED_2021) + "：" + listed(REVISED_2021, cells, "：—，实有", "件，") + "件。");
        assertThat(read(text).toString()).doesNotContain("blank");
    }

    @ParameterizedTest
    @EnumSource
    void a_line_of_a_name_and_a_colon_is_a_blank_cell(Edition edition) {
        AnnualReport report = SampleReport.withFigures(edition);
        List<Cell> printed = edition.cells().stream()
                .map(path -> isLeftOut(edition, path) ? Cell.BLANK : report.cell(path))
                .toList();
        String text = lines(edition, path -> isLeftOut(edition, path) ? "" : figure(edition, path));
        assertThat(read(text)).isEqualTo(printed);
    }

    @ParameterizedTest
    @EnumSource
    void what_stands_below_a_name_and_a_colon_makes_its_cell_not_blank(Edition edition) {
        AnnualReport report = SampleReport.withFigures(edition);
        for (String between : List.of("\n", "\n\n", "\n□", "\n（", "\n共")) {
            String text = lines(
                    edition,
                    path -> isLeftOut(edition, path) ? between + figure(edition, path) : figure(edition, path));
            assertThat(text).contains("：" + between);
            AnnualReport read = ReportFormats.standard()
                    .read(text.getBytes(StandardCharsets.UTF_8), "report.txt")
                    .report();
            assertThat(edition.cells())
                    .as(between)
                    .allMatch(path -> read.cell(path).equals(Cell.UNKNOWN)
                            || read.cell(path).equals(report.cell(path)));
        }
    }

    @Test
    void the_label_of_a_row_may_have_a_colon_although_it_is_the_name_of_a_column() {
        String text = document(
                REVISED_2021,
                (row, cells) -> row.label(REVISED_2021).replaceFirst("^\\d\\.其他$", "其他") + "：\n"
                        + listed(REVISED_2021, cells, "：", "\n"));
        assertThat(text).contains("\n其他：\n自然人");
        assertThat(read(text)).isEqualTo(SampleReport.cells(SampleReport.withFigures(REVISED_2021)));
    }

    @Test
    void a_figure_behind_another_in_brackets_is_not_told() {
        String text = lines(REVISED_2021, path -> "（9）" + figure(REVISED_2021, path));
        AnnualReport read = ReportFormats.standard()
                .read(text.replace("自然人：（9）", "自然人：").getBytes(StandardCharsets.UTF_8), "report.txt")
                .report();
        assertThat(REVISED_2021.cells(TableKind.REQUESTS))
                .allMatch(path ->
                        read.cell(path).equals(Cell.UNKNOWN) != (path.column() == ApplicantKind.NATURAL_PERSON));
    }

    /** Of each table some cells, and in table 三 the last of some rows. */
    private static boolean isLeftOut(Edition edition, CellPath path) {
        return edition.cells().indexOf(path) % 5 == 0;
    }

    private static String lines(Edition edition, Function<CellPath, String> figure) {
        return document(
                edition,
                (row, cells) -> row.label(edition) + "\n"
                        + cells.stream()
                                .map(path -> path.column().label(edition) + "：" + figure.apply(path))
                                .collect(Collectors.joining("\n")));
    }

    @Test
    void an_amount_in_a_sentence_keeps_its_unit() {
        String text = document(
                        REVISED_2021,
                        (row, cells) -> row.label(REVISED_2021) + "：" + listed(REVISED_2021, cells, "", "件，") + "件。")
                .replaceFirst("本年收费金额（单位：万元）[\\d.]+件", "本年收费金额251000元");
        AnnualReport report = ReportFormats.standard()
                .read(text.getBytes(StandardCharsets.UTF_8), "report.txt")
                .report();
        assertThat(report.proactive().administrativeFees().amountCollected())
                .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo("25.1"));
    }

    @Test
    void a_row_that_lacks_a_column_is_unknown() {
        String whole = document(
                REVISED_2021, (row, cells) -> row.label(REVISED_2021) + "\n" + listed(REVISED_2021, cells, "：", "；"));
        String lacking = whole.replaceFirst("科研机构：\\d+；", "");
        AnnualReport report = ReportFormats.standard()
                .read(lacking.getBytes(StandardCharsets.UTF_8), "report.txt")
                .report();
        assertThat(report.requests().total().newlyReceived()).isEmpty();
        assertThat(report.requests().total().granted()).isPresent();
    }

    @Test
    void several_figures_behind_the_name_of_a_column_are_none_of_it() {
        String whole = document(
                REVISED_2021, (row, cells) -> row.label(REVISED_2021) + "\n" + listed(REVISED_2021, cells, " ", "\n"));
        List<String> wider = List.of("7 5", "-- 5", "— 5", "5 --", "5  6  --  8");
        assertThat(wider)
                .allSatisfy(figures -> assertThat(newlyReceived(whole.replaceFirst("科研机构 \\d+", "科研机构 " + figures)))
                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "增3, 3",
        "增加3, 3",
        "减3, -3",
        "减少3项, -3",
        "增3减2, unknown",
        "增3、减2, unknown",
        "增加3项；减少1项, unknown",
        "减2（增3）, unknown",
        "增3 减2, unknown",
        "减少5%, unknown",
        "增3-5, unknown",
        "增10余, unknown",
        "增2倍, unknown",
        "增1 200, unknown",
        "比上年增3, unknown"
    })
    void a_change_may_be_more_or_less(String printed, String change) {
        String whole = document(
                TRIAL_2019, (row, cells) -> row.label(TRIAL_2019) + "\n" + listed(TRIAL_2019, cells, "：", "；"));
        String text = whole.replaceFirst("本年增/减：-?\\d+", "本年增/减：" + printed);
        assertThat(text).contains("：" + printed);
        assertThat(TextReports.report(text)
                        .cell(CellPath.of(ProactiveRow.ADMINISTRATIVE_LICENSES, ProactiveColumn.CHANGE)))
                .hasToString(change);
    }

    @Test
    void what_counts_no_change_is_neither_more_nor_less() {
        String whole = document(
                REVISED_2021, (row, cells) -> row.label(REVISED_2021) + "\n" + listed(REVISED_2021, cells, "：", "；"));
        assertThat(newlyReceived(whole.replaceFirst("科研机构：\\d+", "科研机构：增3"))).isEmpty();
    }

    private static OptionalLong newlyReceived(String text) {
        return ReportFormats.standard()
                .read(text.getBytes(StandardCharsets.UTF_8), "report.txt")
                .report()
                .requests()
                .researchInstitution()
                .newlyReceived();
    }

    @Test
    void a_sentence_that_names_some_figures_is_no_table() {
        String text = """
                青岭市民政局2025年政府信息公开工作年度报告
                一、总体情况
                我局稳步推进。
                二、主动公开政府信息情况
                未制发文件。
                三、收到和处理政府信息公开申请情况
                本年新收政府信息公开申请数量13件，其中自然人12件，商业企业1件，总计13件。
                四、政府信息公开行政复议、行政诉讼情况
                没有。
                """;
        AnnualReport report = ReportFormats.standard()
                .read(text.getBytes(StandardCharsets.UTF_8), "report.txt")
                .report();
        assertThat(report.requests().table().hasKnownCell()).isFalse();
    }

    private static String figure(Edition edition, CellPath path) {
        return SampleReport.withFigures(edition).cell(path).toString();
    }

    private static String listed(Edition edition, List<CellPath> cells, String between, String behind) {
        return cells.stream()
                .map(path -> path.column().label(edition) + between + figure(edition, path))
                .collect(Collectors.joining(behind));
    }

    private static String document(Edition edition, BiFunction<Heading, List<CellPath>, String> row) {
        StringBuilder text = new StringBuilder("青岭市民政局2025年政府信息公开工作年度报告\n一、总体情况\n我局稳步推进。\n");
        for (TableKind table : TableKind.values()) {
            text.append(table.section().heading(edition)).append('\n');
            edition.cells(table).stream()
                    .map(CellPath::row)
                    .distinct()
                    .forEach(heading -> text.append(row.apply(heading, edition.cells(heading)))
                            .append('\n'));
        }
        return text.append("五、存在的主要问题及改进情况\n人手不足。\n").toString();
    }

    private static Object read(String text) {
        return SampleReport.cells(ReportFormats.standard()
                .read(text.getBytes(StandardCharsets.UTF_8), "report.txt")
                .report());
    }
}
