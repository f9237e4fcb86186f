package io.github.disclosurereport.source;

import static io.github.disclosurereport.form.ApplicantKind.NATURAL_PERSON;
import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.RequestRow.GRANTED;
import static io.github.disclosurereport.form.RequestRow.NEWLY_RECEIVED;
import static io.github.disclosurereport.form.Unit.ITEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.source.Place.TablePlace;
import io.github.disclosurereport.source.Place.TextPlace;
import io.github.disclosurereport.table.CellText;
import java.util.List;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ReadResultTest {

    private static final CellPath RECEIVED_FROM_PERSONS = CellPath.of(NEWLY_RECEIVED, NATURAL_PERSON);
    private static final CellPath GRANTED_TO_PERSONS = CellPath.of(GRANTED, NATURAL_PERSON);
    private static final AnnualReport ZEROS =
            AnnualReport.builder(REVISED_2021).zeroElsewhere().build();

    @Test
    void a_report_without_an_unknown_cell_is_given() {
        ReadResult read = zerosBut(List.of()).build();
        assertThat(read.orElseThrow()).isSameAs(read.report()).isEqualTo(ZEROS);
    }

    @Test
    void a_blank_cell_is_not_an_unknown_one() {
        Reading reading = zerosBut(List.of(GRANTED_TO_PERSONS));
        reading.cell(GRANTED_TO_PERSONS, new SourceCell(CellText.blank(""), Optional.empty()));
        assertThat(reading.build().orElseThrow())
                .isEqualTo(ZEROS.toBuilder().setBlank(GRANTED_TO_PERSONS).build());
    }

    @Test
    void unknown_cells_are_listed_with_what_was_printed_and_where() {
        Reading reading = zerosBut(List.of(RECEIVED_FROM_PERSONS, GRANTED_TO_PERSONS));
        reading.cell(
                GRANTED_TO_PERSONS,
                new SourceCell(CellText.parse("1O", ITEM), Optional.of(new TablePlace(0, 2, 6, 4))));

        assertThatExceptionOfType(IncompleteReportException.class)
                .isThrownBy(reading.build()::orElseThrow)
                .withMessage("2 cells are unknown: requests.newlyReceived.naturalPerson (missing), "
                        + "requests.granted.naturalPerson (\"1O\", table 2, row 6, column 4); "
                        + "use report() for what there is");
    }

    @Test
    void the_exception_is_about_the_first_unknown_cell_and_speaks_both_languages() {
        Reading reading = zerosBut(List.of(GRANTED_TO_PERSONS));
        reading.cell(
                GRANTED_TO_PERSONS,
                new SourceCell(CellText.parse("1O", ITEM), Optional.of(new TablePlace(0, 2, 6, 4))));
        assertThatExceptionOfType(IncompleteReportException.class)
                .isThrownBy(reading.build()::orElseThrow)
                .satisfies(incomplete -> {
                    assertThat(incomplete.path()).contains("requests.granted.naturalPerson");
                    assertThat(incomplete.place()).contains(new TablePlace(0, 2, 6, 4));
                    assertThat(incomplete.message(Language.ZH))
                            .isEqualTo("1 个单元格不详：予以公开·自然人（“1O”，第2个表格第6行第4列）；已读取的内容见 report()");
                    assertThat(incomplete.message(Language.EN)).isEqualTo(incomplete.getMessage());
                });
    }

    @Test
    void of_a_document_that_breaks_the_exception_tells_where() {
        Reading reading = zerosBut(List.of(GRANTED_TO_PERSONS));
        reading.oddity(new Oddity.CutShort(new Bilingual("文件不完整", "unexpected end"), Optional.of(new TextPlace(3, 9))));
        assertThatExceptionOfType(IncompleteReportException.class)
                .isThrownBy(reading.build()::orElseThrow)
                .satisfies(incomplete -> {
                    assertThat(incomplete.path()).isEmpty();
                    assertThat(incomplete.place()).contains(new TextPlace(3, 9));
                    assertThat(incomplete.message(Language.ZH)).startsWith("文件在此处中断（文件不完整），1 个单元格不详：");
                    assertThat(incomplete.message(Language.EN))
                            .startsWith("the document breaks here (unexpected end); 1 cells are unknown: ");
                });
    }

    @Test
    void of_many_unknown_cells_the_message_names_five() {
        assertThatExceptionOfType(IncompleteReportException.class)
                .isThrownBy(new Reading().build()::orElseThrow)
                .withMessageStartingWith("200 cells are unknown: proactive.rules.issued (missing), ")
                .withMessageContaining("proactive.normativeDocuments.repealed (missing), …; ");
    }

    @Test
    void five_unknown_cells_are_all_named() {
        assertThatExceptionOfType(IncompleteReportException.class)
                .isThrownBy(zerosBut(REVISED_2021.cells().subList(0, 5)).build()::orElseThrow)
                .withMessageNotContaining("…");
    }

    @Test
    void the_exception_has_all_unknown_cells_in_print_order() {
        assertThatExceptionOfType(IncompleteReportException.class)
                .isThrownBy(new Reading().build()::orElseThrow)
                .extracting(IncompleteReportException::unknownCells, InstanceOfAssertFactories.LIST)
                .isEqualTo(REVISED_2021.cells());
    }

    @Test
    void results_are_equal_by_report_and_source() {
        EqualsVerifier.forClass(ReadResult.class)
                .suppress(Warning.NULL_FIELDS)
                .withPrefabValues(
                        AnnualReport.class,
                        ZEROS,
                        AnnualReport.builder(REVISED_2021).build())
                .withPrefabValues(
                        Source.class,
                        new Reading().build().source(),
                        zerosBut(List.of()).build().source())
                .verify();
    }

    @Test
    void a_log_names_organ_year_and_edition() {
        assertThat(new Reading().build()).hasToString("ReadResult{AnnualReport{?, ?, REVISED_2021}}");
    }

    private static Reading zerosBut(List<CellPath> missing) {
        Reading reading = new Reading();
        REVISED_2021.cells().stream()
                .filter(path -> !missing.contains(path))
                .forEach(path ->
                        reading.cell(path, new SourceCell(CellText.parse("0", path.unit()), Optional.empty())));
        return reading;
    }
}
