package io.github.disclosurereport.serialization.interpretation.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.serialization.interpretation.words.Extent;
import org.junit.jupiter.api.Test;

class MeasureTest {

    @Test
    void a_chinese_character_is_as_wide_as_any_other_or_twice_as_wide() {
        assertThat(Measure.CHARACTERS.extent("规章  12", 4, 6)).isEqualTo(new Extent(4, 6));
        assertThat(Measure.DISPLAY_WIDTH.extent("规章  12", 4, 6)).isEqualTo(new Extent(6, 8));
    }

    @Test
    void a_tab_goes_to_the_next_stop_or_counts_as_the_end_of_a_field() {
        assertThat(Measure.CHARACTERS.extent("规章\t\t12", 4, 6)).isEqualTo(new Extent(16, 18));
        assertThat(Measure.TABS.extent("规章\t\t12", 4, 6)).isEqualTo(new Extent(2, 3));
    }

    @Test
    void the_mark_of_a_new_page_has_no_width() {
        assertThat(Measure.CHARACTERS.extent("\f12", 1, 3)).isEqualTo(new Extent(0, 2));
    }
}
