package io.github.disclosurereport.serialization.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.Wordings;
import io.github.disclosurereport.source.PlacedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({"四、政府信息公开行政法复议、行政诉讼情况, 8", "四、政府信息公开行政复议、行政诉讼情况, 8", "四、政府信息公开行政法复议、行政诉讼状态, 6"})
    void a_long_heading_may_have_a_letter_too_many(String heading, int parts) {
        Line line =
                new Line(PlacedText.of("一、总体情况 好 " + heading + " 好 五、存在的主要问题及改进情况 好 六、其他需要报告的事项 好"), new Wordings());
        assertThat(InlineHeadings.breakUp(line)).as(heading).hasSize(parts);
    }

    private static Line line(int headings) {
        return new Line(PlacedText.of("一、总体情况 好 ".repeat(headings)), new Wordings());
    }
}
