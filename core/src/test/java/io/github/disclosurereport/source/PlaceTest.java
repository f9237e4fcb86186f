package io.github.disclosurereport.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Language;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceTest {

    static Stream<Arguments> a_place_is_described_in_words() {
        return Stream.of(
                Arguments.of(new TextPlace(12, 7), "第12行第7字", "line 12, character 7"),
                Arguments.of(TextPlace.line(12), "第12行", "line 12"),
                Arguments.of(new ParagraphPlace(12), "第12段", "paragraph 12"),
                Arguments.of(new TablePlace(0, 2, 6, 4), "第2个表格第6行第4列", "table 2, row 6, column 4"),
                Arguments.of(new TablePlace(3, 2, 6, 4), "第3页第2个表格第6行第4列", "page 3, table 2, row 6, column 4"),
                Arguments.of(new SheetPlace("表三", "B7"), "工作表“表三”B7", "sheet 表三, B7"),
                Arguments.of(new PagePlace(3, 12), "第3页第12行", "page 3, line 12"));
    }

    @ParameterizedTest
    @MethodSource
    void a_place_is_described_in_words(Place place, String chinese, String english) {
        assertThat(place.describe(Language.ZH)).as("%s", place).isEqualTo(chinese);
        assertThat(place.describe(Language.EN)).as("%s", place).isEqualTo(english);
    }

    @Test
    void a_line_of_which_the_column_is_not_known_is_not_its_first_character() {
        assertThat(TextPlace.line(12)).isEqualTo(new TextPlace(12, 0)).isNotEqualTo(new TextPlace(12, 1));
    }
}
