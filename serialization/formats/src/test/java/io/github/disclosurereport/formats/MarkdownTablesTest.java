package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.ApplicantKind.NATURAL_PERSON;
import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.RequestRow.GRANTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables between pipes, as people and converters write them in Markdown. */
class MarkdownTablesTest {

    private static final int ROWS_OF_A_PIECE = 7;

    @ParameterizedTest
    @ValueSource(strings = {"**%s**", "*%s*", "_%s_", "***%s***", "`%s`", "<b>%s</b>", "~~7~~ %s"})
    void words_and_figures_may_be_marked(String mark) {
        String text = TextReports.of(
                REVISED_2021, rows -> pipes(rows, field -> field.isEmpty() ? "" : mark.formatted(field)));
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(REVISED_2021));
    }

    @ParameterizedTest
    @EnumSource
    void a_field_that_the_one_above_covers_may_have_carets(Edition edition) {
        String text = TextReports.of(
                edition,
                rows -> pipes(
                        IntStream.range(0, rows.size())
                                .mapToObj(i ->
                                        i > 0 && rows.get(i).get(0).isEmpty() ? withCarets(rows.get(i)) : rows.get(i))
                                .toList(),
                        field -> field));
        assertThat(text).contains("|^^|");
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(edition));
    }

    @Test
    void carets_below_a_figure_are_no_blank() {
        String text = TextReports.of(REVISED_2021, rows -> pipes(rows, field -> field));
        AnnualReport read = TextReports.report(text.replaceFirst("(上年结转政府信息公开申请数量\\|\\|\\|)\\d+", "$1^^"));
        assertThat(read.cell(CellPath.of(RequestRow.CARRIED_OVER, NATURAL_PERSON))
                        .isNumber())
                .isFalse();
        assertThat(read.cell(CellPath.of(RequestRow.CARRIED_OVER, NATURAL_PERSON)))
                .isNotEqualTo(Cell.BLANK);
    }

    private static List<String> withCarets(List<String> row) {
        return Stream.concat(Stream.of("^^"), row.stream().skip(1)).toList();
    }

    /** 1\\.属于国家秘密: a number that converters do not want to be taken for one of a list. */
    @Test
    void the_point_behind_a_number_may_be_escaped() {
        String text = TextReports.of(
                REVISED_2021,
                rows -> rows.stream()
                        .flatMap(List::stream)
                        .filter(field -> !field.isEmpty())
                        .map(field -> field.replaceFirst("^(\\d)\\.(?=\\D)", "$1\\\\."))
                        .collect(Collectors.joining("\n\n")));
        assertThat(text).contains("1\\.属于国家秘密");
        assertThat(TextReports.report(text).requests().newlyReceived().naturalPerson())
                .hasValue(12);
    }

    @Test
    void figures_alone_may_be_underlined_by_marks() {
        String text = TextReports.of(REVISED_2021, rows -> lines(rows, "__"));
        assertThat(text).contains(" __12__ ");
        assertThat(TextReports.read(text)).isEqualTo(TextReports.read(text.replace("__", "")));
        assertThat(TextReports.report(text).requests().table().get(GRANTED, NATURAL_PERSON))
                .isPresent();
    }

    private static String lines(List<List<String>> rows, String mark) {
        return rows.stream()
                .map(row -> row.stream()
                        .filter(field -> !field.isEmpty())
                        .map(field -> field.matches("[\\d.]+") ? mark + field + mark : field)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @EnumSource
    void tables_in_html_may_stand_between_marked_text(Edition edition) {
        assertThat(TextReports.read(withHtmlTables(edition))).isEqualTo(TextReports.cells(edition));
    }

    @ParameterizedTest
    @ValueSource(strings = {"**%s**", "__%s__"})
    void headings_between_tables_in_html_may_be_bold_lines_alone(String mark) {
        String text = withHtmlTables(Edition.REVISED_2021).replaceAll("(?m)^# (.*)$", mark.formatted("$1"));
        AnnualReport report = TextReports.report(text);
        assertThat(text).doesNotContain("#");
        assertThat(report.organ()).contains("青岭市民政局");
        assertThat(report.problems().text().toString()).contains("人手不足。");
    }

    @ParameterizedTest
    @EnumSource
    void marked_text_between_tables_in_html_has_its_headings(Edition edition) {
        assertThat(TextReports.report(withHtmlTables(edition)).problems().text().toString())
                .contains("人手不足。");
    }

    /** As converters of scanned pages write it. */
    private static String withHtmlTables(Edition edition) {
        String text = TextReports.of(
                edition,
                rows -> rows.stream()
                        .map(row -> "<td>" + String.join("</td><td>", row) + "</td>")
                        .collect(Collectors.joining("</tr><tr>", "<table><tr>", "</tr></table>")));
        return "# " + text.replaceAll("(?m)^(?=[一二三四五六]、)", "# ");
    }

    @Test
    void a_star_behind_a_figure_is_no_mark() {
        String text = TextReports.of(REVISED_2021, rows -> pipes(rows, field -> field.equals("12") ? "12*3*" : field));
        assertThat(TextReports.report(text).requests().table().get(GRANTED, NATURAL_PERSON))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void rows_need_no_outer_pipes(Edition edition) {
        String text = TextReports.of(
                edition,
                rows -> rows.stream()
                        .map(row -> row.stream()
                                .map(field -> field.isEmpty() ? " " : field.replace(".", "\\."))
                                .collect(Collectors.joining(" | ")))
                        .collect(Collectors.joining("\n"))
                        .replaceFirst("\n", "\n" + ":---: | ".repeat(rows.get(0).size() - 1) + ":---:\n"));
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(edition));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", "\n\n4\n\n-----\n\n", "\n\n<!-- page 4 -->\n\n"})
    void a_table_may_go_on_where_a_page_ended(String end) {
        String text = TextReports.of(
                REVISED_2021,
                rows -> pieces(rows).stream()
                        .map(piece -> pipes(piece, field -> field))
                        .collect(Collectors.joining(end)));
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(REVISED_2021));
    }

    @Test
    void each_piece_may_have_names_without_meaning_above_its_columns() {
        String text = TextReports.of(
                REVISED_2021,
                rows -> pieces(rows).stream()
                        .map(piece -> pipes(named(piece), field -> field))
                        .collect(Collectors.joining("\n\n")));
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(REVISED_2021));
    }

    @Test
    void tables_below_each_other_with_words_between_are_not_one() {
        String text = TextReports.of(
                REVISED_2021,
                rows -> pieces(rows).stream()
                        .map(piece -> pipes(piece, field -> field))
                        .collect(Collectors.joining("\n\n另有一表如下。\n\n")));
        assertThat(text).contains("另有一表");
        assertThat(TextReports.report(text).requests().text().paragraphs()).contains("另有一表如下。");
    }

    @Test
    void a_table_of_one_column_is_text() {
        String text = TextReports.of(REVISED_2021, rows -> pipes(rows, field -> field))
                .replace("我局稳步推进。", "| 内容 |\n| --- |\n| 我局稳步推进。 |");
        assertThat(TextReports.report(text).overview().text().paragraphs()).containsExactly("内容", "我局稳步推进。");
    }

    @Test
    void what_a_spreadsheet_leaves_empty_may_have_a_word_for_nothing() {
        String text = TextReports.of(REVISED_2021, rows -> {
            List<List<String>> sheet = new ArrayList<>(List.of(new ArrayList<>(List.of("统计表"))));
            for (int column = 1; column < rows.get(0).size(); column++) {
                sheet.get(0).add("Unnamed: " + column);
            }
            sheet.addAll(rows);
            return pipes(sheet, field -> field.isEmpty() ? "NaN" : field);
        });
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(REVISED_2021));
    }

    private static List<List<List<String>>> pieces(List<List<String>> rows) {
        List<List<List<String>>> pieces = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += ROWS_OF_A_PIECE) {
            pieces.add(rows.subList(from, Math.min(rows.size(), from + ROWS_OF_A_PIECE)));
        }
        return pieces;
    }

    private static List<List<String>> named(List<List<String>> rows) {
        List<String> names = new ArrayList<>();
        for (int column = 1; column <= rows.get(0).size(); column++) {
            names.add("Col" + column);
        }
        List<List<String>> named = new ArrayList<>(List.of(names));
        named.addAll(rows);
        return named;
    }

    private static String pipes(List<List<String>> rows, UnaryOperator<String> written) {
        return rows.stream()
                .map(row -> row.stream().map(written).collect(Collectors.joining("|", "|", "|")))
                .collect(Collectors.joining("\n", "", "\n"))
                .replaceFirst("\n", "\n" + "|---".repeat(rows.get(0).size()) + "|\n")
                .strip();
    }
}
