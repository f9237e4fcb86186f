package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.text.Blanks;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the labelled rows of a table in grids have in common. Immutable. */
final class GridShape {

    private static final int FEWEST_NUMBERS = 5;
    /** Of so many rows one may have lost a figure. */
    private static final int ODD_ROWS = 8;

    private final NavigableSet<Integer> columnsInUse;

    /** The columns that each head names. */
    private final Set<Set<Heading>> heads;

    /** Where most rows end whose heads end in the same column. */
    private final Map<Integer, Integer> usualEnds;

    /** Whether all rows end in the same column. */
    private final boolean endTogether;

    private final int fewestFields;

    /** How many fields the row has that prints something farthest from its label, without the blanks behind. */
    private final int mostPrinted;

    /** Where the last fields of all rows count these; empty if they do not. */
    private final Optional<Integer> columnOfNumbers;

    /** How many rows of running text have so many fields. */
    private final Map<Integer, Long> runningCounts;

    private final LeftOfHead leftOfHead;

    private GridShape(
            List<TableRow> rows,
            NavigableSet<Integer> columnsInUse,
            Map<Integer, Long> runningCounts,
            LeftOfHead leftOfHead) {
        this.endTogether =
                rows.stream().map(GridShape::end).collect(Collectors.toSet()).size() <= 1;
        this.fewestFields =
                rows.stream().mapToInt(row -> row.fields().size()).min().orElse(Integer.MAX_VALUE);
        this.mostPrinted =
                rows.stream().mapToInt(TableRow::fieldsUpToLastPrinted).max().orElse(0);
        this.heads = rows.stream().map(GridShape::named).collect(Collectors.toSet());
        this.columnsInUse = columnsInUse;
        this.runningCounts = runningCounts;
        this.columnOfNumbers = columnOfNumbers(rows);
        this.leftOfHead = leftOfHead;
        this.usualEnds = rows.stream()
                .collect(Collectors.groupingBy(
                        TableRow::endOfHead, Collectors.collectingAndThen(Collectors.toList(), GridShape::usualEnd)));
    }

    static GridShape of(List<TableRow> rows) {
        boolean isWithoutLabels = rows.stream().allMatch(row -> row.label().isEmpty());
        List<TableRow> labelled = rows.stream()
                .filter(row -> row.spacing() == TableRow.Spacing.GRID
                        && (row.label().isPresent() || isWithoutLabels)
                        && !row.fields().isEmpty())
                .toList();
        NavigableSet<Integer> inUse = rows.stream()
                .filter(row -> row.spacing() == TableRow.Spacing.GRID)
                .flatMap(row -> row.fields().stream())
                .filter(field -> !field.isBlank())
                .map(Piece::from)
                .collect(Collectors.toCollection(TreeSet::new));
        Map<Integer, Long> running = rows.stream()
                .filter(row -> row.spacing() == TableRow.Spacing.RUNNING
                        && !row.fields().isEmpty())
                .collect(Collectors.groupingBy(row -> row.fields().size(), Collectors.counting()));
        return new GridShape(labelled, inUse, running, new LeftOfHead(rows, labelled));
    }

    private static int usualEnd(List<TableRow> rows) {
        return Usual.of(rows.stream().map(GridShape::end));
    }

    /** Whether the heads over some rows, of which one names these columns, together name all, none twice. */
    boolean isCompletedBy(Set<Heading> named, Set<Heading> whole) {
        Set<Heading> together = heads.stream().flatMap(Set::stream).collect(Collectors.toSet());
        int count = heads.stream().mapToInt(Set::size).sum();
        return !named.isEmpty() && heads.contains(named) && count == whole.size() && together.equals(whole);
    }

    /** Where the last fields are 1, 2, 3 …, in each of several tables anew. */
    private static Optional<Integer> columnOfNumbers(List<TableRow> rows) {
        int number = 0;
        for (TableRow row : rows) {
            String last = Blanks.strip(row.fields().get(row.fields().size() - 1).text());
            boolean isNext = last.equals(Integer.toString(number + 1));
            boolean isFirstAgain = number >= FEWEST_NUMBERS && last.equals("1");
            if (!isNext && !isFirstAgain) {
                return Optional.empty();
            }
            number = isNext ? number + 1 : 1;
        }
        return number >= FEWEST_NUMBERS
                ? rows.stream()
                        .map(row -> row.fields().get(row.fields().size() - 1).from())
                        .max(Integer::compare)
                : Optional.empty();
    }

    /** Where the figures left of all columns of the head tell what they are. */
    LeftOfHead leftOfHead() {
        return leftOfHead;
    }

    /** Whether a field is the number of its row, as all rows have one in that column. */
    boolean isRowNumber(Piece field) {
        return columnOfNumbers.filter(column -> column == field.from()).isPresent();
    }

    /** Whether a field stands in a column in which some row has something. */
    boolean isInUse(Piece field) {
        Integer column = columnsInUse.ceiling(field.from());
        return column != null && column < field.to();
    }

    private static Set<Heading> named(TableRow row) {
        return row.head().stream().flatMap(column -> column.column().stream()).collect(Collectors.toSet());
    }

    /** Whether a row ends where most below such a head do; one that ends behind it has a field too many. */
    boolean isUsual(TableRow row) {
        return usualEnds.getOrDefault(row.endOfHead(), 0) == end(row);
    }

    /** Whether most rows of running text have as many fields as a row, or none has more, short of two rows in one. */
    boolean hasUsualCount(TableRow row) {
        int count = row.fields().size();
        long same = runningCounts.getOrDefault(count, 0L);
        boolean hasMore = runningCounts.keySet().stream().anyMatch(other -> other > count && other < 2 * count);
        return !hasMore
                || 2 * same
                        > runningCounts.values().stream()
                                .mapToLong(Long::longValue)
                                .sum();
    }

    /** Whether nearly all rows of running text have so many fields. */
    boolean haveAll(int count) {
        long all = runningCounts.values().stream().mapToLong(Long::longValue).sum();
        return ODD_ROWS * (all - runningCounts.getOrDefault(count, 0L)) <= all;
    }

    /** Whether a row ends where most do, and not in front of its head. */
    boolean isWhole(TableRow row) {
        return isUsual(row) && end(row) >= row.endOfHead();
    }

    private static int end(TableRow row) {
        return row.fields().stream().mapToInt(Piece::to).max().orElse(0);
    }

    /**
     * Whether all rows end in the same column, and behind so many fields each has only blanks: those fields are its
     * cells, whatever is blank among them.
     */
    boolean isPadded(int cells) {
        return endTogether && fewestFields >= cells && mostPrinted <= cells;
    }
}
