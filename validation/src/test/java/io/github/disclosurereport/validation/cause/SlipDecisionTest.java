package io.github.disclosurereport.validation.cause;

import static io.github.disclosurereport.form.ApplicantKind.COMMERCIAL_ENTERPRISE;
import static io.github.disclosurereport.form.ApplicantKind.NATURAL_PERSON;
import static io.github.disclosurereport.form.ApplicantKind.OTHER_ORGANIZATION;
import static io.github.disclosurereport.form.ApplicantKind.RESEARCH_INSTITUTION;
import static io.github.disclosurereport.form.ApplicantKind.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestRow;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** For each known slip a table in which it decides, and one in which it fits by chance, or does not fit at all. */
class SlipDecisionTest {

    private static final RequestRow UPPER = RequestRow.GRANTED;
    private static final RequestRow LOWER = RequestRow.UNABLE_NOT_HELD;
    private static final RequestRow THIRD = RequestRow.NOT_PROCESSED_PETITION;

    private static final CellPath A = cell(UPPER, NATURAL_PERSON);
    private static final CellPath B = cell(UPPER, COMMERCIAL_ENTERPRISE);
    private static final CellPath C = cell(LOWER, NATURAL_PERSON);
    private static final CellPath D = cell(LOWER, COMMERCIAL_ENTERPRISE);
    private static final CellPath E = cell(THIRD, NATURAL_PERSON);
    private static final CellPath F = cell(THIRD, COMMERCIAL_ENTERPRISE);

    /** 18 too much in A and D are mended by B and C as well. */
    @Test
    void digits_exchanged_decide_between_two_pairs_of_cells() {
        decides(Slip.DIGITS_EXCHANGED, table(Map.of(A, 13L, B, 50L, C, 40L, D, 24L)), Map.of(A, 31L, D, 42L));
    }

    @Test
    void digits_exchanged_decide_nothing_where_they_fit_both_pairs() {
        decidesNothing(table(Map.of(A, 13L, B, 53L, C, 64L, D, 24L)), Map.of(A, 31L, D, 42L));
    }

    @Test
    void dropped_digits_decide_between_two_pairs_of_cells() {
        decides(Slip.DIGIT_DROPPED, table(Map.of(A, 12L, B, 50L, C, 40L, D, 12L)), Map.of(A, 1L, D, 1L));
    }

    /** What lacks 10 and is 1, may be 11 without a digit anywhere. */
    @Test
    void dropped_digits_decide_nothing_among_ones() {
        decidesNothing(table(Map.of(A, 11L, B, 1L, C, 1L, D, 11L)), Map.of(A, 1L, D, 1L));
    }

    @Test
    void doubled_digits_decide_between_two_pairs_of_cells() {
        decides(Slip.DIGIT_DOUBLED, table(Map.of(A, 12L, B, 250L, C, 340L, D, 12L)), Map.of(A, 112L, D, 112L));
    }

    @Test
    void doubled_digits_decide_nothing_where_a_figure_of_each_pair_has_one() {
        decidesNothing(table(Map.of(A, 1L, B, 11L, C, 11L, D, 1L)), Map.of(A, 11L, D, 11L));
    }

    @Test
    void two_exchanged_neighbours_decide_between_rows() {
        decides(Slip.NEIGHBOURS_EXCHANGED, table(Map.of(A, 7L, B, 0L, C, 20L, D, 20L)), Map.of(A, 0L, B, 7L));
    }

    /** One of E may as well be one of F, one of C one of D. */
    @Test
    void a_one_in_the_next_cell_decides_nothing_among_ones() {
        Map<CellPath, Long> figures = Map.of(A, 1L, B, 0L, C, 1L, D, 1L, E, 1L, F, 1L);
        decidesNothing(table(figures), Map.of(A, 0L, B, 1L));
    }

    @Test
    void a_shifted_row_decides_between_rows() {
        CellPath last = cell(UPPER, RESEARCH_INSTITUTION);
        Map<CellPath, Long> figures =
                Map.of(A, 5L, B, 3L, last, 0L, C, 20L, D, 20L, cell(LOWER, RESEARCH_INSTITUTION), 20L);
        Map<CellPath, Long> shifted = Map.of(A, 0L, B, 5L, last, 3L);
        decides(Slip.ROW_SHIFTED, table(figures), shifted);
    }

    /** One too many of 其他 and of 总计 leave zeros behind whichever row it is taken from, and zeros shift to zeros. */
    @Test
    void zeros_are_no_shifted_row() {
        CellPath last = cell(RequestRow.CARRIED_OVER, OTHER_ORGANIZATION);
        CellPath total = cell(RequestRow.CARRIED_OVER, TOTAL);
        Figures right = table(Map.of(cell(UPPER, OTHER_ORGANIZATION), 2L));
        decidesNothing(right, Map.of(last, 1L, total, 1L));
    }

    @Test
    void totals_that_lack_a_part_are_named_together() {
        Figures right = table(Map.of(A, 13L, B, 50L, C, 40L, D, 24L));
        CellPath outcomes = cell(RequestRow.OUTCOME_TOTAL, COMMERCIAL_ENTERPRISE);
        CellPath all = cell(RequestRow.OUTCOME_TOTAL, TOTAL);
        decides(Slip.TOTAL_NOT_UPDATED, right, Map.of(outcomes, right.at(outcomes) - 24, all, right.at(all) - 24));
    }

    @Test
    void totals_that_lack_no_part_are_not_named() {
        Figures right = table(Map.of(A, 13L, B, 50L, C, 40L, D, 24L));
        CellPath outcomes = cell(RequestRow.OUTCOME_TOTAL, COMMERCIAL_ENTERPRISE);
        CellPath all = cell(RequestRow.OUTCOME_TOTAL, TOTAL);
        decidesNothing(right, Map.of(outcomes, right.at(outcomes) - 25, all, right.at(all) - 25));
        decidesNothing(right, Map.of(outcomes, right.at(outcomes) + 24, all, right.at(all) + 24));
    }

    private static void decides(Slip slip, Figures right, Map<CellPath, Long> written) {
        Cause cause = right.with(written).diagnosis().orElseThrow();
        assertThat(cause.figures()).isEqualTo(right.with(written).differing(right));
        assertThat(cause.slips()).containsExactly(slip);
    }

    private static void decidesNothing(Figures right, Map<CellPath, Long> written) {
        assertThat(right.with(written).diagnosis()).isEmpty();
    }

    private static CellPath cell(RequestRow row, ApplicantKind kind) {
        return CellPath.of(row, kind);
    }

    /** Outcomes of requests all of which were received. */
    private static Figures table(Map<CellPath, Long> outcomes) {
        Map<CellPath, Long> figures = new TreeMap<>(outcomes);
        outcomes.forEach((cell, figure) -> figures.merge(
                CellPath.of(RequestRow.NEWLY_RECEIVED, (ApplicantKind) cell.column()), figure, Long::sum));
        return Figures.consistent(Edition.REVISED_2021, figures);
    }
}
