package io.github.disclosurereport.table;

import static io.github.disclosurereport.form.ApplicantKind.NATURAL_PERSON;
import static io.github.disclosurereport.form.CaseForum.RECONSIDERATION;
import static io.github.disclosurereport.form.CaseResult.PENDING;
import static io.github.disclosurereport.form.CaseResult.UPHELD;
import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.Edition.TRIAL_2019;
import static io.github.disclosurereport.form.ProactiveColumn.AMOUNT_COLLECTED;
import static io.github.disclosurereport.form.ProactiveColumn.ISSUED;
import static io.github.disclosurereport.form.ProactiveRow.ADMINISTRATIVE_FEES;
import static io.github.disclosurereport.form.ProactiveRow.RULES;
import static io.github.disclosurereport.form.RequestRow.GRANTED;
import static io.github.disclosurereport.form.RequestRow.NEWLY_RECEIVED;
import static io.github.disclosurereport.form.RequestRow.OTHER_UNDIVIDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurereport.figure.Figures;
import io.github.disclosurereport.figure.Positions;
import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.form.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableTest {

    private static final CellPath UPHELD_IN_RECONSIDERATION = CellPath.of(RECONSIDERATION, UPHELD);
    private static final Cell ZERO = Cell.of(0, Unit.ITEM);

    @Test
    void a_cell_is_a_number_blank_or_unknown() {
        Table<CaseForum, CaseResult> table = Table.cases(
                REVISED_2021,
                but(
                        CellPath.of(RECONSIDERATION, PENDING),
                        Cell.BLANK,
                        but(UPHELD_IN_RECONSIDERATION, Cell.UNKNOWN, all(0))));

        assertThat(table.state(RECONSIDERATION, CaseResult.TOTAL)).isEqualTo(CellState.NUMBER);
        assertThat(table.state(RECONSIDERATION, PENDING)).isEqualTo(CellState.BLANK);
        assertThat(table.state(RECONSIDERATION, UPHELD)).isEqualTo(CellState.UNKNOWN);
    }

    @Test
    void a_blank_and_an_unknown_count_read_as_empty() {
        assertThat(Table.cases(REVISED_2021, path -> Cell.BLANK).get(RECONSIDERATION, UPHELD))
                .isEmpty();
        assertThat(Table.cases(REVISED_2021, path -> Cell.UNKNOWN).get(RECONSIDERATION, UPHELD))
                .isEmpty();
    }

    @Test
    void each_table_asks_for_its_own_cells_once_and_in_print_order() {
        List<CellPath> asked = new ArrayList<>();
        Function<CellPath, Cell> noting = path -> {
            asked.add(path);
            return Cell.BLANK;
        };
        Table.proactive(REVISED_2021, noting);
        Table.requests(REVISED_2021, noting);
        Table.cases(REVISED_2021, noting);
        assertThat(asked).isEqualTo(REVISED_2021.cells());
    }

    @Test
    void each_cell_has_what_it_was_given() {
        assertThat(Table.proactive(REVISED_2021, TableTest::numbered).get(RULES, ISSUED))
                .hasValue(number(CellPath.of(RULES, ISSUED)));
        assertThat(Table.requests(REVISED_2021, TableTest::numbered).get(GRANTED, NATURAL_PERSON))
                .hasValue(number(CellPath.of(GRANTED, NATURAL_PERSON)));
        assertThat(Table.cases(REVISED_2021, TableTest::numbered).get(RECONSIDERATION, UPHELD))
                .hasValue(number(UPHELD_IN_RECONSIDERATION));
        assertThat(Table.cases(REVISED_2021, TableTest::numbered).cell(UPHELD_IN_RECONSIDERATION))
                .isEqualTo(Table.cases(REVISED_2021, TableTest::numbered).cell(RECONSIDERATION, UPHELD))
                .isEqualTo(Cell.of(number(UPHELD_IN_RECONSIDERATION), Unit.ITEM));
    }

    @Test
    void a_table_lends_its_figures_in_print_order() {
        long[] figures = Figures.of(Table.cases(TRIAL_2019, TableTest::numbered));
        assertThat(TRIAL_2019.cells(TableKind.CASES))
                .allSatisfy(path -> assertThat(figures[Positions.inTable(TRIAL_2019, path)])
                        .isEqualTo(numbered(path).figure()));
    }

    @Test
    void an_amount_is_a_decimal_number() {
        Cell amount = Cell.of(new BigDecimal("12.5"), Unit.TEN_THOUSAND_YUAN);
        assertThat(Table.proactive(
                                REVISED_2021, but(CellPath.of(ADMINISTRATIVE_FEES, AMOUNT_COLLECTED), amount, all(0)))
                        .amount(ADMINISTRATIVE_FEES, AMOUNT_COLLECTED))
                .contains(new BigDecimal("12.5"));
    }

    @Test
    void a_blank_and_an_unknown_amount_read_as_empty() {
        assertThat(Table.proactive(REVISED_2021, path -> Cell.BLANK).amount(ADMINISTRATIVE_FEES, AMOUNT_COLLECTED))
                .isEmpty();
        assertThat(Table.proactive(REVISED_2021, path -> Cell.UNKNOWN).amount(ADMINISTRATIVE_FEES, AMOUNT_COLLECTED))
                .isEmpty();
    }

    @Test
    void an_amount_asked_for_as_a_count_is_refused_with_the_remedy() {
        Table<ProactiveRow, ProactiveColumn> table = Table.proactive(REVISED_2021, all(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.get(ADMINISTRATIVE_FEES, AMOUNT_COLLECTED))
                .withMessage("ADMINISTRATIVE_FEES, AMOUNT_COLLECTED is an amount of money: use amount(row, column)");
    }

    @Test
    void a_cell_that_the_edition_lacks_is_empty_and_unknown() {
        Table<RequestRow, ApplicantKind> table = Table.requests(REVISED_2021, all(5));
        assertThat(table.get(OTHER_UNDIVIDED, NATURAL_PERSON)).isEmpty();
        assertThat(table.state(OTHER_UNDIVIDED, NATURAL_PERSON)).isEqualTo(CellState.UNKNOWN);
    }

    @Test
    void a_row_and_a_column_of_different_blocks_are_empty_and_unknown() {
        Table<ProactiveRow, ProactiveColumn> table = Table.proactive(REVISED_2021, all(5));
        assertThat(table.amount(RULES, AMOUNT_COLLECTED)).isEmpty();
        assertThat(table.state(RULES, AMOUNT_COLLECTED)).isEqualTo(CellState.UNKNOWN);
    }

    @Test
    void a_cell_of_another_table_is_unknown() {
        Table<RequestRow, ApplicantKind> requests = Table.requests(REVISED_2021, all(5));
        assertThat(requests.cell(UPHELD_IN_RECONSIDERATION)).isEqualTo(Cell.UNKNOWN);
    }

    @Test
    void a_table_is_known_if_one_cell_is_blank_or_a_number() {
        assertThat(casesWith(Cell.UNKNOWN).hasKnownCell()).isFalse();
        assertThat(casesWith(Cell.BLANK).hasKnownCell()).isTrue();
        assertThat(casesWith(ZERO).hasKnownCell()).isTrue();
    }

    static Stream<Cell> a_table_is_complete_if_every_cell_is_a_number() {
        return Stream.of(Cell.BLANK, Cell.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource
    void a_table_is_complete_if_every_cell_is_a_number(Cell mark) {
        assertThat(Table.cases(REVISED_2021, all(0)).isComplete()).isTrue();
        assertThat(Table.cases(REVISED_2021, but(UPHELD_IN_RECONSIDERATION, mark, all(0)))
                        .isComplete())
                .isFalse();
    }

    @Test
    void later_changes_of_what_gave_its_cells_do_not_reach_the_table() {
        Cell[] given = {Cell.of(5, Unit.ITEM)};
        Table<CaseForum, CaseResult> table = Table.cases(REVISED_2021, path -> given[0]);
        given[0] = Cell.of(6, Unit.ITEM);
        assertThat(table.get(RECONSIDERATION, UPHELD)).hasValue(5);
    }

    @Test
    void a_number_in_the_unit_of_another_cell_is_refused_with_the_remedy() {
        Cell amount = Cell.of(new BigDecimal("12.5"), Unit.TEN_THOUSAND_YUAN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.cases(REVISED_2021, path -> amount))
                .withMessage("12.5 is in TEN_THOUSAND_YUAN, its cell in ITEM: give Cell.of(number, path.unit())");
    }

    @Test
    void its_numbers_are_listed_by_name() {
        Function<CellPath, Cell> granted =
                but(CellPath.of(GRANTED, NATURAL_PERSON), Cell.of(2, Unit.ITEM), path -> Cell.BLANK);
        assertThat(Table.requests(
                        REVISED_2021,
                        but(CellPath.of(NEWLY_RECEIVED, ApplicantKind.TOTAL), Cell.of(3, Unit.ITEM), granted)))
                .hasToString("requests{newlyReceived.total=3, granted.naturalPerson=2}");
    }

    @Test
    void tables_are_equal_by_edition_kind_and_figures() {
        EqualsVerifier.forClass(Table.class)
                .withIgnoredFields("isComplete")
                .suppress(Warning.NULL_FIELDS, Warning.STRICT_HASHCODE)
                .verify();
    }

    @Test
    void blank_zero_and_unknown_make_different_tables() {
        assertThat(List.of(casesWith(Cell.BLANK), casesWith(ZERO), casesWith(Cell.UNKNOWN)))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_table_knows_its_edition_kind_and_cells() {
        Table<CaseForum, CaseResult> table = casesWith(ZERO);
        assertThat(table.edition()).isEqualTo(REVISED_2021);
        assertThat(table.kind()).isEqualTo(TableKind.CASES);
        assertThat(table.cells()).isEqualTo(REVISED_2021.cells(TableKind.CASES));
    }

    private static Table<CaseForum, CaseResult> casesWith(Cell upheldInReconsideration) {
        return Table.cases(REVISED_2021, but(UPHELD_IN_RECONSIDERATION, upheldInReconsideration, path -> Cell.UNKNOWN));
    }

    private static Function<CellPath, Cell> all(long number) {
        return path -> Cell.of(number, path.unit());
    }

    private static Function<CellPath, Cell> but(CellPath one, Cell cell, Function<CellPath, Cell> others) {
        return path -> path.equals(one) ? cell : others.apply(path);
    }

    /** Another number in each cell. */
    private static Cell numbered(CellPath path) {
        return Cell.of(number(path), path.unit());
    }

    private static long number(CellPath path) {
        return path.hashCode() + 1L;
    }
}
