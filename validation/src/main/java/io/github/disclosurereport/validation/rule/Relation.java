package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Identity;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.stream.Distinct;
import io.github.disclosurereport.table.Figure;
import java.util.List;
import java.util.stream.Stream;

/**
 * A linear relation between cells of a report. It prints itself as a formula.
 *
 * @param left the left side; of a total the total
 * @param comparison how the sides compare
 * @param right the right side; of a total its parts
 */
public record Relation(Sum left, Comparison comparison, Sum right) {

    private static final long LARGEST_FACTORS = 9000;

    /**
     * Checks that no report can make it overflow.
     *
     * @throws IllegalArgumentException if it has no cell, mixes units, or its factors are too large
     */
    public Relation {
        List<Sum.Term> terms =
                Stream.concat(left.terms().stream(), right.terms().stream()).toList();
        long factors =
                terms.stream().mapToLong(term -> Math.abs(term.coefficient())).sum();
        boolean isConstantKept = Figure.isCount(left.constant()) && Figure.isCount(right.constant());
        if (terms.isEmpty() || factors > LARGEST_FACTORS || !isConstantKept) {
            throw new IllegalArgumentException("A relation needs a cell, and factors of " + LARGEST_FACTORS
                    + " together at the most: " + left + " " + comparison.sign() + " " + right);
        }
        Unit unit = terms.get(0).cell().unit();
        if (terms.stream().anyMatch(term -> term.cell().unit() != unit)) {
            throw new IllegalArgumentException(
                    "A relation compares cells of one unit: " + left + " " + comparison.sign() + " " + right);
        }
    }

    /** What the form itself states. */
    public static Relation of(Identity identity) {
        return Sum.of(identity.left()).equalTo(Sum.of(identity.right()));
    }

    /** Its cells, those on the left first. */
    public List<CellPath> cells() {
        return Stream.of(left, right)
                .flatMap(side -> side.terms().stream())
                .map(Sum.Term::cell)
                .collect(Distinct.toList());
    }

    /** Whether an edition has all its cells; in others the relation has no instance. */
    boolean isIn(Edition edition) {
        return cells().stream().allMatch(cell -> edition.indexOf(cell) >= 0);
    }

    /** The relation as a formula over the names of its cells. */
    @Override
    public String toString() {
        return left + " " + comparison.sign() + " " + right;
    }
}
