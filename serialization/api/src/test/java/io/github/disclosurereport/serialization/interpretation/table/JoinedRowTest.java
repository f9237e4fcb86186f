package io.github.disclosurereport.serialization.interpretation.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many ways of a row of digits are looked at. */
class JoinedRowTest {

    private static final int COUNT = 7;

    @Test
    void a_row_of_few_ways_is_split_in_all_that_add_up() {
        JoinedRow row = JoinedRow.of(0, COUNT, List.of("1".repeat(8))).orElseThrow();
        assertThat(row.ways()).isEmpty();
        assertThat(JoinedRow.of(0, COUNT, List.of("1111116")).orElseThrow().ways())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 41, 42})
    void a_row_of_more_ways_than_can_be_looked_at_is_not_split_at_all(int digits) {
        assertThat(JoinedRow.of(0, COUNT, List.of("1".repeat(digits)))).isEmpty();
    }
}
