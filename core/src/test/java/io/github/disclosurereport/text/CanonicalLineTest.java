package io.github.disclosurereport.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalLineTest {

    @Test
    void a_line_that_is_canonical_stays_as_it_is() {
        assertThat(texts("2025年，公开 3 条。")).containsExactly("2025年，公开 3 条。");
        assertThat(origins("公开 3 条")).containsExactly(List.of(0, 1, 2, 3, 4, 5));
    }

    @Test
    void a_line_is_trimmed_of_every_kind_of_space() {
        assertThat(texts("\u3000\u00A0 一段。\t\u3000")).containsExactly("一段。");
        assertThat(origins("\u3000\u00A0 一段。\t\u3000")).containsExactly(List.of(3, 4, 5));
    }

    @Test
    void a_run_of_blanks_is_one_blank_that_stands_where_the_first_stood() {
        assertThat(texts("电话 \t\u00A012")).containsExactly("电话 12");
        assertThat(origins("电话 \t\u00A012")).containsExactly(List.of(0, 1, 2, 5, 6));
    }

    @Test
    void a_full_width_blank_is_a_character_inside_and_none_at_an_end() {
        assertThat(texts("\u3000电话\u3000\u300012\u3000")).containsExactly("电话\u3000\u300012");
        assertThat(origins("\u3000电话\u3000\u300012\u3000")).containsExactly(List.of(1, 2, 3, 4, 5, 6));
    }

    @Test
    void control_characters_are_left_out() {
        assertThat(texts("一\u0000段\u001B。")).containsExactly("一段。");
        assertThat(origins("一\u0000段\u001B。")).containsExactly(List.of(0, 2, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u000B", "\f", "\u2028", "\u2029", "\u0085"})
    void a_line_break_begins_another_line(String lineBreak) {
        String text = "一段。" + lineBreak + " 二段。";
        int begin = text.indexOf('二');
        assertThat(texts(text)).containsExactly("一段。", "二段。");
        assertThat(origins(text)).containsExactly(List.of(0, 1, 2), List.of(begin, begin + 1, begin + 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u00A0", "\n\n", "\u0000", "\t\u0000\n\u3000"})
    void what_has_nothing_but_blanks_has_no_line(String nothing) {
        assertThat(CanonicalLine.of(nothing)).isEmpty();
    }

    private static List<String> texts(String text) {
        return CanonicalLine.of(text).stream().map(CanonicalLine::text).toList();
    }

    /** Of each line, where each of its letters stood. */
    private static List<List<Integer>> origins(String text) {
        return CanonicalLine.of(text).stream()
                .map(line -> IntStream.range(0, line.text().length())
                        .mapToObj(line::origin)
                        .toList())
                .toList();
    }
}
