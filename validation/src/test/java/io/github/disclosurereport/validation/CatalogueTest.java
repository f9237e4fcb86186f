package io.github.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.validation.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The standard rules are those of the catalogue: a line a family, with how many rules it has, and their ids. */
class CatalogueTest {

    private static final int IDS = 2;

    @Test
    void each_rule_of_the_catalogue_is_there_and_none_beside() throws IOException {
        Map<String, List<String>> rules = ReportCheck.standard().rules().stream()
                .collect(Collectors.groupingBy(
                        Rule::family, LinkedHashMap::new, Collectors.mapping(Rule::id, Collectors.toList())));
        assertThat(rules.entrySet().stream()
                        .map(family -> family.getKey() + " " + family.getValue().size() + " "
                                + family.getValue().stream().sorted().collect(Collectors.joining(" "))))
                .containsExactlyElementsOf(lines());
    }

    @Test
    void the_catalogue_counts_what_it_lists() throws IOException {
        assertThat(lines()).allSatisfy(line -> {
            List<String> words = Arrays.asList(line.split(" ", -1));
            assertThat(words.subList(IDS, words.size()))
                    .hasSize(Integer.parseInt(words.get(1)))
                    .doesNotHaveDuplicates()
                    .allMatch(id -> id.startsWith(words.get(0) + "-"));
        });
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(CatalogueTest.class.getResourceAsStream("catalogue.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
