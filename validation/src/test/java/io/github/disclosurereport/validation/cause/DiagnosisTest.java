package io.github.disclosurereport.validation.cause;

import static io.github.disclosurereport.form.ApplicantKind.COMMERCIAL_ENTERPRISE;
import static io.github.disclosurereport.form.ApplicantKind.NATURAL_PERSON;
import static io.github.disclosurereport.form.ApplicantKind.TOTAL;
import static io.github.disclosurereport.form.RequestRow.CARRIED_FORWARD;
import static io.github.disclosurereport.form.RequestRow.GRANTED;
import static io.github.disclosurereport.form.RequestRow.NEWLY_RECEIVED;
import static io.github.disclosurereport.form.RequestRow.OTHER_REASONS;
import static io.github.disclosurereport.form.RequestRow.PARTIALLY_GRANTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Identity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosisTest {

    private static final Edition EDITION = Edition.REVISED_2021;
    private static final long SEED = 77;
    private static final int CASES = 200;

    private static final CellPath ONE = CellPath.of(GRANTED, NATURAL_PERSON);
    private static final CellPath BESIDE = CellPath.of(GRANTED, COMMERCIAL_ENTERPRISE);
    private static final CellPath TOTAL_OF_ROW = CellPath.of(GRANTED, TOTAL);
    private static final CellPath BELOW = CellPath.of(PARTIALLY_GRANTED, NATURAL_PERSON);

    private final Figures right = Figures.consistent(
            EDITION,
            Map.of(
                    CellPath.of(NEWLY_RECEIVED, NATURAL_PERSON),
                    50L,
                    CellPath.of(NEWLY_RECEIVED, COMMERCIAL_ENTERPRISE),
                    40L,
                    ONE,
                    31L,
                    BESIDE,
                    40L,
                    BELOW,
                    19L));

    @Test
    void one_cell_is_named_by_its_row_and_its_column_whatever_happened() {
        Cause cause = right.with(Map.of(ONE, 36L)).diagnosis().orElseThrow();
        assertThat(cause.figures()).isEqualTo(Map.of(ONE, 31L));
        assertThat(cause.slips()).isEmpty();
        assertThat(cause.settled())
                .containsExactlyElementsOf(EDITION.identities().stream()
                        .filter(identity -> identity.right().contains(ONE))
                        .toList());
    }

    @Test
    void two_cells_that_no_slip_accounts_for_are_not_named_even_if_no_others_mend_everything() {
        assertThat(right.with(Map.of(ONE, 36L, CellPath.of(NEWLY_RECEIVED, COMMERCIAL_ENTERPRISE), 43L))
                        .diagnosis())
                .isEmpty();
    }

    @Test
    void several_slips_are_all_named() {
        Cause cause = right.with(Map.of(ONE, 13L, CellPath.of(NEWLY_RECEIVED, COMMERCIAL_ENTERPRISE), 440L))
                .diagnosis()
                .orElseThrow();
        assertThat(cause.figures())
                .isEqualTo(Map.of(ONE, 31L, CellPath.of(NEWLY_RECEIVED, COMMERCIAL_ENTERPRISE), 40L));
        assertThat(cause.slips()).containsExactly(Slip.DIGITS_EXCHANGED, Slip.DIGIT_DOUBLED);
    }

    /** As published: counted under 3.其他, in （七）总计 and in 四、结转. Any of three rows may be wrong. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TOTAL")
    void one_request_that_is_settled_and_carried_forward_has_no_cause(ApplicantKind kind) {
        Figures published = Figures.consistent(
                EDITION,
                Map.of(
                        CellPath.of(NEWLY_RECEIVED, kind), 1L,
                        CellPath.of(OTHER_REASONS, kind), 1L,
                        CellPath.of(CARRIED_FORWARD, kind), 1L));
        assertThat(published.diagnosis()).isEmpty();
    }

    @Test
    void where_a_search_was_cut_nothing_is_named() {
        Figures wrong = right.with(Map.of(ONE, 13L));
        assertThat(diagnosis(wrong, 100)).isEqualTo(wrong.diagnosis()).isPresent();
        assertThat(diagnosis(wrong, 1)).isEmpty();
    }

    @Test
    void one_equation_alone_names_no_cell() {
        Figures wrong = right.with(Map.of(ONE, 36L));
        List<Identity> judged = EDITION.identities(TOTAL_OF_ROW);
        assertThat(Diagnosis.of(EDITION, judged, wrong::at)).isEmpty();
    }

    @Test
    void what_is_broken_in_another_table_has_no_cause_here() {
        CellPath cases = CellPath.of(CaseForum.RECONSIDERATION, CaseResult.TOTAL);
        assertThat(right.with(Map.of(cases, 3L)).diagnosis()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatever_is_named_makes_everything_add_up_without_a_negative_figure(Mishap mishap) {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            Organ organ = Organ.values()[i % Organ.values().length];
            Figures wrong = mishap.befall(organ.table(EDITION, random), random);
            wrong.diagnosis().ifPresent(cause -> {
                Figures mended = wrong.with(cause.figures());
                assertThat(mended.diagnosis()).as("seed %d", SEED).isEmpty();
                assertThat(EDITION.identities())
                        .as("seed %d", SEED)
                        .allMatch(identity -> sum(identity.left(), mended) == sum(identity.right(), mended));
                assertThat(cause.figures().values()).as("seed %d", SEED).allMatch(figure -> figure >= 0);
            });
        }
    }

    private static long sum(List<CellPath> cells, Figures figures) {
        return cells.stream().mapToLong(figures::at).sum();
    }

    private static Optional<Cause> diagnosis(Figures figures, int mostSteps) {
        return Diagnosis.of(EDITION, EDITION.identities(), figures::at, mostSteps);
    }
}
