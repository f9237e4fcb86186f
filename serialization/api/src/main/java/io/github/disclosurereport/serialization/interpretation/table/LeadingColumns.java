package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.serialization.interpretation.words.Piece;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of a head in front of all that the form has: beside the figures, as those of numbers and units of the rows, or
 * over figures of something else.
 */
final class LeadingColumns {

    /** Fewer rows cannot be counted. */
    private static final int FEWEST_ROWS = 3;

    /** A column by its words and its place, as it stands in the heads of several blocks. */
    private record Column(String letters, int from) {

        static Column of(HeadColumn column) {
            return new Column(column.label().letters(), column.from());
        }
    }

    /** What stands below a column in rows that have figures. */
    private static final class Below {

        private final CountedFigures figures = new CountedFigures();
        private int rows;
        private boolean hasWords;

        void add(Optional<Piece> field) {
            rows++;
            hasWords |= field.filter(piece -> !piece.isFigure()).isPresent();
            field.filter(Piece::isFigure).ifPresent(figures::add);
        }

        boolean isOverFigures() {
            boolean areNumbers = rows >= FEWEST_ROWS && figures.countNearlyAll(rows);
            return !hasWords && figures.figures() > 0 && !areNumbers;
        }

        boolean isOverMany() {
            return isOverFigures() && 2 * figures.figures() > rows;
        }
    }

    private final Map<Column, Below> columns = new HashMap<>();

    private LeadingColumns(List<TableRow> rows) {
        rows.stream()
                .filter(row -> row.fields().stream().anyMatch(Piece::isFigure))
                .forEach(row -> row.head()
                        .subList(0, count(row))
                        .forEach(column -> below(column).add(fieldBelow(row, column))));
    }

    /** Rows the heads of which begin with the first column over figures; of one alone, only if most rows have a figure there. */
    static List<TableRow> settled(List<TableRow> rows) {
        LeadingColumns leading = new LeadingColumns(rows);
        return rows.stream().map(leading::settled).toList();
    }

    private TableRow settled(TableRow row) {
        int count = count(row);
        if (count == 0) {
            return row;
        }
        List<Below> below =
                row.head().subList(0, count).stream().map(this::below).toList();
        boolean areKept = below.stream().filter(Below::isOverFigures).count() > 1
                || below.stream().anyMatch(Below::isOverMany);
        int beside = 0;
        while (beside < count && !(areKept && below.get(beside).isOverFigures())) {
            beside++;
        }
        return row.withHead(row.head().subList(beside, row.head().size()));
    }

    /** How many columns in front a row has that nobody knows; none if it knows none of all. */
    private static int count(TableRow row) {
        int count = 0;
        while (count < row.head().size() && row.head().get(count).isUnknown()) {
            count++;
        }
        return count == row.head().size() || row.spacing() != TableRow.Spacing.GRID ? 0 : count;
    }

    private Below below(HeadColumn column) {
        return columns.computeIfAbsent(Column.of(column), key -> new Below());
    }

    private static Optional<Piece> fieldBelow(TableRow row, HeadColumn column) {
        return row.fields().stream()
                .filter(field -> !field.isBlank() && field.overlaps(column.from(), column.to()))
                .findFirst();
    }
}
