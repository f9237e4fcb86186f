package io.github.disclosurereport.validation.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The marks; the figures themselves stand in the documentation. */
class ProseMeasurementTest {

    private static final double LEAST_RECALL = 0.85;

    static List<ProseMeasurement.Row> rules() {
        return List.copyOf(ProseMeasurement.rows().values());
    }

    @Test
    void no_sentence_is_contradicted_that_a_careful_reader_passes() {
        Map<StatedSentence, Set<String>> wrong = new LinkedHashMap<>();
        ProseMeasurement.FOUND.forEach((sentence, found) -> wrong.put(sentence, sentence.falselyFound(found)));
        wrong.values().removeIf(Set::isEmpty);
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_finds_most_of_what_a_careful_reader_finds(ProseMeasurement.Row rule) {
        assertThat(rule.recall()).as(rule.toString()).isGreaterThanOrEqualTo(LEAST_RECALL);
    }
}
