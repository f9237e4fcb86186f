package io.github.disclosurereport.validation.cause;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Identity;
import io.github.disclosurereport.form.TableKind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the smallest sets of cells whose change makes everything add up by trying every set of one, two and three. */
final class EverySet {

    private final Figures figures;
    private final List<CellPath> cells;

    /** By cell and equation: what one more in the cell adds to its left side, or takes away by its right side. */
    private final int[][] signs;

    /** By equation: its left side less its right side. */
    private final long[] residuals;

    /** By cell: the equations that hold it, a bit for each. */
    private final long[] masks;

    private final long broken;
    private final Set<Map<CellPath, Long>> found = new HashSet<>();

    EverySet(Figures figures, List<Identity> identities) {
        this.figures = figures;
        cells = figures.edition().cells(TableKind.REQUESTS);
        signs = new int[cells.size()][identities.size()];
        residuals = new long[identities.size()];
        masks = new long[cells.size()];
        long unequal = 0;
        for (int e = 0; e < identities.size(); e++) {
            for (int c = 0; c < cells.size(); c++) {
                CellPath cell = cells.get(c);
                signs[c][e] = (identities.get(e).left().contains(cell) ? 1 : 0)
                        - (identities.get(e).right().contains(cell) ? 1 : 0);
                residuals[e] += signs[c][e] * figures.at(cell);
                masks[c] |= signs[c][e] == 0 ? 0 : 1L << e;
            }
            unequal |= residuals[e] == 0 ? 0 : 1L << e;
        }
        broken = unequal;
    }

    Set<Map<CellPath, Long>> smallest() {
        for (int size = 1; size <= 3 && found.isEmpty(); size++) {
            choose(0, size, new int[size]);
        }
        return found;
    }

    private void choose(int from, int left, int[] chosen) {
        if (left == 0) {
            tryOut(chosen);
            return;
        }
        for (int c = from; c < cells.size(); c++) {
            chosen[chosen.length - left] = c;
            choose(c + 1, left - 1, chosen);
        }
    }

    private void tryOut(int[] chosen) {
        long covered = 0;
        for (int cell : chosen) {
            covered |= masks[cell];
        }
        if ((broken & ~covered) == 0) {
            solve(chosen);
        }
    }

    /** Cell after cell by an equation that holds no other one whose change is not known; of three there always is one. */
    private void solve(int[] chosen) {
        long[] rest = residuals.clone();
        Map<CellPath, Long> solved = new TreeMap<>();
        while (solved.size() < chosen.length) {
            for (int cell : chosen) {
                long own = masks[cell] & ~others(cell, chosen, solved);
                if (own != 0 && !solved.containsKey(cells.get(cell))) {
                    int e = Long.numberOfTrailingZeros(own);
                    solved.put(cells.get(cell), figures.at(cells.get(cell)) + change(cell, e, rest));
                }
            }
        }
        boolean addsUp = Arrays.stream(rest).allMatch(residual -> residual == 0);
        if (addsUp && solved.values().stream().allMatch(figure -> figure >= 0)) {
            found.add(solved);
        }
    }

    private long others(int cell, int[] chosen, Map<CellPath, Long> solved) {
        long others = 0;
        for (int other : chosen) {
            others |= other == cell || solved.containsKey(cells.get(other)) ? 0 : masks[other];
        }
        return others;
    }

    /** Changes a cell so that an equation holds. */
    private long change(int cell, int equation, long[] rest) {
        long change = -rest[equation] * signs[cell][equation];
        for (int e = 0; e < rest.length; e++) {
            rest[e] += signs[cell][e] * change;
        }
        return change;
    }
}
