package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as data tools print them: numbered rows, numbered columns, blanks between. */
class CountedColumnsTest {

    @ParameterizedTest
    @EnumSource
    void columns_may_end_where_letters_of_double_width_end(Edition edition) {
        String text = TextReports.of(edition, rows -> printed(TextReports.counted(rows), CountedColumnsTest::width));
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(edition));
    }

    @ParameterizedTest
    @EnumSource
    void columns_may_end_behind_as_many_characters(Edition edition) {
        String text = TextReports.of(edition, rows -> printed(TextReports.counted(rows), String::length));
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(edition));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "None", "<NA>"})
    void an_empty_field_may_have_a_word_for_nothing(String nothing) {
        String text = TextReports.of(
                REVISED_2021, rows -> printed(TextReports.counted(filled(rows, nothing)), String::length));
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(REVISED_2021));
    }

    @ParameterizedTest
    @EnumSource
    void columns_may_go_on_below_each_other_where_a_sign_says_so(Edition edition) {
        String text = TextReports.of(edition, rows -> inParts(TextReports.counted(rows)));
        assertThat(text).contains(" \\\n0", "\n\n");
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(edition));
    }

    @Test
    void parts_that_do_not_have_the_same_rows_tell_no_figures() {
        String text = TextReports.of(REVISED_2021, rows -> inParts(TextReports.counted(rows)));
        String lacking = text.replaceAll("(\n\n(?:.*\n){1,24}?)10  +[\\d ]+\n", "$1");
        assertThat(lacking).isNotEqualTo(text);
        assertThat(TextReports.report(lacking).requests().total().newlyReceived())
                .isEmpty();
    }

    /** The first columns, then the others, each part with the numbers of the rows. */
    private static String inParts(List<List<String>> rows) {
        int size = rows.get(0).size();
        int middle = (size + 1) / 2;
        List<List<String>> left =
                rows.stream().map(row -> row.subList(0, middle)).toList();
        List<List<String>> right = rows.stream()
                .map(row -> Stream.concat(Stream.of(row.get(0)), row.subList(middle, size).stream())
                        .toList())
                .toList();
        String first = printed(left, CountedColumnsTest::width);
        return first.replaceFirst("\n", "  \\\\\n") + "\n\n" + printed(right, CountedColumnsTest::width) + "\n\n";
    }

    @Test
    void a_sign_may_stand_for_the_end_of_a_line_in_a_field() {
        String text = TextReports.of(
                REVISED_2021,
                rows -> printed(TextReports.counted(rows), String::length).replace("  二、上年结转", "二、上\\n年结转"));
        assertThat(text).contains("上\\n年");
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(REVISED_2021));
    }

    @Test
    void rows_need_no_numbers() {
        String text = TextReports.of(
                REVISED_2021,
                rows -> printed(TextReports.counted(rows), String::length)
                        .lines()
                        .map(line -> line.substring(2))
                        .collect(Collectors.joining("\n")));
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(REVISED_2021));
    }

    @Test
    void columns_that_are_even_on_no_side_are_told_by_where_most_figures_stand() {
        String even = TextReports.of(REVISED_2021, rows -> printed(TextReports.counted(rows), String::length));
        String uneven = even.replaceFirst("(?<figures>予以公开.*?) 12 ", "${figures}12  ");
        assertThat(uneven).isNotEqualTo(even);
        assertThat(TextReports.report(uneven).requests().total().partiallyGranted())
                .isPresent()
                .isEqualTo(TextReports.report(even).requests().total().partiallyGranted());
    }

    private static List<List<String>> filled(List<List<String>> rows, String nothing) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(field -> field.isEmpty() ? nothing : field)
                        .toList())
                .toList();
    }

    /** With its columns even at the right, the numbers of the rows at the left. */
    private static String printed(List<List<String>> rows, ToIntFunction<String> width) {
        return rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(column -> {
                            int widest = rows.stream()
                                    .mapToInt(other -> width.applyAsInt(other.get(column)))
                                    .max()
                                    .orElseThrow();
                            String blanks = " ".repeat(widest - width.applyAsInt(row.get(column)));
                            return column == 0 ? row.get(column) + blanks : "  " + blanks + row.get(column);
                        })
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c > 0x2E80 ? 2 : 1).sum();
    }
}
