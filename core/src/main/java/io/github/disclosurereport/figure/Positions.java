package io.github.disclosurereport.figure;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.TableKind;
import java.util.Arrays;
import java.util.List;

/** Where cells stand in print order, for arrays that have a place for each of them. */
public final class Positions {

    private static final int[][] IN_TABLES =
            Arrays.stream(Edition.values()).map(Positions::positions).toArray(int[][]::new);

    private Positions() {}

    private static int[] positions(Edition edition) {
        int[] positions = new int[CellPath.all().size()];
        Arrays.fill(positions, -1);
        for (TableKind table : TableKind.values()) {
            number(edition.cells(table), positions);
        }
        return positions;
    }

    private static void number(List<CellPath> cells, int[] positions) {
        for (int i = 0; i < cells.size(); i++) {
            positions[of(cells.get(i))] = i;
        }
    }

    /** The position of a cell among those of all editions; that is what its hash code is. */
    public static int of(CellPath path) {
        return path.hashCode();
    }

    /** The position of a cell among those of its table in an edition, or -1 if the edition lacks it. */
    public static int inTable(Edition edition, CellPath path) {
        return IN_TABLES[edition.ordinal()][of(path)];
    }
}
