package io.github.disclosurereport.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.table.Cell;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BalanceTest {

    private static final CellPath TOTAL = CellPath.parse("requests.granted.total");
    private static final CellPath PERSONS = CellPath.parse("requests.granted.naturalPerson");
    private static final CellPath COMPANIES = CellPath.parse("requests.granted.commercialEnterprise");

    @Test
    void a_broken_equation_prints_with_its_numbers() {
        assertThat(balance(term(1, TOTAL, 20)).formula()).isEqualTo("20 ≠ 31 + 7");
        assertThat(balance(term(1, TOTAL, 38)).formula()).isEqualTo("38 = 31 + 7");
    }

    @Test
    void zeros_are_left_out_unless_there_is_nothing_else() {
        assertThat(side(term(1, PERSONS, 0), term(1, COMPANIES, 7)).formula()).isEqualTo("7");
        assertThat(side(term(1, PERSONS, 0), term(1, COMPANIES, 0)).formula()).isEqualTo("0");
    }

    @Test
    void factors_and_signs_are_printed() {
        assertThat(side(term(2, PERSONS, 3), term(-1, COMPANIES, 7)).formula()).isEqualTo("2 × 3 - 7");
        assertThat(side(term(-1, PERSONS, 3)).formula()).isEqualTo("-3");
        assertThat(side(term(-1, PERSONS, -3)).formula()).isEqualTo("3");
    }

    @Test
    void a_constant_stands_behind_the_cells() {
        Balance.Side side = new Balance.Side(List.of(term(1, PERSONS, 3)), BigDecimal.TEN);
        assertThat(side.formula()).isEqualTo("3 + 10");
        assertThat(side.sum()).isEqualByComparingTo("13");
    }

    @Test
    void it_holds_with_other_contents_of_its_cells() {
        Balance broken = balance(term(1, TOTAL, 20));
        assertThat(broken.holds()).isFalse();
        assertThat(broken.with(Map.of(PERSONS, Cell.of(13, Unit.ITEM))).holds()).isTrue();
    }

    @Test
    void cells_of_other_reports_stay_as_they_are() {
        Balance.Term lastYears =
                new Balance.Term(1, new CellTarget(ReportRole.PREVIOUS, PERSONS), BigDecimal.valueOf(31));
        Balance balance = new Balance(side(term(1, TOTAL, 20)), Comparison.EQUAL, side(lastYears));
        assertThat(balance.with(Map.of(PERSONS, Cell.of(20, Unit.ITEM))).holds())
                .isFalse();
        assertThat(balance.cells()).containsExactly(TOTAL);
    }

    @Test
    void at_most_and_at_least_compare_sums() {
        assertThat(new Balance(side(term(1, TOTAL, 5)), Comparison.AT_MOST, side(term(1, PERSONS, 5))).holds())
                .isTrue();
        assertThat(new Balance(side(term(1, TOTAL, 6)), Comparison.AT_MOST, side(term(1, PERSONS, 5))).formula())
                .isEqualTo("6 > 5");
        assertThat(new Balance(side(term(1, TOTAL, 4)), Comparison.AT_LEAST, side(term(1, PERSONS, 5))).formula())
                .isEqualTo("4 < 5");
    }

    @Test
    void amounts_may_differ_by_what_rounding_takes_and_counts_may_not() {
        CellPath fees = CellPath.parse("proactive.administrativeFees.amountCollected");
        assertThat(compared(fees, "318.475", "318.47").holds()).isTrue();
        assertThat(compared(fees, "318.4751", "318.47").holds()).isFalse();
        assertThat(compared(TOTAL, "2", "1").holds()).isFalse();
    }

    private static Balance compared(CellPath cell, String left, String right) {
        return new Balance(
                side(new Balance.Term(1, CellTarget.of(cell), new BigDecimal(left))),
                Comparison.EQUAL,
                side(new Balance.Term(1, CellTarget.of(cell), new BigDecimal(right))));
    }

    private static Balance balance(Balance.Term total) {
        return new Balance(side(total), Comparison.EQUAL, side(term(1, PERSONS, 31), term(1, COMPANIES, 7)));
    }

    private static Balance.Side side(Balance.Term... terms) {
        return new Balance.Side(Arrays.asList(terms), BigDecimal.ZERO);
    }

    private static Balance.Term term(long factor, CellPath cell, long number) {
        return new Balance.Term(factor, CellTarget.of(cell), BigDecimal.valueOf(number));
    }
}
