package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.serialization.interpretation.words.SummedGroups;
import io.github.disclosurereport.source.Doubt;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.table.Cell;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the fields of a table say, once it is known in which columns they stand. */
final class RowFigures {

    private final Amounts amounts;
    private final BrokenRows broken;
    private final MovedFigures moved;
    private final MergedFields merged;
    private final Set<Piece> shared;
    private final boolean isInNumerals;

    RowFigures(
            Amounts amounts,
            ChineseFigures numerals,
            BrokenRows broken,
            MovedFigures moved,
            MergedFields merged,
            List<TableRow> rows) {
        this.amounts = amounts;
        this.broken = broken;
        this.moved = moved;
        this.merged = merged;
        this.shared = shared(rows);
        this.isInNumerals = numerals.areIn(rows);
    }

    private SourceCell figure(Placed field, CellPath path, TableRow row) {
        Optional<SourceCell> one = isInNumerals ? ChineseFigures.one(field.field(), path.unit()) : Optional.empty();
        return one.orElseGet(() -> amounts.of(field, path.unit(), row));
    }

    /** The figures that stand in several rows. */
    private static Set<Piece> shared(List<TableRow> rows) {
        Set<Piece> met = new HashSet<>();
        return rows.stream()
                .flatMap(row -> row.fields().stream())
                .filter(field -> !met.add(field))
                .filter(field -> field.isFigure() && !field.isNothing())
                .collect(Collectors.toSet());
    }

    /** The cells of a row, in print order. */
    SortedMap<CellPath, SourceCell> cells(PlacedRow row) {
        SortedMap<CellPath, SourceCell> cells = new TreeMap<>();
        TableRow printed = row.row().printed();
        row.fields()
                .forEach(field -> field.path()
                        .ifPresent(path -> cells.put(path, whole(printed, field, figure(field, path, printed)))));
        return cells;
    }

    /**
     * A figure that spans several rows belongs to one of them, one that has moved down to another row, and one that goes on
     * below is not whole: nobody knows.
     */
    private SourceCell whole(TableRow row, Placed field, SourceCell cell) {
        if (shared.contains(field.field()) || merged.has(field.field())) {
            return SourceCell.ambiguous(cell.printed(), Doubt.SHARED_FIELD, cell.place());
        }
        if (moved.mayHave(row, field.field())) {
            return SourceCell.ambiguous(cell.printed(), Doubt.MOVED, cell.place());
        }
        return broken.below(row, field.field())
                .map(piece ->
                        SourceCell.ambiguous(cell.printed() + " " + piece.text(), Doubt.BROKEN_OVER_ROWS, cell.place()))
                .orElse(cell);
    }

    /** The counts of a row, if it has all that an edition has there. */
    Optional<long[]> counts(PlacedRow row, Edition edition) {
        return counts(row, edition, Cell::isNumber);
    }

    /** The counts of a row, a blank as 0, if it has all that an edition has there. */
    Optional<long[]> countsOrBlanks(PlacedRow row, Edition edition) {
        return counts(row, edition, cell -> !cell.equals(Cell.UNKNOWN));
    }

    private Optional<long[]> counts(PlacedRow row, Edition edition, Predicate<Cell> isTold) {
        SortedMap<CellPath, SourceCell> cells = cells(row);
        long[] counts = cells.values().stream()
                .map(cell -> cell.text().cell())
                .filter(isTold)
                .mapToLong(cell -> cell.count().orElse(0))
                .toArray();
        boolean isWhole = cells.size() == counts.length
                && counts.length == row.row().cells(edition).size();
        return isWhole ? Optional.of(counts) : Optional.empty();
    }

    /** The sums of groups in a row, in columns that the form does not have. */
    List<Oddity.GroupSum> subtotals(PlacedRow row) {
        return row.fields().stream()
                .filter(field -> field.path().isEmpty() && !field.field().isBlank())
                .flatMap(field -> subtotal(field, row.row()).stream())
                .toList();
    }

    private static Optional<Oddity.GroupSum> subtotal(Placed field, NamedRow row) {
        return field.column()
                .flatMap(column -> SummedGroups.of(row.kind(), column.label().letters(), column.group()))
                .flatMap(group -> row.heading()
                        .map(across -> new Oddity.GroupSum(group, across, Amounts.plain(field.field(), Unit.ITEM))));
    }
}
