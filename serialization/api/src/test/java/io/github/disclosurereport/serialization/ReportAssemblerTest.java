package io.github.disclosurereport.serialization;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.Edition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.table.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportAssemblerTest {

    private static final CellPath BOTH_FORMS = CellPath.parse("requests.granted.total");
    private static final CellPath TRIAL_ALONE = CellPath.parse("requests.otherUndivided.total");
    private static final CellPath REVISED_ALONE = CellPath.parse("proactive.rules.inForce");

    private final ReportAssembler assembler = new ReportAssembler();

    @Test
    void the_edition_is_the_one_that_keeps_most_of_the_printed_cells() {
        assembler.reportYear(2024);
        assembler.cell(TRIAL_ALONE, 1);
        assertThat(assembler.report().edition()).isEqualTo(TRIAL_2019);
    }

    @Test
    void a_tie_goes_to_the_report_year() {
        assembler.reportYear(2020);
        assembler.cell(TRIAL_ALONE, 1);
        assembler.cell(REVISED_ALONE, 1);
        assertThat(assembler.report().edition()).isEqualTo(TRIAL_2019);
    }

    @Test
    void a_tie_without_a_year_goes_to_the_newest() {
        assembler.cell(BOTH_FORMS, 1);
        assertThat(assembler.report().edition()).isEqualTo(REVISED_2021);
    }

    @Test
    void a_stated_edition_stands() {
        assembler.edition(REVISED_2021);
        assembler.cell(TRIAL_ALONE, 1);
        AnnualReport report = assembler.report();
        assertThat(report.edition()).isEqualTo(REVISED_2021);
        assertThat(report.requests().isMissing()).isTrue();
    }

    @Test
    void a_cell_not_found_in_a_table_that_is_there_is_unknown() {
        assembler.cell(BOTH_FORMS, Figure.BLANK);
        AnnualReport report = assembler.report();
        assertThat(report.figure(BOTH_FORMS)).isEqualTo(Figure.BLANK);
        assertThat(report.figure(CellPath.parse("requests.granted.naturalPerson")))
                .isEqualTo(Figure.UNKNOWN);
    }

    @Test
    void a_heading_with_nothing_under_it_is_there_and_empty() {
        assembler.section(SectionKind.PROBLEMS, List.of());
        assertThat(assembler.report().problems().isMissing()).isFalse();
        assertThat(assembler.report().problems().text().isEmpty()).isTrue();
    }
}
