package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.serialization.interpretation.words.Piece;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Figures that may stand a row too low: from a gap on, in all columns or in one, down to figures that have no label.
 *
 * <p>Of several gaps nobody knows which came of moving, so that the first counts.
 */
final class MovedFigures {

    /** For each row the columns in which its figures may be those of the row above. */
    private final IdentityHashMap<TableRow, List<Piece>> columns = new IdentityHashMap<>();

    MovedFigures(StrayRows stray) {
        stray.indexes().forEach(index -> find(stray, index));
        stray.joined().forEach(index -> findRows(stray, stray.rows().subList(0, index + 1)));
    }

    /** Whether a figure of a row may be that of another. */
    boolean mayHave(TableRow row, Piece field) {
        return columns.getOrDefault(row, List.of()).stream()
                .anyMatch(column -> column.overlaps(field.from(), field.to()));
    }

    private void find(StrayRows stray, int index) {
        List<TableRow> above = stray.rows().subList(0, index);
        if (!findRows(stray, above) && stray.isBelowAll(index)) {
            stray.rows().get(index).fields().stream()
                    .filter(Piece::isFigure)
                    .forEach(figure -> findInColumn(stray, above, figure));
        }
    }

    /** Whether a row has nothing, so that the figures of all from there on may be those of the row above. */
    private boolean findRows(StrayRows stray, List<TableRow> above) {
        int gap = IntStream.range(0, above.size())
                .filter(i -> stray.isNamed(above.get(i)) && above.get(i).isBlank())
                .findFirst()
                .orElse(above.size());
        above.subList(gap, above.size()).forEach(row -> add(row, row.fields()));
        return gap < above.size();
    }

    private void findInColumn(StrayRows stray, List<TableRow> above, Piece column) {
        int gap = IntStream.range(0, above.size())
                .filter(i -> stray.isNamed(above.get(i)) && isBlankIn(above.get(i), column))
                .findFirst()
                .orElse(above.size());
        above.subList(gap, above.size()).forEach(row -> add(row, List.of(column)));
    }

    private static boolean isBlankIn(TableRow row, Piece column) {
        return row.fields().stream()
                .filter(field -> column.overlaps(field.from(), field.to()))
                .allMatch(Piece::isBlank);
    }

    private void add(TableRow row, List<Piece> moved) {
        columns.computeIfAbsent(row, key -> new ArrayList<>()).addAll(moved);
    }
}
