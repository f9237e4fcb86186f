package io.github.disclosurereport.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.source.Place.PagePlace;
import io.github.disclosurereport.source.Place.ParagraphPlace;
import io.github.disclosurereport.source.Place.SheetPlace;
import io.github.disclosurereport.source.Place.TablePlace;
import io.github.disclosurereport.source.Place.TextPlace;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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

    static Stream<Arguments> a_place_where_nothing_can_stand_is_refused() {
        return Stream.of(
                Arguments.of((ThrowingCallable) () -> new TextPlace(0, 7), "in line 0 at character 7"),
                Arguments.of((ThrowingCallable) () -> new TextPlace(12, -3), "in line 12 at character -3"),
                Arguments.of((ThrowingCallable) () -> TextPlace.line(0), "in line 0"),
                Arguments.of((ThrowingCallable) () -> new ParagraphPlace(0), "number 0"),
                Arguments.of((ThrowingCallable) () -> new TablePlace(-1, 2, 6, 4), "page -1"),
                Arguments.of((ThrowingCallable) () -> new TablePlace(0, 0, 6, 4), "table 0"),
                Arguments.of((ThrowingCallable) () -> new TablePlace(0, 2, 0, 4), "row 0"),
                Arguments.of((ThrowingCallable) () -> new TablePlace(0, 2, 6, 0), "column 0"),
                Arguments.of((ThrowingCallable) () -> new PagePlace(0, 12), "page 0"),
                Arguments.of((ThrowingCallable) () -> new PagePlace(3, 0), "line 0"),
                Arguments.of((ThrowingCallable) () -> new SheetPlace(" ", "B7"), "the sheet \" \""),
                Arguments.of((ThrowingCallable) () -> new SheetPlace("表三", "7B"), "at 7B"),
                Arguments.of((ThrowingCallable) () -> new SheetPlace("表三", "B0"), "at B0"));
    }

    @ParameterizedTest
    @MethodSource
    void a_place_where_nothing_can_stand_is_refused(ThrowingCallable place, String named) {
        assertThatIllegalArgumentException().isThrownBy(place).withMessageContaining(named);
    }
}
