package io.github.disclosurereport.source;

import io.github.disclosurereport.form.CellPath;
import java.util.List;
import java.util.Map;

/**
 * What a document printed: for each cell its text, state and place, and the oddities met. Immutable.
 *
 * <p>It may hold cells that the report's edition lacks: figures that the document printed and the report has no room
 * for.
 */
public final class Source {

    private final Map<CellPath, SourceCell> cells;
    private final List<Oddity> oddities;

    /** A source of printed cells and oddities. */
    public Source(Map<CellPath, SourceCell> cells, List<Oddity> oddities) {
        this.cells = Map.copyOf(cells);
        this.oddities = List.copyOf(oddities);
    }

    /** What stood in the field of a cell; {@link SourceCell#MISSING} if there was none. */
    public SourceCell at(CellPath path) {
        return cells.getOrDefault(path, SourceCell.MISSING);
    }

    /** The cells that have a field in the document. */
    public Map<CellPath, SourceCell> cells() {
        return cells;
    }

    /** The oddities, in the order met. */
    public List<Oddity> oddities() {
        return oddities;
    }
}
