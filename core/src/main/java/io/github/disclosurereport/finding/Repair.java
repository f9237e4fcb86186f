package io.github.disclosurereport.finding;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.report.Correction;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures whose change settles findings: the likely cause behind the symptoms.
 *
 * @param figures the cells to change and what they become, kept as
 *     {@link io.github.disclosurereport.table.Figure} says
 * @param settles the findings that would be gone
 * @param finding the finding that proposes it, REQ-10
 */
public record Repair(Map<CellPath, Long> figures, List<Finding> settles, Finding finding) implements Correction {

    /** Keeps copies; the cells in print order. */
    public Repair {
        figures = Collections.unmodifiableMap(new TreeMap<>(figures));
        settles = List.copyOf(settles);
    }
}
