package io.github.disclosurereport.serialization.interpretation.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.TableKind;
import org.junit.jupiter.api.Test;

class TotalColumnTest {

    @Test
    void no_column_of_a_table_without_totals_is_confirmed() {
        assertThat(TotalColumn.anywhere(TableKind.PROACTIVE).isConfirmed()).isFalse();
    }
}
