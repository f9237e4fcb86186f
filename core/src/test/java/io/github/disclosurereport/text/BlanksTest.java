package io.github.disclosurereport.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlanksTest {

    @Test
    void a_blank_is_whatever_unicode_or_java_calls_white_space() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(Blanks::isBlank))
                .containsExactly(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))
                        .boxed()
                        .toArray(Integer[]::new));
    }

    @Test
    void a_text_of_blanks_of_any_kind_is_blank() {
        assertThat(Blanks.isBlank("")).isTrue();
        assertThat(Blanks.isBlank(" \t\n\u00A0\u2007\u202F\u3000\u2028\u001F")).isTrue();
        assertThat(Blanks.isBlank("\u3000无\u3000")).isFalse();
    }

    @Test
    void a_blank_is_found_wherever_it_stands() {
        assertThat(Blanks.hasBlank("予以\u3000公开")).isTrue();
        assertThat(Blanks.hasBlank("予以公开\u00A0")).isTrue();
        assertThat(Blanks.hasBlank("予以公开")).isFalse();
        assertThat(Blanks.hasBlank("")).isFalse();
    }

    @Test
    void a_text_is_stripped_of_blanks_that_break_no_line_too() {
        assertThat(Blanks.strip("\u00A0\u3000予以 公开\u202F\n")).isEqualTo("予以 公开");
        assertThat(Blanks.strip("\u3000\u00A0")).isEmpty();
        assertThat(Blanks.strip("")).isEmpty();
    }

    @Test
    void blanks_in_front_stay_where_only_those_behind_are_stripped() {
        assertThat(Blanks.stripTrailing("\u300012 \u00A0")).isEqualTo("\u300012");
        assertThat(Blanks.stripTrailing("\u00A0")).isEmpty();
    }
}
