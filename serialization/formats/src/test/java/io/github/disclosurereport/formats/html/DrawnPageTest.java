package io.github.disclosurereport.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.formats.html.style.PageStyle;
import io.github.disclosurereport.source.PlacedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of a page on which each piece of text is placed by itself. */
class DrawnPageTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 3, -3})
    void pieces_beside_each_other_are_a_line(int lower) {
        assertThat(lines(rows(lower)))
                .hasValueSatisfying(lines -> assertThat(lines)
                        .hasSize(5)
                        .allSatisfy(line -> assertThat(line).matches("规章 +12 +0")));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, -5})
    void pieces_that_stand_a_little_lower_are_in_no_line_for_sure(int lower) {
        assertThat(lines(rows(lower))).isEmpty();
    }

    @Test
    void figures_that_nearly_touch_may_be_one() {
        assertThat(lines(rows(0) + piece(210, 0, "7"))).isEmpty();
    }

    @Test
    void what_stands_over_another_piece_is_in_no_line() {
        assertThat(lines(rows(0) + piece(101, 0, "本年制发件数"))).isEmpty();
    }

    @Test
    void a_layer_that_is_hidden_is_none() {
        String hidden = "<div style=\"display:none;position:absolute;left:0px;top:0px\">" + row(1, 0) + "</div>";
        assertThat(lines(rows(0) + hidden))
                .hasValueSatisfying(lines -> assertThat(lines).hasSize(5));
    }

    private static String rows(int lower) {
        return IntStream.range(0, 5).mapToObj(i -> row(24 * i, lower)).collect(Collectors.joining());
    }

    private static String row(int top, int lower) {
        return piece(0, top, "规章") + piece(100, top + lower, "12") + piece(200, top + lower, "0");
    }

    private static String piece(int left, int top, String words) {
        return "<p style=\"position:absolute;left:" + left + "px;top:" + top + "px\">" + words + "</p>";
    }

    private static Optional<List<String>> lines(String pieces) {
        String html = "<div>" + pieces + "</div>";
        Document page = Jsoup.parse(html);
        return DrawnPage.lines(page.body().child(0), PageStyle.of(page), new SourceLines(html, page))
                .map(lines -> lines.stream().map(PlacedText::text).toList());
    }
}
