package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Identity;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.table.Figure;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the smallest sets of cells whose change satisfies all equations of table 三 without a negative figure.
 *
 * <p>Official statistics calls this error localization (Fellegi and Holt). Each cell stands in one row and one column, so
 * that of at most three cells one always has an equation that holds none of the others, and of those left again; a search
 * that changes cell by cell just so that one broken equation holds misses none.
 */
final class ErrorLocalization {

    private static final int MOST_CELLS = 3;
    private static final int MOST_EQUATIONS_OF_A_CELL = 3;
    private static final int ENOUGH = 500;

    /** An equation as cells, those on the left counting 1 and those on the right -1. */
    private record Equation(List<Integer> cells, List<Integer> signs) {}

    private final List<CellPath> cells;
    private final long[] figures;
    private final List<Equation> equations = new ArrayList<>();
    private final List<List<Integer>> equationsOf = new ArrayList<>();
    private final List<List<Integer>> signsOf = new ArrayList<>();
    private final long[] residuals;
    private final Set<Map<CellPath, Long>> solutions = new LinkedHashSet<>();

    ErrorLocalization(Subject subject, List<Identity> assessable) {
        cells = subject.report().edition().cells(TableKind.REQUESTS);
        figures = cells.stream().mapToLong(subject::number).toArray();
        cells.forEach(cell -> {
            equationsOf.add(new ArrayList<>());
            signsOf.add(new ArrayList<>());
        });
        assessable.forEach(this::add);
        residuals = new long[equations.size()];
        for (int e = 0; e < equations.size(); e++) {
            Equation equation = equations.get(e);
            for (int i = 0; i < equation.cells.size(); i++) {
                residuals[e] += equation.signs.get(i) * figures[equation.cells.get(i)];
            }
        }
    }

    private void add(Identity identity) {
        List<Integer> positions = new ArrayList<>();
        List<Integer> signs = new ArrayList<>();
        identity.left().forEach(cell -> add(cell, 1, positions, signs));
        identity.right().forEach(cell -> add(cell, -1, positions, signs));
        equations.add(new Equation(positions, signs));
    }

    private void add(CellPath cell, int sign, List<Integer> positions, List<Integer> signs) {
        int position = cells.indexOf(cell);
        positions.add(position);
        signs.add(sign);
        equationsOf.get(position).add(equations.size());
        signsOf.get(position).add(sign);
    }

    /** The smallest sets of changes: cells and what they become. Empty if none is small enough, or nothing is broken. */
    Set<Map<CellPath, Long>> smallest() {
        for (int size = 1; size <= MOST_CELLS && solutions.isEmpty() && !broken().isEmpty(); size++) {
            search(size, new TreeSet<>());
        }
        return solutions;
    }

    private List<Integer> broken() {
        List<Integer> broken = new ArrayList<>();
        for (int e = 0; e < residuals.length; e++) {
            if (residuals[e] != 0) {
                broken.add(e);
            }
        }
        return broken;
    }

    private void search(int left, Set<Integer> changed) {
        List<Integer> broken = broken();
        if (broken.isEmpty()) {
            keep(changed);
            return;
        }
        if (broken.size() > left * MOST_EQUATIONS_OF_A_CELL || solutions.size() > ENOUGH) {
            return;
        }
        for (int e : left == 1 ? broken.subList(0, 1) : broken) {
            Equation equation = equations.get(e);
            for (int i = 0; i < equation.cells.size(); i++) {
                int cell = equation.cells.get(i);
                long change = -residuals[e] * equation.signs.get(i);
                if (!changed.contains(cell) && Figure.isCount(figures[cell] + change) && figures[cell] + change >= 0) {
                    change(cell, change);
                    changed.add(cell);
                    search(left - 1, changed);
                    changed.remove(cell);
                    change(cell, -change);
                }
            }
        }
    }

    private void change(int cell, long change) {
        figures[cell] += change;
        for (int i = 0; i < equationsOf.get(cell).size(); i++) {
            residuals[equationsOf.get(cell).get(i)] += signsOf.get(cell).get(i) * change;
        }
    }

    private void keep(Set<Integer> changed) {
        Map<CellPath, Long> solution = new TreeMap<>();
        changed.forEach(cell -> solution.put(cells.get(cell), figures[cell]));
        solutions.add(solution);
    }
}
