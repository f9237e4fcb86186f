package io.github.disclosurereport.report;

import static io.github.disclosurereport.form.ApplicantKind.NATURAL_PERSON;
import static io.github.disclosurereport.form.ApplicantKind.RESEARCH_INSTITUTION;
import static io.github.disclosurereport.form.CaseForum.RECONSIDERATION;
import static io.github.disclosurereport.form.CaseResult.PENDING;
import static io.github.disclosurereport.form.CaseResult.UPHELD;
import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.RequestRow.GRANTED;
import static io.github.disclosurereport.form.RequestRow.NEWLY_RECEIVED;
import static io.github.disclosurereport.form.RequestRow.OUTCOME_TOTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Identity;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.table.Cell;
import io.github.disclosurereport.table.CellState;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnnualReportBuilderTotalsTest {

    private static final CellPath GRANTED_TO_PERSONS = CellPath.of(GRANTED, NATURAL_PERSON);
    private static final CellPath GRANTED_IN_ALL = CellPath.of(GRANTED, ApplicantKind.TOTAL);

    @ParameterizedTest
    @EnumSource
    void zero_elsewhere_fills_every_cell_of_every_table(Edition edition) {
        AnnualReport report = AnnualReport.builder(edition).zeroElsewhere().build();
        assertThat(edition.cells())
                .as(edition.name())
                .allSatisfy(path -> assertThat(report.cell(path)).isEqualTo(Cell.of(0, path.unit())));
    }

    @Test
    void zero_elsewhere_leaves_numbers_and_cells_made_unknown() {
        AnnualReport report = AnnualReport.builder(REVISED_2021)
                .set(NEWLY_RECEIVED, NATURAL_PERSON, 12)
                .setUnknown(GRANTED_TO_PERSONS)
                .zeroElsewhere()
                .build();
        assertThat(report.requests().newlyReceived().naturalPerson()).hasValue(12);
        assertThat(report.cell(GRANTED_TO_PERSONS)).isEqualTo(Cell.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void with_totals_makes_every_total_the_sum_of_its_parts(Edition edition) {
        AnnualReport report = numberedParts(edition).withTotals().build();
        assertThat(edition.identities().stream().filter(Identity::isTotal))
                .as(edition.name())
                .allSatisfy(identity -> assertThat(sum(report, identity.left()))
                        .as(identity.toString())
                        .isEqualTo(sum(report, identity.right())));
    }

    @ParameterizedTest
    @EnumSource
    void the_total_of_the_totals_counts_each_outcome_once(Edition edition) {
        AnnualReport report = numberedParts(edition).withTotals().build();
        List<CellPath> outcomes = edition.cells(TableKind.REQUESTS).stream()
                .filter(path -> path.compareTo(GRANTED_TO_PERSONS) >= 0 && !path.isTotal())
                .filter(path -> path.compareTo(CellPath.of(OUTCOME_TOTAL, NATURAL_PERSON)) < 0)
                .toList();
        assertThat(report.requests().outcomeTotal().total()).as(edition.name()).hasValue(sum(report, outcomes));
    }

    private static AnnualReportBuilder numberedParts(Edition edition) {
        AnnualReportBuilder builder = AnnualReport.builder(edition);
        edition.cells().stream()
                .filter(path -> !path.isTotal())
                .forEach(path -> builder.set(path, edition.cells().indexOf(path)));
        return builder;
    }

    private static long sum(AnnualReport report, List<CellPath> cells) {
        return cells.stream()
                .mapToLong(path -> report.cell(path).count().orElseThrow())
                .sum();
    }

    @Test
    void with_totals_overwrites_a_total() {
        AnnualReport report = AnnualReport.builder(REVISED_2021)
                .set(GRANTED, NATURAL_PERSON, 12)
                .set(GRANTED, ApplicantKind.TOTAL, 99)
                .withTotals()
                .build();
        assertThat(report.requests().granted().total()).hasValue(12);
    }

    @Test
    void with_totals_counts_a_blank_part_as_zero_and_leaves_it_blank() {
        AnnualReport report = AnnualReport.builder(REVISED_2021)
                .set(GRANTED, NATURAL_PERSON, 12)
                .withTotals()
                .build();
        assertThat(report.requests().granted().total()).hasValue(12);
        assertThat(report.requests().denied().stateSecret().total()).hasValue(0);
        assertThat(report.requests().table().state(GRANTED, RESEARCH_INSTITUTION))
                .isEqualTo(CellState.BLANK);
    }

    @Test
    void with_totals_makes_exactly_the_totals_over_an_unknown_part_unknown() {
        AnnualReport report = AnnualReport.builder(REVISED_2021)
                .zeroElsewhere()
                .setUnknown(GRANTED_TO_PERSONS)
                .withTotals()
                .build();
        assertThat(unknownCells(report))
                .containsExactly(
                        GRANTED_TO_PERSONS,
                        GRANTED_IN_ALL,
                        CellPath.of(OUTCOME_TOTAL, NATURAL_PERSON),
                        CellPath.of(OUTCOME_TOTAL, ApplicantKind.TOTAL));
    }

    @Test
    void with_totals_mends_an_unknown_total_over_known_parts() {
        AnnualReport report = AnnualReport.builder(REVISED_2021)
                .zeroElsewhere()
                .setUnknown(GRANTED_IN_ALL)
                .withTotals()
                .build();
        assertThat(unknownCells(report)).isEmpty();
    }

    private static Stream<CellPath> unknownCells(AnnualReport report) {
        return report.edition().cells().stream()
                .filter(path -> report.cell(path).equals(Cell.UNKNOWN));
    }

    @Test
    void with_totals_leaves_a_table_alone_of_which_no_cell_is_set() {
        AnnualReport report = AnnualReport.builder(REVISED_2021)
                .set(GRANTED, NATURAL_PERSON, 12)
                .withTotals()
                .build();
        assertThat(report.cases().isMissing()).isTrue();
    }

    @Test
    void with_totals_in_a_copy_leaves_a_missing_section_missing() {
        AnnualReport report = AnnualReport.builder(REVISED_2021).build();
        assertThat(report.toBuilder().withTotals().build()).isEqualTo(report);
    }

    @Test
    void with_totals_leaves_what_is_no_total() {
        AnnualReport report = AnnualReport.builder(REVISED_2021)
                .set(NEWLY_RECEIVED, NATURAL_PERSON, 12)
                .withTotals()
                .build();
        assertThat(report.requests().carriedForward().naturalPerson()).isEmpty();
    }

    @Test
    void a_sum_that_is_too_large_to_keep_is_refused() {
        AnnualReportBuilder builder = AnnualReport.builder(REVISED_2021)
                .set(RECONSIDERATION, UPHELD, Figure.MAXIMUM)
                .set(RECONSIDERATION, PENDING, 1);
        assertThatIllegalArgumentException().isThrownBy(builder::withTotals).withMessageContaining("1000000000000001");
    }

    @Test
    void every_forum_has_a_total() {
        AnnualReport report = AnnualReport.builder(REVISED_2021)
                .set(RECONSIDERATION, UPHELD, 1)
                .withTotals()
                .build();
        assertThat(Arrays.stream(CaseForum.values())
                        .map(forum -> report.cases().table().state(forum, CaseResult.TOTAL)))
                .containsOnly(CellState.NUMBER);
    }
}
