package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.RequestRow.CARRIED_OVER;
import static io.github.disclosurereport.form.RequestRow.GRANTED;
import static io.github.disclosurereport.form.RequestRow.NEWLY_RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.Doubt;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.Place.TablePlace;
import io.github.disclosurereport.source.Place.TextPlace;
import io.github.disclosurereport.source.PrintedLabel;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.table.PrintedState;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why figures that are printed are unknown, and where they stand: one reason each, and no false one. */
class DoubtsTest {

    private static final String TITLE = "青岭市民政局2025年政府信息公开工作年度报告";
    private static final String SECTION = "三、收到和处理政府信息公开申请情况";
    private static final String WORDS = "事项 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计";

    /** No column is where the form has it, and one is not known at all. */
    private static final String STRANGE_WORDS = "事项 甲类 乙类 丙类 丁类 戊类 己类 庚类";

    private static final List<String> LABELS = List.of("一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开");

    // Running text: line 1 is the title, 2 the heading, 3 the head, 4 to 6 the rows.

    @Test
    void digits_that_can_be_divided_in_several_ways_have_run_together() {
        ReadResult read = read(text(WORDS, "1 2 3 4 5 6 21", "0 0 0 0 0 0 0", "0120 0 0 0 12"));
        assertThatRowIsDoubted(read, GRANTED, Doubt.RUN_TOGETHER, new TextPlace(6, 9), "0120 0 0 0 12");
        assertThat(read.source().at(cell(CARRIED_OVER)).doubt()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2 3 4 5 6", "1 2 3 4 5 6 7 21", "00 0 0", "007 1 2 3 4 5 6"})
    void text_with_more_or_fewer_figures_than_columns_has_another_number_of_figures(String figures) {
        ReadResult read = read(text(WORDS, "1 2 3 4 5 6 21", "0 0 0 0 0 0 0", figures));
        assertThatRowIsDoubted(read, GRANTED, Doubt.FIGURE_COUNT, new TextPlace(6, 9), figures);
        assertThat(read.source().oddities(Oddity.FieldCount.class)).isEmpty();
    }

    @Test
    void a_figure_glued_to_its_label_that_no_division_can_mend_leaves_too_few_figures() {
        ReadResult read =
                read(text(WORDS, "1 2 3 4 5 6 21", "0 0 0 0 0 0 0", "X").replace(" X", "5 7 0 0 0 12"));
        assertThatRowIsDoubted(read, GRANTED, Doubt.FIGURE_COUNT, new TextPlace(6, 8), "5 7 0 0 0 12");
    }

    @Test
    void in_text_columns_in_an_order_that_the_form_does_not_have_are_a_head_not_understood() {
        String other = "事项 法人或其他组织 自然人 总计 商业企业 科研机构 社会公益组织 法律服务机构 其他";
        ReadResult read = read(text(other, "1 2 3 4 5 6 21", "0 0 0 0 0 0 0", "1 2 3 4 5 6 21"));
        assertThatRowIsDoubted(read, GRANTED, Doubt.HEAD_NOT_UNDERSTOOD, new TextPlace(6, 9), "1 2 3 4 5 6 21");
    }

    @Test
    void figures_that_could_be_divided_in_one_way_alone_stand_each_in_its_own_place() {
        ReadResult read = read(text(WORDS, "1 2 3 4 5 6 21", "0000000", "1 0000 0 1"));
        assertThat(places(read, CARRIED_OVER)).containsExactly(inLine(5, 18, 19, 20, 21, 22, 23, 24));
        assertThat(places(read, GRANTED)).containsExactly(inLine(6, 9, 11, 12, 13, 14, 16, 18));
    }

    @Test
    void in_text_a_label_stands_where_its_first_letter_does_and_a_figure_where_its_first_digit_does() {
        ReadResult read = read(text(WORDS, "1 2 3 4 5 6 21", "0 0 0 0 0 0 0", "1 2 3 4 5 6 21"));
        assertThat(label(read, GRANTED)).contains(new TextPlace(6, 1));
        assertThat(label(read, NEWLY_RECEIVED)).contains(new TextPlace(4, 1));
        assertThat(places(read, GRANTED)).containsExactly(inLine(6, 9, 11, 13, 15, 17, 19, 21));
    }

    // Grids: row 1 is the head, 2 to 4 the rows.

    @ParameterizedTest
    @CsvSource({"1 2 3 4 5 6, 6", "1 2 3 4 5 6 7 21, 8"})
    void a_row_of_a_grid_with_more_or_fewer_fields_than_columns_has_another_number_of_fields(String row, int fields) {
        ReadResult read = read(grid(WORDS, "1 2 3 4 5 6 21", "0 0 0 0 0 0 0", row));
        assertThatRowIsDoubted(read, GRANTED, Doubt.FIELD_COUNT, in(4, 2), row);
        assertThat(read.source().oddities())
                .containsExactly(
                        new Oddity.FieldCount(TableKind.REQUESTS, "（一）予以公开", fields, 7, Optional.of(in(4, 1))));
    }

    @Test
    void a_row_may_have_another_number_of_fields_where_there_is_no_head() {
        ReadResult read = read(grid("", "1 2 3 4 5 6 21", "0 0 0 0 0 0 0", "1 2 3 4 5 6"));
        assertThatRowIsDoubted(read, GRANTED, Doubt.FIELD_COUNT, in(3, 2), "1 2 3 4 5 6");
        assertThat(read.source().oddities())
                .containsExactly(new Oddity.FieldCount(TableKind.REQUESTS, "（一）予以公开", 6, 7, Optional.of(in(3, 1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2 3 4 5 6 21", "1 2 3 4 5 6", "1 2 3 4 5 6 7 21"})
    void under_a_head_that_is_not_understood_nothing_is_known_however_many_fields_a_row_has(String row) {
        ReadResult read = read(grid(STRANGE_WORDS, "1 2 3 4 5 6 21", "0 0 0 0 0 0 0", row));
        assertThatRowIsDoubted(read, GRANTED, Doubt.HEAD_NOT_UNDERSTOOD, in(4, 2), row);
        assertThat(read.source().oddities(Oddity.FieldCount.class)).isEmpty();
    }

    @Test
    void under_a_head_with_one_column_too_many_seven_fields_of_seven_are_not_understood() {
        ReadResult read =
                read(grid(WORDS.replace("总计", "外国人 总计"), "1 2 3 4 5 6 21", "0 0 0 0 0 0 0", "1 2 3 4 5 6 21"));
        assertThatRowIsDoubted(read, GRANTED, Doubt.HEAD_NOT_UNDERSTOOD, in(4, 2), "1 2 3 4 5 6 21");
    }

    @Test
    void rows_that_add_up_to_another_column_say_that_the_total_stands_elsewhere() {
        ReadResult read = read(grid("", "21 1 2 3 4 5 6", "7 1 1 1 1 1 2", "9 2 2 2 1 1 1"));
        assertThatRowIsDoubted(read, GRANTED, Doubt.TOTAL_ELSEWHERE, in(3, 2), "9 2 2 2 1 1 1");
        assertThatRowIsDoubted(read, NEWLY_RECEIVED, Doubt.TOTAL_ELSEWHERE, in(1, 2), "21 1 2 3 4 5 6");
    }

    @Test
    void a_figure_that_spans_columns_is_shared_by_them() {
        String page = grid(WORDS, "1 2 3 4 5 6 21", "0 0 0 0 0 0 0", "1 2 3 4 5 6 21")
                .replace("予以公开<td>1<td>2<td>3", "予以公开<td>1<td colspan=2>5");
        ReadResult read = read(page);
        assertThatRowIsDoubted(read, GRANTED, Doubt.SHARED_FIELD, in(4, 2), "1 5 4 5 6 21");
        assertThat(read.source().oddities(Oddity.FieldCount.class)).isEmpty();
    }

    @Test
    void a_figure_that_spans_rows_is_shared_by_them_and_stands_where_it_stands() {
        String page = grid(WORDS, "1 2 3 4 5 6 21", "0 0 0 0 0 0 0", "1 0 0 0 0 0 1")
                .replace("申请数量<td>0<td>0", "申请数量<td>0<td rowspan=2>7")
                .replace("予以公开<td>1<td>0", "予以公开<td>1");
        ReadResult read = read(page);
        SourceCell shared = SourceCell.ambiguous("7", Doubt.SHARED_FIELD, Optional.of(in(3, 3)));
        for (RequestRow row : List.of(CARRIED_OVER, GRANTED)) {
            assertThat(read.source().at(CellPath.of(row, ApplicantKind.COMMERCIAL_ENTERPRISE)))
                    .as(row.name())
                    .isEqualTo(shared);
            assertThat(read.source().at(cell(row)).doubt()).as(row.name()).isEmpty();
        }
    }

    @Test
    void a_cell_printed_twice_and_not_with_the_same_figure_is_repeated() {
        String one = table(WORDS, "1 2 3 4 5 6 21", "0 0 0 0 0 0 0", "1 0 0 0 0 0 1");
        String other = one.replace("公开申请数量<td>1<", "公开申请数量<td>9<");
        ReadResult read = read("<h1>" + TITLE + "</h1><p>" + SECTION + "</p>" + one + other);
        CellPath received = cell(NEWLY_RECEIVED);
        assertThat(read.source().at(received))
                .isEqualTo(SourceCell.ambiguous("1 9", Doubt.REPEATED, Optional.of(in(2, 2))));
        assertThat(read.source().oddities(Oddity.RepeatedCell.class))
                .containsExactly(new Oddity.RepeatedCell(received, "9", Optional.of(new TablePlace(0, 2, 2, 2))));
        assertThat(read.report().requests().newlyReceived().commercialEnterprise())
                .hasValue(2);
    }

    @Test
    void in_a_grid_a_label_and_a_figure_stand_in_their_fields() {
        ReadResult read = read(grid(WORDS, "1 2 3 4 5 6 21", "0 0 0 0 0 0 0", "1 2 3 4 5 6 21"));
        assertThat(label(read, GRANTED)).contains(in(4, 1));
        assertThat(label(read, ApplicantKind.TOTAL)).contains(in(1, 8));
        assertThat(places(read, GRANTED))
                .containsExactly(in(4, 2), in(4, 3), in(4, 4), in(4, 5), in(4, 6), in(4, 7), in(4, 8));
    }

    @Test
    void where_nothing_is_doubtful_there_is_no_doubt() {
        ReadResult read = read(grid(WORDS, "1 2 3 4 5 6 21", "0 0 0 0 0 0 0", "1 1O  / 5 6 21"));
        assertThat(read.source().cells().values())
                .isNotEmpty()
                .allMatch(cell -> cell.doubt().isEmpty());
    }

    @Test
    void figures_in_a_row_without_a_label_may_go_on_with_those_above() {
        String document = grid(WORDS, "12 2 3 4 5 6 32", "0 0 0 0 0 0 0", "1 2 3 4 5 6 21")
                .replace("<tr><td>" + LABELS.get(1), "<tr><td><td>1<td><td><td><td><td><td>1<tr><td>" + LABELS.get(1));
        ReadResult read = read(document);
        assertThat(doubts(read, NEWLY_RECEIVED))
                .containsExactly("BROKEN_OVER_ROWS", "", "", "", "", "", "BROKEN_OVER_ROWS");
        assertThat(read.source().oddities(Oddity.UnlabelledFigures.class)).isEmpty();
    }

    @Test
    void a_whole_row_of_figures_without_a_label_goes_on_with_nothing() {
        String document = grid(WORDS, "1 2 3 4 5 6 21", "0 0 0 0 0 0 0", "1 2 3 4 5 6 21")
                .replace(
                        "<tr><td>" + LABELS.get(1),
                        "<tr><td><td>3<td>3<td>3<td>3<td>3<td>3<td>3<tr><td>" + LABELS.get(1));
        ReadResult read = read(document);
        assertThat(doubts(read, NEWLY_RECEIVED)).containsOnly("");
        assertThat(read.source().oddities(Oddity.UnlabelledFigures.class)).hasSize(1);
    }

    @Test
    void a_row_of_a_grid_with_one_field_too_many_is_unknown_even_where_a_column_is_empty() {
        String document = grid(WORDS, "1 2 3 4 5 6 21", "0 0 0 0 0 0 0", "1  2 3 4 5 6 21");
        assertThat(doubts(read(document), GRANTED)).containsOnly("FIELD_COUNT");
        assertThat(doubts(read(document), NEWLY_RECEIVED)).containsOnly("");
    }

    @Test
    void a_head_and_a_label_that_state_different_units_leave_an_amount_unknown() {
        String document = "<h1>" + TITLE + "</h1><p>二、主动公开政府信息情况</p><table><tr><td>信息内容<td>本年收费金额（单位：元）"
                + "<tr><td>行政事业性收费（万元）<td>35.2</table><p>三、收到和处理政府信息公开申请情况</p>"
                + table(WORDS, "1 2 3 4 5 6 21", "0 0 0 0 0 0 0", "1 2 3 4 5 6 21");
        assertThat(read(document)
                        .source()
                        .at(CellPath.parse("proactive.administrativeFees.amountCollected"))
                        .doubt())
                .contains(Doubt.UNIT_CONTRADICTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"400 18 066 13 137", "12 1 0 0 0 13"})
    void figures_parted_by_fewer_blanks_than_there_are_columns_are_not_told_apart(String figures) {
        ReadResult read = read(text(WORDS, "1 2 3 4 5 6 21", "0 0 0 0 0 0 0", figures));
        assertThat(doubts(read, GRANTED)).doesNotContain("");
    }

    private static List<String> doubts(ReadResult read, RequestRow row) {
        return REVISED_2021.cells(row).stream()
                .map(path -> read.source().at(path).doubt().map(Doubt::name).orElse(""))
                .toList();
    }

    private static void assertThatRowIsDoubted(
            ReadResult read, RequestRow row, Doubt doubt, Place place, String printed) {
        assertThat(REVISED_2021.cells(row)).hasSize(7).allSatisfy(path -> {
            assertThat(read.source().at(path)).isEqualTo(SourceCell.ambiguous(printed, doubt, Optional.of(place)));
            assertThat(read.source().at(path).state()).isEqualTo(PrintedState.AMBIGUOUS);
        });
    }

    private static CellPath cell(RequestRow row) {
        return CellPath.of(row, ApplicantKind.NATURAL_PERSON);
    }

    private static List<Place> places(ReadResult read, RequestRow row) {
        return REVISED_2021.cells(row).stream()
                .map(path -> read.source().at(path).place().orElseThrow())
                .toList();
    }

    private static Optional<Place> label(ReadResult read, Heading heading) {
        return read.source().labels().stream()
                .filter(label -> label.heading() == heading)
                .findFirst()
                .flatMap(PrintedLabel::place);
    }

    private static TablePlace in(int row, int column) {
        return new TablePlace(0, 1, row, column);
    }

    private static TextPlace[] inLine(int line, int... columns) {
        return Arrays.stream(columns)
                .mapToObj(column -> new TextPlace(line, column))
                .toArray(TextPlace[]::new);
    }

    private static String text(String head, String... rows) {
        return Stream.concat(Stream.of(TITLE, SECTION, head), labelled(rows, " "))
                .collect(Collectors.joining("\n"));
    }

    private static String grid(String head, String... rows) {
        return "<h1>" + TITLE + "</h1><p>" + SECTION + "</p>" + table(head, rows);
    }

    private static String table(String head, String... rows) {
        String first = head.isEmpty() ? "" : "<tr><td>" + head.replace(" ", "<td>");
        return "<table>" + first
                + labelled(rows, "<td>")
                        .map(row -> "<tr><td>" + row.replace(" ", "<td>"))
                        .collect(Collectors.joining())
                + "</table>";
    }

    private static Stream<String> labelled(String[] rows, String between) {
        return IntStream.range(0, rows.length).mapToObj(i -> LABELS.get(i) + between + rows[i]);
    }

    private static ReadResult read(String document) {
        return ReportFormats.standard().read(document.getBytes(StandardCharsets.UTF_8), "report");
    }
}
