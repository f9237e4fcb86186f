package io.github.disclosurereport.validation.cause;

import io.github.disclosurereport.figure.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the smallest corrections: sets of cells whose change satisfies all equations without a negative figure.
 *
 * <p>Official statistics calls this error localization (Fellegi and Holt). Each cell stands in one row and one column, so
 * that of at most three cells one always has an equation that holds none of the others, and of those left again; a search
 * that changes cell by cell just so that one broken equation holds misses none.
 */
final class ErrorLocalization {

    /** More cells than these have so many corrections that none can be meant. */
    static final int MOST_CELLS = 3;

    /** Some ten times what the most intricate random reports took. */
    static final int MOST_STEPS = 100_000;

    /**
     * What was found.
     *
     * @param corrections the smallest; none if nothing is broken, or more than three cells must change
     * @param isCut whether the search was given up, so that there may be others
     */
    record Smallest(List<List<Change>> corrections, boolean isCut) {}

    private final RequestFigures table;
    private final Equations equations;
    private final int mostSteps;
    private final List<Change> changed = new ArrayList<>();
    private final Set<List<Change>> found = new LinkedHashSet<>();
    private int steps;

    ErrorLocalization(RequestFigures table, Equations equations, int mostSteps) {
        this.table = table;
        this.equations = equations;
        this.mostSteps = mostSteps;
    }

    Smallest smallest() {
        for (int size = equations.needed(); 0 < size && size <= MOST_CELLS && found.isEmpty(); size++) {
            search(size);
        }
        return new Smallest(List.copyOf(found), steps > mostSteps);
    }

    private void search(int left) {
        int needed = equations.needed();
        if (needed == 0) {
            keep();
        } else if (needed <= left) {
            mend(left);
        }
    }

    /** By the first broken equation if one cell is left, for that must mend all; otherwise by each. */
    private void mend(int left) {
        for (int equation = 0; equation < equations.size(); equation++) {
            if (equations.isBroken(equation)) {
                for (Equations.Term term : equations.terms(equation)) {
                    mend(term, left);
                }
                if (left == 1) {
                    return;
                }
            }
        }
    }

    private void mend(Equations.Term term, int left) {
        long from = table.figure(term.cell());
        long to = from + equations.mending(term);
        if (to < 0 || !Figure.isCount(to) || isChanged(term.cell()) || steps > mostSteps) {
            return;
        }
        steps++;
        changed.add(new Change(term.cell(), from, to));
        equations.change(term.cell(), to - from);
        search(left - 1);
        equations.change(term.cell(), from - to);
        changed.remove(changed.size() - 1);
    }

    private boolean isChanged(int cell) {
        for (Change change : changed) {
            if (change.cell() == cell) {
                return true;
            }
        }
        return false;
    }

    private void keep() {
        List<Change> correction = new ArrayList<>(changed);
        correction.sort(Comparator.comparingInt(Change::cell));
        found.add(List.copyOf(correction));
    }
}
