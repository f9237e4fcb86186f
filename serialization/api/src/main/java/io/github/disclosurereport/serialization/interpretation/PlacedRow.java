package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.table.Cell;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * A row whose columns are known.
 *
 * @param row the row
 * @param cells its cells
 * @param subtotals the sums of groups that the form does not have
 */
record PlacedRow(NamedRow row, SortedMap<CellPath, SourceCell> cells, List<Oddity.GroupSum> subtotals) {

    boolean isUnderTornHead() {
        return row.printed().order() == TableRow.WordOrder.TORN;
    }

    boolean isSameInAnyOrder() {
        return row.fields().stream()
                        .map(Piece::text)
                        .collect(Collectors.toSet())
                        .size()
                == 1;
    }

    /** Its counts, if it has all of them. */
    Optional<long[]> counts(Edition edition) {
        long[] counts = cells.values().stream()
                .map(cell -> cell.text().cell())
                .filter(Cell::isNumber)
                .mapToLong(cell -> cell.count().orElse(0))
                .toArray();
        boolean isWhole = cells.size() == counts.length
                && counts.length == edition.cells(cells.firstKey().row()).size();
        return isWhole ? Optional.of(counts) : Optional.empty();
    }
}
