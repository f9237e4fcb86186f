package io.github.disclosurereport.source;

import static io.github.disclosurereport.form.ApplicantKind.NATURAL_PERSON;
import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.RequestRow.GRANTED;
import static io.github.disclosurereport.form.RequestRow.NEWLY_RECEIVED;
import static io.github.disclosurereport.form.Unit.ITEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import io.github.disclosurereport.table.CellText;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ReadResultTest {

    private static final CellPath RECEIVED_FROM_PERSONS = CellPath.of(NEWLY_RECEIVED, NATURAL_PERSON);
    private static final CellPath GRANTED_TO_PERSONS = CellPath.of(GRANTED, NATURAL_PERSON);
    private static final Source NOTHING = Source.withLayout().build();

    @Test
    void a_report_without_an_unknown_cell_is_given() {
        AnnualReport report = AnnualReport.builder(REVISED_2021).zeroElsewhere().build();
        assertThat(new ReadResult(report, NOTHING).orElseThrow()).isSameAs(report);
    }

    @Test
    void a_blank_cell_is_not_an_unknown_one() {
        AnnualReport report = AnnualReport.builder(REVISED_2021)
                .zeroElsewhere()
                .setBlank(GRANTED_TO_PERSONS)
                .build();
        assertThat(new ReadResult(report, NOTHING).orElseThrow()).isSameAs(report);
    }

    @Test
    void unknown_cells_are_listed_with_what_was_printed_and_where() {
        SourceBuilder printed = Source.withLayout();
        printed.cell(
                GRANTED_TO_PERSONS,
                new SourceCell(CellText.parse("1O", ITEM), Optional.of(new TablePlace(0, 2, 6, 4))));
        AnnualReport report = AnnualReport.builder(REVISED_2021)
                .zeroElsewhere()
                .setUnknown(RECEIVED_FROM_PERSONS)
                .setUnknown(GRANTED_TO_PERSONS)
                .build();

        assertThatExceptionOfType(IncompleteReportException.class)
                .isThrownBy(new ReadResult(report, printed.build())::orElseThrow)
                .withMessage("2 cells are unknown: requests.newlyReceived.naturalPerson (missing), "
                        + "requests.granted.naturalPerson (\"1O\", table 2, row 6, column 4); "
                        + "use report() for what there is");
    }

    @Test
    void of_many_unknown_cells_the_message_names_five() {
        AnnualReport report = AnnualReport.builder(REVISED_2021).build();
        assertThatExceptionOfType(IncompleteReportException.class)
                .isThrownBy(new ReadResult(report, NOTHING)::orElseThrow)
                .withMessageStartingWith("200 cells are unknown: proactive.rules.issued (missing), ")
                .withMessageContaining("proactive.normativeDocuments.repealed (missing), …; ");
    }

    @Test
    void five_unknown_cells_are_all_named() {
        AnnualReportBuilder builder = AnnualReport.builder(REVISED_2021).zeroElsewhere();
        REVISED_2021.cells().subList(0, 5).forEach(builder::setUnknown);
        assertThatExceptionOfType(IncompleteReportException.class)
                .isThrownBy(new ReadResult(builder.build(), NOTHING)::orElseThrow)
                .withMessageNotContaining("…");
    }

    @Test
    void the_exception_has_all_unknown_cells_in_print_order() {
        AnnualReport report = AnnualReport.builder(REVISED_2021).build();
        assertThatExceptionOfType(IncompleteReportException.class)
                .isThrownBy(new ReadResult(report, NOTHING)::orElseThrow)
                .extracting(IncompleteReportException::unknownCells, InstanceOfAssertFactories.LIST)
                .isEqualTo(REVISED_2021.cells());
    }
}
