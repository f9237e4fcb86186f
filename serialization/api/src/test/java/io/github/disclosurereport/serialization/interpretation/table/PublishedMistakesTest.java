package io.github.disclosurereport.serialization.interpretation.table;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How many published mistakes account for equations that fail. */
class PublishedMistakesTest {

    private static final Set<Heading> ROWS =
            REVISED_2021.cells(TableKind.REQUESTS).stream().map(CellPath::row).collect(Collectors.toSet());

    private final SumEquations equations = new SumEquations(REVISED_2021, ROWS);

    @Test
    void one_figure_accounts_for_the_equations_in_which_it_stands() {
        assertThat(new PublishedMistakes(equations, 1).accountFor(equations.of(0)))
                .isTrue();
    }

    @Test
    void one_figure_does_not_account_for_all() {
        PublishedMistakes one = new PublishedMistakes(equations, 1);
        assertThat(one.accountFor(equations.all())).isFalse();
        assertThat(one.isCut()).isFalse();
    }

    @Test
    void of_many_mistakes_that_are_one_too_few_the_search_is_given_up() {
        PublishedMistakes many = new PublishedMistakes(equations, ROWS.size() - 1);
        assertThat(many.accountFor(equations.all())).isFalse();
        assertThat(many.isCut()).isTrue();
    }
}
