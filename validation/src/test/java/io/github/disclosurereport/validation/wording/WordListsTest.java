package io.github.disclosurereport.validation.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.report.AnnualReport;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each entry of the lists of words comes with a sentence in which it is what the list says. */
class WordListsTest {

    static Stream<String> misprints() {
        return Misprints.LINES.lines();
    }

    static Stream<String> bases() {
        return BasisWords.LINES.lines();
    }

    static Stream<String> doublings() {
        return Doublings.LINES.lines();
    }

    @ParameterizedTest
    @MethodSource("misprints")
    void a_misprint_is_met_in_its_sentence_and_not_in_the_right_one(String line) {
        meets(line, Cue.MISPRINT);
    }

    @ParameterizedTest
    @MethodSource("bases")
    void a_mistyped_basis_is_met_in_its_sentence_and_not_in_the_right_one(String line) {
        meets(line, Cue.BASIS_MISPRINT);
    }

    private static void meets(String line, Cue cue) {
        String[] columns = line.split(" ", -1);
        String wrong = columns[0];
        String right = columns[1];
        String sentence = columns[4];
        assertThat(sentence).as(line).contains(wrong);
        assertThat(wording(sentence).met(cue))
                .as(line)
                .extracting(Occurrence::meant)
                .contains(right);
        assertThat(wording(sentence.replace(wrong, right)).met(cue)).as(line).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("doublings")
    void a_word_that_may_stand_twice_does_so_in_its_sentence(String line) {
        String[] columns = line.split(" ", -1);
        assertThat(columns[1]).as(line).contains(columns[0] + columns[0]);
        assertThat(wording(columns[1]).met(Cue.DOUBLED)).as(line).isEmpty();
    }

    @Test
    void letters_in_front_and_behind_make_another_word() {
        assertThat(Arrays.asList("2024年末收到申请2件。", "向部份额持有人公开。", "年渡口客运量。", "申请入学信息。", "重申清公开办的制度。"))
                .allSatisfy(sentence -> assertThat(wording(sentence).met(Cue.MISPRINT))
                        .as(sentence)
                        .isEmpty());
    }

    private static Wording wording(String sentence) {
        return Wording.of(
                AnnualReport.builder(Edition.REVISED_2021).overview(sentence).build());
    }
}
