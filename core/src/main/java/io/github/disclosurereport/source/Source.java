package io.github.disclosurereport.source;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.TextPart;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a document printed: cells, paragraphs, headings, labels and oddities with their places. Immutable.
 *
 * <p>It may hold cells that the report's edition lacks: figures that the document printed and the report has no room
 * for.
 */
public final class Source {

    private final Set<Facet> shown;
    private final PrintedCells cells;
    private final Map<TextPart, List<PlacedText>> texts;
    private final List<PrintedHeading> headings;
    private final List<PrintedLabel> labels;
    private final Set<Heading> labelled;
    private final Map<TableKind, PlacedText> corners;
    private final List<Oddity> oddities;

    Source(Reading reading, Map<TextPart, List<PlacedText>> texts) {
        this.texts = texts;
        shown = EnumSet.copyOf(reading.shown);
        cells = reading.cells.shared();
        headings = List.copyOf(reading.headings);
        labels = List.copyOf(reading.labels);
        labelled = labels.stream().map(PrintedLabel::heading).collect(Collectors.toSet());
        corners = new HashMap<>(reading.corners);
        oddities = List.copyOf(reading.oddities);
    }

    /** Whether a document of this kind has something that can be right or wrong. */
    public boolean shows(Facet facet) {
        return shown.contains(facet);
    }

    /** What stood in the field of a cell; {@link SourceCell#MISSING} if there was none. */
    public SourceCell at(CellPath path) {
        return cells.at(path);
    }

    /** The cells that have a field in the document, in print order, also those that the report's edition lacks. */
    public Map<CellPath, SourceCell> cells() {
        return cells.all();
    }

    /** The paragraphs of a part of the report's text, as the report has them. */
    public List<PlacedText> paragraphs(TextPart part) {
        return texts.getOrDefault(part, List.of());
    }

    /** The headings of the top level, in print order. */
    public List<PrintedHeading> headings() {
        return headings;
    }

    /** The headings that name a section, in print order. */
    public List<PrintedHeading> headings(SectionKind section) {
        return headings.stream()
                .filter(heading -> heading.section().equals(Optional.of(section)))
                .toList();
    }

    /** The labels of rows and columns, in print order. */
    public List<PrintedLabel> labels() {
        return labels;
    }

    /** Whether a row or column is labelled. */
    public boolean isLabelled(Heading heading) {
        return labelled.contains(heading);
    }

    /** The text in the upper left field of a table; empty if there was none. */
    public Optional<PlacedText> corner(TableKind table) {
        return Optional.ofNullable(corners.get(table));
    }

    /** The oddities, in the order met. */
    public List<Oddity> oddities() {
        return oddities;
    }

    /** The oddities of a type, in the order met. */
    public <O extends Oddity> List<O> oddities(Class<O> type) {
        return oddities.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Source source
                && shown.equals(source.shown)
                && cells.equals(source.cells)
                && texts.equals(source.texts)
                && headings.equals(source.headings)
                && labels.equals(source.labels)
                && corners.equals(source.corners)
                && oddities.equals(source.oddities);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cells, texts, headings, labels, oddities);
    }

    /** How much was read, for logs. */
    @Override
    public String toString() {
        return "Source{" + cells().size() + " cells, " + headings.size() + " headings, " + labels.size() + " labels, "
                + oddities.size() + " oddities}";
    }
}
