package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.finding.Comparison;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Identity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A linear relation between cells of a report. It prints itself as a formula.
 *
 * <p>Amounts are compared within 0.005 万元.
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
        if (terms.stream()
                .anyMatch(term -> term.cell().unit() != terms.get(0).cell().unit())) {
            throw new IllegalArgumentException(
                    "A relation compares cells of one unit: " + left + " " + comparison.sign() + " " + right);
        }
    }

    /** What the form itself states. */
    public static Relation of(Identity identity) {
        return Sum.of(identity.left()).equalTo(Sum.of(identity.right()));
    }

    /** Its terms, those on the left first. */
    public List<Sum.Term> terms() {
        return Stream.of(left, right).flatMap(side -> side.terms().stream()).toList();
    }

    /** Its cells in the report that is checked, those on the left first. */
    List<CellPath> cells() {
        return terms().stream()
                .filter(term -> term.scope() == Scope.THIS)
                .map(Sum.Term::cell)
                .toList();
    }

    /** The reports whose cells it compares. */
    Set<Scope> scopes() {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        terms().forEach(term -> scopes.add(term.scope()));
        return scopes;
    }

    /** Whether an edition has all its cells of a scope; in others the relation has no instance. */
    boolean isIn(Edition edition, Scope scope) {
        return terms().stream().allMatch(term -> term.scope() != scope || edition.has(term.cell()));
    }

    /** The relation as a formula over the names of its cells. */
    @Override
    public String toString() {
        return left + " " + comparison.sign() + " " + right;
    }
}
