package io.github.disclosurereport.serialization.interpretation.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An alias is a word that the form does not have for the same thing: the form declares its own. */
class AliasesTest {

    @Test
    void no_alias_of_a_section_is_one_of_its_headings() {
        for (SectionKind section : SectionKind.values()) {
            assertThat(folded(Aliases.of(section)))
                    .as(section.name())
                    .doesNotContainAnyElementsOf(official(section::label));
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_alias_of_a_row_is_one_of_its_labels(TableKind table) {
        check(table.rows());
    }

    @ParameterizedTest
    @EnumSource
    void no_alias_of_a_column_is_one_of_its_labels(TableKind table) {
        check(table.columns());
    }

    private static void check(List<Heading> headings) {
        for (Heading heading : headings) {
            assertThat(folded(Aliases.of((Enum<?>) heading)))
                    .as(heading.toString())
                    .doesNotContainAnyElementsOf(official(heading::label));
        }
    }

    private static List<String> official(Function<Edition, String> label) {
        return folded(Arrays.stream(Edition.values()).map(label).toList());
    }

    private static List<String> folded(List<String> words) {
        return words.stream().map(Folding::fold).toList();
    }
}
