package io.github.disclosurereport.validation.cause;

import static io.github.disclosurereport.form.ApplicantKind.COMMERCIAL_ENTERPRISE;
import static io.github.disclosurereport.form.ApplicantKind.NATURAL_PERSON;
import static io.github.disclosurereport.form.RequestRow.GRANTED;
import static io.github.disclosurereport.form.RequestRow.NEWLY_RECEIVED;
import static io.github.disclosurereport.form.RequestRow.PARTIALLY_GRANTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Identity;
import io.github.disclosurereport.form.TableKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorLocalizationTest {

    private static final int CASES = 80;
    private static final long SEED = 31;

    @Test
    void three_cells_in_the_shape_of_an_l_are_among_the_smallest() {
        Figures right = consistent(Edition.REVISED_2021);
        Map<CellPath, Long> old = Map.of(
                CellPath.of(GRANTED, NATURAL_PERSON), 31L,
                CellPath.of(GRANTED, COMMERCIAL_ENTERPRISE), 20L,
                CellPath.of(PARTIALLY_GRANTED, NATURAL_PERSON), 19L);
        Figures wrong = right.with(Map.of(
                CellPath.of(GRANTED, NATURAL_PERSON), 13L,
                CellPath.of(GRANTED, COMMERCIAL_ENTERPRISE), 2L,
                CellPath.of(PARTIALLY_GRANTED, NATURAL_PERSON), 91L));
        assertThat(smallest(wrong)).contains(old);
    }

    @Test
    void nothing_is_corrected_where_nothing_is_broken() {
        assertThat(search(consistent(Edition.REVISED_2021), ErrorLocalization.MOST_STEPS))
                .isEqualTo(new ErrorLocalization.Smallest(List.of(), false));
    }

    @ParameterizedTest
    @EnumSource
    void the_smallest_corrections_are_those_that_trying_every_set_finds(Edition edition) {
        Figures right = consistent(edition);
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            Figures wrong = withChanges(right, random);
            assertThat(smallest(wrong))
                    .as("case %d of seed %d", i, SEED)
                    .isEqualTo(new EverySet(wrong, identities(edition)).smallest());
        }
    }

    @Test
    void a_search_says_that_it_was_cut() {
        Figures right = consistent(Edition.REVISED_2021);
        Figures wrong = right.with(Map.of(CellPath.of(GRANTED, NATURAL_PERSON), 13L));
        assertThat(search(wrong, ErrorLocalization.MOST_STEPS).isCut()).isFalse();
        assertThat(search(wrong, 1).isCut()).isTrue();
    }

    /** Three changes that stand close: in two rows and three columns. */
    private static Figures withChanges(Figures right, Random random) {
        Grid grid = Grid.of(right.edition());
        List<CellPath> close = new ArrayList<>();
        List<CellPath> columns = some(3, grid.rows().get(0), random);
        for (List<CellPath> row : some(2, grid.rows(), random)) {
            row.stream()
                    .filter(cell -> columns.stream().anyMatch(chosen -> chosen.column() == cell.column()))
                    .forEach(close::add);
        }
        Map<CellPath, Long> changed = new TreeMap<>();
        some(3, close, random).forEach(cell -> changed.put(cell, (long) random.nextInt(100)));
        return right.with(changed);
    }

    private static <T> List<T> some(int number, List<T> all, Random random) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, number);
    }

    private static Set<Map<CellPath, Long>> smallest(Figures figures) {
        RequestFigures table = new RequestFigures(figures.edition(), figures::at);
        Set<Map<CellPath, Long>> smallest = new HashSet<>();
        for (List<Change> correction :
                search(figures, ErrorLocalization.MOST_STEPS).corrections()) {
            Map<CellPath, Long> changed = new TreeMap<>();
            correction.forEach(change -> changed.put(table.path(change.cell()), change.to()));
            smallest.add(changed);
        }
        return smallest;
    }

    private static ErrorLocalization.Smallest search(Figures figures, int mostSteps) {
        RequestFigures table = new RequestFigures(figures.edition(), figures::at);
        return new ErrorLocalization(table, new Equations(table, identities(figures.edition())), mostSteps).smallest();
    }

    private static List<Identity> identities(Edition edition) {
        return edition.identities().stream()
                .filter(identity -> identity.left().get(0).table() == TableKind.REQUESTS)
                .toList();
    }

    private static Figures consistent(Edition edition) {
        return Figures.consistent(
                edition,
                Map.of(
                        CellPath.of(NEWLY_RECEIVED, NATURAL_PERSON), 50L,
                        CellPath.of(NEWLY_RECEIVED, COMMERCIAL_ENTERPRISE), 20L,
                        CellPath.of(GRANTED, NATURAL_PERSON), 31L,
                        CellPath.of(GRANTED, COMMERCIAL_ENTERPRISE), 20L,
                        CellPath.of(PARTIALLY_GRANTED, NATURAL_PERSON), 19L));
    }
}
