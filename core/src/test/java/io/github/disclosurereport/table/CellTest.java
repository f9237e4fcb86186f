package io.github.disclosurereport.table;

import static io.github.disclosurereport.form.Unit.ITEM;
import static io.github.disclosurereport.form.Unit.TEN_THOUSAND_YUAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.disclosurereport.figure.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    private static final Cell AMOUNT = Cell.of(new BigDecimal("-12.50"), TEN_THOUSAND_YUAN);

    static Stream<Cell> a_count_is_a_number_of_items() {
        return Stream.of(0L, 12L, 255L, 256L, 14069L, -1L, Figure.MAXIMUM).map(count -> Cell.of(count, ITEM));
    }

    @ParameterizedTest
    @MethodSource
    void a_count_is_a_number_of_items(Cell cell) {
        long count = Long.parseLong(cell.toString());
        assertThat(cell.state()).isEqualTo(CellState.NUMBER);
        assertThat(cell.isNumber()).isTrue();
        assertThat(cell.signum()).isEqualTo(Long.signum(count));
        assertThat(cell.count()).hasValue(count);
        assertThat(cell.value()).contains(BigDecimal.valueOf(count));
    }

    @Test
    void an_amount_is_a_decimal_number_without_trailing_zeros() {
        assertThat(AMOUNT.state()).isEqualTo(CellState.NUMBER);
        assertThat(AMOUNT.isNumber()).isTrue();
        assertThat(AMOUNT.signum()).isEqualTo(-1);
        assertThat(AMOUNT.amount()).contains(new BigDecimal("-12.5"));
        assertThat(AMOUNT.value()).contains(new BigDecimal("-12.5"));
        assertThat(AMOUNT).hasToString("-12.5");
    }

    @Test
    void a_whole_amount_means_ten_thousand_yuan() {
        assertThat(Cell.of(3, TEN_THOUSAND_YUAN).amount()).contains(new BigDecimal("3"));
    }

    @Test
    void a_blank_cell_has_no_number() {
        assertThat(Cell.BLANK.state()).isEqualTo(CellState.BLANK);
        assertThatNothingIsIn(Cell.BLANK);
        assertThat(Cell.BLANK).hasToString("blank");
    }

    @Test
    void an_unknown_cell_has_no_number() {
        assertThat(Cell.UNKNOWN.state()).isEqualTo(CellState.UNKNOWN);
        assertThatNothingIsIn(Cell.UNKNOWN);
        assertThat(Cell.UNKNOWN).hasToString("unknown");
    }

    /** Neither a count nor an amount, whichever is asked for. */
    private static void assertThatNothingIsIn(Cell cell) {
        assertThat(cell.isNumber()).isFalse();
        assertThat(cell.signum()).isZero();
        assertThat(cell.count()).isEmpty();
        assertThat(cell.amount()).isEmpty();
        assertThat(cell.value()).isEmpty();
    }

    @Test
    void an_amount_asked_for_as_a_count_is_refused_with_the_remedy() {
        assertThatIllegalStateException()
                .isThrownBy(AMOUNT::count)
                .withMessage("-12.5 is in TEN_THOUSAND_YUAN: use amount() or value()");
    }

    @Test
    void a_count_asked_for_as_an_amount_is_refused_with_the_remedy() {
        Cell count = Cell.of(12, ITEM);
        assertThatIllegalStateException()
                .isThrownBy(count::amount)
                .withMessage("12 is in ITEM: use count() or value()");
    }

    @Test
    void a_fraction_of_a_thing_is_refused_with_the_remedy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cell.of(new BigDecimal("1.5"), ITEM))
                .withMessageContainingAll("1.5", "use a whole number");
    }

    @ParameterizedTest
    @ValueSource(longs = {Figure.MAXIMUM + 1, -Figure.MAXIMUM - 1, Long.MAX_VALUE, Figure.BLANK, Figure.UNKNOWN})
    void a_number_that_could_overflow_a_sum_is_refused_with_the_largest(long number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cell.of(number, ITEM))
                .withMessageContaining("the largest is 1000000000000000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cell.of(number, TEN_THOUSAND_YUAN))
                .withMessageContaining("the largest is 1000000000");
    }

    @Test
    void cells_are_equal_by_number_and_unit() {
        EqualsVerifier.forClass(Cell.class).suppress(Warning.NULL_FIELDS).verify();
    }

    @Test
    void blank_zero_unknown_and_a_zero_of_money_are_four_things() {
        assertThat(List.of(Cell.BLANK, Cell.UNKNOWN, Cell.of(0, ITEM), Cell.of(0, TEN_THOUSAND_YUAN)))
                .doesNotHaveDuplicates();
    }

    /** Rules ask for them a thousand times a report. */
    @ParameterizedTest
    @ValueSource(strings = {"isNumber", "signum"})
    void whether_a_cell_is_a_number_and_its_sign_are_told_without_an_object(String method) {
        JavaMethod told = new ClassFileImporter().importClass(Cell.class).getMethod(method);
        assertThat(told.getConstructorCallsFromSelf()).as(method).isEmpty();
        assertThat(told.getMethodCallsFromSelf())
                .as(method)
                .isNotEmpty()
                .allMatch(call -> call.getTarget().getRawReturnType().isPrimitive());
    }
}
