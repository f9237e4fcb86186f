package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.figure.Positions;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.Identity;
import io.github.disclosurereport.form.TableKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The equations of the form over the cells of table 三, as positions in print order; a set of them is the bits of a {@code long}. */
final class SumEquations {

    /** The cells of each equation, those on its left first. */
    private final int[][] cells;

    private final int[] countOnLeft;

    /** For each cell the equations in which it stands. */
    private final long[] equationsOfCell;

    /** The equations that stand in some rows alone; what stands in others cannot be judged. */
    SumEquations(Edition edition, Set<Heading> rows) {
        List<Identity> judged = edition.identities().stream()
                .filter(identity -> paths(identity)
                        .allMatch(path -> path.table() == TableKind.REQUESTS && rows.contains(path.row())))
                .toList();
        this.cells = judged.stream()
                .map(identity -> paths(identity)
                        .mapToInt(path -> Positions.inTable(edition, path))
                        .toArray())
                .toArray(int[][]::new);
        this.countOnLeft =
                judged.stream().mapToInt(identity -> identity.left().size()).toArray();
        this.equationsOfCell = new long[edition.cells(TableKind.REQUESTS).size()];
        for (int equation = 0; equation < cells.length; equation++) {
            for (int cell : cells[equation]) {
                equationsOfCell[cell] |= 1L << equation;
            }
        }
    }

    private static Stream<CellPath> paths(Identity identity) {
        return Stream.concat(identity.left().stream(), identity.right().stream());
    }

    int count() {
        return cells.length;
    }

    long all() {
        return (1L << cells.length) - 1;
    }

    /** The equations in which a cell stands. */
    long of(int cell) {
        return equationsOfCell[cell];
    }

    /** The equations in which some cell of a row stands. */
    long of(int first, int count) {
        return Arrays.stream(equationsOfCell, first, first + count).reduce(0, (some, others) -> some | others);
    }

    /** The equations that stand in a row alone. */
    long within(int first, int count) {
        return IntStream.range(0, cells.length)
                .filter(equation ->
                        Arrays.stream(cells[equation]).allMatch(cell -> cell >= first && cell < first + count))
                .mapToLong(equation -> 1L << equation)
                .reduce(0, (some, others) -> some | others);
    }

    /** The left side without the right one. */
    long difference(int equation, long[] figures) {
        long difference = 0;
        for (int i = 0; i < cells[equation].length; i++) {
            long figure = figures[cells[equation][i]];
            difference += i < countOnLeft[equation] ? figure : -figure;
        }
        return difference;
    }

    long failing(long[] figures) {
        long failing = 0;
        for (int equation = 0; equation < cells.length; equation++) {
            failing |= difference(equation, figures) == 0 ? 0 : 1L << equation;
        }
        return failing;
    }

    /** For each equation how unlikely it is that it holds by chance, in bits; 0 = 0 says nothing. */
    double[] weights(long[] figures) {
        return Arrays.stream(cells)
                .mapToLong(of ->
                        Arrays.stream(of).mapToLong(cell -> figures[cell]).max().orElse(0))
                .mapToDouble(largest -> Math.log(1.0 + largest) / Math.log(2))
                .toArray();
    }

    /** The cells of an equation. */
    IntStream cellsOf(int equation) {
        return Arrays.stream(cells[equation]);
    }

    static boolean isIn(long equations, int equation) {
        return (equations >>> equation & 1) == 1;
    }
}
