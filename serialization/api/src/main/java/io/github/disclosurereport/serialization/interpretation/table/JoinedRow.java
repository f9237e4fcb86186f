package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.figure.Figure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The digits of a row that ran together, and the ways to split them into its figures; no figure has a zero in front. */
final class JoinedRow {

    /** Hears of each figure as the row is split from its end; whether the figures in front of it are worth trying. */
    @FunctionalInterface
    interface Sieve {
        boolean lets(long[] way, int index);
    }

    /** More figures than these are not tried: a row with more ways is not split, rather than in some of them. */
    private static final int MOST_STEPS = 500_000;

    /** Rows with more digits for each figure are not split: that would take too long. */
    private static final int MOST_DIGITS_EACH = 6;

    private final int first;
    private final int count;
    private final String digits;
    private final boolean[] mustEnd;
    private final List<long[]> ways;

    private JoinedRow(int first, int count, String digits, boolean[] mustEnd, List<long[]> ways) {
        this.first = first;
        this.count = count;
        this.digits = digits;
        this.mustEnd = mustEnd;
        this.ways = ways;
    }

    /**
     * A row whose ways are those that add up; empty if it cannot be split at all, or in too many ways.
     *
     * @param first the position of its first cell
     * @param count how many cells it has; the last is the total of the others
     * @param pieces its digits, as printed; a figure ends with each piece
     */
    static Optional<JoinedRow> of(int first, int count, List<String> pieces) {
        String digits = String.join("", pieces);
        boolean[] mustEnd = new boolean[digits.length() + 1];
        int end = 0;
        for (String piece : pieces) {
            end += piece.length();
            mustEnd[end] = true;
        }
        List<long[]> adding = new ArrayList<>();
        JoinedRow row = new JoinedRow(first, count, digits, mustEnd, adding);
        Steps steps = new Steps();
        if (!pieces.stream().allMatch(piece -> piece.matches("\\d+"))
                || digits.length() > count * MOST_DIGITS_EACH
                || !row.canBeSplit(steps)) {
            return Optional.empty();
        }
        row.split((way, index) -> steps.isNext() && mayAddUp(way, index), way -> adding.add(way.clone()));
        return steps.areUsedUp() ? Optional.empty() : Optional.of(row);
    }

    private boolean canBeSplit(Steps steps) {
        List<long[]> some = new ArrayList<>();
        split((way, index) -> some.isEmpty() && steps.isNext(), some::add);
        return !some.isEmpty();
    }

    /** The figures that may still be tried for a row. */
    private static final class Steps {

        private int left = MOST_STEPS;

        boolean isNext() {
            left--;
            return !areUsedUp();
        }

        boolean areUsedUp() {
            return left < 0;
        }
    }

    /** The row with one way more. */
    JoinedRow with(long[] way) {
        boolean isNew = ways.stream().noneMatch(other -> Arrays.equals(way, other));
        return isNew
                ? new JoinedRow(
                        first,
                        count,
                        digits,
                        mustEnd,
                        Stream.concat(ways.stream(), Stream.of(way)).toList())
                : this;
    }

    int first() {
        return first;
    }

    int count() {
        return count;
    }

    /** The ways that are tried where the row is not free. */
    List<long[]> ways() {
        return ways;
    }

    /** The figures of the row in a table. */
    long[] in(long[] figures) {
        return Arrays.copyOfRange(figures, first, first + count);
    }

    void put(long[] way, long[] figures) {
        System.arraycopy(way, 0, figures, first, count);
    }

    void clear(long[] figures) {
        Arrays.fill(figures, first, first + count, 0);
    }

    static boolean addsUp(long[] way) {
        return rest(way, 0) == 0;
    }

    private static boolean mayAddUp(long[] way, int index) {
        return rest(way, index) >= 0 && (index > 0 || addsUp(way));
    }

    /** What is left of the total for the figures in front of one. */
    private static long rest(long[] way, int index) {
        int last = way.length - 1;
        long rest = way[last];
        for (int figure = index; figure < last; figure++) {
            rest -= way[figure];
        }
        return rest;
    }

    /** Splits the digits in all ways that a sieve lets through, whether they add up or not. */
    void split(Sieve sieve, Consumer<long[]> found) {
        split(new long[count], count - 1, digits.length(), sieve, found);
    }

    private void split(long[] way, int index, int end, Sieve sieve, Consumer<long[]> found) {
        if (index < 0) {
            found.accept(way);
            return;
        }
        long value = 0;
        long unit = 1;
        int shortest = Math.max(index, end - Figure.SURE_DIGITS);
        for (int from = end - 1; from >= shortest && (from == end - 1 || !mustEnd[from + 1]); from--) {
            value += unit * (digits.charAt(from) - '0');
            unit *= 10;
            boolean isFigure = digits.charAt(from) != '0' || from == end - 1;
            boolean isWhole = index > 0 || from == 0;
            way[index] = value;
            if (isFigure && isWhole && sieve.lets(way, index)) {
                split(way, index - 1, from, sieve, found);
            }
        }
    }
}
