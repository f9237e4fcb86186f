package io.github.disclosurereport.serialization.interpretation.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of pages, as they are listed. */
class PageWordsTest {

    private static final String IS = " = ";
    private static final String EXAMPLE = "  + ";

    /** Each expression, and the line below it. */
    static List<Arguments> words() {
        List<String> lines = Resource.lines("page-words.txt");
        List<Arguments> words = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int is = lines.get(i).indexOf(IS);
            if (is > 0 && !lines.get(i).startsWith(EXAMPLE)) {
                words.add(Arguments.of(lines.get(i).substring(is + IS.length()), lines.get(i + 1)));
            }
        }
        return words;
    }

    @ParameterizedTest
    @MethodSource("words")
    void each_has_an_example_of_what_it_matches(String expression, String example) {
        assertThat(example).startsWith(EXAMPLE);
        assertThat(example.substring(EXAMPLE.length())).matches(expression);
    }
}
