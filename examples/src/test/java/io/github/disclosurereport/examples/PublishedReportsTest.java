package io.github.disclosurereport.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.validation.ReportCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PublishedReportsTest {

    private static final Set<String> ARITHMETIC = Set.of("REQ-01", "REQ-02", "REQ-03", "REQ-04", "CASE-01");

    private static final List<String> DOCUMENTS = List.of(
            "2020-pingtan-czj/report.txt",
            "2020-pingtan-gwh/report.html",
            "2021-langao-xzspj/report.txt",
            "2021-pingtan-jtj-flat/report.txt",
            "2022-pingtan-czj/report.html",
            "2024-pingtan-gwh/report.html",
            "2025-hangzhou-fixture/report.html");

    @TestFactory
    Stream<DynamicTest> exactly_the_identities_that_a_published_report_breaks_are_found() {
        String corpus = System.getenv("DISCLOSURE_CORPUS");
        assumeTrue(corpus != null && !corpus.isEmpty(), "skipped: DISCLOSURE_CORPUS is not set");
        System.out.println("Corpus: " + DOCUMENTS.size() + " published reports, read and checked");
        return DOCUMENTS.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Path document = Path.of(corpus, name);
                    CheckResult result = ReportCheck.standard()
                            .check(ReportFormats.standard().read(document));
                    assertThat(result.findings().stream()
                                    .filter(finding -> ARITHMETIC.contains(finding.rule()))
                                    .map(PublishedReportsTest::line))
                            .as(name)
                            .containsExactlyInAnyOrderElementsOf(
                                    Files.readAllLines(document.resolveSibling("identities.csv")).stream()
                                            .skip(1)
                                            .toList());
                }));
    }

    private static String line(Finding finding) {
        CellPath total = finding.cells().get(0);
        boolean isColumn = finding.cells().stream().allMatch(cell -> cell.column() == total.column());
        return finding.rule() + ","
                + (isColumn ? total.column().key() : total.row().key()) + ","
                + finding.expected().get(0) + "," + finding.actual().get(0);
    }
}
