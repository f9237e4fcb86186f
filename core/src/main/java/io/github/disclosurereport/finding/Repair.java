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
 * @param cells the cells to change and what they become
 * @param settles the findings that would be gone
 * @param finding the finding that proposes it, REQ-10
 */
public record Repair(Map<CellPath, Cell> cells, List<Finding> settles, Finding finding) implements Correction {

    /** Keeps copies; the cells in print order. */
    public Repair {
        cells = Collections.unmodifiableMap(new TreeMap<>(cells));
        settles = List.copyOf(settles);
    }
}
