package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.report.AnnualReport;
import java.util.Random;
import java.util.function.Function;

/**
 * A way in which portals publish reports.
 *
 * @param name its name
 * @param description what portals do there
 * @param dresser writes a report that way
 */
public record Layout(String name, String description, Dresser dresser) {

    /** Writes a report. */
    @FunctionalInterface
    public interface Dresser {
        /** The report in a document. */
        Dressed dress(AnnualReport report, Random random);
    }

    /** Changes a document before it is written. */
    @FunctionalInterface
    interface Change {
        Sheet apply(Sheet sheet, Random random);
    }

    /** The report in this layout. The same random numbers give the same document. */
    public Dressed dress(AnnualReport report, Random random) {
        return dresser.dress(report, random).named(name);
    }

    /** Plain HTML of a changed document. */
    static Layout html(String name, String description, Change change) {
        return html(name, description, change, random -> new HtmlWriter());
    }

    /** The official tables in another markup. */
    static Layout html(String name, String description, Function<Random, HtmlWriter> writer) {
        return html(name, description, (sheet, random) -> sheet, writer);
    }

    static Layout html(String name, String description, Change change, Function<Random, HtmlWriter> writer) {
        return new Layout(
                name,
                description,
                (report, random) ->
                        Dressed.html(writer.apply(random).write(change.apply(sheet(report, random), random)), report));
    }

    /** Plain text. */
    static Layout text(String name, String description, Function<Random, TextWriter> writer) {
        return text(name, description, (sheet, random) -> sheet, writer);
    }

    static Layout text(String name, String description, Change change, Function<Random, TextWriter> writer) {
        return new Layout(
                name,
                description,
                (report, random) ->
                        Dressed.text(writer.apply(random).write(change.apply(sheet(report, random), random)), report));
    }

    Layout joiningParagraphs() {
        return new Layout(
                name,
                description,
                (report, random) -> dresser.dress(report, random).withParagraphsJoined());
    }

    /** Paragraphs above the tables, below them, or both. */
    static Sheet sheet(AnnualReport report, Random random) {
        return Sheet.of(report, paragraphs -> random.nextInt(paragraphs.size() + 1));
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
