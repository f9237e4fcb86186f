package io.github.disclosurereport.validation.cause;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Identity;
import io.github.disclosurereport.form.TableKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the cells of table 三 stand in an edition.
 *
 * @param rows the rows, each with its total
 * @param columns the columns, each with the total of the outcomes
 * @param totals by cell: the totals that add it up, themselves or by way of other totals
 */
record Grid(List<List<CellPath>> rows, List<List<CellPath>> columns, Map<CellPath, Set<CellPath>> totals) {

    private static final Map<Edition, Grid> GRIDS =
            Arrays.stream(Edition.values()).collect(Collectors.toMap(Function.identity(), Grid::laidOut));

    static Grid of(Edition edition) {
        return Objects.requireNonNull(GRIDS.get(edition));
    }

    private static Grid laidOut(Edition edition) {
        List<List<CellPath>> rows = edition.identities(ApplicantKind.TOTAL).stream()
                .map(identity -> Stream.concat(identity.right().stream(), identity.left().stream())
                        .toList())
                .toList();
        List<List<CellPath>> columns = IntStream.range(0, rows.get(0).size())
                .mapToObj(column -> rows.stream().map(row -> row.get(column)).toList())
                .toList();
        Map<CellPath, Set<CellPath>> totals = new TreeMap<>();
        edition.cells(TableKind.REQUESTS).forEach(cell -> totals.put(cell, totalsOf(cell, edition)));
        return new Grid(rows, columns, totals);
    }

    private static Set<CellPath> totalsOf(CellPath part, Edition edition) {
        Set<CellPath> totals = new TreeSet<>();
        for (Identity identity : edition.identities()) {
            if (identity.isTotal() && identity.right().contains(part)) {
                CellPath total = identity.left().get(0);
                totals.add(total);
                totals.addAll(totalsOf(total, edition));
            }
        }
        return totals;
    }

    List<List<CellPath>> lines() {
        return Stream.concat(rows.stream(), columns.stream()).toList();
    }

    /** The row and the column of a cell. */
    List<List<CellPath>> linesOf(CellPath cell) {
        return lines().stream().filter(line -> line.contains(cell)).toList();
    }
}
