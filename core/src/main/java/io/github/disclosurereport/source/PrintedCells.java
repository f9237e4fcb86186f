package io.github.disclosurereport.source;

import io.github.disclosurereport.figure.Positions;
import io.github.disclosurereport.form.CellPath;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a document printed in its cells: a reading puts it in, and the source that is made of it has the same. */
final class PrintedCells {

    private final SourceCell[] cells;
    private boolean isShared;

    private PrintedCells(SourceCell[] cells) {
        this.cells = cells;
    }

    /** Each of them missing. */
    static PrintedCells none() {
        SourceCell[] cells = new SourceCell[CellPath.all().size()];
        Arrays.fill(cells, SourceCell.MISSING);
        return new PrintedCells(cells);
    }

    /** What stood in the field of a cell; {@link SourceCell#MISSING} if there was none. */
    SourceCell at(CellPath path) {
        return cells[Positions.of(path)];
    }

    /** These with something else in a cell; once they are shared a copy. */
    PrintedCells with(CellPath path, SourceCell cell) {
        PrintedCells own = isShared ? new PrintedCells(cells.clone()) : this;
        own.cells[Positions.of(path)] = cell;
        return own;
    }

    /** The same, which do not change any more. */
    PrintedCells shared() {
        isShared = true;
        return this;
    }

    /** The cells that have a field in the document, in print order. */
    Map<CellPath, SourceCell> all() {
        Map<CellPath, SourceCell> printed = new LinkedHashMap<>();
        CellPath.all().stream().filter(path -> at(path).isPrinted()).forEach(path -> printed.put(path, at(path)));
        return Collections.unmodifiableMap(printed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrintedCells printed && Arrays.equals(cells, printed.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }
}
