package io.github.disclosurereport.figure;

import static io.github.disclosurereport.form.Unit.ITEM;
import static io.github.disclosurereport.form.Unit.TEN_THOUSAND_YUAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurereport.form.Unit;
import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    @Test
    void a_count_is_kept_as_it_is() {
        assertThat(Figure.of(14069, ITEM)).isEqualTo(14069);
    }

    @Test
    void an_amount_is_kept_in_millionths_of_ten_thousand_yuan() {
        assertThat(Figure.of(new BigDecimal("12.5"), TEN_THOUSAND_YUAN)).isEqualTo(12_500_000);
    }

    @Test
    void a_whole_amount_means_ten_thousand_yuan() {
        assertThat(Figure.of(3, TEN_THOUSAND_YUAN)).isEqualTo(3_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.000001", "12.5", "20", "-0.5", "316441", "999999999.999999", "1000000000"})
    void an_amount_comes_back_exactly_as_it_was(String amount) {
        long figure = Figure.of(new BigDecimal(amount), TEN_THOUSAND_YUAN);
        assertThat(Figure.toString(figure, TEN_THOUSAND_YUAN)).isEqualTo(amount);
    }

    @Test
    void trailing_zeros_of_an_amount_are_not_kept() {
        long figure = Figure.of(new BigDecimal("120.5000"), TEN_THOUSAND_YUAN);
        assertThat(Figure.toDecimal(figure, TEN_THOUSAND_YUAN)).isEqualTo(new BigDecimal("120.5"));
    }

    @Test
    void a_whole_amount_comes_back_without_an_exponent() {
        assertThat(Figure.toDecimal(Figure.of(300, TEN_THOUSAND_YUAN), TEN_THOUSAND_YUAN))
                .isEqualTo(new BigDecimal("300"));
    }

    @ParameterizedTest
    @EnumSource
    void every_figure_comes_back_from_its_decimal(Unit unit) {
        long seed = 711;
        Random random = new Random(seed);
        assertThat(Stream.generate(() -> random.nextLong(-Figure.MAXIMUM, Figure.MAXIMUM + 1))
                        .limit(2_000))
                .as("seed %d", seed)
                .allSatisfy(figure -> assertThat(Figure.of(Figure.toDecimal(figure, unit), unit))
                        .isEqualTo(figure));
    }

    @Test
    void the_largest_count_is_ten_to_the_fifteenth() {
        assertThat(Figure.of(1_000_000_000_000_000L, ITEM)).isEqualTo(Figure.MAXIMUM);
        assertThat(Figure.of(-1_000_000_000_000_000L, ITEM)).isEqualTo(-Figure.MAXIMUM);
    }

    @ParameterizedTest
    @ValueSource(longs = {1_000_000_000_000_001L, -1_000_000_000_000_001L, Long.MAX_VALUE, Long.MIN_VALUE})
    void a_larger_count_is_refused_with_the_largest(long count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.of(count, ITEM))
                .withMessageContainingAll(Long.toString(count), "the largest is 1000000000000000");
    }

    @Test
    void the_largest_amount_is_ten_to_the_ninth_ten_thousand_yuan() {
        assertThat(Figure.of(1_000_000_000, TEN_THOUSAND_YUAN)).isEqualTo(Figure.MAXIMUM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000.000001", "1000000001", "1E+30"})
    void a_larger_amount_is_refused_with_the_largest(BigDecimal amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.of(amount, TEN_THOUSAND_YUAN))
                .withMessageContainingAll(amount.toString(), "the largest is 1000000000");
    }

    @Test
    void a_fraction_of_a_thing_is_refused_with_the_remedy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.of(new BigDecimal("1.5"), ITEM))
                .withMessageContainingAll("1.5", "use a whole number");
    }

    @Test
    void a_count_with_decimals_that_are_zeros_is_kept() {
        assertThat(Figure.of(new BigDecimal("3.0"), ITEM)).isEqualTo(3);
    }

    @Test
    void an_amount_finer_than_a_millionth_is_refused_with_the_remedy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.of(new BigDecimal("12.0000001"), TEN_THOUSAND_YUAN))
                .withMessageContainingAll("12.0000001", "round it to 6 decimal places");
    }

    @Test
    void blank_and_unknown_are_no_numbers() {
        assertThat(Stream.of(Figure.BLANK, Figure.UNKNOWN)).noneMatch(Figure::isNumber);
        assertThat(Figure.BLANK).isNotEqualTo(Figure.UNKNOWN);
    }

    @Test
    void blank_and_unknown_count_nothing_in_a_sum() {
        assertThat(Figure.numberOrZero(Figure.BLANK)).isZero();
        assertThat(Figure.numberOrZero(Figure.UNKNOWN)).isZero();
        assertThat(Figure.numberOrZero(-3)).isEqualTo(-3);
    }

    @Test
    void zero_and_the_extremes_are_numbers() {
        assertThat(Stream.of(0L, Figure.MAXIMUM, -Figure.MAXIMUM)).allMatch(Figure::isNumber);
    }

    @Test
    void a_count_can_be_kept_up_to_the_largest() {
        assertThat(Stream.of(0L, Figure.MAXIMUM, -Figure.MAXIMUM)).allMatch(Figure::isCount);
        assertThat(Stream.of(Figure.MAXIMUM + 1, -Figure.MAXIMUM - 1, Figure.BLANK))
                .noneMatch(Figure::isCount);
    }
}
