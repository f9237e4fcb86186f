package io.github.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.result.text.Columns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command prints, to the letter. {@code -Dgolden.update} writes the expected outputs anew. */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @TestFactory
    Stream<DynamicTest> checking_a_sample_report_prints_what_is_expected() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(Call.sample("")))) {
            List<String> reports = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".md"))
                    .sorted()
                    .toList();
            assertThat(reports).hasSizeGreaterThanOrEqualTo(9);
            return reports.stream()
                    .map(report -> DynamicTest.dynamicTest(
                            report, () -> compare(report, Call.of("check", Call.sample(report)))));
        }
    }

    @Test
    void checking_in_english() throws IOException {
        compare("english", Call.of("check", "--lang", "en", Call.sample("qingling-mzj-2025.html")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void checking_a_document_cut_short(String language) throws IOException {
        String whole = Files.readString(Path.of(Call.sample("qingling-mzj-2024.json")));
        String cut = whole.substring(0, whole.indexOf("researchInstitution", whole.indexOf("granted")));
        compare("cut-" + language, Call.with(cut, "check", "--lang", language, "-"));
    }

    /** The heads of all columns do not fit. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void checking_a_report_that_is_wrong_in_every_column(String language) throws IOException {
        String whole = Files.readString(Path.of(Call.sample("qingling-mzj-2024.json")));
        String wrong = whole.replaceFirst("(?s)\"newlyReceived\".*?}", """
                "newlyReceived":{"naturalPerson":900,"commercialEnterprise":900,"researchInstitution":900,
                "publicWelfareOrganization":900,"legalServiceInstitution":900,"otherOrganization":900,"total":900}""");
        compare("wide-" + language, Call.with(wrong, "check", "--lang", language, "-"));
    }

    @Test
    void checking_for_programs() throws IOException {
        compare("json", Call.of("check", "--format", "json", Call.sample("qingling-mzj-2025.html"), "missing.html"));
    }

    /** For the tests of other tools. */
    @Test
    void the_expected_results_of_the_sample_reports_are_the_real_ones() throws IOException {
        Path expected = Path.of(Call.sample("")).resolveSibling("expected.jsonl");
        String results = Call.of("check", "--format", "json", Call.sample(""))
                .out()
                .replace(Call.sample(""), "examples/reports");
        compareLetters(expected, results);
    }

    @Test
    void checking_for_platforms() throws IOException {
        compareLetters("sarif", of("sarif", "qingling-mzj-2025.html", "cuiyu-nyncj-2020.txt", "moxi-jyj-2025.txt"));
    }

    @Test
    void checking_for_reviewers() throws IOException {
        compareLetters("page", of("html", "qingling-mzj-2025.html", "moxi-jyj-2025.txt"));
    }

    /** With the rules that stay the same over releases. */
    private static Call of(String format, String... samples) {
        return Call.of(Stream.concat(
                        Stream.of("check", "--profile", "filing-gate", "--format", format),
                        Stream.of(samples).map(Call::sample))
                .toArray(String[]::new));
    }

    @TestFactory
    Stream<DynamicTest> help_prints_what_is_expected() {
        return Stream.of("", "check", "convert", "rules", "explain", "schema", "completion", "help")
                .flatMap(command -> Stream.of("zh", "en")
                        .map(language -> DynamicTest.dynamicTest(
                                command + " " + language,
                                () -> compare("help-" + command + "-" + language, help(command, language)))));
    }

    private static Call help(String command, String language) {
        return command.isEmpty()
                ? Call.of("--help", "--lang", language)
                : Call.of(command, "--help", "--lang", language);
    }

    /** No line is wider than a terminal, but for the names of files. */
    private static void compare(String name, Call call) throws IOException {
        compareLetters(name, call);
        assertThat(call.out().lines().filter(line -> !line.startsWith("{") && !line.contains(Call.sample(""))))
                .as(name)
                .allSatisfy(line -> assertThat(Columns.width(line)).as(line).isLessThanOrEqualTo(80));
    }

    private static void compareLetters(String name, Call call) throws IOException {
        compareLetters(GOLDEN.resolve(name + ".txt"), call.out());
    }

    private static void compareLetters(Path golden, String printed) throws IOException {
        if (System.getProperty("golden.update") != null) {
            Files.writeString(golden, printed);
        }
        assertThat(printed).as(golden.toString()).isEqualTo(Files.readString(golden));
    }
}
