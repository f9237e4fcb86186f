package io.github.disclosurereport.finding;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.report.Correction;
import io.github.disclosurereport.table.Cell;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures whose change settles findings: the likely cause behind the symptoms.
 *
 * @param finding the finding that proposes it, REQ-10 or CELL-08
 * @param settles the findings that would be gone
 */
public record Repair(Finding finding, List<Finding> settles) implements Correction {

    /** Keeps a copy of the list. */
    public Repair {
        settles = List.copyOf(settles);
    }

    /** The cells to change and what they become, in print order. */
    @Override
    public Map<CellPath, Cell> cells() {
        Map<CellPath, Cell> cells = new TreeMap<>();
        finding.changes().forEach(change -> cells.put(change.path(), change.to()));
        return Collections.unmodifiableMap(cells);
    }
}
