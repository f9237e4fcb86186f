package io.github.disclosurereport.report;

import static io.github.disclosurereport.form.ApplicantKind.NATURAL_PERSON;
import static io.github.disclosurereport.form.CaseForum.RECONSIDERATION;
import static io.github.disclosurereport.form.CaseResult.UPHELD;
import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.Edition.TRIAL_2019;
import static io.github.disclosurereport.form.ProactiveColumn.AMOUNT_COLLECTED;
import static io.github.disclosurereport.form.ProactiveRow.ADMINISTRATIVE_FEES;
import static io.github.disclosurereport.form.RequestRow.GRANTED;
import static io.github.disclosurereport.form.RequestRow.OTHER_UNDIVIDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.disclosurereport.figure.Figures;
import io.github.disclosurereport.figure.Positions;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.table.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnnualReportTest {

    private static final CellPath GRANTED_TO_PERSONS = CellPath.of(GRANTED, NATURAL_PERSON);
    private static final CellPath UPHELD_IN_RECONSIDERATION = CellPath.of(RECONSIDERATION, UPHELD);
    private static final CellPath FEES = CellPath.of(ADMINISTRATIVE_FEES, AMOUNT_COLLECTED);

    @Test
    void with_gives_a_copy_with_another_number_in_one_cell() {
        AnnualReport report = full(REVISED_2021).build();
        AnnualReport changed = report.with(GRANTED_TO_PERSONS, 13);
        assertThat(changed.requests().granted().naturalPerson()).hasValue(13);
        assertThat(cellsThatDiffer(report, changed)).containsExactly(GRANTED_TO_PERSONS);
    }

    @Test
    void with_leaves_the_report_itself_unchanged() {
        AnnualReport report = full(REVISED_2021).build();
        report.with(GRANTED_TO_PERSONS, 13);
        assertThat(report).isEqualTo(full(REVISED_2021).build());
    }

    @Test
    void with_gives_a_copy_with_another_amount() {
        AnnualReport changed = full(REVISED_2021).build().with(FEES, new BigDecimal("12.5"));
        assertThat(changed.proactive().administrativeFees().amountCollected()).contains(new BigDecimal("12.5"));
    }

    @Test
    void with_keeps_everything_but_the_cell() {
        AnnualReport report = full(REVISED_2021).build();
        assertThat(report.with(GRANTED_TO_PERSONS, 13))
                .isEqualTo(full(REVISED_2021).set(GRANTED_TO_PERSONS, 13).build());
    }

    @Test
    void with_does_not_make_the_unknown_cells_of_a_missing_section_blank() {
        AnnualReport report = AnnualReport.builder(REVISED_2021).build();
        assertThat(cellsThatDiffer(report, report.with(GRANTED_TO_PERSONS, 13))).containsExactly(GRANTED_TO_PERSONS);
    }

    @Test
    void with_does_not_make_the_unknown_cells_of_an_unreadable_table_blank() {
        AnnualReport report = allCells(REVISED_2021, Cell.UNKNOWN);
        assertThat(cellsThatDiffer(report, report.with(GRANTED_TO_PERSONS, 13))).containsExactly(GRANTED_TO_PERSONS);
    }

    @Test
    void zero_elsewhere_does_not_make_the_unknown_cells_of_an_unreadable_table_zero() {
        AnnualReport report = allCells(REVISED_2021, Cell.UNKNOWN);
        assertThat(report.toBuilder().zeroElsewhere().build()).isEqualTo(report);
    }

    @Test
    void with_takes_a_correction() {
        Map<CellPath, Cell> cells = Map.of(
                GRANTED_TO_PERSONS, Cell.of(13, Unit.ITEM),
                FEES, Cell.of(new BigDecimal("12.5"), Unit.TEN_THOUSAND_YUAN));
        AnnualReport report = full(REVISED_2021).build();
        AnnualReport mended = report.with(() -> cells);
        assertThat(cellsThatDiffer(report, mended)).containsExactly(FEES, GRANTED_TO_PERSONS);
        assertThat(mended.requests().granted().naturalPerson()).hasValue(13);
        assertThat(mended.proactive().administrativeFees().amountCollected()).contains(new BigDecimal("12.5"));
    }

    @Test
    void with_refuses_a_cell_that_the_edition_lacks() {
        AnnualReport report = full(REVISED_2021).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.with(CellPath.of(OTHER_UNDIVIDED, NATURAL_PERSON), 1))
                .withMessageContaining("REVISED_2021 has no cell requests.otherUndivided.naturalPerson");
    }

    private static Stream<CellPath> cellsThatDiffer(AnnualReport one, AnnualReport other) {
        return one.edition().cells().stream().filter(path -> !one.cell(path).equals(other.cell(path)));
    }

    static Stream<AnnualReport> a_copy_through_a_builder_equals_the_report() {
        return Arrays.stream(Edition.values())
                .flatMap(edition -> Stream.of(
                        full(edition).build(),
                        AnnualReport.builder(edition).build(),
                        zeros(edition),
                        allCells(edition, Cell.BLANK),
                        allCells(edition, Cell.UNKNOWN),
                        AnnualReport.builder(edition)
                                .text(SectionKind.REQUESTS, Narrative.EMPTY)
                                .build()));
    }

    @ParameterizedTest
    @MethodSource
    void a_copy_through_a_builder_equals_the_report(AnnualReport report) {
        assertThat(report.toBuilder().build()).isEqualTo(report).hasSameHashCodeAs(report);
    }

    @Test
    void blank_zero_unknown_and_missing_are_four_different_reports() {
        assertThat(Stream.of(
                        allCells(REVISED_2021, Cell.BLANK),
                        zeros(REVISED_2021),
                        allCells(REVISED_2021, Cell.UNKNOWN),
                        AnnualReport.builder(REVISED_2021).build()))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_section_that_is_there_and_empty_is_not_a_missing_one() {
        assertThat(AnnualReport.builder(REVISED_2021).otherMatters().build())
                .isNotEqualTo(AnnualReport.builder(REVISED_2021).build());
    }

    static Stream<UnaryOperator<AnnualReportBuilder>> reports_that_differ_in_one_thing_are_not_equal() {
        return Stream.of(
                builder -> builder.organ("白河县民政局"),
                builder -> builder.reportYear(2024),
                builder -> builder.title("年度报告"),
                builder -> builder.published(LocalDate.of(2026, 3, 31)),
                builder -> builder.preface("另一段。"),
                builder -> builder.overview("另一段。"),
                builder -> builder.text(SectionKind.PROACTIVE, Narrative.of("另一段。")),
                builder -> builder.text(SectionKind.REQUESTS, Narrative.of("另一段。")),
                builder -> builder.text(SectionKind.CASES, Narrative.of("另一段。")),
                builder -> builder.problems("另一段。"),
                builder -> builder.otherMatters("另一段。"),
                builder -> builder.set(FEES, 7),
                builder -> builder.set(GRANTED_TO_PERSONS, 7),
                builder -> builder.set(UPHELD_IN_RECONSIDERATION, 7));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource
    void reports_that_differ_in_one_thing_are_not_equal(UnaryOperator<AnnualReportBuilder> change) {
        AnnualReport report = full(REVISED_2021).build();
        assertThat(change.apply(report.toBuilder()).build()).isNotEqualTo(report);
    }

    @Test
    void reports_of_the_same_content_are_equal() {
        assertThat(full(REVISED_2021).build())
                .isEqualTo(full(REVISED_2021).build())
                .hasSameHashCodeAs(full(REVISED_2021).build());
    }

    @Test
    void reports_of_different_editions_are_not_equal() {
        assertThat(AnnualReport.builder(REVISED_2021).build())
                .isNotEqualTo(AnnualReport.builder(TRIAL_2019).build());
    }

    @Test
    void the_six_sections_stand_in_order() {
        assertThat(full(REVISED_2021).build().sections())
                .extracting(Section::kind)
                .containsExactly(SectionKind.values());
    }

    @Test
    void figures_stand_where_the_table_has_their_cells() {
        AnnualReport report = AnnualReport.builder(TRIAL_2019)
                .set(UPHELD_IN_RECONSIDERATION, 7)
                .build();
        long[] figures = Figures.of(report.cases().table());
        assertThat(figures[Positions.inTable(TRIAL_2019, UPHELD_IN_RECONSIDERATION)])
                .isEqualTo(7);
        assertThat(report.cell(UPHELD_IN_RECONSIDERATION)).isEqualTo(Cell.of(7, Unit.ITEM));
    }

    @Test
    void a_cell_may_be_made_blank_or_unknown_or_a_number_in_a_copy() {
        AnnualReport report = full(REVISED_2021).build();
        assertThat(report.with(GRANTED_TO_PERSONS, Cell.BLANK).cell(GRANTED_TO_PERSONS))
                .isEqualTo(Cell.BLANK);
        assertThat(report.with(GRANTED_TO_PERSONS, Cell.UNKNOWN).cell(GRANTED_TO_PERSONS))
                .isEqualTo(Cell.UNKNOWN);
        assertThat(report.with(GRANTED_TO_PERSONS, Cell.of(13, Unit.ITEM)))
                .isEqualTo(report.with(GRANTED_TO_PERSONS, 13));
    }

    @Test
    void a_number_in_the_unit_of_another_cell_is_refused_with_the_remedy() {
        AnnualReport report = full(REVISED_2021).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.with(FEES, Cell.of(3, Unit.ITEM)))
                .withMessage("3 is in ITEM, its cell in TEN_THOUSAND_YUAN: give Cell.of(number, path.unit())");
    }

    @Test
    void paragraphs_are_found_by_the_part_of_the_text() {
        AnnualReport report = full(REVISED_2021).build();
        assertThat(report.paragraphs(TextPart.TITLE)).containsExactly("青岭市民政局2025年政府信息公开工作年度报告");
        assertThat(report.paragraphs(TextPart.PREFACE)).containsExactly("根据……");
        assertThat(Arrays.stream(SectionKind.values())
                        .map(TextPart::of)
                        .flatMap(part -> report.paragraphs(part).stream()))
                .containsExactlyElementsOf(Arrays.stream(SectionKind.values())
                        .map(SectionKind::key)
                        .toList());
        assertThat(AnnualReport.builder(REVISED_2021).build().paragraphs(TextPart.TITLE))
                .isEmpty();
    }

    @Test
    void a_cell_that_the_edition_lacks_is_unknown() {
        assertThat(zeros(REVISED_2021).cell(CellPath.of(OTHER_UNDIVIDED, NATURAL_PERSON)))
                .isEqualTo(Cell.UNKNOWN);
    }

    @Test
    void a_row_and_a_column_print_the_figures_that_they_have() {
        AnnualReport report = AnnualReport.builder(REVISED_2021)
                .set(GRANTED, NATURAL_PERSON, 12)
                .set(RECONSIDERATION, UPHELD, 3)
                .set(ADMINISTRATIVE_FEES, AMOUNT_COLLECTED, "12.5")
                .build();
        assertThat(report.requests().granted()).hasToString("granted{naturalPerson=12}");
        assertThat(report.requests().naturalPerson()).hasToString("naturalPerson{granted=12}");
        assertThat(report.cases().reconsideration()).hasToString("reconsideration{upheld=3}");
        assertThat(report.cases().upheld()).hasToString("upheld{reconsideration=3}");
        assertThat(report.proactive().administrativeFees()).hasToString("administrativeFees{amountCollected=12.5}");
        assertThat(report.proactive().amountCollected()).hasToString("amountCollected{administrativeFees=12.5}");
    }

    @Test
    void a_log_names_organ_year_and_edition() {
        assertThat(full(REVISED_2021).build()).hasToString("AnnualReport{青岭市民政局, 2025, REVISED_2021}");
        assertThat(AnnualReport.builder(TRIAL_2019).build()).hasToString("AnnualReport{?, ?, TRIAL_2019}");
    }

    private static AnnualReportBuilder full(Edition edition) {
        AnnualReportBuilder builder = AnnualReport.builder(edition)
                .organ("青岭市民政局")
                .reportYear(2025)
                .title("青岭市民政局2025年政府信息公开工作年度报告")
                .published(LocalDate.of(2026, 1, 20))
                .preface("根据……");
        List.of(SectionKind.values()).forEach(section -> builder.text(section, Narrative.of(section.key())));
        edition.cells().forEach(path -> builder.set(path, 100 + edition.cells().indexOf(path)));
        return builder;
    }

    private static AnnualReport zeros(Edition edition) {
        AnnualReportBuilder builder = AnnualReport.builder(edition);
        edition.cells().forEach(path -> builder.set(path, 0));
        return builder.build();
    }

    private static AnnualReport allCells(Edition edition, Cell cell) {
        AnnualReportBuilder builder = AnnualReport.builder(edition);
        edition.cells().forEach(path -> builder.set(path, cell));
        return builder.build();
    }
}
