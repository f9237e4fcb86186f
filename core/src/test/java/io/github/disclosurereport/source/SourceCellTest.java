package io.github.disclosurereport.source;

import static io.github.disclosurereport.form.Unit.ITEM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.table.CellText;
import io.github.disclosurereport.table.PrintedState;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceCellTest {

    @Test
    void a_cell_prints_as_its_text_and_its_place() {
        assertThat(new SourceCell(CellText.parse("31", ITEM), Optional.of(new TablePlace(0, 2, 6, 4))))
                .hasToString("\"31\", table 2, row 6, column 4");
    }

    @Test
    void a_cell_without_a_place_prints_as_its_text() {
        assertThat(new SourceCell(CellText.parse("1O", ITEM), Optional.empty())).hasToString("\"1O\"");
    }

    @Test
    void a_blank_cell_prints_as_empty_quotes() {
        assertThat(new SourceCell(CellText.blank(""), Optional.of(new TextPlace(12, 7))))
                .hasToString("\"\", line 12, character 7");
    }

    @Test
    void a_cell_without_a_field_prints_as_missing() {
        assertThat(SourceCell.MISSING).hasToString("missing");
    }

    @Test
    void a_cell_says_what_was_printed_and_what_that_is() {
        SourceCell cell = new SourceCell(CellText.parse("无", ITEM), Optional.empty());
        assertThat(cell.printed()).isEqualTo("无");
        assertThat(cell.state()).isEqualTo(PrintedState.PLACEHOLDER);
    }
}
