package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CorpusTest {

    @TestFactory
    Stream<DynamicTest> each_cell_of_a_published_report_is_read_exactly() {
        return Corpus.reports(
                        "2020-pingtan-czj",
                        "2020-pingtan-gwh",
                        "2021-langao-xzspj",
                        "2021-pingtan-jtj-flat",
                        "2022-pingtan-czj",
                        "2024-pingtan-gwh",
                        "2025-hangzhou-fixture")
                .stream()
                .map(report -> DynamicTest.dynamicTest(report.name(), () -> {
                    ReadResult read = ReportFormats.standard().read(document(report));
                    Map<Object, Object> figures = new LinkedHashMap<>();
                    read.report()
                            .edition()
                            .cells()
                            .forEach(path -> figures.put(path, read.report().figure(path)));
                    assertThat(figures).as(report.name()).isEqualTo(report.figures());
                }));
    }

    private static Path document(Corpus.Report report) throws IOException {
        try (Stream<Path> files = Files.list(report.folder())) {
            return files.filter(file -> file.getFileName().toString().matches("report\\.(html|txt)"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
