package io.github.disclosurereport.validation.form;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.Edition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.table.Cell;
import io.github.disclosurereport.table.PrintedState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportFormTest {

    private static final CellPath CELL = CellPath.of(RequestRow.NEWLY_RECEIVED, ApplicantKind.TOTAL);

    @Test
    void what_is_typed_are_the_figures_of_the_report() {
        ReadResult read = Clerk.form().read();
        assertThat(read.report().requests().table())
                .isEqualTo(Clerk.report().requests().table());
        assertThat(read.report().reportYear()).hasValue(2025);
        assertThat(read.source().shows(Facet.LAYOUT)).isFalse();
        assertThat(read.source().oddities()).isEmpty();
    }

    @Test
    void a_text_is_read_like_a_printed_one_and_kept() {
        ReadResult read = Clerk.formWith(CELL.toString(), "１２件").read();
        assertThat(read.report().cell(CELL).count()).hasValue(12);
        assertThat(read.source().at(CELL).printed()).isEqualTo("１２件");
    }

    @Test
    void an_absent_key_is_a_missing_cell() {
        ReadResult read = Clerk.formWithout(CELL.toString()).read();
        assertThat(read.report().cell(CELL)).isEqualTo(Cell.UNKNOWN);
        assertThat(read.source().at(CELL)).isEqualTo(SourceCell.MISSING);
    }

    @Test
    void an_empty_text_is_a_blank_cell() {
        ReadResult read = Clerk.formWith(CELL.toString(), "").read();
        assertThat(read.report().cell(CELL)).isEqualTo(Cell.BLANK);
        assertThat(read.source().at(CELL).state()).isEqualTo(PrintedState.BLANK);
    }

    @Test
    void the_null_that_a_binder_sends_for_no_cells_leaves_every_table_missing() {
        ReportForm form = Clerk.form();
        form.setCells(null);
        assertThat(form.getCells()).isEmpty();
        assertThat(form.read().source().cells()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // Binders know nothing of nullness.
    void the_null_that_a_binder_makes_of_an_empty_text_is_a_blank_cell() {
        ReportForm form = Clerk.form();
        form.getCells().put(CELL.toString(), null);
        assertThat(form.read().report().cell(CELL)).isEqualTo(Cell.BLANK);
    }

    @Test
    void a_text_that_is_no_figure_is_unknown() {
        ReadResult read = Clerk.formWith(CELL.toString(), "${7*7}").read();
        assertThat(read.report().cell(CELL)).isEqualTo(Cell.UNKNOWN);
        assertThat(read.source().at(CELL).printed()).isEqualTo("${7*7}");
    }

    @Test
    void a_key_that_no_edition_has_is_told_up_to_its_wrong_part() {
        ReportForm form = Clerk.form();
        form.getCells().put("requests.grantd.total", "1");
        form.getCells().put("requests.grantd.naturalPerson", "1");
        form.getCells().put("requests.granted.totl", "1");
        form.getCells().put("organ", "1");
        assertThat(form.read().source().oddities())
                .containsExactly(unknown("requests.grantd"), unknown("requests.granted.totl"), unknown("organ"));
    }

    private static Oddity unknown(String key) {
        return new Oddity.UnknownKey(key, Optional.empty());
    }

    @Test
    void a_cell_of_another_edition_stays_in_the_source() {
        CellPath foreign = CellPath.of(RequestRow.OTHER_UNDIVIDED, ApplicantKind.TOTAL);
        ReadResult read = Clerk.formWith(foreign.toString(), "3").read();
        assertThat(read.source().at(foreign).printed()).isEqualTo("3");
        assertThat(read.source().oddities()).isEmpty();
    }

    @Test
    void the_edition_is_the_chosen_one_or_that_of_the_year_or_the_latest() {
        ReportForm form = new ReportForm();
        assertThat(form.read().report().edition()).isEqualTo(REVISED_2021);
        form.setReportYear(2020);
        assertThat(form.read().report().edition()).isEqualTo(TRIAL_2019);
        form.setReportYear(1999);
        assertThat(form.read().report().edition()).isEqualTo(REVISED_2021);
        form.setEdition(TRIAL_2019);
        assertThat(form.read().report().edition()).isEqualTo(TRIAL_2019);
    }

    @Test
    void a_year_that_cannot_be_is_told_and_not_taken() {
        for (int year : List.of(0, -2025, 20255)) {
            ReportForm form = Clerk.form();
            form.setReportYear(year);
            ReadResult read = form.read();
            assertThat(read.report().reportYear()).as("%s", year).isEmpty();
            assertThat(read.source().oddities())
                    .as("%s", year)
                    .containsExactly(new Oddity.WrongType(
                            "reportYear",
                            new Bilingual("年份", "a year"),
                            Bilingual.same(Integer.toString(year)),
                            Optional.empty()));
        }
    }

    @Test
    void a_table_without_a_key_is_missing() {
        ReportForm form = Clerk.form();
        form.getCells().keySet().removeIf(key -> key.startsWith(TableKind.CASES.key()));
        assertThat(form.read().report().cases().isMissing()).isTrue();
        assertThat(form.read().report().requests().isMissing()).isFalse();
    }

    @Test
    void its_map_of_cells_is_live_and_stays_the_same() {
        ReportForm form = new ReportForm();
        Map<String, String> cells = form.getCells();
        form.setCells(Map.of(CELL.toString(), "12"));
        assertThat(cells).containsExactly(Map.entry(CELL.toString(), "12"));
        form.setCells(cells);
        assertThat(cells).containsExactly(Map.entry(CELL.toString(), "12"));
    }

    @Test
    void it_names_itself_without_what_was_typed() {
        assertThat(Clerk.form()).hasToString("ReportForm{null, 2025, 200 cells}");
    }
}
