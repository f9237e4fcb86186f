package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestGroup;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.table.Cell;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole reports laid out in other ways than most, of which each figure can be told. */
class LessCommonLayoutsTest {

    @ParameterizedTest
    @ValueSource(strings = {"[%d] ", "（%d）", "L%d  ", "Line %d: ", "%5d: "})
    void lines_may_have_their_numbers_between_brackets_or_behind_a_letter(String number) {
        assertIsReadAsRunning(numbered(running(), i -> number.formatted(i) + "%s"));
    }

    @Test
    void the_numbers_of_lines_may_stand_at_their_ends() {
        assertIsReadAsRunning(numbered(running(), i -> "%s" + " ".repeat(12) + i));
    }

    @Test
    void the_numbers_of_lines_may_begin_anew_on_each_page_and_stand_between_fences() {
        String pages = numbered(running(), i -> "%3d  ".formatted((i - 1) % 30 + 1) + "%s");
        assertIsReadAsRunning("```\n" + pages + "\n```");
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "\t"})
    void a_row_with_a_field_too_many_leaves_the_others_in_their_columns(String separator) {
        String text = TextReports.of(
                REVISED_2021,
                rows -> rows.stream().map(row -> String.join(separator, row)).collect(Collectors.joining("\n")));
        String row = text.lines()
                .filter(line -> line.contains("1.属于国家秘密"))
                .findFirst()
                .orElseThrow();
        AnnualReport read = TextReports.report(text.replace(row, row.replaceFirst("秘密", "秘密" + separator)));
        assertThat(REVISED_2021.cells().stream()
                        .filter(path -> path.row() != RequestRow.DENIED_STATE_SECRET)
                        .map(read::cell))
                .containsExactlyElementsOf(REVISED_2021.cells().stream()
                        .filter(path -> path.row() != RequestRow.DENIED_STATE_SECRET)
                        .map(TextReports.report(text)::cell)
                        .toList());
        assertThat(REVISED_2021.cells(RequestRow.DENIED_STATE_SECRET))
                .extracting(read::cell)
                .containsOnly(Cell.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void a_row_of_nothing_may_keep_each_two_apart(Edition edition) {
        String text = TextReports.of(
                edition,
                rows -> rows.stream()
                        .map(row ->
                                String.join(",", row) + "\n" + String.join(",", Collections.nCopies(row.size(), "")))
                        .collect(Collectors.joining("\n")));
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(edition));
    }

    @Test
    void a_row_of_nothing_below_a_head_alone_is_that_of_the_table() {
        String figures = "1,0,0,2,3,".repeat(3);
        String text = TextReports.of(
                        REVISED_2021,
                        rows -> rows.stream().map(row -> String.join(",", row)).collect(Collectors.joining("\n")))
                .replaceFirst("\n[\\d,]+\n(?=\\s*五、)", "\n,,,,,,,,,,,,,,\n" + figures.substring(0, 29) + "\n");
        assertThat(text).contains(",,,,,,,,,,,,,,\n1,0,0,2,3");
        assertThat(TextReports.report(text).cell(CellPath.of(CaseForum.RECONSIDERATION, CaseResult.TOTAL)))
                .isEqualTo(Cell.UNKNOWN);
    }

    @Test
    void captions_may_name_the_forums_of_cases_in_parts() {
        AnnualReport read = TextReports.report("""
                青岭市民政局2025年政府信息公开工作年度报告
                一、总体情况
                稳步推进。
                四、政府信息公开行政复议、行政诉讼情况
                （一）行政复议情况
                结果维持 结果纠正 其他结果 尚未审结 总计
                0 2 3 0 5
                （二）行政诉讼（未经复议直接起诉）情况
                结果维持 结果纠正 其他结果 尚未审结 总计
                5 0 1 3 9
                （三）行政诉讼（复议后起诉）情况
                结果维持 结果纠正 其他结果 尚未审结 总计
                0 0 0 7 7
                五、存在的主要问题及改进情况
                人手不足。
                """);
        assertThat(List.of(CaseForum.values()))
                .extracting(forum -> read.cell(CellPath.of(forum, CaseResult.TOTAL)))
                .containsExactly(Cell.of(5, Unit.ITEM), Cell.of(9, Unit.ITEM), Cell.of(7, Unit.ITEM));
    }

    @Test
    void an_empty_form_in_a_grid_below_does_not_stand_for_the_table_in_text() {
        String form = TextReports.of(
                        REVISED_2021,
                        rows -> rows.stream()
                                .map(row -> row.stream()
                                        .map(field -> field.matches("[-\\d.]+") ? "" : field)
                                        .collect(Collectors.joining("|")))
                                .collect(Collectors.joining("\n")))
                .replaceFirst("(?s).*?(?=第二十条第)", "\n附件 填报模板\n")
                .replaceAll("[三四五]、(?:收到|政府|存在).*", "");
        assertThat(form).contains("重复申请||").doesNotContain("人手不足。一");
        assertIsReadAsRunning(running() + form);
    }

    @Test
    void a_record_may_have_all_rows_of_a_group_in_each_of_its_fields() {
        String text = TextReports.of(REVISED_2021, LessCommonLayoutsTest::withRefusalsTogether);
        assertThat(text).contains("\"1.属于国家秘密\n");
        assertIsRead(text);
    }

    @Test
    void line_breaks_may_be_written_as_text_in_Markdown() {
        assertIsRead(TextReports.of(
                REVISED_2021,
                rows -> rows.stream()
                        .map(row -> row.stream()
                                .map(field -> field.length() > 6 && !field.matches("[-\\d.]+")
                                        ? field.substring(0, 5) + "&lt;br&gt;" + field.substring(5)
                                        : field)
                                .collect(Collectors.joining(" | ", "| ", " |")))
                        .collect(Collectors.joining("\n"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>%s</td></tr></table>",
                "<table><tr><td><table><tr><td>%s</td></tr></table></td></tr></table>",
                "<table><tr><td></td><td>%s</td><td></td></tr></table>"
            })
    void each_field_may_be_in_a_table_of_its_own(String field) {
        assertThat(page("", "<table>", "<tr>", text -> "<td>" + field.formatted(text) + "</td>", "</tr>", "</table>"))
                .isEqualTo(TextReports.cells(REVISED_2021));
    }

    @Test
    void fields_may_float_beside_each_other() {
        String rows = "<style>i { float: left; width: 9em } div { clear: both }</style>";
        List<Cell> read = page(rows, "", "<div>", text -> "<i>" + text + "</i>", "</div>", "");
        assertThat(read.get(REVISED_2021.cells().indexOf(CellPath.total(RequestRow.NEWLY_RECEIVED))))
                .isEqualTo(Cell.of(15, Unit.ITEM));
        assertThat(read).isEqualTo(TextReports.read(running()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1<i>2</i>", "<i>1</i>2", "<b><i>1</i><i>2</i></b>3"})
    void of_a_figure_with_a_floating_part_nobody_knows(String figure) {
        List<Cell> read = page(
                "<style>i { float: left; width: 9em }</style>",
                "<table>",
                "<tr>",
                text -> "<td>" + (text.equals("15") ? figure : text) + "</td>",
                "</tr>",
                "</table>");
        assertThat(read.get(REVISED_2021.cells().indexOf(CellPath.total(RequestRow.NEWLY_RECEIVED))))
                .isEqualTo(Cell.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"【标题】%s\n【栏目】政府信息公开年报", "栏目,政府信息公开年报\n标题,%s", "信息标题：%s\n发文机关：青岭市民政局", "> 栏目：政府信息公开年报\n>\n> 标题：%s"
            })
    void the_title_may_be_a_field_of_the_file(String front) {
        String text = running();
        String title = text.lines().findFirst().orElseThrow();
        assertThat(TextReports.report(front.formatted(title) + text.substring(title.length()))
                        .organ())
                .contains("青岭市民政局");
    }

    @Test
    void the_organ_is_told_from_a_title_in_the_traditional_script() {
        assertThat(TextReports.report(running().replaceFirst("政府信息公开工作年度报告", "政府信息公開工作年度報告"))
                        .organ())
                .contains("青岭市民政局");
    }

    @ParameterizedTest
    @ValueSource(strings = {"备注：行政事业性收费金额单位：元", "注：收费金额单位为元。"})
    void a_note_may_say_the_unit_of_the_fees(String note) {
        String text = running().replace("三、收到", note + "\n三、收到").replace("（单位：万元）", "");
        assertThat(text).contains("1234.5");
        assertThat(TextReports.report(text)
                        .proactive()
                        .administrativeFees()
                        .amountCollected()
                        .orElseThrow())
                .isEqualByComparingTo("0.12345");
    }

    @Test
    void a_note_on_the_unit_of_other_amounts_says_nothing_of_the_fees() {
        String text = running().replace("三、收到", "注：罚没金额单位：元\n三、收到");
        assertThat(TextReports.report(text)
                        .proactive()
                        .administrativeFees()
                        .amountCollected()
                        .orElseThrow())
                .isEqualByComparingTo("1234.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"【指告知获取途径和直接提供】", "[以答复日期为准]", "［以答复日期为准］"})
    void a_note_behind_a_label_may_stand_between_other_brackets(String note) {
        String text = TextReports.of(
                REVISED_2021,
                rows -> rows.stream().map(row -> String.join("|", row)).collect(Collectors.joining("\n")));
        assertIsRead(text.replace("（一）予以公开", "（一）予以公开" + note));
    }

    private static void assertIsRead(String text) {
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(REVISED_2021));
    }

    private static void assertIsReadAsRunning(String text) {
        List<Cell> read = TextReports.read(running());
        assertThat(read).contains(Cell.of(15, Unit.ITEM));
        assertThat(TextReports.read(text)).isEqualTo(read);
    }

    /** Blanks between the words, nothing for what spans cover. */
    private static String running() {
        return TextReports.of(
                REVISED_2021,
                rows -> rows.stream()
                        .map(row ->
                                row.stream().filter(field -> !field.isEmpty()).collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("\n")));
    }

    private static String numbered(String text, IntFunction<String> line) {
        List<String> lines = text.lines().toList();
        return IntStream.rangeClosed(1, lines.size())
                .mapToObj(i -> line.apply(i).formatted(lines.get(i - 1)))
                .collect(Collectors.joining("\n"));
    }

    /** The rows of （三）不予公开 in one, a line for each. */
    private static String withRefusalsTogether(List<List<String>> rows) {
        List<String> labels = REVISED_2021.rows(TableKind.REQUESTS).stream()
                .filter(row -> row.groups().contains(RequestGroup.DENIED))
                .map(row -> row.label(REVISED_2021))
                .toList();
        List<List<String>> refusals = rows.stream()
                .filter(row -> row.stream().anyMatch(labels::contains))
                .toList();
        List<String> records = new ArrayList<>();
        for (List<String> row : rows) {
            if (!refusals.contains(row)) {
                records.add(String.join(",", row));
            } else if (row.equals(refusals.get(0))) {
                records.add(IntStream.range(0, row.size())
                        .mapToObj(i ->
                                refusals.stream().map(refusal -> refusal.get(i)).toList())
                        .map(field -> field.get(1).isEmpty() ? field.get(0) : '"' + String.join("\n", field) + '"')
                        .collect(Collectors.joining(",")));
            }
        }
        return String.join("\n", records);
    }

    private static List<Cell> page(
            String style, String begin, String beginRow, Function<String, String> field, String endRow, String end) {
        String text = TextReports.of(
                REVISED_2021,
                rows -> begin
                        + rows.stream()
                                .map(row -> beginRow + row.stream().map(field).collect(Collectors.joining()) + endRow)
                                .collect(Collectors.joining())
                        + end);
        String paragraphs = text.lines()
                .map(line -> line.startsWith("<") ? line : "<p>" + line + "</p>")
                .collect(Collectors.joining("\n"));
        AnnualReport report = ReportFormats.standard()
                .read(
                        ("<!doctype html><meta charset=utf-8>" + style + paragraphs).getBytes(StandardCharsets.UTF_8),
                        "report.html")
                .report();
        return SampleReport.cells(report);
    }
}
