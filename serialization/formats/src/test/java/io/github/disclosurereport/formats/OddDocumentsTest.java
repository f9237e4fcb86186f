package io.github.disclosurereport.formats;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.table.Cell;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Documents in the odd layouts that portals, offices, converters, crawlers and clerks make; {@code odd-documents.md} lists them. */
class OddDocumentsTest {

    /** How many cells of a layout a person reads and the reader does not, at most, in all its documents. */
    private static final Map<String, Long> UNREAD = Map.ofEntries(
            entry("090", 15L),
            entry("111", 364L),
            entry("121", 4L),
            entry("149", 15L),
            entry("182", 7L),
            entry("183", 7L),
            entry("265", 3L),
            entry("270", 14L),
            entry("272", 168L),
            entry("278", 4L),
            entry("283", 38L),
            entry("284", 3L),
            entry("324", 175L),
            entry("346", 162L),
            entry("543", 15L),
            entry("557", 2L));

    private static final String TRUTH = ".csv";

    private static final String UNTOLD = "?";

    /** What has been read, by name. */
    private static final Map<String, AnnualReport> REPORTS = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> no_cell_is_read_otherwise_than_it_is_printed() throws IOException {
        Map<String, String> files = files();
        return documents(files)
                .map(document -> DynamicTest.dynamicTest(
                        document, () -> assertThat(misread(document, files)).isEmpty()));
    }

    @Test
    void cells_that_a_person_reads_are_read() throws IOException {
        Map<String, String> files = files();
        Map<String, Long> unread = new TreeMap<>();
        documents(files).forEach(document -> unread.merge(layout(document), unread(document, files), Long::sum));
        unread.values().removeIf(count -> count == 0);
        assertThat(unread).isEqualTo(new TreeMap<>(UNREAD));
    }

    private static Map<CellPath, Cell> misread(String document, Map<String, String> files) {
        AnnualReport report = report(document, files);
        Map<CellPath, Cell> misread = new LinkedHashMap<>();
        printed(document, files).forEach((path, printed) -> {
            Cell read = report.cell(path);
            boolean isRight = !printed.equals(UNTOLD) && read.equals(cell(path, printed));
            if (!read.equals(Cell.UNKNOWN) && !isRight) {
                misread.put(path, read);
            }
        });
        return misread;
    }

    private static Cell cell(CellPath path, String printed) {
        return printed.isEmpty() ? Cell.BLANK : Cell.of(new BigDecimal(printed), path.unit());
    }

    private static long unread(String document, Map<String, String> files) {
        AnnualReport report = report(document, files);
        return printed(document, files).entrySet().stream()
                .filter(cell -> !cell.getValue().equals(UNTOLD))
                .filter(cell -> report.cell(cell.getKey()).equals(Cell.UNKNOWN))
                .count();
    }

    private static AnnualReport report(String document, Map<String, String> files) {
        return REPORTS.computeIfAbsent(document, name -> {
            byte[] bytes = Objects.requireNonNull(files.get(name)).getBytes(StandardCharsets.UTF_8);
            return ReportFormats.standard().read(bytes, name).report();
        });
    }

    /** What stands in each cell; nothing where it is blank, ? where nobody can tell. */
    private static Map<CellPath, String> printed(String document, Map<String, String> files) {
        Map<CellPath, String> printed = new LinkedHashMap<>();
        Objects.requireNonNull(files.get(document.replaceFirst("\\.\\w+$", TRUTH)))
                .lines()
                .map(line -> line.split(",", -1))
                .forEach(cell -> printed.put(CellPath.parse(cell[0]), cell[1]));
        return printed;
    }

    private static String layout(String document) {
        return document.substring(0, document.indexOf('/'));
    }

    private static Stream<String> documents(Map<String, String> files) {
        return files.keySet().stream().filter(name -> !name.endsWith(TRUTH)).sorted(Comparator.naturalOrder());
    }

    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (InputStream packed =
                        Objects.requireNonNull(OddDocumentsTest.class.getResourceAsStream("odd-documents.zip.gz"));
                ZipInputStream zip = new ZipInputStream(new GZIPInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
