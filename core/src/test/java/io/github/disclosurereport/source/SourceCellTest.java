package io.github.disclosurereport.source;

import static io.github.disclosurereport.form.Unit.ITEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.source.Place.TablePlace;
import io.github.disclosurereport.source.Place.TextPlace;
import io.github.disclosurereport.table.CellText;
import io.github.disclosurereport.table.PrintedState;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @Test
    void figures_that_cannot_be_told_apart_have_a_reason() {
        SourceCell cell = SourceCell.ambiguous("0131", Doubt.RUN_TOGETHER, Optional.of(new TextPlace(12, 7)));
        assertThat(cell.state()).isEqualTo(PrintedState.AMBIGUOUS);
        assertThat(cell.isPrinted()).isTrue();
        assertThat(cell.printed()).isEqualTo("0131");
        assertThat(cell.doubt()).contains(Doubt.RUN_TOGETHER);
        assertThat(cell).hasToString("\"0131\", line 12, character 7");
    }

    @Test
    void there_is_no_doubt_of_a_cell_that_could_be_read_or_that_is_not_there() {
        assertThat(new SourceCell(CellText.parse("31", ITEM), Optional.empty()).doubt())
                .isEmpty();
        assertThat(SourceCell.MISSING.doubt()).isEmpty();
        assertThat(SourceCell.MISSING.isPrinted()).isFalse();
    }

    @Test
    void a_doubt_is_only_of_figures_that_cannot_be_told_apart() {
        CellText known = CellText.parse("31", ITEM);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourceCell(known, Optional.empty(), Optional.of(Doubt.RUN_TOGETHER)))
                .withMessage("\"31\" is NUMBER, of which there is no RUN_TOGETHER:"
                        + " give no doubt, or use SourceCell.ambiguous");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourceCell(CellText.ambiguous("0131"), Optional.empty()))
                .withMessage("\"0131\" is AMBIGUOUS for a reason: give it to SourceCell.ambiguous");
    }

    @Test
    void a_cell_without_a_field_stands_nowhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourceCell(CellText.missing(), Optional.of(new TextPlace(12, 7))))
                .withMessageContaining("line 12, character 7", "CellText.blank");
    }

    @ParameterizedTest
    @EnumSource
    void a_doubt_is_said_is_said_in_both_languages(Doubt doubt) {
        assertThat(doubt.name(Language.ZH)).isNotBlank().isNotEqualTo(doubt.name(Language.EN));
        assertThat(doubt.name(Language.EN)).isNotBlank();
    }
}
