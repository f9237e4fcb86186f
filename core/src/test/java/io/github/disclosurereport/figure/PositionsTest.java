package io.github.disclosurereport.figure;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.Edition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.TableKind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PositionsTest {

    @Test
    void a_position_is_where_a_cell_stands_among_those_of_all_editions() {
        assertThat(CellPath.all())
                .extracting(Positions::of)
                .isEqualTo(upTo(CellPath.all().size()));
    }

    @ParameterizedTest
    @EnumSource
    void a_position_in_a_table_is_where_a_cell_stands_among_those_of_the_table(Edition edition) {
        assertThat(TableKind.values())
                .allSatisfy(table -> assertThat(edition.cells(table))
                        .extracting(path -> Positions.inTable(edition, path))
                        .isEqualTo(upTo(edition.cells(table).size())));
    }

    @ParameterizedTest
    @EnumSource
    void a_cell_that_an_edition_lacks_has_no_position_in_it(Edition edition) {
        assertThat(CellPath.all().stream().filter(path -> !edition.has(path)))
                .as(edition.name())
                .isNotEmpty()
                .allMatch(path -> Positions.inTable(edition, path) == -1);
    }

    @Test
    void a_cell_of_two_editions_may_stand_elsewhere_in_each() {
        CellPath last = CellPath.parse("requests.carriedForward.total");
        assertThat(Positions.inTable(TRIAL_2019, last))
                .isEqualTo(TRIAL_2019.cells(TableKind.REQUESTS).size() - 1);
        assertThat(Positions.inTable(REVISED_2021, last))
                .isEqualTo(REVISED_2021.cells(TableKind.REQUESTS).size() - 1);
    }

    private static List<Integer> upTo(int size) {
        return IntStream.range(0, size).boxed().toList();
    }
}
