package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.table.Cell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Published reports with the true value of every cell, in the folder that {@code DISCLOSURE_CORPUS} names. */
final class Corpus {

    /** One published report. */
    record Report(Path folder) {

        String name() {
            return folder.getFileName().toString();
        }

        Path file(String name) {
            return folder.resolve(name);
        }

        /** The true cells; unknown where the published report left a cell blank or it is not to be known. */
        Map<CellPath, Cell> cells() {
            Map<CellPath, Cell> cells = new LinkedHashMap<>();
            lines(file("cells.csv")).stream().skip(1).forEach(line -> {
                String[] cell = line.split(",", -1);
                CellPath path = CellPath.parse(cell[0]);
                cells.put(path, cell[1].isEmpty() ? Cell.UNKNOWN : Cell.of(new BigDecimal(cell[1]), path.unit()));
            });
            return cells;
        }
    }

    private Corpus() {}

    /** Without a corpus the test is skipped and says so. */
    private static Path folder() {
        String folder = System.getenv("DISCLOSURE_CORPUS");
        assumeTrue(folder != null && !folder.isEmpty(), "skipped: DISCLOSURE_CORPUS is not set");
        return Path.of(folder);
    }

    /** Every page and text of the corpus, also those of which not every cell can be read. */
    static List<Path> documents() {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(file -> file.getFileName().toString().matches("report\\.(html|txt)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The reports of some names; a corpus that is not there fails. */
    static List<Report> reports(String... names) {
        List<Report> reports = List.of(names).stream()
                .map(name -> new Report(folder().resolve(name)))
                .toList();
        reports.forEach(report -> assertThat(report.folder()).isDirectory());
        System.out.println("Corpus: " + reports.size() + " published reports");
        return reports;
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
