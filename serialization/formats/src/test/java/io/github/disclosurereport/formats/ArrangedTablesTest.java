package io.github.disclosurereport.formats;

import static io.github.disclosurereport.formats.RequestTables.CASES;
import static io.github.disclosurereport.formats.RequestTables.REQUESTS;
import static io.github.disclosurereport.formats.RequestTables.REST;
import static io.github.disclosurereport.formats.RequestTables.TITLE;
import static io.github.disclosurereport.formats.RequestTables.assertNoneWrong;
import static io.github.disclosurereport.formats.RequestTables.expect;
import static io.github.disclosurereport.formats.RequestTables.head;
import static io.github.disclosurereport.formats.RequestTables.join;
import static io.github.disclosurereport.formats.RequestTables.read;
import static io.github.disclosurereport.formats.RequestTables.requests;
import static io.github.disclosurereport.formats.RequestTables.rows;
import static io.github.disclosurereport.formats.RequestTables.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.report.AnnualReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of the form arranged otherwise than the form does: on their sides, with other heads, a field for each cell. */
class ArrangedTablesTest {

    @ParameterizedTest
    @ValueSource(strings = {"%s（%s）", "%s-%s", "%s / %s", "%s：%s"})
    void a_field_may_name_the_row_and_the_column(String both) {
        List<List<String>> cells = new ArrayList<>(List.of(List.of("项目", "数值")));
        List<String> columns = head("项目");
        for (List<String> row : rows(Edition.REVISED_2021)) {
            for (int column = 1; column < row.size(); column++) {
                cells.add(List.of(both.formatted(row.get(0), columns.get(column)), row.get(column)));
            }
        }
        expect(Edition.REVISED_2021, table(cells));
    }

    @Test
    void a_field_that_names_a_row_of_others_and_a_column_is_none_of_the_form() {
        List<List<String>> cells = new ArrayList<>(List.of(List.of("项目", "数值")));
        List<String> columns = head("项目");
        for (List<String> row : rows(Edition.REVISED_2021)) {
            for (int column = 1; column < row.size(); column++) {
                cells.add(List.of("上年" + row.get(0) + "-" + columns.get(column), row.get(column)));
            }
        }
        AnnualReport read = read(TITLE + REQUESTS + table(cells) + "\n" + CASES + "无。\n" + REST);
        assertThat(read.requests().table().hasKnownCell()).isFalse();
    }

    @Test
    void a_button_may_name_the_column_of_the_table_that_it_opens() {
        List<List<String>> rows = rows(Edition.REVISED_2021);
        List<String> columns = head("项目");
        String tables = IntStream.range(1, 8)
                .mapToObj(column -> "<button>" + columns.get(column) + "</button><table>"
                        + rows.stream()
                                .map(row -> "<tr><td>" + row.get(0) + "</td><td>" + row.get(column) + "</td></tr>")
                                .collect(Collectors.joining())
                        + "</table>")
                .collect(Collectors.joining());
        AnnualReport read = read("<h1>青岭市林业局2024年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>好。</p><h2>三、收到和处理政府信息公开申请情况</h2>"
                + tables + "<h2>四、政府信息公开行政复议、行政诉讼情况</h2><p>无。</p>");
        assertThat(requests(Edition.REVISED_2021, read))
                .isEqualTo(requests(Edition.REVISED_2021, SampleReport.withFigures(Edition.REVISED_2021)));
    }

    @ParameterizedTest
    @EnumSource
    void pieces_on_their_sides_may_have_the_labels_of_groups_in_front(Edition edition) {
        List<List<String>> rows = rows(edition);
        String pieces = IntStream.of(0, 4, 12)
                .mapToObj(begin -> turned(rows.subList(begin, begin == 0 ? 4 : begin == 4 ? 12 : rows.size())))
                .collect(Collectors.joining("\n"));
        expect(edition, pieces);
    }

    @ParameterizedTest
    @EnumSource
    void a_head_may_have_the_labels_of_all_its_rows_in_one(Edition edition) {
        List<String> head = Arrays.stream(ApplicantKind.values())
                .map(applicant -> applicant.groups().stream()
                                .map(group -> group.label() + ".")
                                .collect(Collectors.joining("", "申请人情况.", ""))
                                .replace("申请人情况.申请人情况.", "申请人情况.")
                        + applicant.label(edition))
                .toList();
        expect(edition, table(join(List.of(join(List.of("项目"), head)), rows(edition))));
    }

    @ParameterizedTest
    @EnumSource
    void a_head_may_have_a_short_label_of_a_group_in_front_of_each_column(Edition edition) {
        expect(edition, table(join(List.of(join(List.of("办理情况（件）"), shortGroups(edition))), rows(edition))));
    }

    @ParameterizedTest
    @EnumSource
    void the_sum_of_a_group_is_no_column_although_that_is_in_front(Edition edition) {
        List<String> head = new ArrayList<>(join(List.of("办理情况（件）"), shortGroups(edition)));
        head.add(head.size() - 1, "法人：总计");
        List<List<String>> table = new ArrayList<>(List.of(head));
        for (List<String> row : rows(edition)) {
            List<String> wider = new ArrayList<>(row);
            wider.add(wider.size() - 1, "98");
            table.add(wider);
        }
        expect(edition, table(table));
    }

    private static List<String> shortGroups(Edition edition) {
        return Arrays.stream(ApplicantKind.values())
                .map(applicant -> (applicant.groups().size() > 1 ? "法人：" : "") + applicant.label(edition))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void each_column_may_be_a_table_below_its_name(Edition edition) {
        expect(edition, columns(edition, IntStream.rangeClosed(1, 7).boxed().toList()));
    }

    @ParameterizedTest
    @EnumSource
    void columns_in_tables_of_their_own_are_unknown_if_one_is_missing_or_stands_twice(Edition edition) {
        for (List<Integer> columns : List.of(List.of(1, 2, 3, 4, 5, 7), List.of(1, 2, 2, 4, 5, 6, 7))) {
            AnnualReport report = read(TITLE + REQUESTS + columns(edition, columns) + "\n" + CASES + "无。\n" + REST);
            assertThat(requests(edition, report)).as(columns.toString()).allMatch(cell -> cell.endsWith(" unknown"));
        }
    }

    private static String columns(Edition edition, List<Integer> columns) {
        return columns.stream()
                .map(column -> head("").get(column) + "\n\n"
                        + table(join(
                                List.of(List.of("项目", "数量（件）")),
                                rows(edition).stream()
                                        .map(row -> List.of(row.get(0), row.get(column)))
                                        .toList())))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @EnumSource
    void labels_across_the_table_belong_to_the_figures_below_only_if_all_have_some(Edition edition) {
        List<List<String>> rows = rows(edition).stream()
                .flatMap(row ->
                        Stream.of(join(row.subList(0, 1), Collections.nCopies(6, "")), row.subList(1, row.size())))
                .toList();
        List<List<String>> head = List.of(head("").subList(1, 8));
        expect(edition, table(join(head, rows)));
        for (int lost = 0; lost < rows.size(); lost++) {
            List<List<String>> fewer = new ArrayList<>(rows);
            fewer.remove(lost);
            assertNoneWrong(edition, table(join(head, fewer)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void labels_across_the_table_are_not_those_of_the_figures_above(Edition edition) {
        List<List<String>> rows = rows(edition).stream()
                .flatMap(row ->
                        Stream.of(row.subList(1, row.size()), join(row.subList(0, 1), Collections.nCopies(6, ""))))
                .toList();
        assertNoneWrong(edition, table(join(List.of(head("").subList(1, 8)), rows)));
    }

    @ParameterizedTest
    @EnumSource
    void a_number_of_a_row_may_stand_beside_the_blank_field_of_a_group(Edition edition) {
        List<List<String>> numbered =
                new ArrayList<>(List.of(join(List.of("序号", "类别"), join(head("项目"), List.of("占比")))));
        for (List<String> row : rows(edition)) {
            numbered.add(join(List.of(Integer.toString(numbered.size()), ""), join(row, List.of("3.5%"))));
        }
        expect(edition, table(numbered));
    }

    @ParameterizedTest
    @EnumSource
    void figures_may_stand_together_in_front_of_the_fields_that_they_have_lost(Edition edition) {
        expect(edition, table(join(List.of(head("项目")), together(edition, 1))));
        expect(edition, table(join(List.of(head("项目")), together(edition, 0))));
    }

    @Test
    void figures_that_stand_together_and_are_fewer_than_their_fields_are_unknown() {
        String requests =
                table(join(List.of(head("项目")), together(Edition.latest(), 1))).replaceFirst("(?<=申请数量 \\| )\\d+ ", "");
        AnnualReport read = read(TITLE + REQUESTS + requests + "\n" + CASES + "无。\n" + REST);
        assertThat(requests(Edition.latest(), read).subList(0, 7)).allMatch(cell -> cell.endsWith("unknown"));
    }

    /** Every second row with its figures in one field: behind its label or in it. */
    private static List<List<String>> together(Edition edition, int field) {
        List<List<String>> rows = new ArrayList<>(rows(edition));
        for (int i = 0; i < rows.size(); i += 2) {
            List<String> row = rows.get(i);
            String figures = String.join(" ", row.subList(1, row.size()));
            List<String> beside = field == 0 ? List.of(row.get(0) + " " + figures) : List.of(row.get(0), figures);
            rows.set(i, join(beside, Collections.nCopies(row.size() - beside.size(), "")));
        }
        return rows;
    }

    @Test
    void totals_of_cases_may_come_first_below_forums_that_have_lost_their_spans() {
        AnnualReport report = read(TITLE + REQUESTS + "见附表。\n\n" + CASES
                + table(List.of(
                        List.of(
                                "行政复议",
                                "",
                                "",
                                "",
                                "",
                                "行政诉讼（未经复议直接起诉）",
                                "",
                                "",
                                "",
                                "",
                                "行政诉讼（复议后起诉）",
                                "",
                                "",
                                "",
                                ""),
                        Stream.generate(() -> List.of("总计", "结果维持", "结果纠正", "其他结果", "尚未审结"))
                                .limit(3)
                                .flatMap(List::stream)
                                .toList(),
                        List.of("3", "0", "2", "1", "0", "6", "0", "0", "4", "2", "4", "0", "4", "0", "0")))
                + REST);
        assertThat(report.cell(CellPath.of(CaseForum.RECONSIDERATION, CaseResult.TOTAL)))
                .hasToString("3");
        assertThat(report.cell(CellPath.of(CaseForum.DIRECT_LITIGATION, CaseResult.OTHER_RESULT)))
                .hasToString("4");
        assertThat(report.cell(CellPath.of(CaseForum.LITIGATION_AFTER_RECONSIDERATION, CaseResult.CORRECTED)))
                .hasToString("4");
    }

    @ParameterizedTest
    @EnumSource
    void a_form_that_says_where_to_write_contradicts_nothing(Edition edition) {
        List<List<String>> form = new ArrayList<>(List.of(head("项目")));
        rows(edition)
                .forEach(row -> form.add(join(
                        row.subList(0, 1),
                        Stream.generate(() -> "填写").limit(row.size() - 1L).toList())));
        expect(edition, table(form) + "\n以下为本机关数据。\n\n" + table(join(List.of(head("项目")), rows(edition))));
    }

    @ParameterizedTest
    @EnumSource
    void behind_an_empty_form_the_filled_one_may_be_annexed(Edition edition) {
        List<List<String>> empty = rows(edition).stream()
                .map(row -> join(row.subList(0, 1), Collections.nCopies(row.size() - 1, "")))
                .toList();
        String filled = table(join(List.of(head("项目")), rows(edition)));
        String own = TITLE + REQUESTS + filled + CASES + "无。\n" + REST;
        String annexed = TITLE + REQUESTS + table(join(List.of(head("项目")), empty)) + CASES + "无。\n" + REST;
        assertThat(requests(edition, read(annexed + "\n附件：统计表\n\n" + filled))).isEqualTo(requests(edition, read(own)));
    }

    @ParameterizedTest
    @EnumSource
    void the_report_of_another_organ_that_is_annexed_is_another_report(Edition edition) {
        String own = TITLE + REQUESTS + table(join(List.of(head("项目")), rows(edition))) + CASES + "无。\n" + REST;
        String other = own.replace("# 青岭市林业局", "# 附件1：青岭市林场").replace("| 12 |", "| 99 |");
        assertThat(requests(edition, read(own + "\n" + other))).isEqualTo(requests(edition, read(own)));
    }

    @ParameterizedTest
    @EnumSource
    void the_report_of_another_year_that_stands_below_is_another_report(Edition edition) {
        String own = TITLE + REQUESTS + table(join(List.of(head("项目")), rows(edition))) + CASES + "无。\n" + REST;
        String other = own.replace("林业局2024年", "林业局2023年").replace("| 12 |", "| 99 |");
        assertThat(requests(edition, read(own + "\n相关文档：\n\n" + other))).isEqualTo(requests(edition, read(own)));
    }

    @ParameterizedTest
    @EnumSource
    void the_report_of_a_later_year_that_stands_below_does_not_end_the_one_above(Edition edition) {
        String own = TITLE + REQUESTS + table(join(List.of(head("项目")), rows(edition))) + CASES + "无。\n" + REST;
        String later = own.replace("林业局2024年", "林业局2025年").replace("| 12 |", "| 99 |");
        assertThat(requests(edition, read(own + "\n" + later))).isNotEqualTo(requests(edition, read(own)));
    }

    @ParameterizedTest
    @EnumSource
    void the_titles_of_other_years_below_a_report_begin_no_other(Edition edition) {
        String links = "\n青岭市林业局2023年政府信息公开工作年度报告\n\n青岭市林业局2022年政府信息公开工作年度报告\n\n";
        String table = table(join(List.of(head("项目")), rows(edition)));
        String own = TITLE + REQUESTS + table + CASES + "无。\n" + REST;
        String after = TITLE + links + REQUESTS + table + CASES + "无。\n" + REST;
        assertThat(requests(edition, read(after))).isEqualTo(requests(edition, read(own)));
    }

    @ParameterizedTest
    @EnumSource
    void each_group_of_rows_may_have_a_small_table_of_its_own(Edition edition) {
        String tables = rows(edition).stream()
                .map(row -> table(List.of(head("项目"), row)))
                .collect(Collectors.joining("\n"));
        expect(edition, tables);
    }

    @Test
    void each_forum_may_stand_over_a_head_of_its_own() {
        String tables = Arrays.stream(CaseForum.values())
                .map(forum -> table(List.of(
                        List.of(forum.label(Edition.latest()), "", "", "", ""),
                        Arrays.stream(CaseResult.values())
                                .map(result -> result.label(Edition.latest()))
                                .toList(),
                        List.of("1", "0", "2", "0", String.valueOf(3 + forum.ordinal())))))
                .collect(Collectors.joining("\n"));
        AnnualReport report = read(TITLE + REQUESTS + "无。\n\n" + CASES + tables + REST);
        assertThat(report.cases().litigationAfterReconsideration().total()).hasValue(5);
    }

    private static String turned(List<List<String>> rows) {
        List<String> head = head("申请人");
        return table(IntStream.range(0, head.size())
                .mapToObj(i -> join(
                        List.of(head.get(i)),
                        rows.stream().map(row -> row.get(i)).toList()))
                .toList());
    }
}
