package io.github.disclosurereport.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.validation.ReportCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Published reports and pages get exactly the errors and warnings that a careful reviewer made of them, each with the reason:
 * below the folders that {@code DISCLOSURE_CORPUS} and {@code DISCLOSURE_CASES} name.
 */
class PublishedFindingsTest {

    private static final Pattern REPORT = Pattern.compile("report.*\\.(html|txt)");
    private static final String PAGES = "pages";

    /**
     * What a reviewer made of one rule in one file.
     *
     * @param file its path below the folder
     * @param rule the rule
     * @param count how many findings of it are errors or warnings
     * @param reason why they are right
     */
    private record Expected(String file, String rule, long count, String reason) {}

    @TestFactory
    Stream<DynamicTest> a_report_of_the_corpus_gets_the_errors_and_warnings_of_the_list() throws IOException {
        Path corpus = folder("DISCLOSURE_CORPUS");
        return reports(corpus).stream().map(report -> test(corpus, report));
    }

    @TestFactory
    Stream<DynamicTest> a_page_of_the_cases_gets_the_errors_and_warnings_of_the_list() throws IOException {
        Path cases = folder("DISCLOSURE_CASES");
        return reports(cases.resolve(PAGES)).stream().map(report -> test(cases, report));
    }

    @Test
    void the_list_names_no_file_that_is_not_there() throws IOException {
        Path corpus = folder("DISCLOSURE_CORPUS");
        Path cases = folder("DISCLOSURE_CASES");
        assertThat(expected())
                .extracting(Expected::file)
                .allMatch(file -> Files.exists((file.startsWith(PAGES) ? cases : corpus).resolve(file)));
    }

    @Test
    void each_line_of_the_list_has_a_reason() throws IOException {
        assertThat(expected()).isNotEmpty().allMatch(line -> !line.reason().isBlank());
    }

    private static DynamicTest test(Path folder, Path report) {
        String name = folder.relativize(report).toString().replace('\\', '/');
        return DynamicTest.dynamicTest(
                name,
                () -> assertThat(found(report))
                        .as(name)
                        .isEqualTo(expected().stream()
                                .filter(line -> line.file().equals(name))
                                .collect(Collectors.toMap(
                                        Expected::rule, Expected::count, (first, second) -> first, TreeMap::new))));
    }

    private static Map<String, Long> found(Path report) throws IOException {
        return ReportCheck.standard().check(ReportFormats.standard().read(report)).findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
    }

    private static Path folder(String variable) {
        String folder = System.getenv(variable);
        assumeTrue(folder != null && !folder.isEmpty(), "skipped: " + variable + " is not set");
        return Path.of(folder);
    }

    private static List<Path> reports(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file ->
                            REPORT.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    private static List<Expected> expected() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PublishedFindingsTest.class.getResourceAsStream("/published-findings.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .map(line -> new Expected(line.get(0), line.get(1), Long.parseLong(line.get(2)), line.get(3)))
                    .toList();
        }
    }
}
