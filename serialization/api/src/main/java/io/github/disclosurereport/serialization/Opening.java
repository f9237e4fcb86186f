package io.github.disclosurereport.serialization;

import io.github.disclosurereport.source.ReadResult;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Opens a document: into those of which it consists, and where one of these is no report, into the reports that stand in it. */
final class Opening {

    /** A text in an answer in a script of a page in a web archive. */
    private static final int DEEPEST = 5;

    private final List<Container> containers;
    private final Limits limits;
    private final BiFunction<Document, Sureness, Optional<ReadResult>> reader;

    /**
     * Opens documents by containers.
     *
     * @param reader reads a document as of a kind of which it is surer than that; empty if it is no report then
     */
    Opening(List<Container> containers, Limits limits, BiFunction<Document, Sureness, Optional<ReadResult>> reader) {
        this.containers = containers;
        this.limits = limits;
        this.reader = reader;
    }

    /** A container, and how sure it is of a document. */
    private record Opener(Container container, Sureness sureness) {}

    /** The documents that a document holds; itself if it holds none. */
    List<Document> open(Document document) {
        return openers(document, false)
                .map(opener -> opener.container.open(document, limits))
                .filter(parts -> !parts.isEmpty() && !parts.equals(List.of(document)))
                .findFirst()
                .orElse(List.of(document))
                .stream()
                .flatMap(part -> reportsOrItself(part).stream())
                .toList();
    }

    private List<Document> reportsOrItself(Document document) {
        List<FoundReport> reports = reportsIn(document, DEEPEST);
        return reports.isEmpty()
                ? List.of(document)
                : reports.stream().map(FoundReport::document).toList();
    }

    private Stream<Opener> openers(Document document, boolean holdAnyText) {
        byte[] head = document.head(ReportFormats.HEAD);
        return containers.stream()
                .filter(container -> container.holdsAnyText() == holdAnyText)
                .map(container -> new Opener(container, container.sureness(head)))
                .filter(opener -> opener.sureness != Sureness.NO)
                .sorted(Comparator.comparing(Opener::sureness).reversed());
    }

    /** The reports that the surest container finds among the texts in a document, and with figures if any does. */
    private List<FoundReport> reportsIn(Document document, int levels) {
        List<FoundReport> surest = List.of();
        for (Opener opener :
                openers(document, true).limit(levels == 0 ? 0 : Long.MAX_VALUE).toList()) {
            List<FoundReport> reports = reportsIn(document, opener, levels);
            if (haveCells(reports)) {
                return reports;
            }
            surest = surest.isEmpty() ? reports : surest;
        }
        return surest;
    }

    private static boolean haveCells(List<FoundReport> reports) {
        return reports.stream().anyMatch(FoundReport::hasCell);
    }

    /** None if the document is a report itself, by a reader that is surer of it than the container, and not just its text. */
    private List<FoundReport> reportsIn(Document document, Opener opener, int levels) {
        List<FoundReport> reports = texts(document, opener).stream()
                .flatMap(text -> reportsOf(text, levels - 1).stream())
                .toList();
        boolean haveCells = haveCells(reports);
        boolean isReport = !reports.isEmpty()
                && report(document, opener.sureness)
                        .filter(report -> report.hasCell() || !haveCells)
                        .isPresent();
        return isReport ? List.of() : FoundReport.once(reports);
    }

    /** A report is not refused for what stands beside it. */
    private List<Document> texts(Document document, Opener opener) {
        try {
            return opener.container.open(document, limits);
        } catch (NotAReportException e) {
            if (report(document, opener.sureness).isEmpty()) {
                throw e;
            }
            return List.of();
        }
    }

    private List<FoundReport> reportsOf(Document text, int levels) {
        List<FoundReport> inside = reportsIn(text, levels);
        return inside.isEmpty() ? report(text, Sureness.NO).stream().toList() : inside;
    }

    /** A report of which nothing was found but its name is none. */
    private Optional<FoundReport> report(Document document, Sureness below) {
        return reader.apply(document, below)
                .map(ReadResult::report)
                .filter(report -> report.sections().stream().anyMatch(section -> !section.isMissing()))
                .map(report -> new FoundReport(document, report));
    }
}
