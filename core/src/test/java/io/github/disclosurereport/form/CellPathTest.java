package io.github.disclosurereport.form;

import static io.github.disclosurereport.form.ApplicantKind.NATURAL_PERSON;
import static io.github.disclosurereport.form.CaseForum.RECONSIDERATION;
import static io.github.disclosurereport.form.CaseResult.UPHELD;
import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.Edition.TRIAL_2019;
import static io.github.disclosurereport.form.Language.EN;
import static io.github.disclosurereport.form.Language.ZH;
import static io.github.disclosurereport.form.ProactiveColumn.AMOUNT_COLLECTED;
import static io.github.disclosurereport.form.ProactiveColumn.IN_FORCE;
import static io.github.disclosurereport.form.ProactiveColumn.NEWLY_MADE;
import static io.github.disclosurereport.form.ProactiveRow.NORMATIVE_DOCUMENTS;
import static io.github.disclosurereport.form.ProactiveRow.RULES;
import static io.github.disclosurereport.form.RequestRow.DENIED_STATE_SECRET;
import static io.github.disclosurereport.form.RequestRow.NEWLY_RECEIVED;
import static io.github.disclosurereport.form.RequestRow.OUTCOME_TOTAL;
import static io.github.disclosurereport.form.Unit.TEN_THOUSAND_YUAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CellPathTest {

    @Test
    void a_name_is_table_row_and_column_in_camel_case() {
        assertThat(CellPath.of(NEWLY_RECEIVED, NATURAL_PERSON)).hasToString("requests.newlyReceived.naturalPerson");
        assertThat(CellPath.of(RECONSIDERATION, UPHELD)).hasToString("cases.reconsideration.upheld");
        assertThat(CellPath.of(NORMATIVE_DOCUMENTS, IN_FORCE)).hasToString("proactive.normativeDocuments.inForce");
    }

    @ParameterizedTest
    @EnumSource
    void every_cell_of_an_edition_is_found_by_its_name(Edition edition) {
        assertThat(edition.cells())
                .as(edition.name())
                .allSatisfy(path -> assertThat(CellPath.parse(path.toString())).isSameAs(path));
    }

    @Test
    void every_cell_belongs_to_some_edition() {
        assertThat(CellPath.all())
                .containsOnlyOnceElementsOf(TRIAL_2019.cells())
                .allMatch(path -> Arrays.stream(Edition.values()).anyMatch(edition -> edition.has(path)));
    }

    @Test
    void a_hash_code_is_where_a_cell_stands_among_all() {
        CellPath path = CellPath.parse("cases.reconsideration.upheld");
        assertThat(CellPath.all().get(path.hashCode())).isEqualTo(path);
    }

    @ParameterizedTest
    @EnumSource
    void an_edition_has_its_own_cells_and_no_others(Edition edition) {
        assertThat(CellPath.all().stream().filter(edition::has))
                .as(edition.name())
                .isEqualTo(edition.cells());
    }

    @Test
    void a_cell_of_an_older_edition_has_a_name_still() {
        CellPath undivided = CellPath.parse("requests.otherUndivided.total");
        assertThat(TRIAL_2019.cells()).contains(undivided);
        assertThat(REVISED_2021.has(undivided)).isFalse();
    }

    @Test
    void a_mistyped_name_is_answered_with_the_nearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CellPath.parse("requests.grantd.total"))
                .withMessage("No cell is named requests.grantd.total; did you mean requests.granted.total?");
    }

    @Test
    void a_name_near_to_none_is_answered_with_how_names_are_made() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CellPath.parse("合计"))
                .withMessage("No cell is named 合计; a name is table.row.column, such as requests.newlyReceived.total");
    }

    @Test
    void a_row_and_a_column_of_different_blocks_are_answered_with_the_columns_of_the_row() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CellPath.of(RULES, AMOUNT_COLLECTED))
                .withMessage("Table 二 has no cell RULES, AMOUNT_COLLECTED: the columns of RULES are "
                        + "[NEWLY_MADE, NEWLY_DISCLOSED, TOTAL_DISCLOSED, ISSUED, REPEALED, IN_FORCE]");
    }

    @ParameterizedTest
    @EnumSource
    void cells_sort_in_print_order(Edition edition) {
        List<CellPath> shuffled = new ArrayList<>(edition.cells());
        Collections.shuffle(shuffled, new Random(711));
        assertThat(shuffled.stream().sorted()).as(edition.name()).isEqualTo(edition.cells());
    }

    @Test
    void money_alone_is_counted_in_ten_thousand_yuan() {
        assertThat(TRIAL_2019.cells().stream().filter(path -> path.unit() == TEN_THOUSAND_YUAN))
                .containsExactly(CellPath.parse("proactive.centralizedProcurement.procurementAmount"));
        assertThat(REVISED_2021.cells().stream().filter(path -> path.unit() == TEN_THOUSAND_YUAN))
                .containsExactly(CellPath.parse("proactive.administrativeFees.amountCollected"));
    }

    @Test
    void a_cell_is_a_total_if_its_row_or_its_column_is() {
        assertThat(CellPath.of(OUTCOME_TOTAL, NATURAL_PERSON).isTotal()).isTrue();
        assertThat(CellPath.of(NEWLY_RECEIVED, ApplicantKind.TOTAL).isTotal()).isTrue();
        assertThat(CellPath.of(NEWLY_RECEIVED, NATURAL_PERSON).isTotal()).isFalse();
    }

    @Test
    void a_label_is_printed_after_the_label_of_its_group() {
        assertThat(CellPath.of(DENIED_STATE_SECRET, NATURAL_PERSON).label(REVISED_2021))
                .isEqualTo("（三）不予公开·1.属于国家秘密·自然人");
        assertThat(CellPath.of(NORMATIVE_DOCUMENTS, NEWLY_MADE).label(TRIAL_2019))
                .isEqualTo("规范性文件·本年新制作数量");
    }

    @Test
    void a_cell_is_called_by_the_words_of_its_row_and_its_column() {
        CellPath path = CellPath.of(DENIED_STATE_SECRET, NATURAL_PERSON);
        assertThat(path.name(ZH)).isEqualTo("不予公开·属于国家秘密·自然人");
        assertThat(path.name(EN)).isEqualTo("denied·state secret·natural persons");
    }
}
