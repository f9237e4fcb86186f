package io.github.disclosurereport.report;

import static io.github.disclosurereport.form.ApplicantKind.NATURAL_PERSON;
import static io.github.disclosurereport.form.ApplicantKind.RESEARCH_INSTITUTION;
import static io.github.disclosurereport.form.CaseForum.RECONSIDERATION;
import static io.github.disclosurereport.form.CaseResult.UPHELD;
import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.Edition.TRIAL_2019;
import static io.github.disclosurereport.form.ProactiveColumn.AMOUNT_COLLECTED;
import static io.github.disclosurereport.form.ProactiveColumn.ISSUED;
import static io.github.disclosurereport.form.ProactiveRow.ADMINISTRATIVE_FEES;
import static io.github.disclosurereport.form.ProactiveRow.RULES;
import static io.github.disclosurereport.form.RequestRow.DENIED_STATE_SECRET;
import static io.github.disclosurereport.form.RequestRow.GRANTED;
import static io.github.disclosurereport.form.RequestRow.NEWLY_RECEIVED;
import static io.github.disclosurereport.form.RequestRow.OTHER_FEE_OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.table.Cell;
import io.github.disclosurereport.table.CellState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnualReportBuilderTest {

    private static final CellPath GRANTED_TO_PERSONS = CellPath.of(GRANTED, NATURAL_PERSON);

    @Test
    void a_report_is_built_from_the_few_figures_that_are_not_zero() {
        AnnualReport own = AnnualReport.builder(REVISED_2021)
                .organ("青岭市民政局")
                .reportYear(2025)
                .set(NEWLY_RECEIVED, NATURAL_PERSON, 12)
                .set(GRANTED, NATURAL_PERSON, 12)
                .set(ADMINISTRATIVE_FEES, AMOUNT_COLLECTED, "12.5")
                .set(RECONSIDERATION, UPHELD, 1)
                .overview("2025年，本机关……")
                .zeroElsewhere()
                .withTotals()
                .build();

        assertThat(own.organ()).contains("青岭市民政局");
        assertThat(own.reportYear()).hasValue(2025);
        assertThat(own.overview().text().paragraphs()).containsExactly("2025年，本机关……");
        assertThat(own.proactive().administrativeFees().amountCollected()).contains(new BigDecimal("12.5"));
        assertThat(own.requests().outcomeTotal().total()).hasValue(12);
        assertThat(own.requests().carriedForward().total()).hasValue(0);
        assertThat(own.cases().reconsideration().total()).hasValue(1);
    }

    @Test
    void what_is_not_set_is_absent() {
        AnnualReport report = AnnualReport.builder(REVISED_2021).build();
        assertThat(report.organ()).isEmpty();
        assertThat(report.reportYear()).isEmpty();
        assertThat(report.title()).isEmpty();
        assertThat(report.published()).isEmpty();
        assertThat(report.preface().isEmpty()).isTrue();
    }

    @Test
    void title_date_and_preface_stand_in_the_report() {
        AnnualReport report = AnnualReport.builder(REVISED_2021)
                .title("青岭市民政局2025年政府信息公开工作年度报告")
                .published(LocalDate.of(2026, 1, 20))
                .preface("根据……", "本报告由六部分组成。")
                .build();
        assertThat(report.title()).contains("青岭市民政局2025年政府信息公开工作年度报告");
        assertThat(report.published()).contains(LocalDate.of(2026, 1, 20));
        assertThat(report.preface().paragraphs()).containsExactly("根据……", "本报告由六部分组成。");
    }

    @Test
    void a_preface_may_be_given_as_a_narrative() {
        Narrative preface = Narrative.of("根据……");
        assertThat(AnnualReport.builder(REVISED_2021).preface(preface).build().preface())
                .isEqualTo(preface);
    }

    @ParameterizedTest
    @EnumSource
    void a_builder_knows_the_edition_that_it_builds(Edition edition) {
        assertThat(AnnualReport.builder(edition).edition()).isEqualTo(edition);
    }

    @ParameterizedTest
    @EnumSource
    void a_section_that_is_not_set_is_missing(Edition edition) {
        assertThat(AnnualReport.builder(edition).build().sections())
                .as(edition.name())
                .hasSize(6)
                .allMatch(Section::isMissing);
    }

    @ParameterizedTest
    @EnumSource
    void the_cells_of_a_missing_section_are_unknown(Edition edition) {
        AnnualReport report = AnnualReport.builder(edition).build();
        assertThat(edition.cells()).as(edition.name()).extracting(report::cell).containsOnly(Cell.UNKNOWN);
    }

    @Test
    void a_cell_that_is_not_set_is_blank_beside_one_that_is() {
        AnnualReport report = AnnualReport.builder(REVISED_2021)
                .set(GRANTED, NATURAL_PERSON, 12)
                .build();
        assertThat(statesBeside(GRANTED_TO_PERSONS, report)).containsOnly(CellState.BLANK);
    }

    @Test
    void a_cell_made_unknown_leaves_the_cells_beside_it_blank() {
        AnnualReport report = AnnualReport.builder(REVISED_2021)
                .setUnknown(GRANTED_TO_PERSONS)
                .build();
        assertThat(report.cell(GRANTED_TO_PERSONS)).isEqualTo(Cell.UNKNOWN);
        assertThat(statesBeside(GRANTED_TO_PERSONS, report)).containsOnly(CellState.BLANK);
    }

    private static Stream<CellState> statesBeside(CellPath cell, AnnualReport report) {
        return report.edition().cells(cell.table()).stream()
                .filter(path -> !path.equals(cell))
                .map(path -> report.cell(path).state());
    }

    @Test
    void a_number_can_be_made_blank_again() {
        AnnualReport report = AnnualReport.builder(REVISED_2021)
                .set(GRANTED, NATURAL_PERSON, 12)
                .setBlank(GRANTED_TO_PERSONS)
                .build();
        assertThat(report.requests().table().state(GRANTED, NATURAL_PERSON)).isEqualTo(CellState.BLANK);
    }

    @Test
    void a_figure_brings_its_section_with_it() {
        AnnualReport report = AnnualReport.builder(REVISED_2021)
                .set(GRANTED, NATURAL_PERSON, 12)
                .build();
        assertThat(report.sections().stream()
                        .filter(section -> !section.isMissing())
                        .map(Section::kind))
                .containsExactly(SectionKind.REQUESTS);
    }

    @Test
    void a_table_set_as_a_whole_has_each_figure_in_its_cell() {
        AnnualReport report = AnnualReport.builder(REVISED_2021)
                .setTable(TableKind.CASES, path -> Cell.of(path.hashCode(), path.unit()))
                .build();
        assertThat(REVISED_2021.cells())
                .allSatisfy(path -> assertThat(report.cell(path))
                        .isEqualTo(
                                path.table() == TableKind.CASES ? Cell.of(path.hashCode(), Unit.ITEM) : Cell.UNKNOWN));
    }

    @Test
    void a_figure_set_before_its_table_as_a_whole_gives_way_to_it() {
        AnnualReport report = AnnualReport.builder(REVISED_2021)
                .set(RECONSIDERATION, UPHELD, 7)
                .setTable(TableKind.CASES, path -> Cell.of(1, path.unit()))
                .build();
        assertThat(report.cases().reconsideration().upheld()).hasValue(1);
    }

    @Test
    void a_number_in_the_unit_of_another_cell_is_refused_with_the_remedy() {
        CellPath fees = CellPath.of(ADMINISTRATIVE_FEES, AMOUNT_COLLECTED);
        AnnualReportBuilder builder = AnnualReport.builder(REVISED_2021).set(fees, Cell.of(12, Unit.ITEM));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("12 is in ITEM, its cell in TEN_THOUSAND_YUAN: give Cell.of(number, path.unit())");
    }

    @Test
    void a_heading_with_nothing_under_it_is_there_and_empty() {
        AnnualReport report = AnnualReport.builder(REVISED_2021).problems().build();
        assertThat(report.problems().isMissing()).isFalse();
        assertThat(report.problems().text()).isEqualTo(Narrative.EMPTY);
    }

    @Test
    void a_table_section_with_text_alone_is_there_and_its_cells_are_unknown() {
        AnnualReport report = AnnualReport.builder(REVISED_2021)
                .text(SectionKind.CASES, Narrative.of("本年度无行政复议、行政诉讼案件。"))
                .build();
        assertThat(report.cases().isMissing()).isFalse();
        assertThat(report.cases().text().paragraphs()).containsExactly("本年度无行政复议、行政诉讼案件。");
        assertThat(report.cases().table().hasKnownCell()).isFalse();
    }

    @Test
    void a_whole_number_in_an_amount_means_ten_thousand_yuan() {
        AnnualReport report = AnnualReport.builder(REVISED_2021)
                .set(ADMINISTRATIVE_FEES, AMOUNT_COLLECTED, 3)
                .build();
        assertThat(report.proactive().administrativeFees().amountCollected()).contains(new BigDecimal("3"));
    }

    @Test
    void a_figure_for_a_cell_that_the_edition_lacks_is_refused_with_the_remedy() {
        AnnualReportBuilder builder = AnnualReport.builder(TRIAL_2019);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.set(OTHER_FEE_OVERDUE, NATURAL_PERSON, 1))
                .withMessage("TRIAL_2019 has no cell requests.otherFeeOverdue.naturalPerson: "
                        + "give one of TRIAL_2019.cells()");
    }

    @Test
    void a_refused_figure_changes_nothing() {
        AnnualReportBuilder builder = AnnualReport.builder(TRIAL_2019);
        assertThatIllegalArgumentException().isThrownBy(() -> builder.set(OTHER_FEE_OVERDUE, NATURAL_PERSON, 1));
        assertThat(builder.build()).isEqualTo(AnnualReport.builder(TRIAL_2019).build());
    }

    @Test
    void a_row_and_a_column_of_different_blocks_are_refused() {
        AnnualReportBuilder builder = AnnualReport.builder(REVISED_2021);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.set(RULES, AMOUNT_COLLECTED, 1))
                .withMessageContaining("ISSUED");
    }

    @Test
    void a_count_that_is_too_large_to_keep_is_refused() {
        AnnualReportBuilder builder = AnnualReport.builder(REVISED_2021);
        assertThatIllegalArgumentException().isThrownBy(() -> builder.set(RULES, ISSUED, Figure.MAXIMUM + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.set(GRANTED_TO_PERSONS, Figure.MAXIMUM + 1));
    }

    @Test
    void a_fraction_of_a_thing_is_refused() {
        AnnualReportBuilder builder = AnnualReport.builder(REVISED_2021);
        assertThatIllegalArgumentException().isThrownBy(() -> builder.set(RULES, ISSUED, "1.5"));
    }

    @Test
    void an_amount_that_is_no_decimal_number_is_refused() {
        AnnualReportBuilder builder = AnnualReport.builder(REVISED_2021);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.set(ADMINISTRATIVE_FEES, AMOUNT_COLLECTED, "12万元"))
                .withMessageContaining("\"12万元\" is no number for proactive.administrativeFees.amountCollected");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000})
    void a_year_that_is_none_is_refused_with_an_example(int year) {
        AnnualReportBuilder builder = AnnualReport.builder(REVISED_2021).reportYear(year);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("No report can be of the year " + year + ": give a calendar year such as 2025");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9999})
    void a_year_is_kept_however_strange(int year) {
        assertThat(AnnualReport.builder(REVISED_2021).reportYear(year).build().reportYear())
                .hasValue(year);
    }

    @Test
    void a_report_may_be_in_another_edition_than_its_year_demands() {
        AnnualReport report = AnnualReport.builder(TRIAL_2019).reportYear(2025).build();
        assertThat(report.edition()).isEqualTo(TRIAL_2019);
    }

    @Test
    void organ_and_title_are_trimmed() {
        AnnualReport report = AnnualReport.builder(REVISED_2021)
                .organ("\u00A0青岭市民政局\u3000")
                .title(" 年度报告\u00A0")
                .build();
        assertThat(report.organ()).contains("青岭市民政局");
        assertThat(report.title()).contains("年度报告");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u00A0"})
    void an_organ_or_a_title_of_white_space_alone_is_none(String nothing) {
        AnnualReport report =
                AnnualReport.builder(REVISED_2021).organ(nothing).title(nothing).build();
        assertThat(report.organ()).isEmpty();
        assertThat(report.title()).isEmpty();
    }

    @Test
    void a_report_that_is_built_does_not_change_with_its_builder() {
        AnnualReportBuilder builder = AnnualReport.builder(REVISED_2021).set(RECONSIDERATION, UPHELD, 1);
        AnnualReport report = builder.build();
        builder.set(RECONSIDERATION, UPHELD, 2);
        assertThat(report.cases().reconsideration().upheld()).hasValue(1);
    }

    @Test
    void a_correction_changes_the_cells_that_it_names() {
        AnnualReport report = AnnualReport.builder(REVISED_2021)
                .set(DENIED_STATE_SECRET, NATURAL_PERSON, 31)
                .set(DENIED_STATE_SECRET, RESEARCH_INSTITUTION, 6)
                .correct(() -> Map.of(CellPath.of(DENIED_STATE_SECRET, NATURAL_PERSON), Cell.of(13, Unit.ITEM)))
                .build();
        assertThat(report.requests().denied().stateSecret().naturalPerson()).hasValue(13);
        assertThat(report.requests().denied().stateSecret().researchInstitution())
                .hasValue(6);
    }
}
