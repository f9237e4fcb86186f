package io.github.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.finding.Finding;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Paragraphs of our own in the style of reports: nothing is found in the right ones, and in a wrong one what is wrong. */
class WordingMeasurementTest {

    @TestFactory
    Stream<DynamicTest> nothing_is_found_in_a_right_paragraph() {
        return WordingMeasurement.rows().stream()
                .filter(WordingMeasurement.Row::isRight)
                .map(row -> DynamicTest.dynamicTest(
                        row.text(),
                        () -> assertThat(row.findings()).as(row.text()).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> the_wrong_words_of_a_paragraph_are_marked() {
        return WordingMeasurement.rows().stream()
                .filter(row -> !row.isRight())
                .map(row -> DynamicTest.dynamicTest(
                        row.rule() + " " + row.text(),
                        () -> assertThat(row.findings()).as(row.text()).anyMatch(row::isMarkedBy)));
    }

    @TestFactory
    Stream<DynamicTest> what_is_wrong_in_one_way_is_told_by_one_rule() {
        return WordingMeasurement.rows().stream()
                .filter(row -> !row.isRight())
                .map(row -> DynamicTest.dynamicTest(
                        row.rule() + " " + row.text(),
                        () -> assertThat(row.findings())
                                .as(row.text())
                                .extracting(Finding::rule)
                                .containsOnly(row.rule())));
    }

    @Test
    void there_are_enough_paragraphs_to_tell() {
        assertThat(WordingMeasurement.rows())
                .filteredOn(WordingMeasurement.Row::isRight)
                .hasSizeGreaterThanOrEqualTo(150);
        assertThat(WordingMeasurement.rows()).filteredOn(row -> !row.isRight()).hasSizeGreaterThanOrEqualTo(100);
    }
}
