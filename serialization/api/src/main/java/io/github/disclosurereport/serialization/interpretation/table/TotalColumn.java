package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.table.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * Tells whether the figures themselves say that the total stands in another column than it was placed in: row by row
 * another figure is the sum of all others. A total that is merely wrong is no such sum.
 */
final class TotalColumn {

    private static final int FEWEST_REQUESTS = 3;
    private static final int FEWEST_CASES = 2;

    /** Blanks count as 0 beside as many. */
    private static final int FEWEST_FIGURES = 2;

    private static final int CONFIRMING_PER_OTHER = 3;

    private final TableKind kind;

    /** How many rows say that the total is in a column, by its position. */
    private final int[] votes;

    private final int total;
    private final int firstPossible;

    private TotalColumn(TableKind kind, int firstPossible) {
        this.kind = kind;
        this.firstPossible = firstPossible;
        this.votes = new int[kind.columns().size()];
        this.total = kind.columns().stream()
                .filter(Heading::isTotal)
                .mapToInt(kind.columns()::indexOf)
                .findFirst()
                .orElse(-1);
    }

    /** Where it may stand anywhere. */
    static TotalColumn anywhere(TableKind kind) {
        return new TotalColumn(kind, 0);
    }

    /** Where the words say that it is not the first column. */
    static TotalColumn behindFirst(TableKind kind) {
        return new TotalColumn(kind, 1);
    }

    /** Hears what the cells of a row say, of table 四 forum by forum, if each column of the form has a number or a blank. */
    void hear(SortedMap<CellPath, SourceCell> cells) {
        Map<Heading, List<Cell>> rows = new LinkedHashMap<>();
        cells.forEach((path, cell) -> rows.computeIfAbsent(path.row(), row -> new ArrayList<>())
                .add(cell.text().cell()));
        rows.values().forEach(this::vote);
    }

    private void vote(List<Cell> row) {
        boolean isWhole = row.size() == votes.length && !row.contains(Cell.UNKNOWN);
        if (total < 0 || !isWhole || row.stream().filter(Cell::isNumber).count() < FEWEST_FIGURES) {
            return;
        }
        long[] counts = row.stream().mapToLong(cell -> cell.count().orElse(0)).toArray();
        int[] sums = IntStream.range(firstPossible, counts.length)
                .filter(i -> Sums.isSum(counts, i))
                .toArray();
        if (sums.length == 1) {
            votes[sums[0]]++;
        }
    }

    /** Whether enough rows say that it stands where it was placed, and hardly any that it does not. */
    boolean isConfirmed() {
        if (total < 0) {
            return false;
        }
        int others = Arrays.stream(votes).sum() - votes[total];
        return votes[total] >= fewest() && others * CONFIRMING_PER_OTHER <= votes[total];
    }

    /** Whether the figures of a row alone say that it stands where it was placed. */
    boolean isConfirmedBy(SortedMap<CellPath, SourceCell> row) {
        TotalColumn alone = new TotalColumn(kind, firstPossible);
        alone.hear(row);
        return total >= 0 && alone.votes[total] > 0;
    }

    private int fewest() {
        return kind == TableKind.CASES ? FEWEST_CASES : FEWEST_REQUESTS;
    }

    /** Whether enough rows agree on another column, and more than on this one. */
    boolean isElsewhere() {
        for (int column = 0; column < votes.length; column++) {
            if (column != total && votes[column] >= fewest() && votes[column] > votes[total]) {
                return true;
            }
        }
        return false;
    }
}
