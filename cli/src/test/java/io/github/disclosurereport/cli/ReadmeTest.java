package io.github.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.validation.ReportCheck;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.RuleFamily;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README and the javadoc show is what happens. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern JAVADOC = Pattern.compile("<pre>\\{@code\n(.*?) \\* }</pre>", Pattern.DOTALL);

    @ParameterizedTest
    @EnumSource
    void the_output_of_the_command_is_the_real_one(Language language) throws IOException {
        String output = Call.of("check", Call.sample("qingling-mzj-2025.html"))
                .out()
                .replace(Call.sample(""), "examples/reports");
        assertThat(readme(language))
                .contains("$ ./disclosure check examples/reports/qingling-mzj-2025.html\n" + output);
    }

    @ParameterizedTest
    @EnumSource
    void every_snippet_stands_in_a_program_of_the_examples(Language language) throws IOException {
        String programs = programs();
        List<String> snippets = JAVA.matcher(readme(language))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(snippets)
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(snippet -> assertThat(programs).contains(withoutIndent(snippet)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "core/src/main/java/io/github/disclosurereport/report/AnnualReport.java",
                "validation/src/main/java/io/github/disclosurereport/validation/ReportCheck.java",
                "validation/src/main/java/io/github/disclosurereport/validation/form/ReportForm.java",
                "validation/src/main/java/io/github/disclosurereport/validation/rule/RuleBuilder.java"
            })
    void every_example_in_the_javadoc_stands_in_a_program_of_the_examples(String source) throws IOException {
        String programs = programs();
        List<String> examples = JAVADOC.matcher(Files.readString(ROOT.resolve(source)))
                .results()
                .map(match -> match.group(1).replaceAll("(?m)^ \\*", ""))
                .toList();
        assertThat(examples)
                .as(source)
                .isNotEmpty()
                .allSatisfy(example -> assertThat(programs).contains(withoutIndent(example)));
    }

    @ParameterizedTest
    @EnumSource
    void the_kinds_are_those_that_are_read_and_written(Language language) throws IOException {
        ReportFormats formats = ReportFormats.standard();
        List<String> rows = Stream.concat(formats.readable().stream(), formats.writable().stream())
                .distinct()
                .map(kind -> "| `" + kind + "` | " + mark(formats.readable().contains(kind)) + "| "
                        + mark(formats.writable().contains(kind)) + "| ")
                .toList();
        assertThat(readme(language)).contains(rows);
    }

    private static String mark(boolean isSo) {
        return isSo ? "✓ " : "";
    }

    @ParameterizedTest
    @EnumSource
    void the_families_are_those_of_the_standard_rules(Language language) throws IOException {
        Map<String, Long> families = ReportCheck.standard().rules().stream()
                .collect(Collectors.groupingBy(Rule::family, LinkedHashMap::new, Collectors.counting()));
        assertThat(readme(language))
                .contains(families.entrySet().stream()
                        .map(family -> "| " + family.getKey() + " | " + family.getValue() + " | "
                                + RuleFamily.words(family.getKey())
                                        .orElseThrow()
                                        .in(language) + " |\n")
                        .collect(Collectors.joining()));
    }

    private static String readme(Language language) throws IOException {
        return Files.readString(ROOT.resolve(language == Language.ZH ? "README.zh-CN.md" : "README.md"))
                .replace("\r\n", "\n");
    }

    private static String programs() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("examples"))) {
            StringBuilder programs = new StringBuilder();
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> path.toString().replace('\\', '/').contains("src/main/java"))
                    .toList()) {
                programs.append(withoutIndent(Files.readString(file)));
            }
            return programs.toString();
        }
    }

    private static String withoutIndent(String code) {
        return code.replaceAll("(?m)^[ \t]+", "");
    }
}
