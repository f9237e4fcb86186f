package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.table.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Table 三 with something lost, moved or added: what a person still reads is read, and nothing that nobody can tell is told. */
class DamagedTablesTest {

    private static final List<String> HEAD = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");

    private static final String CORNER = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

    /** How the fields of a row are written. */
    private enum Layout {
        LINE(" "),
        FIELD_A_LINE("\n"),
        TABS("\t");

        private final String between;

        Layout(String between) {
            this.between = between;
        }

        String row(List<String> fields) {
            return String.join(between, fields) + "\n";
        }
    }

    static Stream<Arguments> all() {
        return Arrays.stream(Edition.values())
                .flatMap(edition -> Arrays.stream(Layout.values()).map(layout -> Arguments.of(edition, layout)));
    }

    static Stream<Arguments> running() {
        return all().filter(arguments -> arguments.get()[1] != Layout.TABS);
    }

    private static AnnualReport report(Edition edition) {
        return RequestFigures.MIDDLE.report(edition, new Random(7));
    }

    private static List<List<String>> rows(AnnualReport report) {
        List<List<String>> rows = new ArrayList<>();
        for (Heading heading : TableKind.REQUESTS.rows()) {
            List<CellPath> cells = report.edition().cells(heading);
            if (!cells.isEmpty()) {
                List<String> row = new ArrayList<>(List.of(heading.label(report.edition())));
                cells.forEach(path -> row.add(report.cell(path).toString()));
                rows.add(row);
            }
        }
        return rows;
    }

    private static String table(Layout layout, List<String> head, List<List<String>> rows) {
        String above = layout == Layout.TABS ? layout.row(with(head, 0, CORNER)) : CORNER + "\n" + layout.row(head);
        return above + rows.stream().map(layout::row).collect(Collectors.joining());
    }

    private static AnnualReport read(String tables, String end) {
        return TextReports.report("青岭市民政局2025年政府信息公开工作年度报告\n一、总体情况\n我局稳步推进。\n" + "三、收到和处理政府信息公开申请情况\n" + tables
                + "四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n人手不足。\n六、其他需要报告的事项\n无。\n" + end);
    }

    private static AnnualReport read(String tables) {
        return read(tables, "");
    }

    private static List<Cell> cells(AnnualReport report, List<CellPath> paths) {
        return paths.stream().map(report::cell).toList();
    }

    private static void assertRead(AnnualReport read, AnnualReport printed) {
        List<CellPath> paths = printed.edition().cells(TableKind.REQUESTS);
        assertThat(cells(read, paths)).isEqualTo(cells(printed, paths));
    }

    /** All but some cells are read as printed, and these are unknown. */
    private static void assertUnknown(AnnualReport read, AnnualReport printed, List<CellPath> unknown) {
        for (CellPath path : printed.edition().cells(TableKind.REQUESTS)) {
            assertThat(read.cell(path))
                    .as(path.toString())
                    .isEqualTo(unknown.contains(path) ? Cell.UNKNOWN : printed.cell(path));
        }
    }

    private static List<CellPath> columns(Edition edition, ApplicantKind... kinds) {
        return edition.cells(TableKind.REQUESTS).stream()
                .filter(path -> List.of(kinds).contains(path.column()))
                .toList();
    }

    private static List<String> with(List<String> fields, int at, String field) {
        List<String> more = new ArrayList<>(fields);
        more.add(at, field);
        return more;
    }

    private static List<String> without(List<String> fields, int at) {
        List<String> fewer = new ArrayList<>(fields);
        fewer.remove(at);
        return fewer;
    }

    private static List<List<String>> numbered(List<List<String>> rows, boolean isInFront) {
        List<List<String>> numbered = new ArrayList<>();
        rows.forEach(row -> numbered.add(with(row, isInFront ? 0 : row.size(), Integer.toString(numbered.size() + 1))));
        return numbered;
    }

    @ParameterizedTest
    @MethodSource("all")
    void numbers_of_rows_behind_the_figures_are_left_out_below_their_word(Edition edition, Layout layout) {
        AnnualReport report = report(edition);
        assertRead(read(table(layout, with(HEAD, 7, "行次"), numbered(rows(report), false))), report);
    }

    @ParameterizedTest
    @MethodSource("running")
    void numbers_of_rows_in_front_of_labels_are_left_out_below_their_word(Edition edition, Layout layout) {
        AnnualReport report = report(edition);
        assertRead(read(table(layout, with(HEAD, 0, "序号"), numbered(rows(report), true))), report);
    }

    @ParameterizedTest
    @MethodSource("running")
    void numbers_of_rows_without_a_word_make_the_table_unknown(Edition edition, Layout layout) {
        AnnualReport report = report(edition);
        AnnualReport read = read(table(layout, HEAD, numbered(rows(report), false)));
        assertUnknown(read, report, edition.cells(TableKind.REQUESTS));
    }

    @ParameterizedTest
    @MethodSource("running")
    void a_row_that_lost_a_figure_is_unknown_where_the_others_have_one_more_than_the_form(
            Edition edition, Layout layout) {
        AnnualReport report = report(edition);
        List<List<String>> rows = rows(report);
        rows.replaceAll(row -> with(row, row.size(), "9"));
        rows.set(2, without(rows.get(2), 3));
        AnnualReport read = read(table(layout, with(HEAD, 7, "占比"), rows));
        assertUnknown(read, report, edition.cells(RequestRow.GRANTED));
    }

    @ParameterizedTest
    @MethodSource("running")
    void columns_that_the_form_does_not_have_are_left_out(Edition edition, Layout layout) {
        AnnualReport report = report(edition);
        List<List<String>> rows = rows(report);
        rows.replaceAll(row -> with(with(row, 7, "1"), 9, "12.5%"));
        assertRead(read(table(layout, with(with(HEAD, 6, "法人或其他组织小计"), 8, "占比"), rows)), report);
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_column_that_is_lost_with_its_label_is_missing(Edition edition, Layout layout) {
        AnnualReport report = report(edition);
        List<List<String>> rows = rows(report);
        rows.replaceAll(row -> without(row, 3));
        AnnualReport read = read(table(layout, without(HEAD, 2), rows));
        assertUnknown(read, report, columns(edition, ApplicantKind.RESEARCH_INSTITUTION));
    }

    @ParameterizedTest
    @MethodSource("running")
    void of_two_columns_of_the_same_label_nobody_knows_which_is_which(Edition edition, Layout layout) {
        AnnualReport report = report(edition);
        List<String> head = with(without(HEAD, 2), 2, "商业企业");
        AnnualReport read = read(table(layout, head, rows(report)));
        assertUnknown(
                read,
                report,
                columns(edition, ApplicantKind.COMMERCIAL_ENTERPRISE, ApplicantKind.RESEARCH_INSTITUTION));
    }

    @ParameterizedTest
    @MethodSource("running")
    void a_total_among_the_columns_is_told_by_the_sums(Edition edition, Layout layout) {
        AnnualReport report = report(edition);
        List<List<String>> rows = rows(report);
        rows.replaceAll(row -> with(without(row, 7), 2, row.get(7)));
        assertRead(read(table(layout, with(without(HEAD, 6), 1, "总计"), rows)), report);
    }

    @ParameterizedTest
    @MethodSource("all")
    void tables_of_another_year_or_of_a_part_of_the_organ_are_left_out(Edition edition, Layout layout) {
        AnnualReport report = report(edition);
        String own = table(layout, HEAD, rows(report));
        String other = table(layout, HEAD, rows(RequestFigures.MIDDLE.report(edition, new Random(8))));
        assertRead(read("2024年度数据（上年，供对照）：\n\n" + other + "\n2025年度数据（本年）：\n\n" + own), report);
        assertRead(read("2025年：\n\n" + own + "\n2024年：\n\n" + other), report);
        assertRead(read(own + "\n附：所属河道管理站情况（单独统计，未计入上表）\n\n" + other), report);
        assertRead(read("填报表式如下：\n\n" + other + "\n实际情况如下：\n\n" + own), report);
    }

    @ParameterizedTest
    @MethodSource("all")
    void of_a_whole_table_behind_the_report_nobody_knows_which_counts(Edition edition, Layout layout) {
        AnnualReport report = report(edition);
        AnnualReport other = RequestFigures.MIDDLE.report(edition, new Random(8));
        AnnualReport read = read(table(layout, HEAD, rows(report)), "附表\n\n" + table(layout, HEAD, rows(other)));
        List<CellPath> differing = edition.cells(TableKind.REQUESTS).stream()
                .filter(path -> !report.cell(path).equals(other.cell(path)))
                .toList();
        assertUnknown(read, report, differing);
    }

    @ParameterizedTest
    @MethodSource("all")
    void figures_that_all_stand_a_row_too_low_are_unknown(Edition edition, Layout layout) {
        AnnualReport report = report(edition);
        List<List<String>> rows = rows(report);
        List<String> labels = rows.stream().map(row -> row.get(0)).toList();
        List<List<String>> figures = rows.stream().map(row -> without(row, 0)).collect(Collectors.toList());
        figures.add(0, layout == Layout.TABS ? Collections.nCopies(7, "") : List.of());
        List<List<String>> moved = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            List<String> row = new ArrayList<>(List.of(labels.get(i)));
            row.addAll(figures.get(i));
            moved.add(row);
        }
        List<String> last = figures.get(labels.size());
        moved.add(layout == Layout.TABS ? with(last, 0, "") : last);
        AnnualReport read = read(table(layout, HEAD, moved));
        assertThat(edition.cells(TableKind.REQUESTS).stream().map(read::cell).filter(Cell::isNumber))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void rows_below_the_head_of_another_page_that_says_other_columns_are_unknown(Edition edition, Layout layout) {
        AnnualReport report = report(edition);
        List<List<String>> rows = rows(report);
        List<CellPath> below = rows.subList(9, rows.size()).stream()
                .map(row -> row.get(0))
                .flatMap(label -> TableKind.REQUESTS.rows().stream()
                        .filter(heading -> heading.isIn(edition) && Objects.equals(heading.label(edition), label))
                        .flatMap(heading -> edition.cells(heading).stream()))
                .toList();
        for (List<String> head : List.of(
                List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "结果维持", "结果纠正"),
                HEAD.stream().map(label -> "上年" + label).toList(),
                List.of("商业企业", "自然人", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"))) {
            AnnualReport read = read(table(layout, HEAD, rows.subList(0, 9)) + "\n- 4 -\n\n"
                    + table(layout, head, rows.subList(9, rows.size()))
                            .replace(CORNER, layout == Layout.TABS ? "项目" : ""));
            List<CellPath> unknown = below.stream()
                    .filter(path -> read.cell(path).equals(Cell.UNKNOWN))
                    .toList();
            assertUnknown(read, report, unknown);
            assertThat(below.stream()
                            .filter(path -> !unknown.contains(path))
                            .map(report::cell)
                            .filter(cell -> cell.isNumber() && cell.signum() != 0))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("running")
    void a_label_lost_above_columns_makes_all_rows_unknown(Edition edition, Layout layout) {
        AnnualReport report = report(edition);
        List<List<String>> rows = rows(report);
        StringBuilder text = new StringBuilder();
        rows.stream()
                .map(row -> row.get(0))
                .filter(label -> !label.startsWith("二、"))
                .forEach(label -> text.append(label.startsWith("1.申请人") ? "（六）其他处理\n" : "")
                        .append(label)
                        .append('\n'));
        for (int column = 1; column <= HEAD.size(); column++) {
            int at = column;
            text.append(HEAD.get(column - 1))
                    .append('\n')
                    .append(layout.row(rows.stream().map(row -> row.get(at)).toList()));
        }
        assertUnknown(read(text.toString()), report, edition.cells(TableKind.REQUESTS));
    }

    @ParameterizedTest
    @EnumSource
    void a_record_that_has_lost_a_field_leaves_the_others_known(Edition edition) {
        AnnualReport report = report(edition);
        List<List<String>> rows = rows(report);
        rows.set(2, without(rows.get(2), 3));
        String records = table(Layout.TABS, HEAD, rows).replace("\t", ",");
        assertUnknown(read(records), report, edition.cells(RequestRow.GRANTED));
    }
}
