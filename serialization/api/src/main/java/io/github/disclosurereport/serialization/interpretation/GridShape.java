package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.form.Heading;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the labelled rows of a table in grids have in common. Immutable. */
final class GridShape {

    private final List<TableRow> rows;
    private final Set<Integer> columnsInUse;

    /** The columns that each head names. */
    private final Set<Set<Heading>> heads;

    private final int usualEnd;

    private GridShape(List<TableRow> rows, Set<Integer> columnsInUse, int usualEnd) {
        this.rows = rows;
        this.heads = rows.stream().map(GridShape::named).collect(Collectors.toSet());
        this.columnsInUse = columnsInUse;
        this.usualEnd = usualEnd;
    }

    static GridShape of(List<TableRow> rows) {
        boolean isWithoutLabels = rows.stream().allMatch(row -> row.label().isEmpty());
        List<TableRow> labelled = rows.stream()
                .filter(row -> row.spacing() == TableRow.Spacing.GRID
                        && (row.label().isPresent() || isWithoutLabels)
                        && !row.fields().isEmpty())
                .toList();
        Set<Integer> inUse = rows.stream()
                .filter(row -> row.spacing() == TableRow.Spacing.GRID)
                .flatMap(row -> row.fields().stream())
                .filter(field -> !field.isBlank())
                .map(Piece::from)
                .collect(Collectors.toCollection(HashSet::new));
        int usualEnd =
                labelled.stream()
                        .collect(Collectors.groupingBy(GridShape::end, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .max(Map.Entry.<Integer, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .map(Map.Entry::getKey)
                        .orElse(0);
        return new GridShape(labelled, inUse, usualEnd);
    }

    /** Whether the head over some rows names these columns and that over others all that are missing, none twice. */
    boolean isCompletedBy(Set<Heading> named, Set<Heading> whole) {
        return !named.isEmpty()
                && heads.stream()
                        .anyMatch(other -> Collections.disjoint(other, named)
                                && other.size() + named.size() == whole.size()
                                && whole.containsAll(other)
                                && whole.containsAll(named));
    }

    /** Whether a field stands in a column in which some row has something. */
    boolean isInUse(Piece field) {
        return columnsInUse.stream().anyMatch(column -> field.overlaps(column, column + 1));
    }

    private static Set<Heading> named(TableRow row) {
        return row.head().stream().flatMap(column -> column.column().stream()).collect(Collectors.toSet());
    }

    /** Whether a row ends where most do; one that ends behind it has a field too many. */
    boolean isUsual(TableRow row) {
        return end(row) == usualEnd;
    }

    private static int end(TableRow row) {
        return row.fields().stream().mapToInt(Piece::to).max().orElse(0);
    }

    /**
     * Whether all rows end in the same column, and behind so many fields each has only blanks: those fields are its
     * cells, whatever is blank among them.
     */
    boolean isPadded(int cells) {
        boolean endTogether = rows.stream().allMatch(this::isUsual);
        return endTogether
                && rows.stream()
                        .map(TableRow::fields)
                        .allMatch(fields -> fields.size() >= cells
                                && fields.stream().skip(cells).allMatch(Piece::isBlank));
    }
}
