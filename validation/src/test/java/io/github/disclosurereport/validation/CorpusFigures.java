package io.github.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The true figures of published reports, in the folder that {@code DISCLOSURE_CORPUS} names. */
final class CorpusFigures {

    private CorpusFigures() {}

    /** The folders of all reports. Without a corpus the test is skipped and says so; one that is not there fails. */
    static List<Path> folders() {
        String corpus = System.getenv("DISCLOSURE_CORPUS");
        assumeTrue(corpus != null && !corpus.isEmpty(), "skipped: DISCLOSURE_CORPUS is not set");
        try (Stream<Path> folders = Files.list(Path.of(corpus))) {
            List<Path> found = folders.sorted().toList();
            assertThat(found).isNotEmpty();
            System.out.println("Corpus: the figures of " + found.size() + " published reports");
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A report of the figures; a cell without one is blank. */
    static AnnualReport report(Path folder) {
        List<String> cells = lines(folder.resolve("cells.csv")).stream().skip(1).toList();
        Edition edition = Arrays.stream(Edition.values())
                .filter(candidate -> candidate.cells().stream()
                        .map(CellPath::toString)
                        .toList()
                        .equals(cells.stream()
                                .map(line -> line.substring(0, line.indexOf(',')))
                                .toList()))
                .findFirst()
                .orElseThrow();
        AnnualReportBuilder builder = AnnualReport.builder(edition);
        cells.stream().map(line -> line.split(",", -1)).forEach(cell -> {
            CellPath path = CellPath.parse(cell[0]);
            if (cell[1].isEmpty()) {
                builder.setBlank(path);
            } else {
                builder.set(path, new BigDecimal(cell[1]));
            }
        });
        return builder.build();
    }
}
