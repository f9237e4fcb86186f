package io.github.disclosurereport.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableKindTest {

    @Test
    void a_row_and_a_column_meet_in_a_cell() {
        assertThat(TableKind.CASES.cell(CaseForum.RECONSIDERATION, CaseResult.UPHELD))
                .contains(CellPath.parse("cases.reconsideration.upheld"));
    }

    @Test
    void a_row_and_a_column_of_different_blocks_have_no_cell() {
        assertThat(TableKind.PROACTIVE.cell(ProactiveRow.RULES, ProactiveColumn.AMOUNT_COLLECTED))
                .isEmpty();
    }

    @Test
    void headings_of_another_table_have_no_cell() {
        assertThat(TableKind.REQUESTS.cell(CaseForum.RECONSIDERATION, CaseResult.UPHELD))
                .isEmpty();
    }
}
