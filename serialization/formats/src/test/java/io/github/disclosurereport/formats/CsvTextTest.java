package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.HeadingGroup;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.NotAReportException;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.table.Cell;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as records of CSV between the lines of a text. */
class CsvTextTest {

    @ParameterizedTest
    @EnumSource
    void a_record_may_go_on_over_lines_between_quotes(Edition edition) {
        String text = TextReports.of(edition, rows -> csv(rows, ",", field -> quoted(broken(field))));
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(edition));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void only_fields_that_need_them_may_have_quotes(String separator) {
        String text = TextReports.of(
                REVISED_2021,
                rows -> csv(rows, separator, field -> {
                    String broken = broken(field);
                    return broken.indexOf('\n') < 0 ? broken : quoted(broken);
                }));
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(REVISED_2021));
    }

    @Test
    void a_quote_within_quotes_is_doubled() {
        String text =
                TextReports.of(REVISED_2021, rows -> csv(rows, ",", field -> quoted(field.replaceAll("[“”]", "\"\""))));
        assertThat(text).contains("\"3.危及\"\"三安全一稳定\"\"\"");
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(REVISED_2021));
    }

    @Test
    void a_figure_may_stand_in_a_formula_that_keeps_it_as_it_is() {
        String text = TextReports.of(
                REVISED_2021,
                rows -> csv(
                        rows,
                        ",",
                        field -> field.matches("[\\d.]+") ? quoted("=\"\"" + field + "\"\"") : quoted(field)));
        assertThat(text).contains("\"=\"\"");
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(REVISED_2021));
    }

    @Test
    void a_figure_may_have_the_mark_of_a_text_in_front() {
        String text = TextReports.of(
                REVISED_2021, rows -> csv(rows, ",", field -> field.matches("[\\d.]+") ? "'" + field : field));
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(REVISED_2021));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t"})
    void a_formula_needs_no_quotes_around_it(String separator) {
        String text = TextReports.of(
                REVISED_2021,
                rows -> csv(rows, separator, field -> field.matches("[\\d.]+") ? "=" + quoted(field) : field));
        assertThat(text).contains(separator + "=\"12\"");
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(REVISED_2021));
    }

    @Test
    void blank_records_of_another_width_part_tables() {
        String text = TextReports.of(
                REVISED_2021,
                rows -> ",,,,,,,,,,,,,,,,,,\n" + csv(rows, ",", CsvTextTest::quoted) + "\n,,,,,,,,,,,,,,,,,,");
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(REVISED_2021));
        assertThat(TextReports.report(text).requests().text().paragraphs()).isEmpty();
    }

    @Test
    void data_tools_count_rows_and_columns() {
        String text = TextReports.of(REVISED_2021, rows -> csv(TextReports.counted(rows), ",", field -> field));
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(REVISED_2021));
    }

    @ParameterizedTest
    @EnumSource
    void each_cell_may_have_a_record_of_its_own(Edition edition) {
        String text = cellByCell(edition, path -> groupedRecord(edition, path));
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(edition));
    }

    @ParameterizedTest
    @EnumSource
    void the_record_of_a_cell_may_have_the_labels_of_groups_in_front_of_its_own_and_end_with_its_unit(Edition edition) {
        String text = cellByCell(
                edition,
                path -> List.of(
                        "青岭市民政局",
                        withGroups(path.row(), edition),
                        withGroups(path.column(), edition),
                        TextReports.figure(edition, path),
                        path.unit().name(Language.ZH)));
        assertThat(text).contains("（三）不予公开-1.属于国家秘密,", "法人或其他组织-商业企业,", ",万元");
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(edition));
    }

    @ParameterizedTest
    @EnumSource
    void the_labels_of_all_groups_of_a_cell_may_stand_in_one_field(Edition edition) {
        String text = cellByCell(
                edition,
                path -> List.of(
                        path.table().section().heading(edition),
                        path.row().groups().stream().map(HeadingGroup::label).collect(Collectors.joining("/")),
                        path.row().label(edition),
                        path.column().label(edition),
                        TextReports.figure(edition, path)));
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(edition));
    }

    @ParameterizedTest
    @EnumSource
    void the_record_of_a_cell_may_leave_out_the_labels_of_the_one_above_and_end_with_blanks(Edition edition) {
        List<CellPath> paths = edition.cells();
        String text = cellByCell(edition, path -> {
            boolean isFirst = paths.indexOf(path) == 0
                    || !paths.get(paths.indexOf(path) - 1).row().equals(path.row());
            return List.of(
                    isFirst && !path.row().groups().isEmpty() ? innermostGroup(path.row()) : "",
                    isFirst ? path.row().label(edition) : "",
                    path.column().label(edition),
                    TextReports.figure(edition, path),
                    "",
                    "");
        });
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(edition));
    }

    @Test
    void of_two_columns_of_figures_that_of_the_year_before_is_not_read() {
        String text = cellByCell(REVISED_2021, path -> recordWith(path, "7", TextReports.figure(REVISED_2021, path)))
                .replaceFirst("\n(?=[^\n]*,规章,)", "\n条款,信息内容,指标,上年同期,数量\n");
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(REVISED_2021));
    }

    @Test
    void of_two_columns_of_figures_that_no_head_tells_apart_none_is_read() {
        String text = cellByCell(REVISED_2021, path -> recordWith(path, "7", "8"));
        assertThatThrownBy(() -> TextReports.report(text)).hasMessageContaining("neither one of its tables");
    }

    private static List<String> recordWith(CellPath path, String... figures) {
        return Stream.concat(
                        Stream.of(
                                path.row().groups().isEmpty() ? "" : innermostGroup(path.row()),
                                path.row().label(REVISED_2021),
                                path.column().label(REVISED_2021)),
                        Arrays.stream(figures))
                .toList();
    }

    @Test
    void a_label_below_the_first_of_its_cells_names_none_of_the_others() {
        String text = cellByCell(
                REVISED_2021,
                path -> List.of(
                        path.column().isTotal() ? path.row().label(REVISED_2021) : "",
                        path.column().label(REVISED_2021),
                        TextReports.figure(REVISED_2021, path)));
        assertThat(TextReports.report(text).requests().carriedOver().naturalPerson())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_records_of_cells_may_come_in_any_order(Edition edition) {
        List<CellPath> paths = new ArrayList<>(edition.cells());
        Collections.shuffle(paths, new Random(7));
        String text = cellByCell(edition, paths, path -> groupedRecord(edition, path));
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(edition));
    }

    @ParameterizedTest
    @EnumSource
    void all_cells_may_stand_in_one_record(Edition edition) {
        String text = wide(
                edition,
                path -> withGroups(path.row(), edition) + "-" + path.column().label(edition));
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(edition));
    }

    @ParameterizedTest
    @EnumSource
    void the_names_in_a_record_of_all_cells_may_begin_with_section_and_block_and_have_the_group_of_the_column(
            Edition edition) {
        String record = wide(edition, path -> fromSection(path, edition));
        assertThat(TextReports.read(record)).isEqualTo(TextReports.cells(edition));
        AnnualReport alone = ReportFormats.standard()
                .read(
                        record.lines()
                                .filter(line -> line.contains(",") && line.length() > 200)
                                .collect(Collectors.joining("\n"))
                                .replace("单位,", "标题,")
                                .replace("青岭市民政局,", "青岭市民政局" + edition.firstYear() + "年政府信息公开工作年度报告,")
                                .getBytes(StandardCharsets.UTF_8),
                        "report.csv")
                .report();
        assertThat(edition.cells().stream().map(alone::cell).toList())
                .isEqualTo(edition.cells().stream()
                        .map(TextReports.report(record)::cell)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"上年", "下属单位", "县级"})
    void in_a_record_of_all_cells_other_words_in_front_make_others(String other) {
        String text =
                wide(REVISED_2021, path -> fromSection(path, REVISED_2021).replaceFirst("情况-一", "情况-" + other + "-一"));
        assertThat(TextReports.report(text).requests().newlyReceived().total()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022年", "青岭镇", "目标值"})
    void in_a_record_of_all_cells_names_with_a_word_that_is_none_of_the_form_are_not_read(String other) {
        String record =
                wide(REVISED_2021, path -> fromSection(path, REVISED_2021).replaceFirst("(?<=情况)-", "-" + other + "-"));
        assertThatExceptionOfType(NotAReportException.class).isThrownBy(() -> TextReports.report(record));
    }

    private static String fromSection(CellPath path, Edition edition) {
        String groups = path.column().groups().stream()
                .map(HeadingGroup::label)
                .filter(label -> !label.equals("申请人情况"))
                .map(label -> label + "-")
                .collect(Collectors.joining());
        return path.table().section().heading(edition) + "-" + withGroups(path.row(), edition) + "-" + groups
                + path.column().label(edition);
    }

    @Test
    void in_a_record_of_all_cells_another_for_one_of_them_leaves_its_row_unknown() {
        String own = "一、本年新收政府信息公开申请数量-自然人";
        String text = wide(
                REVISED_2021,
                path -> withGroups(path.row(), REVISED_2021) + "-"
                        + path.column().label(REVISED_2021));
        assertThat(TextReports.report(text.replace("二、上年结转政府信息公开申请数量-自然人", own))
                        .requests()
                        .newlyReceived()
                        .naturalPerson())
                .isEmpty();
    }

    private static String wide(Edition edition, Function<CellPath, String> head) {
        String heads = edition.cells().stream().map(head).collect(Collectors.joining(","));
        String figures = edition.cells().stream()
                .map(path -> TextReports.figure(edition, path))
                .collect(Collectors.joining(","));
        return TextReports.of(edition, rows -> "").replace("五、存在", "单位," + heads + "\n青岭市民政局," + figures + "\n五、存在");
    }

    @Test
    void an_amount_in_a_record_with_another_unit_is_unknown() {
        String text = cellByCell(
                REVISED_2021,
                path -> Stream.concat(shortRecord(path).stream(), Stream.of(path.unit() == Unit.ITEM ? "件" : "元"))
                        .toList());
        assertThat(TextReports.report(text).cell(CellPath.parse("proactive.administrativeFees.amountCollected")))
                .isEqualTo(Cell.UNKNOWN);
    }

    @Test
    void a_cell_that_has_two_records_is_unknown() {
        String text = cellByCell(REVISED_2021, CsvTextTest::shortRecord);
        String first = "2022,一、本年新收政府信息公开申请数量,自然人,12\n";
        assertThat(TextReports.report(text).requests().newlyReceived().naturalPerson())
                .hasValue(12);
        assertThat(TextReports.report(text.replace(first, first + first.replace("12\n", "13\n")))
                        .cell(CellPath.parse("requests.newlyReceived.naturalPerson")))
                .isEqualTo(Cell.UNKNOWN);
    }

    private static List<String> groupedRecord(Edition edition, CellPath path) {
        return List.of(
                "青岭市民政局",
                path.row().groups().isEmpty() ? "" : innermostGroup(path.row()),
                path.row().label(edition),
                path.column().label(edition),
                TextReports.figure(edition, path));
    }

    private static List<String> shortRecord(CellPath path) {
        return List.of(
                "2022",
                path.row().label(REVISED_2021),
                path.column().label(REVISED_2021),
                TextReports.figure(REVISED_2021, path));
    }

    private static String cellByCell(Edition edition, Function<CellPath, List<String>> record) {
        return cellByCell(edition, edition.cells(), record);
    }

    private static String cellByCell(Edition edition, List<CellPath> paths, Function<CellPath, List<String>> record) {
        String records =
                paths.stream().map(path -> String.join(",", record.apply(path))).collect(Collectors.joining("\n"));
        return TextReports.of(edition, rows -> "").replace("五、存在", records + "\n五、存在");
    }

    private static String innermostGroup(Heading row) {
        return row.groups().get(row.groups().size() - 1).label();
    }

    private static String withGroups(Heading heading, Edition edition) {
        return Stream.concat(heading.groups().stream().map(HeadingGroup::label), Stream.of(heading.label(edition)))
                .filter(label -> !label.equals("申请人情况"))
                .collect(Collectors.joining("-"));
    }

    @Test
    void records_that_lost_empty_fields_at_their_ends_are_unknown() {
        String text = TextReports.of(REVISED_2021, rows -> csv(rows, ",", field -> field.equals("0") ? "" : field))
                .replaceAll(",+\n", "\n");
        assertThat(TextReports.report(text).requests().total().granted()).isEmpty();
    }

    @Test
    void sentences_with_commas_are_no_records() {
        String sentence = "全年公开 1,001 件，办结 2,002 件，答复 3,003 件，存档 4,004 件。";
        String text = TextReports.of(REVISED_2021, rows -> csv(rows, ",", field -> field))
                .replace("我局稳步推进。", (sentence + "\n").repeat(4));
        assertThat(TextReports.report(text).overview().text().paragraphs()).containsOnly(sentence);
    }

    @Test
    void a_line_that_is_longer_than_any_table_is_text() {
        String line = "甲,乙,丙,丁,".repeat(10_000);
        String text = TextReports.of(REVISED_2021, rows -> csv(rows, ",", field -> field))
                .replace("我局稳步推进。", line + "\n" + line + "\n" + line + "\n" + line);
        assertThat(TextReports.report(text).overview().text().paragraphs()).containsOnly(line);
    }

    @Test
    void a_quote_in_the_middle_of_a_field_does_not_stop_the_reading() {
        String text = TextReports.of(REVISED_2021, rows -> csv(rows, ",", field -> field))
                .replace("我局稳步推进。", "甲,\"乙\"丙,丁,戊");
        assertThat(TextReports.report(text).overview().text().paragraphs()).containsExactly("甲,\"乙\"丙,丁,戊");
    }

    private static String csv(List<List<String>> rows, String separator, UnaryOperator<String> written) {
        return rows.stream()
                .map(row -> row.stream().map(written).collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String field) {
        return "\"" + field + "\"";
    }

    private static String broken(String field) {
        return field.replaceAll("(.{9})(?=.)", "$1\n");
    }
}
