package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.table.Figure;
import java.util.List;

/** A relation as index arrays over the figures of an edition. */
final class CompiledRelation {

    private final Relation relation;
    private final Comparison comparison;
    private final Side left;
    private final Side right;

    /** One side: the positions of its cells and, unless it is nothing but their sum, factors and a constant. */
    private static final class Side {
        private final int[] positions;
        private final long[] factors;
        private final long constant;
        private final boolean isPlain;

        Side(Sum sum, Unit unit, Edition edition) {
            List<Sum.Term> terms = sum.terms();
            positions = terms.stream()
                    .mapToInt(term -> edition.indexOf(term.cell()))
                    .toArray();
            factors = terms.stream().mapToLong(Sum.Term::coefficient).toArray();
            isPlain = sum.constant() == 0 && terms.stream().allMatch(term -> term.coefficient() == 1);
            constant = Figure.of(sum.constant(), unit);
        }

        /** The value, where every figure is a number. */
        long value(long[] figures) {
            return isPlain ? sum(figures) : weightedSum(figures);
        }

        private long sum(long[] figures) {
            long sum = 0;
            for (int position : positions) {
                sum += figures[position];
            }
            return sum;
        }

        private long weightedSum(long[] figures) {
            long sum = constant;
            for (int i = 0; i < positions.length; i++) {
                sum += factors[i] * figures[positions[i]];
            }
            return sum;
        }
    }

    CompiledRelation(Relation relation, Edition edition) {
        this.relation = relation;
        this.comparison = relation.comparison();
        Unit unit = relation.cells().get(0).unit();
        this.left = new Side(relation.left(), unit, edition);
        this.right = new Side(relation.right(), unit, edition);
    }

    Relation relation() {
        return relation;
    }

    /** Whether it holds, where every figure is a number; a blank has been made 0. */
    boolean holds(long[] figures) {
        return comparison.holds(left.value(figures), right.value(figures));
    }

    long left(long[] figures) {
        return left.value(figures);
    }

    long right(long[] figures) {
        return right.value(figures);
    }

    List<CellPath> cells() {
        return relation.cells();
    }
}
