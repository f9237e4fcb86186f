package io.github.disclosurereport.serialization.interpretation.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.PartCount;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.serialization.interpretation.words.Wordings;
import io.github.disclosurereport.serialization.page.Grid;
import io.github.disclosurereport.serialization.page.GridBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which grids print a table as the form does: table 三 with a head of one row, and table 四. */
class OfficialGridTest {

    private static final List<String> COLUMNS = TableKind.REQUESTS.columns().stream()
            .map(column -> column.label(Edition.latest()))
            .toList();
    private static final List<String> FIGURES = List.of("1", "0", "", "2", "0", "0", "3");

    private final List<List<String>> requests = new ArrayList<>();

    OfficialGridTest() {
        requests.add(row(TableKind.REQUESTS.corner(), COLUMNS));
        Edition.latest().cells(TableKind.REQUESTS).stream()
                .map(cell -> cell.row())
                .distinct()
                .forEach(heading -> requests.add(row(heading.label(Edition.latest()), FIGURES)));
    }

    @Test
    void all_rows_below_all_columns_are_one() {
        assertThat(isOfficial(grid(requests))).isTrue();
    }

    @Test
    void a_row_missing_makes_it_none() {
        requests.remove(5);

        assertThat(isOfficial(grid(requests))).isFalse();
    }

    @Test
    void a_row_that_stands_twice_makes_it_none() {
        requests.add(requests.get(3));

        assertThat(isOfficial(grid(requests))).isFalse();
    }

    @Test
    void rows_in_another_order_make_it_none() {
        Collections.swap(requests, 1, 2);

        assertThat(isOfficial(grid(requests))).isFalse();
    }

    @Test
    void columns_in_another_order_make_it_none() {
        List<String> columns = new ArrayList<>(COLUMNS);
        Collections.swap(columns, 0, 6);
        requests.set(0, row(TableKind.REQUESTS.corner(), columns));

        assertThat(isOfficial(grid(requests))).isFalse();
    }

    @Test
    void a_label_with_other_letters_makes_it_none() {
        requests.set(1, row("一、上年新收政府信息公开申请数量", FIGURES));

        assertThat(isOfficial(grid(requests))).isFalse();
    }

    @Test
    void a_field_that_is_no_figure_makes_it_none() {
        requests.set(4, row(requests.get(4).get(0), List.of("1", "0", "见附件", "2", "0", "0", "3")));

        assertThat(isOfficial(grid(requests))).isFalse();
    }

    @Test
    void figures_in_two_lines_make_it_none() {
        requests.set(4, row(requests.get(4).get(0), List.of("1\n2", "0", "0", "2", "0", "0", "3")));

        assertThat(isOfficial(grid(requests))).isFalse();
    }

    @Test
    void a_label_in_each_column_that_it_covers_makes_it_none() {
        List<List<String>> repeated =
                requests.stream().map(row -> row(row.get(0), row)).toList();

        assertThat(isOfficial(grid(repeated))).isFalse();
    }

    @Test
    void table_four_is_one_below_its_forums_alone() {
        assertThat(isOfficial(cases("未经复议直接起诉", "复议后起诉"))).isTrue();
        assertThat(isOfficial(cases("复议后起诉", "未经复议直接起诉"))).isFalse();
    }

    private static boolean isOfficial(Grid grid) {
        Wordings wordings = new Wordings();
        return OfficialGrid.is(grid.rows().stream()
                .map(row -> row.stream()
                        .map(field -> Piece.of(field, wordings, field.column(), field.columnSpan()))
                        .toList())
                .toList());
    }

    private static List<String> row(String label, List<String> fields) {
        List<String> row = new ArrayList<>(List.of(label));
        row.addAll(fields);
        return row;
    }

    private static Grid grid(List<List<String>> rows) {
        GridBuilder grid = builder();
        rows.forEach(row -> {
            grid.row();
            row.forEach(grid::field);
        });
        return grid.build();
    }

    private static Grid cases(String second, String third) {
        GridBuilder grid = builder();
        int results = CaseResult.values().length;
        grid.row().field("行政复议", 1, results).field("行政诉讼", 1, 2 * results);
        grid.row();
        results().forEach(result -> grid.field(result, 2, 1));
        grid.field(second, 1, results).field(third, 1, results);
        grid.row();
        results().forEach(grid::field);
        results().forEach(grid::field);
        grid.row();
        for (int i = 0; i < 3 * results; i++) {
            grid.field(Integer.toString(i));
        }
        return grid.build();
    }

    private static List<String> results() {
        return TableKind.CASES.columns().stream()
                .map(column -> column.label(Edition.latest()))
                .toList();
    }

    private static GridBuilder builder() {
        return new GridBuilder(1, new PartCount(Limits.STANDARD));
    }
}
