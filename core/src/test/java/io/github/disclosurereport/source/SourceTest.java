package io.github.disclosurereport.source;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.Unit.ITEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.RequestGroup;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.source.Place.TablePlace;
import io.github.disclosurereport.source.Place.TextPlace;
import io.github.disclosurereport.table.CellText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SourceTest {

    private static final SourceCell CELL = new SourceCell(CellText.parse("31", ITEM), Optional.empty());
    private static final PrintedHeading OVERVIEW =
            new PrintedHeading(Optional.of(SectionKind.OVERVIEW), "一、总体情况", Optional.of(new TextPlace(3, 1)));
    private static final PrintedHeading EXTRA = new PrintedHeading(Optional.empty(), "七、附件", Optional.empty());
    private static final PrintedLabel GRANTED_LABEL = new PrintedLabel(RequestRow.GRANTED, "（一）予以公开", Optional.empty());
    private static final Oddity DENIED = new Oddity.GroupSum(RequestGroup.DENIED, ApplicantKind.TOTAL, CELL);
    private static final Oddity UNKNOWN_KEY = new Oddity.UnknownKey("remark", Optional.empty());
    private static final Oddity CUT_SHORT = new Oddity.CutShort(Bilingual.same("{"), Optional.empty());

    private final Reading reading = new Reading(Facet.LAYOUT, Facet.PROSE, Facet.FRONT_MATTER);

    private Source source() {
        return reading.build().source();
    }

    @Test
    void a_cell_without_a_field_is_missing() {
        reading.cell(REVISED_2021.cells().get(0), CELL);
        assertThat(source().at(REVISED_2021.cells().get(0))).isEqualTo(CELL);
        assertThat(source().at(REVISED_2021.cells().get(1))).isEqualTo(SourceCell.MISSING);
    }

    @Test
    void it_may_hold_cells_that_an_edition_lacks() {
        CellPath ofTrial = CellPath.parse("requests.otherUndivided.total");
        reading.edition(REVISED_2021);
        reading.cell(ofTrial, CELL);
        assertThat(source().cells()).containsOnlyKeys(ofTrial);
    }

    @Test
    void its_cells_stand_in_print_order() {
        // Far apart, so that the order of a hash table is another one.
        List<CellPath> cells = REVISED_2021.cells().stream()
                .filter(path -> CellPath.all().indexOf(path) % 17 == 0)
                .toList();
        cells.forEach(path -> reading.cell(path, CELL));
        assertThat(source().cells().keySet()).containsExactlyElementsOf(cells);
    }

    @Test
    void its_cells_cannot_be_changed() {
        CellPath any = REVISED_2021.cells().get(0);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> source().cells().put(any, CELL));
    }

    @Test
    void a_document_has_a_layout_and_structured_data_has_none() {
        assertThat(source().shows(Facet.LAYOUT)).isTrue();
        assertThat(new Reading(Facet.PROSE).build().source().shows(Facet.LAYOUT))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_document_shows_its_cells_and_what_its_reader_says(Facet facet) {
        assertThat(new Reading().build().source().shows(facet)).as(facet.name()).isEqualTo(facet == Facet.CELLS);
        assertThat(source().shows(facet)).as(facet.name()).isTrue();
    }

    @Test
    void headings_labels_and_oddities_stand_in_the_order_met() {
        PrintedLabel total = new PrintedLabel(ApplicantKind.TOTAL, "合计", Optional.empty());
        Oddity unable = new Oddity.GroupSum(RequestGroup.UNABLE, ApplicantKind.TOTAL, CELL);
        List.of(OVERVIEW, EXTRA).forEach(reading::heading);
        List.of(GRANTED_LABEL, total).forEach(reading::label);
        List.of(DENIED, unable).forEach(reading::oddity);
        List.of(UNKNOWN_KEY, CUT_SHORT).forEach(reading::oddity);

        Source source = source();
        assertThat(source.headings()).containsExactly(OVERVIEW, EXTRA);
        assertThat(source.labels()).containsExactly(GRANTED_LABEL, total);
        assertThat(source.oddities()).containsExactly(DENIED, unable, UNKNOWN_KEY, CUT_SHORT);
        assertThat(source.oddities(Oddity.GroupSum.class)).hasSize(2);
    }

    @Test
    void headings_are_found_by_the_section_that_they_name() {
        PrintedHeading again = new PrintedHeading(Optional.of(SectionKind.OVERVIEW), "二、总体情况", Optional.empty());
        List.of(OVERVIEW, EXTRA, again).forEach(reading::heading);
        assertThat(source().headings(SectionKind.OVERVIEW)).containsExactly(OVERVIEW, again);
        assertThat(source().headings(SectionKind.CASES)).isEmpty();
    }

    @Test
    void a_row_or_a_column_with_a_label_is_labelled() {
        reading.label(GRANTED_LABEL);
        assertThat(source().isLabelled(RequestRow.GRANTED)).isTrue();
        assertThat(source().isLabelled(RequestRow.NEWLY_RECEIVED)).isFalse();
    }

    @Test
    void oddities_are_found_by_their_type() {
        List.of(UNKNOWN_KEY, CUT_SHORT).forEach(reading::oddity);
        assertThat(source().oddities(Oddity.CutShort.class)).containsExactly((Oddity.CutShort) CUT_SHORT);
        assertThat(source().oddities(Oddity.Furniture.class)).isEmpty();
    }

    @Test
    void the_corner_of_a_table_may_have_a_text_and_the_first_counts() {
        PlacedText corner = PlacedText.of("信息内容", new TablePlace(0, 1, 2, 1));
        reading.corner(TableKind.PROACTIVE, corner);
        reading.corner(TableKind.PROACTIVE, PlacedText.of("事项"));
        assertThat(source().corner(TableKind.PROACTIVE)).contains(corner);
        assertThat(source().corner(TableKind.REQUESTS)).isEmpty();
    }

    @Test
    void a_source_that_is_built_does_not_change_with_its_reading() {
        Source source = source();
        reading.cell(REVISED_2021.cells().get(0), CELL);
        reading.oddity(UNKNOWN_KEY);
        reading.text(TextPart.PREFACE, List.of(PlacedText.of("根据……")));
        reading.heading(OVERVIEW);
        reading.label(GRANTED_LABEL);
        assertThat(source).isEqualTo(new Reading(Facet.values()).build().source());
    }

    static Stream<Consumer<Reading>> sources_that_differ_in_one_thing_are_not_equal() {
        return Stream.of(
                reading -> reading.cell(REVISED_2021.cells().get(0), CELL),
                reading -> reading.text(TextPart.TITLE, List.of(PlacedText.of("年度报告"))),
                reading -> reading.text(TextPart.PREFACE, List.of(PlacedText.of("根据……"))),
                reading -> reading.section(SectionKind.CASES),
                reading -> reading.heading(OVERVIEW),
                reading -> reading.label(GRANTED_LABEL),
                reading -> reading.corner(TableKind.PROACTIVE, PlacedText.of("信息内容")),
                reading -> reading.oddity(DENIED),
                reading -> reading.oddity(UNKNOWN_KEY));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource
    void sources_that_differ_in_one_thing_are_not_equal(Consumer<Reading> difference) {
        Reading other = new Reading(Facet.values());
        difference.accept(other);
        difference.accept(reading);
        assertThat(source())
                .isNotEqualTo(new Reading(Facet.values()).build().source())
                .isEqualTo(other.build().source())
                .hasSameHashCodeAs(other.build().source());
    }

    @Test
    void sources_of_kinds_of_documents_that_show_other_things_are_not_equal() {
        assertThat(source()).isNotEqualTo(new Reading().build().source());
    }

    @Test
    void the_same_paragraph_elsewhere_is_another_source() {
        Reading other = new Reading(Facet.values());
        other.text(TextPart.PREFACE, List.of(PlacedText.of("根据……", new TextPlace(3, 1))));
        reading.text(TextPart.PREFACE, List.of(PlacedText.of("根据……", new TextPlace(4, 1))));
        assertThat(source()).isNotEqualTo(other.build().source());
        assertThat(reading.report()).isEqualTo(other.report());
    }

    @Test
    void a_log_says_how_much_was_read() {
        reading.heading(OVERVIEW);
        assertThat(source()).hasToString("Source{0 cells, 1 headings, 0 labels, 0 oddities}");
    }
}
