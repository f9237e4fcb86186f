package io.github.disclosurereport.source;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.Unit.ITEM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.RequestGroup;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.table.CellText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceTest {

    private static final SourceCell CELL = new SourceCell(CellText.parse("31", ITEM), Optional.empty());

    private final SourceBuilder builder = Source.withLayout();

    @Test
    void a_cell_without_a_field_is_missing() {
        builder.cell(REVISED_2021.cells().get(0), CELL);
        assertThat(builder.build().at(REVISED_2021.cells().get(0))).isEqualTo(CELL);
        assertThat(builder.build().at(REVISED_2021.cells().get(1))).isEqualTo(SourceCell.MISSING);
    }

    @Test
    void it_may_hold_cells_that_an_edition_lacks() {
        CellPath ofTrial = CellPath.parse("requests.otherUndivided.total");
        builder.cell(ofTrial, CELL);
        assertThat(builder.build().cells()).containsOnlyKeys(ofTrial);
    }

    @Test
    void its_cells_stand_in_print_order() {
        // Far apart, so that the order of a hash table is another one.
        List<CellPath> cells = REVISED_2021.cells().stream()
                .filter(path -> path.position() % 17 == 0)
                .toList();
        cells.forEach(path -> builder.cell(path, CELL));
        assertThat(builder.build().cells().keySet()).containsExactlyElementsOf(cells);
    }

    @Test
    void a_document_has_a_layout_and_structured_data_has_none() {
        assertThat(Source.withLayout().build().hasLayout()).isTrue();
        assertThat(Source.withoutLayout().build().hasLayout()).isFalse();
    }

    @Test
    void headings_labels_subtotals_and_oddities_stand_in_the_order_met() {
        PrintedHeading overview =
                new PrintedHeading(Optional.of(SectionKind.OVERVIEW), "一、总体情况", Optional.of(new TextPlace(3, 1)));
        PrintedHeading extra = new PrintedHeading(Optional.empty(), "七、附件", Optional.empty());
        PrintedLabel granted = new PrintedLabel(RequestRow.GRANTED, "（一）予以公开", Optional.empty());
        PrintedLabel total = new PrintedLabel(ApplicantKind.TOTAL, "合计", Optional.empty());
        Subtotal denied = new Subtotal(RequestGroup.DENIED, ApplicantKind.TOTAL, CELL);
        Subtotal unable = new Subtotal(RequestGroup.UNABLE, ApplicantKind.TOTAL, CELL);
        Oddity unknown = new Oddity(Oddity.Kind.UNKNOWN_KEY, "remark", Optional.empty());
        Oddity cutShort = new Oddity(Oddity.Kind.CUT_SHORT, "{", Optional.empty());
        List.of(overview, extra).forEach(builder::heading);
        List.of(granted, total).forEach(builder::label);
        List.of(denied, unable).forEach(builder::subtotal);
        List.of(unknown, cutShort).forEach(builder::oddity);

        Source source = builder.build();
        assertThat(source.headings()).containsExactly(overview, extra);
        assertThat(source.labels()).containsExactly(granted, total);
        assertThat(source.subtotals()).containsExactly(denied, unable);
        assertThat(source.oddities()).containsExactly(unknown, cutShort);
    }

    @Test
    void the_corner_of_a_table_may_have_a_text() {
        builder.corner(TableKind.PROACTIVE, "信息内容");
        assertThat(builder.build().corner(TableKind.PROACTIVE)).contains("信息内容");
        assertThat(builder.build().corner(TableKind.REQUESTS)).isEmpty();
    }

    @Test
    void a_source_that_is_built_does_not_change_with_its_builder() {
        Source source = builder.build();
        builder.cell(REVISED_2021.cells().get(0), CELL);
        builder.oddity(new Oddity(Oddity.Kind.UNKNOWN_KEY, "remark", Optional.empty()));
        assertThat(source.cells()).isEmpty();
        assertThat(source.oddities()).isEmpty();
    }
}
