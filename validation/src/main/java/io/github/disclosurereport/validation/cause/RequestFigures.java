package io.github.disclosurereport.validation.cause;

import io.github.disclosurereport.figure.Positions;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Identity;
import io.github.disclosurereport.form.TableKind;
import java.util.List;
import java.util.function.ToLongFunction;

/** Table 三 as an edition prints it: its cells by number, in print order, with the figures that a report has there. */
final class RequestFigures {

    private final Edition edition;
    private final List<CellPath> paths;
    private final int width;
    private final long[] figures;

    RequestFigures(Edition edition, ToLongFunction<CellPath> printed) {
        this.edition = edition;
        paths = edition.cells(TableKind.REQUESTS);
        width = edition.cells(paths.get(0).row()).size();
        figures = paths.stream().mapToLong(printed).toArray();
    }

    int size() {
        return figures.length;
    }

    CellPath path(int cell) {
        return paths.get(cell);
    }

    int cell(CellPath path) {
        return Positions.inTable(edition, path);
    }

    long figure(int cell) {
        return figures[cell];
    }

    boolean areInOneRow(int one, int other) {
        return one / width == other / width;
    }

    /** Whether one cell stands beside the other, or above or below it. */
    boolean areNeighbours(int one, int other) {
        int distance = Math.abs(one - other);
        return distance == width || (distance == 1 && areInOneRow(one, other));
    }

    /** The figure of a cell so many columns further on; beyond the row there is nothing. */
    long figureBeside(int cell, int columns) {
        int beside = cell + columns;
        return beside >= 0 && beside < figures.length && areInOneRow(cell, beside) ? figures[beside] : 0;
    }

    boolean isTotal(int cell) {
        return paths.get(cell).isTotal();
    }

    /** Whether a total adds up a cell, itself or by way of other totals. */
    boolean addsUp(int total, int part) {
        for (Identity identity : edition.identities(paths.get(total))) {
            for (CellPath path : identity.right()) {
                if (cell(path) == part || addsUp(cell(path), part)) {
                    return true;
                }
            }
        }
        return false;
    }
}
