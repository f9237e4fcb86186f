package io.github.disclosurereport.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CellTextPropertiesTest {

    private static final long SEED = 711;

    /** The remarks because of which a text has no value. */
    private static final Set<Remark> REASONS = EnumSet.range(Remark.NOT_A_NUMBER, Remark.WRONG_UNIT);

    @ParameterizedTest
    @EnumSource
    void a_text_has_one_remark_the_reason_why(Unit unit) {
        assertThat(randomCells(unit, PrintedState.TEXT))
                .as("seed %d", SEED)
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.remarks()).singleElement().matches(REASONS::contains, "a reason"));
    }

    @ParameterizedTest
    @EnumSource
    void a_number_has_no_reason_against_it(Unit unit) {
        assertThat(randomCells(unit, PrintedState.NUMBER))
                .as("seed %d", SEED)
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.remarks()).noneMatch(REASONS::contains));
    }

    @ParameterizedTest
    @EnumSource
    void a_blank_or_a_placeholder_has_no_remark(Unit unit) {
        assertThat(randomCells(unit, PrintedState.BLANK, PrintedState.PLACEHOLDER))
                .as("seed %d", SEED)
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.remarks()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void what_a_text_is_in_a_report_is_what_its_state_becomes_in_a_report(Unit unit) {
        assertThat(randomCells(unit, PrintedState.values()))
                .as("seed %d", SEED)
                .allSatisfy(cell ->
                        assertThat(cell.cell().state()).isEqualTo(cell.state().inValue()));
    }

    private static List<CellText> randomCells(Unit unit, PrintedState... states) {
        String alphabet = "00123456789 ,.-+增减无件元万亿一二零十百/—Ox１２，　\u00A0\u200B";
        Random random = new Random(SEED);
        return Stream.generate(() -> random.ints(random.nextInt(7), 0, alphabet.length())
                        .mapToObj(index -> alphabet.substring(index, index + 1))
                        .collect(Collectors.joining()))
                .limit(20_000)
                .map(printed -> CellText.parse(printed, unit))
                .filter(cell -> List.of(states).contains(cell.state()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void a_figure_is_read_as_it_is_written_without_a_remark(Unit unit) {
        Random random = new Random(SEED);
        assertThat(IntStream.range(0, 2_000)
                        .mapToLong(i -> random.nextLong(-Figure.MAXIMUM, Figure.MAXIMUM + 1) >> random.nextInt(50))
                        .boxed())
                .as("seed %d", SEED)
                .allSatisfy(figure -> {
                    String written = Figure.toString(figure, unit);
                    assertThat(CellText.parse(written, unit))
                            .isEqualTo(new CellText(
                                    written,
                                    PrintedState.NUMBER,
                                    Cell.of(Figure.toDecimal(figure, unit), unit),
                                    List.of()));
                });
    }
}
