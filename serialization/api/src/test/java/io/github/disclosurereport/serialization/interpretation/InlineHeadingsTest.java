package io.github.disclosurereport.serialization.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.source.PlacedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a line breaks in which sections begin. */
class InlineHeadingsTest {

    @Test
    void a_line_breaks_before_and_behind_each_heading() {
        assertThat(InlineHeadings.breakUp(line(100))).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {15_000, 30_000, 60_000})
    void a_line_of_more_headings_than_reports_have_stays_whole(int headings) {
        assertThat(InlineHeadings.breakUp(line(headings))).hasSize(1);
    }

    private static Line line(int headings) {
        return new Line(PlacedText.of("一、总体情况 好 ".repeat(headings)));
    }
}
