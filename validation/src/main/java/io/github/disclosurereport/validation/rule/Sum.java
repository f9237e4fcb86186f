package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.finding.Comparison;
import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** One side of a relation: cells, each times a whole number, and a constant. Immutable. */
public final class Sum {

    /**
     * A cell times a whole number.
     *
     * @param coefficient the number
     * @param scope the report whose cell it is
     * @param cell the cell
     */
    public record Term(long coefficient, Scope scope, CellPath cell) {}

    private final List<Term> terms;
    private final long constant;

    private Sum(List<Term> terms, long constant) {
        this.terms = List.copyOf(terms);
        this.constant = constant;
    }

    /** A cell of table 二. */
    public static Sum cell(ProactiveRow row, ProactiveColumn column) {
        return cell(CellPath.of(row, column));
    }

    /** A cell of table 三. */
    public static Sum cell(RequestRow row, ApplicantKind kind) {
        return cell(CellPath.of(row, kind));
    }

    /** A cell of table 四. */
    public static Sum cell(CaseForum forum, CaseResult result) {
        return cell(CellPath.of(forum, result));
    }

    /** Any cell. */
    public static Sum cell(CellPath path) {
        return of(List.of(path));
    }

    /** The same cells of another report: of last year's, or of all parts of an aggregate together. */
    public Sum in(Scope scope) {
        return new Sum(
                terms.stream()
                        .map(term -> new Term(term.coefficient, scope, term.cell))
                        .toList(),
                constant);
    }

    /** Cells added up. */
    public static Sum of(List<CellPath> cells) {
        return new Sum(cells.stream().map(cell -> new Term(1, Scope.THIS, cell)).toList(), 0);
    }

    /** A number, in the unit of the cells that it is compared with. */
    public static Sum number(long constant) {
        return new Sum(List.of(), constant);
    }

    /** This and another. */
    public Sum plus(Sum other) {
        List<Term> both = new ArrayList<>(terms);
        both.addAll(other.terms);
        return new Sum(both, constant + other.constant);
    }

    /** This less another. */
    public Sum minus(Sum other) {
        return plus(other.times(-1));
    }

    /** This so many times. */
    public Sum times(long factor) {
        return new Sum(
                terms.stream()
                        .map(term -> new Term(Math.multiplyExact(factor, term.coefficient), term.scope, term.cell))
                        .toList(),
                Math.multiplyExact(factor, constant));
    }

    /** That this is the same as another. */
    public Relation equalTo(Sum other) {
        return new Relation(this, Comparison.EQUAL, other);
    }

    /** That this is a number. */
    public Relation equalTo(long number) {
        return equalTo(number(number));
    }

    /** That this is not more than another. */
    public Relation atMost(Sum other) {
        return new Relation(this, Comparison.AT_MOST, other);
    }

    /** That this is not more than a number. */
    public Relation atMost(long number) {
        return atMost(number(number));
    }

    /** That this is not less than another. */
    public Relation atLeast(Sum other) {
        return new Relation(this, Comparison.AT_LEAST, other);
    }

    /** That this is not less than a number. */
    public Relation atLeast(long number) {
        return atLeast(number(number));
    }

    /** The cells with their factors. */
    public List<Term> terms() {
        return terms;
    }

    /** The constant. */
    public long constant() {
        return constant;
    }

    /** Whether it is nothing but cells added up. */
    boolean isPlain() {
        return constant == 0 && terms.stream().allMatch(term -> term.coefficient == 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sum sum && terms.equals(sum.terms) && constant == sum.constant;
    }

    @Override
    public int hashCode() {
        return Objects.hash(terms, constant);
    }

    /** The sum with the names of its cells: {@code requests.granted.total + 2 × requests.carriedForward.total}. */
    @Override
    public String toString() {
        String sum = terms.stream()
                .map(term -> (term.coefficient < 0 ? "- " : "+ ")
                        + (Math.abs(term.coefficient) == 1 ? "" : Math.abs(term.coefficient) + " × ")
                        + (term.scope == Scope.THIS ? "" : term.scope.key() + ".")
                        + term.cell)
                .collect(Collectors.joining(" "));
        String all =
                constant == 0 && !terms.isEmpty() ? sum : sum + (constant < 0 ? " - " : " + ") + Math.abs(constant);
        return withoutLeadingPlus(Blanks.strip(all));
    }

    /** Terms that begin with a sign as they are written: a + b, -a + b. */
    private static String withoutLeadingPlus(String terms) {
        if (terms.startsWith("+ ")) {
            return terms.substring(2);
        }
        return terms.startsWith("- ") ? "-" + terms.substring(2) : terms;
    }
}
