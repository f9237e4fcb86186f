package io.github.disclosurereport.browser;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.formats.SampleReport;
import io.github.disclosurereport.formats.html.HtmlWriter;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a report is accessible on a desk, a tablet and a telephone, as far as axe can tell. */
class AccessiblePageTest {

    private static final List<Integer> WIDTHS = List.of(1280, 768, 390);
    private static final Path REPORTS = Path.of("..", "examples", "reports");

    @TempDir
    private Path folder;

    @BeforeEach
    void demandChromium() throws InterruptedException {
        Chromium.demand();
    }

    @Test
    void the_page_of_each_sample_report_breaks_no_rule() throws Exception {
        Map<String, String> pages = new LinkedHashMap<>();
        for (Path file : reports()) {
            pages.put(
                    String.valueOf(file.getFileName()),
                    page(ReportFormats.standard().read(file).report()));
        }
        assertThat(pages).hasSizeGreaterThanOrEqualTo(9);
        assertThat(Axe.violations(folder, pages, WIDTHS)).isEmpty();
    }

    private static List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.list(REPORTS)) {
            return files.filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void a_page_with_numbers_blanks_unknown_cells_and_nothing_at_all_breaks_no_rule_in_any_edition() throws Exception {
        Map<String, String> pages = new LinkedHashMap<>();
        for (Edition edition : Edition.values()) {
            pages.put(edition + " sample", page(SampleReport.of(edition)));
            pages.put(edition + " empty", page(AnnualReport.builder(edition).build()));
        }
        assertThat(Axe.violations(folder, pages, WIDTHS)).isEmpty();
    }

    @Test
    void pale_letters_and_a_head_of_nothing_are_found() throws Exception {
        String page = page(SampleReport.of(REVISED_2021))
                .replace(".unknown { color: #a40000; }", ".unknown { color: #fbb; }")
                .replaceFirst("<th scope=\"rowgroup\"", "<th scope=\"block\"");
        assertThat(Axe.violations(folder, Map.of("page", page), List.of(1280)))
                .extracting(Axe.Violation::rule)
                .containsExactlyInAnyOrder("color-contrast", "scope-attr-valid");
    }

    private static String page(AnnualReport report) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        new HtmlWriter().write(report, page);
        return page.toString(StandardCharsets.UTF_8);
    }
}
