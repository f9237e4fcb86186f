package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.figure.Positions;
import io.github.disclosurereport.finding.Comparison;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.form.Unit;
import java.util.List;
import java.util.stream.Stream;

/**
 * A relation between cells of one report, with what is known of it once its edition is. The equations of the form add up cells
 * of one table: they are index arrays over its figures.
 */
final class CompiledRelation {

    private final Relation relation;
    private final List<CellPath> cells;
    private final Comparison comparison;
    private final TableKind table;

    /** Whether both sides are nothing but cells of one table, added up, and the same only if they are equal. */
    private final boolean isPlain;

    /** The positions in the table of the cells on each side. */
    private final int[] left;

    private final int[] right;
    private final long leftConstant;
    private final long rightConstant;

    /** By how much the sides may differ and be the same. */
    private final long tolerance;

    CompiledRelation(Relation relation, Edition edition) {
        this.relation = relation;
        this.cells = relation.cells();
        this.comparison = relation.comparison();
        this.table = cells.get(0).table();
        this.left = positions(relation.left(), edition);
        this.right = positions(relation.right(), edition);
        Unit unit = cells.get(0).unit();
        this.leftConstant = Figure.of(relation.left().constant(), unit);
        this.rightConstant = Figure.of(relation.right().constant(), unit);
        this.tolerance = Figure.of(unit.tolerance(), unit);
        this.isPlain = tolerance == 0
                && Stream.of(relation.left(), relation.right()).allMatch(Sum::isPlain)
                && cells.stream().allMatch(cell -> cell.table() == table);
    }

    private static int[] positions(Sum sum, Edition edition) {
        return sum.terms().stream()
                .mapToInt(term -> Positions.inTable(edition, term.cell()))
                .toArray();
    }

    Relation relation() {
        return relation;
    }

    List<CellPath> cells() {
        return cells;
    }

    /** Whether it holds, where blank cells, and unknown ones, count 0. */
    boolean holds(Numbers numbers) {
        if (!isPlain) {
            long difference =
                    leftConstant + sum(relation.left(), numbers) - rightConstant - sum(relation.right(), numbers);
            return comparison.holds(Math.abs(difference) <= tolerance ? 0 : difference, 0);
        }
        long[] figures = numbers.of(table);
        return comparison.holds(sum(left, figures), sum(right, figures));
    }

    private static long sum(int[] positions, long[] figures) {
        long sum = 0;
        for (int position : positions) {
            sum += Figure.numberOrZero(figures[position]);
        }
        return sum;
    }

    private static long sum(Sum side, Numbers numbers) {
        long sum = 0;
        for (Sum.Term term : side.terms()) {
            sum += term.coefficient() * numbers.of(term.cell());
        }
        return sum;
    }
}
