package io.github.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

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

    @Test
    void checking_for_programs() throws IOException {
        compare("json", Call.of("check", "--format", "json", Call.sample("qingling-mzj-2025.html"), "missing.html"));
    }

    @TestFactory
    Stream<DynamicTest> help_prints_what_is_expected() {
        return Stream.of("", "check", "convert", "rules", "completion")
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
        Path golden = GOLDEN.resolve(name + ".txt");
        if (System.getProperty("golden.update") != null) {
            Files.writeString(golden, call.out());
        }
        assertThat(call.out()).as(name).isEqualTo(Files.readString(golden));
        assertThat(call.out().lines().filter(line -> !line.startsWith("{") && !line.contains(Call.sample(""))))
                .as(name)
                .allSatisfy(line -> assertThat(Columns.width(line)).as(line).isLessThanOrEqualTo(Columns.WIDTH));
    }
}
