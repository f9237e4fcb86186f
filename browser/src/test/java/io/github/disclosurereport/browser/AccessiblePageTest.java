package io.github.disclosurereport.browser;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.formats.SampleReport;
import io.github.disclosurereport.formats.html.HtmlWriter;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.result.Checked;
import io.github.disclosurereport.result.ResultWriter.Results;
import io.github.disclosurereport.result.html.HtmlResultWriter;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.validation.ReportCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of a report, and that of results, is accessible on a desk, a tablet and a telephone, as far as axe can tell. */
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

    @ParameterizedTest
    @EnumSource
    void the_marked_page_of_one_report_or_of_many_breaks_no_rule(Language language) throws Exception {
        Map<String, String> pages = new LinkedHashMap<>();
        List<Checked> all = new ArrayList<>();
        for (Path file : reports()) {
            all.add(checked(file));
        }
        pages.put("one", marked(language, checked(REPORTS.resolve("qingling-mzj-2025.html"))));
        all.add(new Checked.Unusable("notes.docx", "no report"));
        pages.put("all", marked(language, all.toArray(Checked[]::new)));
        assertThat(Axe.violations(folder, pages, WIDTHS)).isEmpty();
    }

    private static Checked checked(Path file) throws IOException {
        ReadResult read = ReportFormats.standard().read(file);
        return new Checked.Judged(
                String.valueOf(file.getFileName()), read, ReportCheck.standard().check(read));
    }

    private static String marked(Language language, Checked... files) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        HtmlResultWriter writer = new HtmlResultWriter().expecting(List.of("青岭市财政局"));
        try (Results results = writer.begin(page, language)) {
            for (Checked file : files) {
                results.add(file);
            }
        }
        return page.toString(StandardCharsets.UTF_8);
    }

    @Test
    void pale_letters_and_a_head_of_nothing_are_found() throws Exception {
        String page = page(SampleReport.of(REVISED_2021))
                .replace("--alarm: #a40000", "--alarm: #fbb")
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
