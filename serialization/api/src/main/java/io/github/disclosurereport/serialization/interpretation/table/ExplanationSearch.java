package io.github.disclosurereport.serialization.interpretation.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

/**
 * Walks the explanations of a table: each row split in one of its ways, one row at most, the free one, in any other.
 *
 * <p>An equation that can hold no more, however the rows that are left are split, ends a walk where it is one too many.
 */
final class ExplanationSearch {

    /** Beyond these nothing is told: never a part of the explanations, which would look like all of them. */
    private static final int MOST_STEPS = 1_000_000;

    private final SumEquations equations;
    private final List<JoinedRow> rows;

    /** The table, 0 in rows that are not placed. */
    private final long[] figures;

    private final LongPredicate isBearable;
    private final Consumer<long[]> explanations;
    private int steps;

    /**
     * Prepares a search.
     *
     * @param figures the rows that are told already, 0 in the others
     * @param isBearable whether an explanation may still be wanted if some equations fail; if not, then not if more fail
     * @param explanations hears of each explanation; the figures change afterwards
     */
    ExplanationSearch(
            SumEquations equations,
            List<JoinedRow> rows,
            long[] figures,
            LongPredicate isBearable,
            Consumer<long[]> explanations) {
        this.equations = equations;
        this.rows = rows.stream()
                .sorted(Comparator.comparingInt(row -> row.ways().size()))
                .toList();
        this.figures = figures.clone();
        this.isBearable = isBearable;
        this.explanations = explanations;
    }

    /** Walks them all; whether that could be done. */
    boolean run() {
        List<List<Set<Long>>> reach = reach(rows);
        long failing = failing(equations.all(), reach.get(0));
        if (isBearable.test(failing)) {
            place(rows, 0, reach, failing);
        }
        rows.forEach(this::free);
        return !isCut();
    }

    private boolean isCut() {
        return steps > MOST_STEPS;
    }

    /** Splits a row in the ways that do not add up, and places the others beside it. */
    private void free(JoinedRow free) {
        List<JoinedRow> others = rows.stream().filter(row -> row != free).toList();
        if (isCut() || others.stream().anyMatch(row -> row.ways().isEmpty())) {
            return;
        }
        List<List<Set<Long>>> reach = reach(others);
        long own = equations.within(free.first(), free.count());
        long across = equations.of(free.first(), free.count()) & ~own;
        long[] failing = new long[free.count() + 1];
        failing[free.count()] = own | failing(equations.all() & ~own & ~across, reach.get(0));
        free.split(
                (way, index) -> {
                    int cell = free.first() + index;
                    figures[cell] = way[index];
                    failing[index] = failing[index + 1] | failing(equations.of(cell) & across, reach.get(0));
                    return isNext() && isBearable.test(failing[index]);
                },
                way -> {
                    if (!JoinedRow.addsUp(way)) {
                        place(others, 0, reach, failing[0]);
                    }
                });
        free.clear(figures);
    }

    /** Places the rows from one on in each of their ways. */
    private void place(List<JoinedRow> others, int index, List<List<Set<Long>>> reach, long failing) {
        if (index == others.size()) {
            explanations.accept(figures);
            return;
        }
        JoinedRow row = others.get(index);
        long ofRow = equations.of(row.first(), row.count());
        for (long[] way : row.ways()) {
            row.put(way, figures);
            long all = failing | failing(ofRow, reach.get(index + 1));
            if (isNext() && isBearable.test(all)) {
                place(others, index + 1, reach, all);
            }
        }
        row.clear(figures);
    }

    private boolean isNext() {
        steps++;
        return !isCut();
    }

    /** The equations among some that the rows not yet placed cannot make hold. */
    private long failing(long among, List<Set<Long>> reach) {
        long failing = 0;
        for (int equation = 0; equation < equations.count(); equation++) {
            if (SumEquations.isIn(among, equation)
                    && !reach.get(equation).contains(-equations.difference(equation, figures))) {
                failing |= 1L << equation;
            }
        }
        return failing;
    }

    /** For each row what it and those behind it can add to each equation, and for the end nothing. */
    private List<List<Set<Long>>> reach(List<JoinedRow> others) {
        List<List<Set<Long>>> reach = new ArrayList<>();
        reach.add(Collections.nCopies(equations.count(), Set.of(0L)));
        for (int i = others.size() - 1; i >= 0; i--) {
            reach.add(0, reach(others.get(i), reach.get(0)));
        }
        return reach;
    }

    private List<Set<Long>> reach(JoinedRow row, List<Set<Long>> behind) {
        long[] alone = new long[figures.length];
        long ofRow = equations.of(row.first(), row.count());
        List<Set<Long>> reach = new ArrayList<>();
        for (int equation = 0; equation < equations.count(); equation++) {
            Set<Long> own = new HashSet<>();
            for (long[] way : row.ways()) {
                row.put(way, alone);
                own.add(equations.difference(equation, alone));
            }
            reach.add(SumEquations.isIn(ofRow, equation) ? sums(own, behind.get(equation)) : behind.get(equation));
        }
        return reach;
    }

    private Set<Long> sums(Set<Long> some, Set<Long> others) {
        Set<Long> sums = new HashSet<>();
        for (long one : some) {
            for (long other : others) {
                if (isNext()) {
                    sums.add(one + other);
                }
            }
        }
        return sums;
    }
}
