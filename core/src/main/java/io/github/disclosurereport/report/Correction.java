package io.github.disclosurereport.report;

import io.github.disclosurereport.form.CellPath;
import java.util.Map;

/** New figures for some cells of a report, such as a repair that an engine proposes. */
public interface Correction {

    /** The cells to change and what they become, kept as {@link io.github.disclosurereport.table.Figure} says. */
    Map<CellPath, Long> figures();
}
