package io.github.disclosurereport.report;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.table.Cell;
import java.util.Map;

/** Other contents for some cells of a report, such as a repair that an engine proposes. */
public interface Correction {

    /** The cells to change and what they become. */
    Map<CellPath, Cell> cells();
}
