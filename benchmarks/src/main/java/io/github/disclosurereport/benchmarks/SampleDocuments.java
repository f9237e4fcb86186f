package io.github.disclosurereport.benchmarks;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.PrintedTable;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.formats.html.HtmlWriter;
import io.github.disclosurereport.formats.json.JsonWriter;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.Section;
import io.github.disclosurereport.serialization.ReportWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A report as the documents that are read. */
final class SampleDocuments {

    private SampleDocuments() {}

    /** The library's own JSON. */
    static byte[] json(AnnualReport report) {
        return written(new JsonWriter(), report);
    }

    /** The library's own page inside the site of a portal, near 97 KB. */
    static byte[] webPage(AnnualReport report) {
        String page = new String(written(new HtmlWriter(), report), StandardCharsets.UTF_8);
        return SiteChrome.around(page).getBytes(StandardCharsets.UTF_8);
    }

    /** Text as extracted from a page: a line for each paragraph and each cell. */
    static byte[] cellLines(AnnualReport report) {
        Stream<String> head = Stream.concat(report.title().stream(), report.preface().paragraphs().stream());
        Stream<String> body = report.sections().stream().flatMap(section -> lines(report, section));
        return String.join("\n", Stream.concat(head, body).toList()).getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String> lines(AnnualReport report, Section section) {
        Stream<String> text = Stream.concat(
                Stream.of(section.kind().heading(report.edition())), section.text().paragraphs().stream());
        return Stream.concat(text, section.kind().table().stream().flatMap(table -> cells(report, table)));
    }

    private static Stream<String> cells(AnnualReport report, TableKind table) {
        return PrintedTable.of(report.edition(), table).rows().stream()
                .flatMap(List::stream)
                .map(cell -> cell.path().map(path -> figure(report, path)).orElse(cell.text()))
                .filter(line -> !line.isEmpty());
    }

    private static String figure(AnnualReport report, CellPath path) {
        return report.cell(path).toString();
    }

    private static byte[] written(ReportWriter writer, AnnualReport report) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.write(report, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
