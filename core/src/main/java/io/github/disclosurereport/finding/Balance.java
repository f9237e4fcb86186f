package io.github.disclosurereport.finding;

import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.table.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two sides that were compared, with their numbers.
 *
 * @param left the left side; of a total the total
 * @param comparison how they should compare
 * @param right the right side; of a total its parts
 */
public record Balance(Side left, Comparison comparison, Side right) {

    /**
     * A cell times a whole number.
     *
     * @param factor the whole number
     * @param target the cell
     * @param number what it is; 0 where it is blank
     */
    public record Term(long factor, CellTarget target, BigDecimal number) {

        private Term with(Map<CellPath, Cell> changes) {
            Cell changed = target.report().equals(ReportRole.THIS) ? changes.get(target.cell()) : null;
            return changed == null
                    ? this
                    : new Term(factor, target, changed.value().orElse(BigDecimal.ZERO));
        }
    }

    /**
     * One side: cells, each times a whole number, and a constant.
     *
     * @param terms the cells
     * @param constant the constant
     */
    public record Side(List<Term> terms, BigDecimal constant) {

        /** Keeps a copy of the terms. */
        public Side {
            terms = List.copyOf(terms);
        }

        /** What it adds up to. */
        public BigDecimal sum() {
            return terms.stream()
                    .map(term -> term.number().multiply(BigDecimal.valueOf(term.factor())))
                    .reduce(constant, BigDecimal::add);
        }

        /** Its cells. */
        public List<CellTarget> targets() {
            return terms.stream().map(Term::target).toList();
        }

        /** Its numbers as a sum: 31 + 6 + 1, without zeros unless there is nothing else. */
        public String formula() {
            String numbers = Stream.concat(
                            terms.stream()
                                    .filter(term -> term.number().signum() != 0)
                                    .map(Side::signed),
                            constant.signum() == 0 ? Stream.empty() : Stream.of(signed(constant, "")))
                    .collect(Collectors.joining(" "));
            if (numbers.isEmpty()) {
                return "0";
            }
            String unsigned = numbers.substring(2);
            return numbers.startsWith("- ") ? "-" + unsigned : unsigned;
        }

        private static String signed(Term term) {
            long factor = Math.abs(term.factor());
            String times = factor == 1 ? "" : factor + " × ";
            return signed(term.factor() < 0 ? term.number().negate() : term.number(), times);
        }

        private static String signed(BigDecimal number, String times) {
            return (number.signum() < 0 ? "- " : "+ ") + times + number.abs().toPlainString();
        }

        private Side with(Map<CellPath, Cell> changes) {
            return new Side(terms.stream().map(term -> term.with(changes)).toList(), constant);
        }
    }

    /** Its cells in the report that is checked, those on the left first. */
    public List<CellPath> cells() {
        return Stream.of(left, right)
                .flatMap(side -> side.targets().stream())
                .filter(target -> target.report().equals(ReportRole.THIS))
                .map(CellTarget::cell)
                .toList();
    }

    /** Whether it holds, within what its unit tolerates. */
    public boolean holds() {
        BigDecimal difference = left.sum().subtract(right.sum());
        boolean isSame = difference.abs().compareTo(tolerance()) <= 0;
        return comparison.holds(isSame ? 0 : difference.signum(), 0);
    }

    private BigDecimal tolerance() {
        return Stream.of(left, right)
                .flatMap(side -> side.targets().stream())
                .findFirst()
                .map(target -> target.cell().unit().tolerance())
                .orElse(BigDecimal.ZERO);
    }

    /** The same with something else in some cells of the report that is checked. */
    public Balance with(Map<CellPath, Cell> changes) {
        return new Balance(left.with(changes), comparison, right.with(changes));
    }

    /** The numbers of both sides, and how they compare: {@code 20 ≠ 31 + 6 + 1}. */
    public String formula() {
        return left.formula() + " " + (holds() ? comparison.sign() : comparison.broken()) + " " + right.formula();
    }
}
