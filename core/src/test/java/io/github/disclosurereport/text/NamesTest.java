package io.github.disclosurereport.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void two_wrong_letters_are_forgiven_in_a_short_name() {
        assertThat(nearest("jsno")).contains("json");
    }

    @Test
    void a_quarter_of_a_long_name_may_be_wrong() {
        assertThat(nearest("text.overvw.paragraf")).contains("text.overview.paragraph");
    }

    @Test
    void a_name_near_to_none_has_no_nearest() {
        assertThat(nearest("spreadsheet")).isEmpty();
    }

    @Test
    void a_few_letters_in_common_make_no_name_near() {
        assertThat(nearest("onxy")).isEmpty();
    }

    @Test
    void among_equally_near_names_the_first_is_the_nearest() {
        assertThat(nearest("cmv")).contains("csv");
    }

    @Test
    void letters_are_what_is_left_without_blanks_and_punctuation() {
        assertThat(Names.letters("（一） 予以公开、1.5\u3000件")).isEqualTo("一予以公开15件");
    }

    private static Optional<String> nearest(String mistyped) {
        return Names.nearest(mistyped, Stream.of("csv", "cmd", "json", "text.overview.paragraph"));
    }
}
