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

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.TableKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private static final CellPath UPHELD_IN_RECONSIDERATION = CellPath.of(RECONSIDERATION, UPHELD);

    @Test
    void a_cell_is_a_number_blank_or_unknown() {
        long[] figures = all(REVISED_2021, 0);
        figures[REVISED_2021.indexOf(CellPath.of(RECONSIDERATION, PENDING))] = Figure.BLANK;
        figures[REVISED_2021.indexOf(UPHELD_IN_RECONSIDERATION)] = Figure.UNKNOWN;
        Table<CaseForum, CaseResult> table = Table.cases(REVISED_2021, figures);

        assertThat(table.state(RECONSIDERATION, CaseResult.TOTAL)).isEqualTo(CellState.NUMBER);
        assertThat(table.state(RECONSIDERATION, PENDING)).isEqualTo(CellState.BLANK);
        assertThat(table.state(RECONSIDERATION, UPHELD)).isEqualTo(CellState.UNKNOWN);
    }

    @Test
    void a_blank_and_an_unknown_count_read_as_empty() {
        assertThat(Table.cases(REVISED_2021, all(REVISED_2021, Figure.BLANK)).get(RECONSIDERATION, UPHELD))
                .isEmpty();
        assertThat(Table.cases(REVISED_2021, all(REVISED_2021, Figure.UNKNOWN)).get(RECONSIDERATION, UPHELD))
                .isEmpty();
    }

    @Test
    void each_table_takes_its_own_cells_out_of_all_figures() {
        long[] figures = numbered(REVISED_2021);
        assertThat(Table.proactive(REVISED_2021, figures).get(RULES, ISSUED))
                .hasValue(figures[REVISED_2021.indexOf(CellPath.of(RULES, ISSUED))]);
        assertThat(Table.requests(REVISED_2021, figures).get(GRANTED, NATURAL_PERSON))
                .hasValue(figures[REVISED_2021.indexOf(CellPath.of(GRANTED, NATURAL_PERSON))]);
        assertThat(Table.cases(REVISED_2021, figures).get(RECONSIDERATION, UPHELD))
                .hasValue(figures[REVISED_2021.indexOf(UPHELD_IN_RECONSIDERATION)]);
    }

    @Test
    void all_tables_together_give_back_all_figures() {
        long[] figures = numbered(TRIAL_2019);
        long[] copy = all(TRIAL_2019, Figure.UNKNOWN);
        Table.proactive(TRIAL_2019, figures).copyTo(copy);
        Table.requests(TRIAL_2019, figures).copyTo(copy);
        Table.cases(TRIAL_2019, figures).copyTo(copy);
        assertThat(copy).isEqualTo(figures);
    }

    @Test
    void an_amount_is_a_decimal_number() {
        long[] figures = all(REVISED_2021, 12_500_000);
        assertThat(Table.proactive(REVISED_2021, figures).amount(ADMINISTRATIVE_FEES, AMOUNT_COLLECTED))
                .contains(new BigDecimal("12.5"));
    }

    @Test
    void a_blank_and_an_unknown_amount_read_as_empty() {
        assertThat(Table.proactive(REVISED_2021, all(REVISED_2021, Figure.BLANK))
                        .amount(ADMINISTRATIVE_FEES, AMOUNT_COLLECTED))
                .isEmpty();
        assertThat(Table.proactive(REVISED_2021, all(REVISED_2021, Figure.UNKNOWN))
                        .amount(ADMINISTRATIVE_FEES, AMOUNT_COLLECTED))
                .isEmpty();
    }

    @Test
    void an_amount_asked_for_as_a_count_is_refused_with_the_remedy() {
        Table<ProactiveRow, ProactiveColumn> table = Table.proactive(REVISED_2021, all(REVISED_2021, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.get(ADMINISTRATIVE_FEES, AMOUNT_COLLECTED))
                .withMessage("ADMINISTRATIVE_FEES, AMOUNT_COLLECTED is an amount of money: use amount(row, column)");
    }

    @Test
    void a_cell_that_the_edition_lacks_is_empty_and_unknown() {
        Table<RequestRow, ApplicantKind> table = Table.requests(REVISED_2021, all(REVISED_2021, 5));
        assertThat(table.get(OTHER_UNDIVIDED, NATURAL_PERSON)).isEmpty();
        assertThat(table.state(OTHER_UNDIVIDED, NATURAL_PERSON)).isEqualTo(CellState.UNKNOWN);
    }

    @Test
    void a_row_and_a_column_of_different_blocks_are_empty_and_unknown() {
        Table<ProactiveRow, ProactiveColumn> table = Table.proactive(REVISED_2021, all(REVISED_2021, 5));
        assertThat(table.amount(RULES, AMOUNT_COLLECTED)).isEmpty();
        assertThat(table.state(RULES, AMOUNT_COLLECTED)).isEqualTo(CellState.UNKNOWN);
    }

    @Test
    void a_cell_of_another_table_is_unknown() {
        Table<RequestRow, ApplicantKind> requests = Table.requests(REVISED_2021, all(REVISED_2021, 5));
        assertThat(requests.figure(UPHELD_IN_RECONSIDERATION)).isEqualTo(Figure.UNKNOWN);
    }

    @Test
    void a_table_is_known_if_one_cell_is_blank_or_a_number() {
        assertThat(casesWith(Figure.UNKNOWN).hasKnownCell()).isFalse();
        assertThat(casesWith(Figure.BLANK).hasKnownCell()).isTrue();
        assertThat(casesWith(0).hasKnownCell()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {Figure.BLANK, Figure.UNKNOWN})
    void a_table_is_complete_if_every_cell_is_a_number(long mark) {
        long[] figures = all(REVISED_2021, 0);
        assertThat(Table.cases(REVISED_2021, figures).isComplete()).isTrue();
        figures[REVISED_2021.indexOf(UPHELD_IN_RECONSIDERATION)] = mark;
        assertThat(Table.cases(REVISED_2021, figures).isComplete()).isFalse();
    }

    @Test
    void later_changes_of_the_array_do_not_reach_the_table() {
        long[] figures = all(REVISED_2021, 5);
        Table<CaseForum, CaseResult> table = Table.cases(REVISED_2021, figures);
        Arrays.fill(figures, 6);
        assertThat(table.get(RECONSIDERATION, UPHELD)).hasValue(5);
    }

    @ParameterizedTest
    @ValueSource(longs = {Figure.MAXIMUM + 1, -Figure.MAXIMUM - 1, Long.MAX_VALUE})
    void a_figure_that_could_overflow_a_sum_is_refused(long figure) {
        assertThatIllegalArgumentException().isThrownBy(() -> Table.cases(REVISED_2021, all(REVISED_2021, figure)));
    }

    @Test
    void the_figures_of_another_edition_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Table.cases(REVISED_2021, all(TRIAL_2019, 5)));
    }

    @Test
    void its_numbers_are_listed_by_name() {
        long[] figures = all(REVISED_2021, Figure.BLANK);
        figures[REVISED_2021.indexOf(CellPath.of(NEWLY_RECEIVED, ApplicantKind.TOTAL))] = 3;
        figures[REVISED_2021.indexOf(CellPath.of(GRANTED, NATURAL_PERSON))] = 2;
        assertThat(Table.requests(REVISED_2021, figures))
                .hasToString("requests{newlyReceived.total=3, granted.naturalPerson=2}");
    }

    @Test
    void tables_are_equal_by_edition_kind_and_figures() {
        EqualsVerifier.forClass(Table.class)
                .withIgnoredFields("offset", "isComplete")
                .suppress(Warning.NULL_FIELDS, Warning.STRICT_HASHCODE)
                .verify();
    }

    @Test
    void blank_zero_and_unknown_make_different_tables() {
        assertThat(List.of(casesWith(Figure.BLANK), casesWith(0), casesWith(Figure.UNKNOWN)))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_table_knows_its_edition_kind_and_cells() {
        Table<CaseForum, CaseResult> table = casesWith(0);
        assertThat(table.edition()).isEqualTo(REVISED_2021);
        assertThat(table.kind()).isEqualTo(TableKind.CASES);
        assertThat(table.cells()).isEqualTo(REVISED_2021.cells(TableKind.CASES));
    }

    private static Table<CaseForum, CaseResult> casesWith(long upheldInReconsideration) {
        long[] figures = all(REVISED_2021, Figure.UNKNOWN);
        figures[REVISED_2021.indexOf(UPHELD_IN_RECONSIDERATION)] = upheldInReconsideration;
        return Table.cases(REVISED_2021, figures);
    }

    private static long[] all(Edition edition, long figure) {
        long[] figures = new long[edition.cells().size()];
        Arrays.fill(figures, figure);
        return figures;
    }

    private static long[] numbered(Edition edition) {
        long[] figures = all(edition, 0);
        Arrays.setAll(figures, index -> index + 1);
        return figures;
    }
}
