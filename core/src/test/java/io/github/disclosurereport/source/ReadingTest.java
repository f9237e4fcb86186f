package io.github.disclosurereport.source;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.Edition.TRIAL_2019;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.source.Place.TablePlace;
import io.github.disclosurereport.source.Place.TextPlace;
import io.github.disclosurereport.table.Cell;
import io.github.disclosurereport.table.CellText;
import io.github.disclosurereport.table.PrintedState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    private static final CellPath BOTH_FORMS = CellPath.parse("requests.granted.total");
    private static final CellPath TRIAL_ALONE = CellPath.parse("requests.otherUndivided.total");
    private static final CellPath REVISED_ALONE = CellPath.parse("proactive.rules.inForce");
    private static final Optional<Place> HERE = Optional.of(new TablePlace(0, 2, 6, 8));
    private static final Optional<Place> THERE = Optional.of(new TablePlace(0, 5, 6, 8));

    private final Reading reading = new Reading(Facet.values());

    @Test
    void the_edition_is_the_one_that_keeps_most_of_the_printed_cells() {
        reading.reportYear(2024);
        reading.cell(TRIAL_ALONE, cell("1", TRIAL_ALONE));
        assertThat(reading.report().edition()).isEqualTo(TRIAL_2019);
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 2000, 4000})
    void a_cell_in_very_many_fields_prints_the_first_of_them_and_the_oddities_all(int fields) {
        for (int i = 0; i <= fields; i++) {
            reading.cell(BOTH_FORMS, cell(Integer.toString(i), BOTH_FORMS));
        }
        Source source = reading.build().source();
        assertThat(source.at(BOTH_FORMS).printed()).startsWith("0 1 2 3").hasSizeBetween(200, 210);
        assertThat(source.oddities(Oddity.RepeatedCell.class)).hasSize(fields);
    }

    @Test
    void a_tie_goes_to_the_report_year() {
        reading.reportYear(2020);
        reading.cell(TRIAL_ALONE, cell("1", TRIAL_ALONE));
        reading.cell(REVISED_ALONE, cell("1", REVISED_ALONE));
        assertThat(reading.report().edition()).isEqualTo(TRIAL_2019);
    }

    @Test
    void a_tie_without_a_year_goes_to_the_newest() {
        reading.cell(BOTH_FORMS, cell("1", BOTH_FORMS));
        assertThat(reading.report().edition()).isEqualTo(REVISED_2021);
    }

    @Test
    void a_tie_goes_first_of_all_to_an_edition_that_is_whole() {
        TRIAL_2019.cells().forEach(path -> reading.cell(path, cell("1", path)));
        long lacking = TRIAL_2019.cells().stream()
                .filter(path -> !REVISED_2021.has(path))
                .count();
        REVISED_2021.cells().stream()
                .filter(path -> !TRIAL_2019.has(path))
                .limit(lacking)
                .forEach(path -> reading.cell(path, cell("1", path)));
        reading.reportYear(2024);
        assertThat(reading.report().edition()).isEqualTo(TRIAL_2019);
    }

    /** Mixed forms are published: table 二 of one edition and table 三 of the other. */
    @Test
    void of_a_mixed_form_the_edition_is_the_one_that_loses_fewer_figures_whatever_the_year() {
        print(REVISED_2021, TableKind.REQUESTS);
        print(TRIAL_2019, TableKind.PROACTIVE);
        reading.reportYear(2020);
        ReadResult read = reading.build();
        assertThat(read.report().edition()).isEqualTo(REVISED_2021);
        assertThat(TRIAL_2019.cells(TableKind.PROACTIVE).stream().filter(path -> !REVISED_2021.has(path)))
                .isNotEmpty()
                .allSatisfy(path -> {
                    assertThat(read.source().at(path).printed()).isEqualTo("1");
                    assertThat(read.report().cell(path)).isEqualTo(Cell.UNKNOWN);
                });
    }

    @ParameterizedTest
    @EnumSource
    void of_a_mixed_form_of_which_either_edition_keeps_as_many_the_year_decides(Edition edition) {
        print(TRIAL_2019, TableKind.REQUESTS);
        print(REVISED_2021, TableKind.PROACTIVE);
        reading.reportYear(edition.firstYear());
        assertThat(reading.report().edition()).as(edition.name()).isEqualTo(edition);
    }

    private void print(Edition edition, TableKind table) {
        edition.cells(table).forEach(path -> reading.cell(path, cell("1", path)));
    }

    @Test
    void a_stated_edition_stands() {
        reading.edition(REVISED_2021);
        reading.cell(TRIAL_ALONE, cell("1", TRIAL_ALONE));
        AnnualReport report = reading.report();
        assertThat(report.edition()).isEqualTo(REVISED_2021);
        assertThat(report.requests().isMissing()).isTrue();
        assertThat(reading.build().source().at(TRIAL_ALONE).printed()).isEqualTo("1");
    }

    @Test
    void a_cell_not_found_in_a_table_that_is_there_is_unknown() {
        reading.cell(BOTH_FORMS, cell("", BOTH_FORMS));
        AnnualReport report = reading.report();
        assertThat(report.cell(BOTH_FORMS)).isEqualTo(Cell.BLANK);
        assertThat(report.cell(CellPath.parse("requests.granted.naturalPerson")))
                .isEqualTo(Cell.UNKNOWN);
    }

    @Test
    void a_heading_with_nothing_under_it_is_there_and_empty() {
        reading.section(SectionKind.PROBLEMS);
        assertThat(reading.report().problems().isMissing()).isFalse();
        assertThat(reading.report().problems().text().isEmpty()).isTrue();
        assertThat(reading.report().otherMatters().isMissing()).isTrue();
    }

    @Test
    void a_section_that_is_there_keeps_the_paragraphs_that_come_later() {
        reading.section(SectionKind.PROBLEMS);
        reading.text(TextPart.of(SectionKind.PROBLEMS), List.of(PlacedText.of("一段。")));
        reading.text(TextPart.of(SectionKind.PROBLEMS), List.of(PlacedText.of("二段。")));
        assertThat(reading.report().problems().text().paragraphs()).containsExactly("一段。", "二段。");
    }

    @Test
    void a_table_that_is_there_has_its_section() {
        reading.cell(BOTH_FORMS, cell("1", BOTH_FORMS));
        assertThat(reading.report().requests().isMissing()).isFalse();
        assertThat(reading.report().cases().isMissing()).isTrue();
    }

    @Test
    void organ_year_and_day_are_as_found() {
        reading.organ("青岭市民政局");
        reading.reportYear(2025);
        reading.published(LocalDate.of(2026, 1, 20));
        AnnualReport report = reading.build().report();
        assertThat(report.organ()).contains("青岭市民政局");
        assertThat(report.reportYear()).hasValue(2025);
        assertThat(report.published()).contains(LocalDate.of(2026, 1, 20));
    }

    @Test
    void nothing_found_is_a_report_with_nothing_in_it() {
        assertThat(reading.report())
                .isEqualTo(AnnualReport.builder(REVISED_2021).build());
        assertThat(reading.hasNumber()).isFalse();
    }

    static Stream<List<String>> a_cell_put_twice_with_the_same_content_is_kept() {
        return Stream.of(
                List.of("31", "31"),
                List.of("31", "３１"),
                List.of("31", "31件"),
                List.of("", "/"),
                List.of("1O", "1O"),
                List.of("31", "31", "31"));
    }

    @ParameterizedTest
    @MethodSource
    void a_cell_put_twice_with_the_same_content_is_kept(List<String> printed) {
        printed.forEach(text -> reading.cell(BOTH_FORMS, cell(text, BOTH_FORMS)));
        Source source = reading.build().source();
        assertThat(source.at(BOTH_FORMS)).isEqualTo(cell(printed.get(0), BOTH_FORMS));
        assertThat(source.oddities()).isEmpty();
    }

    static Stream<List<String>> a_cell_put_twice_with_different_contents_is_unknown() {
        return Stream.of(
                List.of("31", "13"),
                List.of("0", ""),
                List.of("", "0"),
                List.of("31", "1O"),
                List.of("1O", "31"),
                List.of("1O", "见附件"));
    }

    @ParameterizedTest
    @MethodSource
    void a_cell_put_twice_with_different_contents_is_unknown(List<String> printed) {
        reading.cell(BOTH_FORMS, new SourceCell(CellText.parse(printed.get(0), BOTH_FORMS.unit()), HERE));
        reading.cell(BOTH_FORMS, new SourceCell(CellText.parse(printed.get(1), BOTH_FORMS.unit()), THERE));
        ReadResult read = reading.build();
        assertThat(read.source().at(BOTH_FORMS))
                .isEqualTo(SourceCell.ambiguous(String.join(" ", printed), Doubt.REPEATED, HERE));
        assertThat(read.source().oddities())
                .containsExactly(new Oddity.RepeatedCell(BOTH_FORMS, printed.get(1), THERE));
        assertThat(read.report().cell(BOTH_FORMS)).isEqualTo(Cell.UNKNOWN);
    }

    @Test
    void a_cell_that_is_unknown_for_a_reason_keeps_it_if_the_same_is_put_again() {
        SourceCell doubtful = SourceCell.ambiguous("31 2 0", Doubt.FIGURE_COUNT, HERE);
        reading.cell(BOTH_FORMS, doubtful);
        reading.cell(BOTH_FORMS, SourceCell.ambiguous("31 2 0", Doubt.FIGURE_COUNT, THERE));
        assertThat(reading.at(BOTH_FORMS)).isEqualTo(doubtful);
    }

    @Test
    void a_third_content_is_an_oddity_of_its_own() {
        Stream.of("1", "2", "3").forEach(text -> reading.cell(BOTH_FORMS, cell(text, BOTH_FORMS)));
        Source source = reading.build().source();
        assertThat(source.at(BOTH_FORMS).printed()).isEqualTo("1 2 3");
        assertThat(source.oddities(Oddity.RepeatedCell.class))
                .extracting(Oddity.RepeatedCell::printed)
                .containsExactly("2", "3");
    }

    @Test
    void what_was_found_so_far_can_be_asked() {
        assertThat(reading.has(BOTH_FORMS)).isFalse();
        reading.cell(BOTH_FORMS, cell("无", BOTH_FORMS));
        assertThat(reading.has(BOTH_FORMS)).isTrue();
        assertThat(reading.hasNumber()).isFalse();
        reading.cell(REVISED_ALONE, cell("0", REVISED_ALONE));
        assertThat(reading.hasNumber()).isTrue();
    }

    @Test
    void a_title_in_two_lines_is_one_in_report_and_source() {
        reading.title(PlacedText.of("青岭市民政局\n", new TextPlace(1, 1))
                .plus(PlacedText.of("  2025年政府信息公开工作年度报告", new TextPlace(2, 1))));
        ReadResult read = reading.build();
        List<PlacedText> title = read.source().paragraphs(TextPart.TITLE);
        assertThat(read.report().title()).contains("青岭市民政局 2025年政府信息公开工作年度报告");
        assertThat(title).hasSize(1);
        assertThat(title.get(0).place(0)).contains(new TextPlace(1, 1));
        assertThat(title.get(0).place(7)).contains(new TextPlace(2, 3));
    }

    @Test
    void a_title_or_a_preface_with_nothing_in_it_is_none() {
        reading.title(PlacedText.of(" ", new TextPlace(1, 1)));
        reading.text(TextPart.PREFACE, List.of());
        assertThat(reading.build()).isEqualTo(new Reading(Facet.values()).build());
    }

    /** Whatever a reader finds, in whatever order: what the source has is what the report has. */
    @Test
    void report_and_source_cannot_disagree() {
        long seed = 711;
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            ReadResult read = found(random).build();
            AnnualReport report = read.report();
            assertThat(report.edition().cells())
                    .as("seed %d, %d", seed, i)
                    .allSatisfy(path -> assertThat(report.cell(path))
                            .isEqualTo(read.source().at(path).text().cell()));
            assertThat(TextPart.all())
                    .as("seed %d, %d", seed, i)
                    .allSatisfy(part -> assertThat(report.paragraphs(part))
                            .isEqualTo(read.source().paragraphs(part).stream()
                                    .map(PlacedText::text)
                                    .toList()));
        }
    }

    private static Reading found(Random random) {
        Reading reading = new Reading(Facet.values());
        List<String> printed = List.of("31", "0", "", "/", "1O", " 1 234 ", "3.0", "12万元", "-");
        List<String> words = List.of("一段。", " 一段。\n二段。\u3000", "", "\t", "电话  12");
        random.ints(random.nextInt(400), 0, CellPath.all().size())
                .mapToObj(CellPath.all()::get)
                .forEach(path -> reading.cell(
                        path,
                        random.nextInt(20) == 0
                                ? SourceCell.ambiguous("0131", Doubt.RUN_TOGETHER, Optional.empty())
                                : cell(printed.get(random.nextInt(printed.size())), path)));
        random.ints(random.nextInt(20), 0, TextPart.all().size())
                .mapToObj(TextPart.all()::get)
                .forEach(part -> reading.text(part, List.of(PlacedText.of(words.get(random.nextInt(words.size()))))));
        if (random.nextBoolean()) {
            reading.reportYear(2019 + random.nextInt(7));
        }
        return reading;
    }

    @Test
    void an_ambiguous_cell_is_printed() {
        reading.cell(BOTH_FORMS, SourceCell.ambiguous("0131", Doubt.RUN_TOGETHER, HERE));
        assertThat(reading.build().source().cells().get(BOTH_FORMS))
                .extracting(SourceCell::state)
                .isEqualTo(PrintedState.AMBIGUOUS);
    }

    private static SourceCell cell(String printed, CellPath path) {
        return new SourceCell(CellText.parse(printed, path.unit()), HERE);
    }
}
