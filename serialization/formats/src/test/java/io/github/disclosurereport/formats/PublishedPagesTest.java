package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.table.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Layouts of published pages with the value of each cell that can be known, below the folder that {@code DISCLOSURE_CASES} names. */
class PublishedPagesTest {

    /** What is not read yet, by page: digits that ran together, and a head broken over three lines. */
    private static final Map<String, Integer> UNKNOWN =
            Map.of("2019-pingtan-jtj", 6, "2020-wuhai-gxj", 6, "2022-pingtan-gwh", 3);

    @TestFactory
    Stream<DynamicTest> no_cell_of_a_published_page_is_read_otherwise_than_it_is_printed() throws IOException {
        return pages().stream()
                .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> {
                    AnnualReport report = ReportFormats.standard()
                            .read(page.resolve("report.txt"))
                            .report();
                    Map<CellPath, Cell> read = new LinkedHashMap<>();
                    Map<CellPath, Cell> printed = printed(page);
                    printed.keySet().forEach(path -> read.put(path, report.cell(path)));
                    long unknown =
                            read.values().stream().filter(Cell.UNKNOWN::equals).count();
                    read.values().removeIf(Cell.UNKNOWN::equals);
                    assertThat(printed.entrySet()).containsAll(read.entrySet());
                    assertThat(unknown)
                            .as("unknown cells")
                            .isLessThanOrEqualTo(
                                    UNKNOWN.getOrDefault(page.getFileName().toString(), 0));
                }));
    }

    private static Map<CellPath, Cell> printed(Path page) {
        Map<CellPath, Cell> cells = new LinkedHashMap<>();
        new Corpus.Report(page)
                .cells().entrySet().stream()
                        .filter(cell -> !cell.getValue().equals(Cell.UNKNOWN))
                        .forEach((Entry<CellPath, Cell> cell) -> cells.put(cell.getKey(), cell.getValue()));
        return cells;
    }

    /** Without the pages the test is skipped and says so. */
    private static List<Path> pages() throws IOException {
        String folder = System.getenv("DISCLOSURE_CASES");
        assumeTrue(folder != null && !folder.isEmpty(), "skipped: DISCLOSURE_CASES is not set");
        try (Stream<Path> pages = Files.list(Path.of(folder, "pages"))) {
            return pages.sorted().toList();
        }
    }
}
