package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.PrintedTable;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.Section;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.PrintedLabel;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.table.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CorpusTest {

    private static final String[] READ = {
        "2020-pingtan-czj",
        "2020-pingtan-gwh",
        "2021-langao-xzspj",
        "2021-pingtan-jtj-flat",
        "2022-pingtan-czj",
        "2024-pingtan-gwh",
        "2025-hangzhou-fixture"
    };

    @TestFactory
    Stream<DynamicTest> each_cell_of_a_published_report_is_read_exactly() {
        return Corpus.reports(READ).stream()
                .map(report -> DynamicTest.dynamicTest(report.name(), () -> {
                    ReadResult read = ReportFormats.standard().read(document(report));
                    Map<CellPath, Cell> cells = new LinkedHashMap<>();
                    read.report()
                            .edition()
                            .cells()
                            .forEach(path -> cells.put(path, read.report().cell(path)));
                    assertThat(cells).as(report.name()).isEqualTo(report.cells());
                }));
    }

    /** What is left of the text when all headings and paragraphs are taken away in order are labels and figures. */
    @TestFactory
    Stream<DynamicTest> the_text_of_a_published_report_is_kept_whole_and_in_order() {
        return Corpus.reports(READ).stream()
                .map(report -> DynamicTest.dynamicTest(report.name(), () -> {
                    ReadResult read = ReportFormats.standard().read(document(report));
                    String text = compact(plainText(document(report)));
                    int from =
                            text.indexOf(compact(read.source().headings().get(0).text()));
                    StringBuilder left = new StringBuilder();
                    for (String piece : pieces(read)) {
                        int found = text.indexOf(compact(piece), from);
                        assertThat(found).as(report.name() + ": " + piece).isGreaterThanOrEqualTo(from);
                        left.append(text, from, found).append('\n');
                        from = found + compact(piece).length();
                    }
                    assertThat(left.toString().replaceAll("[\\d.\\n-]", ""))
                            .as(report.name())
                            .matches("(?:" + labels(read) + "|笔|元|[（）()“”、，：]|[一二三四五六七]、)*");
                    System.out.println(report.name() + " page furniture: " + text.substring(from));
                }));
    }

    /** Headings, and paragraphs of the sections, in the order of the sections. */
    private static List<String> pieces(ReadResult read) {
        List<String> pieces = new ArrayList<>();
        for (Section section : read.report().sections()) {
            read.source().headings().stream()
                    .filter(heading -> heading.section().equals(Optional.of(section.kind())))
                    .forEach(heading -> pieces.add(heading.text()));
            pieces.addAll(section.text().paragraphs());
        }
        return pieces;
    }

    private static String plainText(Path document) throws IOException {
        String text = Files.readString(document);
        return document.toString().endsWith(".html") ? Jsoup.parse(text).body().wholeText() : text;
    }

    private static String compact(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]", "");
    }

    /** The labels of the form and those printed, the longest first. */
    private static String labels(ReadResult read) {
        return Stream.concat(
                        Arrays.stream(TableKind.values())
                                .map(table -> PrintedTable.of(read.report().edition(), table))
                                .flatMap(table -> table.rows().stream().flatMap(List::stream))
                                .map(PrintedTable.Cell::text),
                        read.source().labels().stream().map(PrintedLabel::text))
                .map(label -> compact(label).replaceAll("[\\d.]", ""))
                .filter(label -> !label.isEmpty())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static Path document(Corpus.Report report) throws IOException {
        try (Stream<Path> files = Files.list(report.folder())) {
            return files.filter(file -> file.getFileName().toString().matches("report\\.(html|txt)"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
