package io.github.disclosurereport.validation.cause;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How known slips account for all cells of a correction. */
final class Explanation {

    private Explanation() {}

    /** As few slips as possible, each cell due to one of them; none if a cell remains that no slip accounts for. */
    static Set<Slip> of(RequestFigures table, List<Change> correction) {
        int all = (1 << correction.size()) - 1;
        // The first cell is due to one slip, with others or alone: all odd sets, the larger ones first.
        for (int set = all; set > 0; set -= 2) {
            Set<Slip> slips = of(table, some(correction, set), some(correction, all - set));
            if (!slips.isEmpty()) {
                return slips;
            }
        }
        return Set.of();
    }

    private static Set<Slip> of(RequestFigures table, List<Change> together, List<Change> others) {
        for (Slip slip : Slip.values()) {
            if (slip.explains(table, together)) {
                return others.isEmpty() ? EnumSet.of(slip) : with(slip, of(table, others));
            }
        }
        return Set.of();
    }

    private static Set<Slip> with(Slip slip, Set<Slip> others) {
        Set<Slip> slips = EnumSet.of(slip);
        slips.addAll(others);
        return others.isEmpty() ? Set.of() : slips;
    }

    private static List<Change> some(List<Change> changes, int set) {
        List<Change> some = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            if ((set >> i & 1) == 1) {
                some.add(changes.get(i));
            }
        }
        return some;
    }
}
