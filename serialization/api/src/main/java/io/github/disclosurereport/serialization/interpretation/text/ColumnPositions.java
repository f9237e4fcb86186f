package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.serialization.interpretation.words.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Where the columns of a table, or of one page of it, stand. Immutable.
 *
 * <p>It knows nothing of text: letters of a line and words on a page have an extent alike.
 */
final class ColumnPositions {

    /** A column is the nearest only if every other is so many times as far away. */
    private static final int CLEARLY = 3;

    /** The part of the distance between two columns by which figures of one may stand out of line. */
    private static final int OUT_OF_LINE = 3;

    private final List<Extent> columns;
    private final boolean areHeads;

    private ColumnPositions(List<Extent> columns, boolean areHeads) {
        this.columns = List.copyOf(columns);
        this.areHeads = areHeads;
    }

    /** The columns in which rows stand that have a figure in each; empty if these overlap. */
    static Optional<ColumnPositions> ofRows(List<List<Extent>> wholeRows) {
        List<Extent> columns = IntStream.range(0, wholeRows.get(0).size())
                .mapToObj(i -> wholeRows.stream()
                        .map(row -> row.get(i))
                        .reduce(Extent::plus)
                        .orElseThrow())
                .toList();
        return areApart(columns) ? Optional.of(new ColumnPositions(columns, false)) : Optional.empty();
    }

    /** The columns below some heads, which may be wider or narrower than the figures; empty if these overlap. */
    static Optional<ColumnPositions> ofHeads(List<Extent> heads) {
        return areApart(heads) ? Optional.of(new ColumnPositions(heads, true)) : Optional.empty();
    }

    private static boolean areApart(List<Extent> columns) {
        return IntStream.range(1, columns.size())
                .allMatch(i -> columns.get(i - 1).to() <= columns.get(i).from());
    }

    /** Where a word in front of the columns ends at the latest: what reaches further pushes the figures behind it. */
    int begin() {
        Extent first = columns.get(0);
        return areHeads ? first.doubleCentre() / 2 : first.from();
    }

    /**
     * The columns below heads beside which all figures stand alike, if each row ends in the last column: how far its figures
     * stand to the right of the last head. Empty if they stand to its left, where another column may be.
     */
    Optional<ColumnPositions> shiftedToLast(List<List<Extent>> rows) {
        Extent head = columns.get(columns.size() - 1);
        Optional<Extent> last =
                rows.stream().map(row -> row.get(row.size() - 1)).reduce(Extent::plus);
        int shift = last.map(figures -> figures.doubleCentre() - head.doubleCentre())
                        .orElse(0)
                / 2;
        return areHeads && shift > 0
                ? Optional.of(new ColumnPositions(
                        columns.stream()
                                .map(column -> new Extent(column.from() + shift, column.to() + shift))
                                .toList(),
                        true))
                : Optional.empty();
    }

    /** The column of each figure of some rows; empty if one of them has no clear column, or if they do not stand in line. */
    Optional<List<List<Integer>>> place(List<List<Extent>> rows) {
        List<List<Integer>> placed = new ArrayList<>();
        for (List<Extent> row : rows) {
            Optional<List<Integer>> found = placeRow(row);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            placed.add(found.get());
        }
        return areInLine(rows, placed) && (!areHeads || areBelowHeads(rows, placed))
                ? Optional.of(placed)
                : Optional.empty();
    }

    private Optional<List<Integer>> placeRow(List<Extent> row) {
        List<Integer> found = new ArrayList<>();
        for (Extent figure : row) {
            Optional<Integer> column = nearest(figure);
            boolean isBehindLast = found.isEmpty()
                    || column.filter(index -> index > found.get(found.size() - 1))
                            .isPresent();
            if (column.isEmpty() || !isBehindLast) {
                return Optional.empty();
            }
            found.add(column.get());
        }
        return Optional.of(found);
    }

    private Optional<Integer> nearest(Extent figure) {
        List<Integer> overlapped = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).overlaps(figure))
                .boxed()
                .toList();
        if (!overlapped.isEmpty()) {
            return overlapped.size() == 1 ? Optional.of(overlapped.get(0)) : Optional.empty();
        }
        int nearest = IntStream.range(0, columns.size())
                .boxed()
                .min((left, right) -> Integer.compare(
                        columns.get(left).distance(figure), columns.get(right).distance(figure)))
                .orElse(0);
        int distance = columns.get(nearest).distance(figure);
        boolean isClear = distance <= pitch() / CLEARLY
                && IntStream.range(0, columns.size())
                        .filter(i -> i != nearest)
                        .allMatch(i -> columns.get(i).distance(figure) > CLEARLY * distance);
        return isClear ? Optional.of(nearest) : Optional.empty();
    }

    /** The smallest distance between the centres of two columns. */
    private int pitch() {
        return IntStream.range(1, columns.size())
                        .map(i -> columns.get(i).doubleCentre()
                                - columns.get(i - 1).doubleCentre())
                        .min()
                        .orElse(0)
                / 2;
    }

    /** Whether the figures of each column begin together, end together or have one centre. */
    private boolean areInLine(List<List<Extent>> rows, List<List<Integer>> placed) {
        return IntStream.range(0, columns.size()).allMatch(column -> {
            List<Extent> figures = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                int at = placed.get(row).indexOf(column);
                if (at >= 0) {
                    figures.add(rows.get(row).get(at));
                }
            }
            int most = 2 * pitch();
            return OUT_OF_LINE * spread(figures, figure -> 2 * figure.from()) <= most
                    || OUT_OF_LINE * spread(figures, figure -> 2 * figure.to()) <= most
                    || OUT_OF_LINE * spread(figures, Extent::doubleCentre) <= most;
        });
    }

    /** Whether the figures stand to their heads alike: where heads were pushed together they do not. */
    private boolean areBelowHeads(List<List<Extent>> rows, List<List<Integer>> placed) {
        List<Integer> shifts = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int i = 0; i < rows.get(row).size(); i++) {
                Extent head = columns.get(placed.get(row).get(i));
                shifts.add(rows.get(row).get(i).doubleCentre() - head.doubleCentre());
            }
        }
        return spread(shifts, shift -> shift) <= pitch();
    }

    private static <T> int spread(List<T> things, ToIntFunction<T> measure) {
        int most = things.stream().mapToInt(measure).max().orElse(0);
        int least = things.stream().mapToInt(measure).min().orElse(0);
        return most - least;
    }
}
