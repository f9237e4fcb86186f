package io.github.disclosurereport.source;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.TableKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects what a reader met. */
public final class SourceBuilder {

    final boolean hasLayout;
    final SourceCell[] cells = new SourceCell[CellPath.all().size()];
    final List<PrintedHeading> headings = new ArrayList<>();
    final List<PrintedLabel> labels = new ArrayList<>();
    final Map<TableKind, String> corners = new EnumMap<>(TableKind.class);
    final List<Subtotal> subtotals = new ArrayList<>();
    final List<Oddity> oddities = new ArrayList<>();

    SourceBuilder(boolean hasLayout) {
        this.hasLayout = hasLayout;
        Arrays.fill(cells, SourceCell.MISSING);
    }

    /** What stood in the field of a cell. */
    public void cell(CellPath path, SourceCell cell) {
        cells[path.position()] = cell;
    }

    /** A heading of the top level. */
    public void heading(PrintedHeading heading) {
        headings.add(heading);
    }

    /** A label of a row or column. */
    public void label(PrintedLabel label) {
        labels.add(label);
    }

    /** The text in the upper left field of a table. */
    public void corner(TableKind table, String text) {
        corners.putIfAbsent(table, text);
    }

    /** A sum of a group. */
    public void subtotal(Subtotal subtotal) {
        subtotals.add(subtotal);
    }

    /** Something else. */
    public void oddity(Oddity oddity) {
        oddities.add(oddity);
    }

    /** The source. */
    public Source build() {
        return new Source(this);
    }
}
