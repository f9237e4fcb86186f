package io.github.disclosurereport.serialization.interpretation.table;

import static io.github.disclosurereport.form.ApplicantKind.NATURAL_PERSON;
import static io.github.disclosurereport.form.ApplicantKind.OTHER_ORGANIZATION;
import static io.github.disclosurereport.form.ApplicantKind.RESEARCH_INSTITUTION;
import static io.github.disclosurereport.form.RequestRow.DENIED_STATE_SECRET;
import static io.github.disclosurereport.form.RequestRow.GRANTED;
import static io.github.disclosurereport.form.RequestRow.NEWLY_RECEIVED;
import static io.github.disclosurereport.form.RequestRow.UNABLE_NOT_HELD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Positions;
import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How two explanations of what is printed in table 三 compare. */
class ExplanationTest {

    private static final int SEED = 20_260_131;
    private static final int TABLES = 200;
    private static final int CHANGES = 3;

    private static final Edition EDITION = Edition.REVISED_2021;
    private static final SumEquations EQUATIONS = new SumEquations(
            EDITION,
            EDITION.cells(TableKind.REQUESTS).stream().map(CellPath::row).collect(Collectors.toSet()));

    @Test
    void another_that_loses_equations_in_two_places_does_not_stand() {
        assertThat(leaves(
                        granted(40),
                        with(with(granted(40), GRANTED, NATURAL_PERSON, 4), NEWLY_RECEIVED, NATURAL_PERSON, 4)))
                .isFalse();
    }

    @Test
    void another_that_loses_what_one_more_mistake_accounts_for_stands() {
        assertThat(leaves(granted(40), with(granted(40), GRANTED, NATURAL_PERSON, 4)))
                .isTrue();
    }

    @Test
    void another_that_loses_equations_of_small_figures_stands() {
        assertThat(leaves(
                        granted(1),
                        with(with(granted(1), GRANTED, NATURAL_PERSON, 4), NEWLY_RECEIVED, NATURAL_PERSON, 4)))
                .isTrue();
    }

    @Test
    void another_that_loses_nothing_but_equations_of_zeros_stands() {
        assertThat(leaves(
                        granted(40),
                        with(
                                with(granted(40), UNABLE_NOT_HELD, OTHER_ORGANIZATION, 4),
                                DENIED_STATE_SECRET,
                                RESEARCH_INSTITUTION,
                                4)))
                .isTrue();
    }

    @Test
    void an_explanation_with_a_mistake_leaves_one_with_another() {
        long[] one = with(granted(40), GRANTED, NATURAL_PERSON, 4);
        long[] other = with(granted(40), NEWLY_RECEIVED, NATURAL_PERSON, 4);
        assertThat(leaves(one, other)).isTrue();
    }

    @Test
    void the_order_of_the_kinds_of_applicants_changes_no_verdict() {
        Random random = new Random(SEED);
        for (int table = 0; table < TABLES; table++) {
            long[] one = granted(random.nextInt(20));
            long[] other = one.clone();
            for (int change = 0; change < CHANGES; change++) {
                other[random.nextInt(other.length)] = random.nextInt(20);
            }
            List<Integer> kinds = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
            Collections.shuffle(kinds, random);
            assertThat(leaves(reordered(one, kinds), reordered(other, kinds)))
                    .as("table %d of seed %d", table, SEED)
                    .isEqualTo(leaves(one, other));
        }
    }

    /** A table with so many requests of natural persons, all granted. */
    private static long[] granted(long requests) {
        AnnualReport report = AnnualReport.builder(EDITION)
                .set(NEWLY_RECEIVED, NATURAL_PERSON, requests)
                .set(GRANTED, NATURAL_PERSON, requests)
                .zeroElsewhere()
                .withTotals()
                .build();
        return EDITION.cells(TableKind.REQUESTS).stream()
                .mapToLong(path -> report.cell(path).count().orElse(0))
                .toArray();
    }

    private static long[] with(long[] figures, RequestRow row, ApplicantKind kind, long figure) {
        long[] other = figures.clone();
        other[Positions.inTable(EDITION, CellPath.of(row, kind))] = figure;
        return other;
    }

    private static boolean leaves(long[] one, long[] other) {
        return new Explanation(EQUATIONS, one).leaves(EQUATIONS.failing(other));
    }

    /** The kinds in another order, the same in all rows. */
    private static long[] reordered(long[] figures, List<Integer> kinds) {
        int count = kinds.size() + 1;
        return IntStream.range(0, figures.length)
                .mapToLong(cell -> cell % count == kinds.size()
                        ? figures[cell]
                        : figures[cell - cell % count + kinds.get(cell % count)])
                .toArray();
    }
}
