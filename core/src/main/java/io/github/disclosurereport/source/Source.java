package io.github.disclosurereport.source;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.TableKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a document printed: cells, headings, labels and oddities with their places. Immutable.
 *
 * <p>It may hold cells that the report's edition lacks: figures that the document printed and the report has no room
 * for. A source without a layout, such as JSON or a form, has no headings and labels.
 */
public final class Source {

    private final boolean hasLayout;
    private final SourceCell[] cells;
    private final List<PrintedHeading> headings;
    private final List<PrintedLabel> labels;
    private final Map<TableKind, String> corners;
    private final List<Subtotal> subtotals;
    private final List<Oddity> oddities;

    Source(SourceBuilder builder) {
        hasLayout = builder.hasLayout;
        cells = builder.cells.clone();
        headings = List.copyOf(builder.headings);
        labels = List.copyOf(builder.labels);
        corners = Collections.unmodifiableMap(new EnumMap<>(builder.corners));
        subtotals = List.copyOf(builder.subtotals);
        oddities = List.copyOf(builder.oddities);
    }

    /** Begins the source of a document that has printed headings and labels. */
    public static SourceBuilder withLayout() {
        return new SourceBuilder(true);
    }

    /** Begins the source of structured data, such as JSON or a form. */
    public static SourceBuilder withoutLayout() {
        return new SourceBuilder(false);
    }

    /** Whether the document has printed headings and labels that can be right or wrong. */
    public boolean hasLayout() {
        return hasLayout;
    }

    /** What stood in the field of a cell; {@link SourceCell#MISSING} if there was none. */
    public SourceCell at(CellPath path) {
        return cells[path.position()];
    }

    /** The cells that have a field in the document, in print order, also those that the report's edition lacks. */
    public Map<CellPath, SourceCell> cells() {
        Map<CellPath, SourceCell> printed = new LinkedHashMap<>();
        CellPath.all().stream()
                .filter(path -> !at(path).equals(SourceCell.MISSING))
                .forEach(path -> printed.put(path, at(path)));
        return Collections.unmodifiableMap(printed);
    }

    /** The headings of the top level, in print order. */
    public List<PrintedHeading> headings() {
        return headings;
    }

    /** The labels of rows and columns, in print order. */
    public List<PrintedLabel> labels() {
        return labels;
    }

    /** The text in the upper left field of a table; empty if there was none. */
    public Optional<String> corner(TableKind table) {
        return Optional.ofNullable(corners.get(table));
    }

    /** Sums of groups, which the form does not have. */
    public List<Subtotal> subtotals() {
        return subtotals;
    }

    /** The oddities, in the order met. */
    public List<Oddity> oddities() {
        return oddities;
    }
}
