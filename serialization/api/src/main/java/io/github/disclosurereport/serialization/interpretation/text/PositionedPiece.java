package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.serialization.interpretation.table.TableRow;
import io.github.disclosurereport.serialization.interpretation.words.Extent;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows of a table that stand on one page below one head: its columns keep their place. Immutable.
 *
 * <p>Rows with a figure for each column show where the columns are, or else the head does. Nothing is told where the figures
 * of all rows do not keep to the columns, nor where blanks part them that a program may have put there for want of a cell.
 */
final class PositionedPiece {

    /** Of so many sums one may lack its total, or its parts, by mistake. */
    private static final int SUMS_PER_MISTAKE = 4;

    /** So few columns stand so far apart that a letter taken for wider than it is puts no figure into another. */
    private static final int FEW_COLUMNS = 3;

    private static final int FEWEST_ROWS = 2;

    private final List<PositionedRow> rows;
    private final int count;
    private final List<PositionedSum> sums;
    private final Optional<ColumnPositions> columns;

    private PositionedPiece(
            List<PositionedRow> rows, int count, List<PositionedSum> sums, Optional<ColumnPositions> columns) {
        this.rows = rows;
        this.count = count;
        this.sums = sums;
        this.columns = columns;
    }

    /**
     * A piece.
     *
     * @param count how many columns it has
     * @param sums which of them sum up others
     * @param heads where its head says they are
     */
    static PositionedPiece of(
            List<PositionedRow> rows, int count, List<PositionedSum> sums, Optional<ColumnPositions> heads) {
        List<PositionedRow> whole =
                rows.stream().filter(row -> row.figures().size() == count).toList();
        int first = whole.stream().mapToInt(PositionedRow::begin).min().orElse(Integer.MAX_VALUE);
        List<List<Extent>> inPlace = whole.stream()
                .filter(row -> row.endOfWords() < first)
                .map(PositionedRow::extents)
                .toList();
        if (!inPlace.isEmpty()) {
            return new PositionedPiece(rows, count, sums, ColumnPositions.ofRows(inPlace));
        }
        PositionedPiece below = new PositionedPiece(rows, count, sums, heads);
        return below.hasRowsInLine() ? below : new PositionedPiece(rows, count, sums, Optional.empty());
    }

    /** Whether enough rows may show, by standing in line, that letters are as wide as they are taken for. */
    private boolean hasRowsInLine() {
        long printed = rows.stream().filter(row -> !row.figures().isEmpty()).count();
        int inPlace = inPlace().size();
        return count <= FEW_COLUMNS
                || rows.stream().allMatch(row -> row.label().isEmpty())
                || (inPlace >= FEWEST_ROWS && 2L * inPlace >= printed);
    }

    /** The same rows with the columns of another piece, if its labels, or its first and last figures, stand where these do. */
    PositionedPiece withColumnsOf(PositionedPiece above) {
        boolean isAlike = columns.isEmpty()
                && count == above.count
                && (above.begins().containsAll(begins()) || isAsWideAs(above));
        return isAlike ? new PositionedPiece(rows, count, sums, above.columns) : this;
    }

    private boolean isAsWideAs(PositionedPiece above) {
        Optional<Extent> own = figures();
        Optional<Extent> other = above.figures();
        return own.isPresent() && own.equals(other);
    }

    /** From where to where its figures go. */
    private Optional<Extent> figures() {
        return rows.stream().flatMap(row -> row.extents().stream()).reduce(Extent::plus);
    }

    private Set<Integer> begins() {
        return rows.stream()
                .flatMap(row -> row.label().stream())
                .map(label -> label.words().get(0).extent().from())
                .collect(Collectors.toSet());
    }

    /** The rows whose labels leave the figures where they belong: a label that reaches into the first column pushes them. */
    private List<PositionedRow> inPlace() {
        int begin = columns.map(ColumnPositions::begin).orElse(Integer.MAX_VALUE);
        return rows.stream()
                .filter(row -> !row.figures().isEmpty() && row.endOfWords() <= begin)
                .toList();
    }

    /** The columns of the figures of each row in its place; empty if nothing can be told. */
    private Optional<List<List<Integer>>> placed() {
        List<PositionedRow> inPlace = inPlace();
        return inColumns(inPlace).filter(all -> areParted(inPlace, all) && haveTotals(inPlace, all));
    }

    /** Whether the blanks between figures are those of columns: a program that joins what is there puts the same everywhere. */
    private boolean areParted(List<PositionedRow> inPlace, List<List<Integer>> placed) {
        Set<Integer> between = new HashSet<>();
        Set<Integer> before = new HashSet<>();
        for (PositionedRow row : inPlace) {
            row.figures().stream().skip(1).map(PositionedWord::gap).forEach(between::add);
            before.add(row.figures().get(0).gap());
        }
        boolean areFirst = placed.stream()
                .filter(row -> row.size() < count)
                .anyMatch(row -> row.get(row.size() - 1) == row.size() - 1);
        boolean areSame = Stream.concat(between.stream(), before.stream())
                        .collect(Collectors.toSet())
                        .size()
                <= 1;
        boolean areWithoutLabels =
                inPlace.stream().allMatch(row -> row.line().words().isEmpty()) && before.size() == 1;
        return between.size() > 1 || !(areSame || areFirst || areWithoutLabels);
    }

    /**
     * Whether rows that have figures have their totals, too: where all figures are one column too far they have not. A nought
     * may be blank beside noughts that are not.
     */
    private boolean haveTotals(List<PositionedRow> inPlace, List<List<Integer>> placed) {
        int met = 0;
        int open = 0;
        for (int i = 0; i < placed.size(); i++) {
            List<Integer> row = placed.get(i);
            List<Integer> counted = counted(inPlace.get(i), row);
            for (PositionedSum sum : sums) {
                boolean isBlank = sum.isNotAmong(row) || (sum.isHalfIn(row) && sum.isNotAmong(counted));
                met += isBlank ? 0 : 1;
                open += !isBlank && sum.isHalfIn(row) ? 1 : 0;
            }
        }
        return SUMS_PER_MISTAKE * open <= met;
    }

    /** The columns of the figures of a row that are not nought. */
    private static List<Integer> counted(PositionedRow row, List<Integer> columns) {
        List<Piece> fields = row.fields(everyColumn(columns.size()), columns.size());
        return IntStream.range(0, columns.size())
                .filter(i -> !fields.get(i).isNothing())
                .mapToObj(columns::get)
                .toList();
    }

    /** A row with its fields, as far as they can be told, and whether their positions told them. */
    record Fields(PositionedRow row, List<Piece> fields, TableRow.Spacing spacing) {}

    /** How many rows there are in which figures do not keep to the columns. */
    int strangers() {
        List<PositionedRow> inPlace = inPlace();
        return count == 1 || inColumns(inPlace).isPresent() ? 0 : inPlace.size();
    }

    private Optional<List<List<Integer>>> inColumns(List<PositionedRow> inPlace) {
        List<List<Extent>> extents =
                inPlace.stream().map(PositionedRow::extents).toList();
        boolean endsWithTotal = sums.size() == 1 && sums.get(0).total() == count - 1;
        return columns.flatMap(found -> found.place(extents)
                .or(() -> endsWithTotal
                        ? found.shiftedToLast(extents).flatMap(shifted -> shifted.place(extents))
                        : Optional.empty()));
    }

    /** Whether positions tell of some row which of its cells are blank. */
    boolean hasBlanks() {
        return placed().isPresent()
                && inPlace().stream().anyMatch(row -> row.figures().size() < count);
    }

    /**
     * Each row with its fields; a row that has a figure for each column needs no positions.
     *
     * @param areBlank whether a row without figures is blank because the table has blank cells elsewhere, too
     */
    List<Fields> fields(boolean areBlank) {
        Optional<List<List<Integer>>> placed = placed();
        List<PositionedRow> inPlace = inPlace();
        List<Fields> fields = new ArrayList<>();
        for (PositionedRow row : rows) {
            int index = inPlace.indexOf(row);
            boolean isBlank = row.isWithoutFigures() && (areBlank || placed.isPresent());
            if (row.figures().size() == count) {
                fields.add(new Fields(row, row.fields(everyColumn(count), count), TableRow.Spacing.POSITION));
            } else if (isBlank || (index >= 0 && placed.isPresent())) {
                List<Integer> columnsOfRow =
                        isBlank ? List.of() : placed.orElseThrow().get(index);
                fields.add(new Fields(row, row.fields(columnsOfRow, count), TableRow.Spacing.POSITION));
            } else {
                int figures = row.figures().size();
                fields.add(new Fields(row, row.fields(everyColumn(figures), figures), TableRow.Spacing.RUNNING));
            }
        }
        return fields;
    }

    private static List<Integer> everyColumn(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
