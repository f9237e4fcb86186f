package io.github.disclosurereport.serialization.interpretation.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.PrintedTable;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.table.TableRow;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.serialization.interpretation.words.Wordings;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines print table 二 or 三 as the form does: a cell a line, or a row a line. */
class OfficialTextTest {

    private static final int ROWS_OF_HEAD = 3;

    private final List<List<String>> requests = new ArrayList<>(rows(Edition.latest(), TableKind.REQUESTS));

    @ParameterizedTest
    @CsvSource({"REVISED_2021, PROACTIVE", "REVISED_2021, REQUESTS", "TRIAL_2019, PROACTIVE", "TRIAL_2019, REQUESTS"})
    void each_row_of_the_form_is_one(Edition edition, TableKind table) {
        long figures =
                rows(edition, table).stream().filter(row -> row.contains("0")).count();

        assertThat(find(table, cells(rows(edition, table))).orElseThrow().rows())
                .hasSize((int) figures);
    }

    @Test
    void a_row_a_line_is_read_as_a_cell_a_line() {
        assertThat(found(lines(requests))).isEqualTo(found(cells(requests))).isNotEmpty();
    }

    @Test
    void its_label_is_what_stands_behind_those_of_its_groups() {
        assertThat(found(cells(requests)).get(4)).isEqualTo("1.属于国家秘密 0 0 0 0 0 0 0");
    }

    @Test
    void text_around_it_stays() {
        List<String> lines = new ArrayList<>(cells(requests));
        lines.add(0, "全年申请量平稳。");
        lines.add("以上数据截至年底。");

        assertThat(find(TableKind.REQUESTS, lines).orElseThrow().around().lines())
                .extracting(Line::text)
                .containsExactly("全年申请量平稳。", "以上数据截至年底。");
    }

    @Test
    void a_row_missing_makes_it_none() {
        requests.remove(ROWS_OF_HEAD + 3);

        assertThat(found(cells(requests))).isEmpty();
    }

    @Test
    void rows_in_another_order_make_it_none() {
        Collections.swap(requests, ROWS_OF_HEAD, ROWS_OF_HEAD + 1);

        assertThat(found(cells(requests))).isEmpty();
    }

    @Test
    void columns_in_another_order_make_it_none() {
        Collections.swap(requests.get(2), 0, 1);

        assertThat(found(cells(requests))).isEmpty();
    }

    @Test
    void a_figure_less_makes_it_none() {
        requests.get(ROWS_OF_HEAD).remove(3);

        assertThat(found(cells(requests))).isEmpty();
    }

    @Test
    void a_figure_more_makes_it_none() {
        requests.get(ROWS_OF_HEAD).add("0");

        assertThat(found(cells(requests))).isEmpty();
    }

    @Test
    void a_row_that_does_not_add_up_makes_it_none() {
        requests.get(ROWS_OF_HEAD).set(1, "4");

        assertThat(found(cells(requests))).isEmpty();
    }

    @Test
    void a_mark_in_the_place_of_a_figure_makes_it_none() {
        requests.get(ROWS_OF_HEAD).set(1, "/");

        assertThat(found(cells(requests))).isEmpty();
    }

    @Test
    void a_word_behind_a_label_makes_it_none() {
        requests.get(ROWS_OF_HEAD).add(1, "上年");

        assertThat(found(cells(requests))).isEmpty();
    }

    @Test
    void a_table_that_stands_twice_makes_it_none() {
        assertThat(found(Stream.of(requests, requests)
                        .flatMap(rows -> cells(rows).stream())
                        .toList()))
                .isEmpty();
    }

    private static List<String> found(List<String> lines) {
        return find(TableKind.REQUESTS, lines).stream()
                .flatMap(table -> table.rows().stream())
                .map(OfficialTextTest::printed)
                .toList();
    }

    private static Optional<TextTable> find(TableKind table, List<String> lines) {
        Wordings wordings = new Wordings();
        return OfficialText.find(
                table,
                new Passage(lines.stream()
                        .map(line -> new Line(PlacedText.of(line), wordings))
                        .toList()));
    }

    private static String printed(TableRow row) {
        return String.join(
                " ",
                Stream.concat(row.label().stream(), row.fields().stream())
                        .map(Piece::text)
                        .toList());
    }

    /** The rows of the form with 0 in each cell. */
    private static List<List<String>> rows(Edition edition, TableKind table) {
        return PrintedTable.of(edition, table).rows().stream()
                .map(row -> (List<String>) new ArrayList<>(row.stream()
                        .map(cell -> cell.path().isPresent() ? "0" : cell.text())
                        .toList()))
                .toList();
    }

    private static List<String> cells(List<List<String>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static List<String> lines(List<List<String>> rows) {
        return rows.stream().map(row -> String.join("\t", row)).toList();
    }
}
