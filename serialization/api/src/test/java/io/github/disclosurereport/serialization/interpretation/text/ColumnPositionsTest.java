package io.github.disclosurereport.serialization.interpretation.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.serialization.interpretation.words.Extent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnPositionsTest {

    private static final List<List<Extent>> WHOLE = List.of(row(10, 12, 20, 22, 30, 32), row(11, 12, 21, 22, 31, 32));

    @Test
    void a_figure_belongs_to_the_column_that_it_overlaps() {
        assertThat(ColumnPositions.ofRows(WHOLE).orElseThrow().place(List.of(row(11, 12, 31, 32))))
                .hasValue(List.of(List.of(0, 2)));
    }

    @Test
    void a_figure_beside_all_columns_belongs_to_the_clearly_nearest() {
        assertThat(ColumnPositions.ofRows(WHOLE).orElseThrow().place(List.of(row(33, 34))))
                .hasValue(List.of(List.of(2)));
    }

    @Test
    void a_figure_between_two_columns_has_none() {
        assertThat(ColumnPositions.ofRows(WHOLE).orElseThrow().place(List.of(row(15, 17))))
                .isEmpty();
    }

    @Test
    void a_figure_that_reaches_over_two_columns_has_none() {
        assertThat(ColumnPositions.ofRows(WHOLE).orElseThrow().place(List.of(row(11, 21))))
                .isEmpty();
    }

    @Test
    void two_figures_in_one_column_have_none() {
        assertThat(ColumnPositions.ofRows(List.of(row(10, 14, 20, 24)))
                        .orElseThrow()
                        .place(List.of(row(10, 11, 13, 14))))
                .isEmpty();
    }

    @Test
    void rows_whose_figures_overlap_from_column_to_column_show_no_columns() {
        assertThat(ColumnPositions.ofRows(List.of(row(10, 12, 20, 22), row(18, 21, 28, 30))))
                .isEmpty();
    }

    @Test
    void figures_of_many_widths_that_end_together_stand_in_line() {
        assertThat(ColumnPositions.ofRows(List.of(row(10, 17, 20, 27)))
                        .orElseThrow()
                        .place(List.of(row(16, 17), row(12, 17, 26, 27))))
                .hasValue(List.of(List.of(0), List.of(0, 1)));
    }

    @Test
    void figures_of_one_column_that_neither_begin_nor_end_together_nor_have_one_centre_have_none() {
        assertThat(ColumnPositions.ofRows(List.of(row(10, 19, 20, 29)))
                        .orElseThrow()
                        .place(List.of(row(10, 11), row(18, 19))))
                .isEmpty();
    }

    @Test
    void heads_may_be_wider_and_narrower_than_the_figures_below() {
        assertThat(heads(0, 8, 10, 12, 14, 22).place(List.of(row(3, 4, 17, 18), row(9, 13))))
                .hasValue(List.of(List.of(0, 2), List.of(1)));
    }

    @Test
    void heads_that_were_pushed_together_place_nothing() {
        assertThat(heads(0, 4, 6, 10, 12, 16, 18, 22).place(List.of(row(0, 1, 16, 17))))
                .isEmpty();
    }

    @Test
    void figures_that_all_stand_to_the_right_of_their_heads_are_placed_by_the_last_column() {
        List<List<Extent>> rows = List.of(row(7, 8, 27, 28), row(17, 18, 27, 28));
        ColumnPositions heads = heads(0, 6, 10, 16, 20, 26);
        assertThat(heads.place(rows)).isEmpty();
        assertThat(heads.shiftedToLast(rows).flatMap(shifted -> shifted.place(rows)))
                .hasValue(List.of(List.of(0, 2), List.of(1, 2)));
    }

    private static ColumnPositions heads(int... bounds) {
        return ColumnPositions.ofHeads(row(bounds)).orElseThrow();
    }

    private static List<Extent> row(int... bounds) {
        Extent[] extents = new Extent[bounds.length / 2];
        Arrays.setAll(extents, i -> new Extent(bounds[2 * i], bounds[2 * i + 1]));
        return List.of(extents);
    }
}
