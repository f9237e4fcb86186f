package io.github.disclosurereport.validation.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The marks; the figures themselves stand in the documentation. */
class CauseMeasurementTest {

    private static final int MOST_WRONG = 10 * CauseMeasurement.REPORTS / 1000;

    static List<CauseMeasurement.Row> rows() {
        return CauseMeasurement.rows();
    }

    static List<CauseMeasurement.Row> typical() {
        return rows().stream()
                .filter(row -> row.mishap() == Mishap.ONE_SLIP || row.mishap() == Mishap.TWO_SLIPS)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void of_1000_reports_at_most_10_are_told_a_wrong_cause(CauseMeasurement.Row row) {
        assertThat(row.now().wrong()).as(row.toString()).isLessThanOrEqualTo(MOST_WRONG);
    }

    @ParameterizedTest
    @MethodSource("typical")
    void the_cause_of_typical_slips_is_named_at_least_as_often_as_before(CauseMeasurement.Row row) {
        assertThat(row.now().right())
                .as(row.toString())
                .isGreaterThanOrEqualTo(row.before().right());
    }
}
