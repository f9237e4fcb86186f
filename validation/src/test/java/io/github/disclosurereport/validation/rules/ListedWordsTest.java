package io.github.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.validation.text.Listed;
import io.github.disclosurereport.validation.text.WordSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each line of the words of rules tells its example from the other. */
class ListedWordsTest {

    static List<Listed> lines() {
        return Listed.in(ListedWords.class, "words.txt");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void the_words_tell_one_sentence_from_another(Listed listed) {
        WordSet words = new WordSet(listed.line().words());
        assertThat(words.isIn(listed.right())).as(listed.right()).isTrue();
        assertThat(listed.wrong()).isNotEmpty();
        assertThat(words.isIn(listed.wrong())).as(listed.wrong()).isFalse();
    }
}
