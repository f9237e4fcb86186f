package io.github.disclosurereport.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootnotesTest {

    @ParameterizedTest
    @CsvSource({
        "总计①, 总计",
        "自然人[1], 自然人",
        "自然人〔注12〕, 自然人",
        "282*, 282",
        "282注1, 282",
        "备注1, 备注1",
        "总计①[2]*, 总计",
        "总计[123], 总计[123]",
        "①, ①",
        "①②, ①",
        "[1], [1]",
    })
    void the_marks_behind_a_text_are_taken_away_but_never_all_of_it(String text, String without) {
        assertThat(Footnotes.withoutMark(text)).isEqualTo(without);
    }

    /** From each mark on to look for the last would never end. */
    @Test
    void a_text_may_be_full_of_marks() {
        String marks = "①".repeat(1_000_000);
        assertThat(Footnotes.withoutMark(marks + "总计①")).isEqualTo(marks + "总计");
    }
}
