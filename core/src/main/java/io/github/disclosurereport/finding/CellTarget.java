package io.github.disclosurereport.finding;

import io.github.disclosurereport.form.CellPath;

/**
 * A cell.
 *
 * @param report the report it is in
 * @param cell the cell
 */
public record CellTarget(ReportRole report, CellPath cell) implements Target {

    /** A cell of the report that is checked. */
    public static CellTarget of(CellPath cell) {
        return new CellTarget(ReportRole.THIS, cell);
    }
}
