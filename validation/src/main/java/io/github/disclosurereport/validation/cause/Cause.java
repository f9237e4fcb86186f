package io.github.disclosurereport.validation.cause;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Identity;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was probably meant where equations of a table are broken.
 *
 * @param figures the cells to change and their new figures, in print order
 * @param slips what probably happened; empty if the one cell is told by the equations alone
 * @param settled the broken equations, all of which then hold
 */
public record Cause(Map<CellPath, Long> figures, Set<Slip> slips, List<Identity> settled) {

    /** Keeps copies. */
    public Cause {
        figures = Collections.unmodifiableMap(new TreeMap<>(figures));
        slips = Collections.unmodifiableSet(new TreeSet<>(slips));
        settled = List.copyOf(settled);
    }
}
