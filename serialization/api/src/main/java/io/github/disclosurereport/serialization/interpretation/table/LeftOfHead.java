package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.serialization.interpretation.words.Piece;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the rows of a table in a grid have behind their labels and left of all columns of the head: numbers of rows, or the
 * first figure of a row that was shifted to the left. Immutable.
 */
final class LeftOfHead {

    private static final int FEWEST_ROWS = 5;

    /** The rows below some head. */
    private static final class Below {

        private int rows;
        private int withLastFigure;
        private final Map<Integer, CountedFigures> columns = new HashMap<>();

        void add(TableRow row) {
            int begin = row.beginOfHead();
            rows++;
            withLastFigure += inLastColumn(row).filter(Piece::isFigure).isPresent() ? 1 : 0;
            row.fields().stream()
                    .filter(field -> field.to() <= begin && field.isFigure())
                    .forEach(field -> columns.computeIfAbsent(field.from(), key -> new CountedFigures())
                            .add(field));
        }

        boolean isNumbered(int column) {
            return columns.containsKey(column) && columns.get(column).countNearlyAll(rows);
        }

        boolean endsWithFigures() {
            return rows >= FEWEST_ROWS && CountedFigures.areNearlyAll(withLastFigure, rows);
        }
    }

    /** By where the last column of the head ends. */
    private final Map<Integer, Below> byHead = new HashMap<>();

    /** The rows that go on in one without a label. */
    private final Set<TableRow> broken;

    /**
     * Of a table.
     *
     * @param rows all its rows
     * @param labelled those that stand in a grid and have a label
     */
    LeftOfHead(List<TableRow> rows, List<TableRow> labelled) {
        this.broken = IntStream.range(1, rows.size())
                .filter(i -> rows.get(i).letters().isEmpty() && hasFigure(rows.get(i)))
                .mapToObj(i -> rows.get(i - 1))
                .collect(Collectors.toSet());
        labelled.stream()
                .filter(row -> !row.head().isEmpty() && hasFigure(row))
                .forEach(row -> byHead.computeIfAbsent(row.endOfHead(), key -> new Below())
                        .add(row));
    }

    /** Whether a figure left of all columns counts the rows, as figures do in that column in nearly all of them. */
    boolean isRowNumber(TableRow row, Piece field) {
        return Optional.ofNullable(byHead.get(row.endOfHead()))
                .filter(below -> below.isNumbered(field.from()))
                .isPresent();
    }

    /**
     * Whether the first cell of a row, which is blank, may stand left of all columns: the row has nothing in the last one,
     * in which nearly all rows have a figure, and does not go on below.
     */
    boolean mayHaveFirstCell(TableRow row) {
        int begin = row.beginOfHead();
        return row.fields().stream().anyMatch(field -> field.isBlank() && field.to() <= begin)
                && hasFigure(row)
                && !broken.contains(row)
                && inLastColumn(row).filter(Piece::isBlank).isPresent()
                && Optional.ofNullable(byHead.get(row.endOfHead()))
                        .filter(Below::endsWithFigures)
                        .isPresent();
    }

    private static boolean hasFigure(TableRow row) {
        return row.fields().stream().anyMatch(Piece::isFigure);
    }

    private static Optional<Piece> inLastColumn(TableRow row) {
        int end = row.endOfHead();
        return row.fields().stream()
                .filter(field -> field.overlaps(end - 1, end))
                .findFirst();
    }
}
