package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables with a line for each cell, behind the numbers of its row and its column. */
class NumberedCellsTest {

    @ParameterizedTest
    @EnumSource
    void pages_are_read_aloud_cell_by_cell(Edition edition) {
        String text = TextReports.of(edition, rows -> cells(rows, 1, "第%d行 第%d列：%s"));
        assertThat(text).contains("第4行 第4列：12");
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(edition));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"第%d行第%d列：%s;1", "行 %d 列 %d %s;1"})
    void the_numbers_may_be_written_otherwise(String cell, int first) {
        String text = TextReports.of(REVISED_2021, rows -> cells(rows, first, cell));
        assertThat(TextReports.read(text)).isEqualTo(TextReports.cells(REVISED_2021));
    }

    @ParameterizedTest
    @EnumSource
    void the_number_of_a_row_may_be_said_in_front_of_its_first_cell_alone(Edition edition) {
        String text = TextReports.of(
                edition,
                rows -> "表格 有 %d 行和 %d 列\n".formatted(rows.size(), rows.get(0).size())
                        + cells(rows, 1, "行 %d 列 %d %s").replaceAll("(?m)(?<=^(行 \\d{1,2}) .{1,80}\n)\\1 ", "")
                        + "\n离开表格");
        String read = text.replaceAll("(?m)^[一二三四五六]、(?=总体|主动|收到|政府信息公开行|因|存在|政府信息公开工作存在|其他)", "标题 级别 2 $0");
        assertThat(read).contains("\n列 5 ").contains("标题 级别 2 三、");
        assertThat(TextReports.read(read)).isEqualTo(TextReports.cells(edition));
    }

    @Test
    void the_cells_of_a_row_may_be_counted_without_those_that_spans_cover() {
        String text = TextReports.of(
                REVISED_2021,
                rows -> IntStream.range(0, rows.size())
                        .boxed()
                        .flatMap(row -> {
                            List<String> printed = rows.get(row).stream()
                                    .filter(field -> !field.isEmpty())
                                    .toList();
                            return IntStream.range(0, printed.size())
                                    .mapToObj(i -> "content[8].table.rows[%d].cells[%d]: %s"
                                            .formatted(row, i, printed.get(i)));
                        })
                        .collect(Collectors.joining("\n")));
        assertThat(TextReports.report(text).requests().newlyReceived().naturalPerson())
                .hasValue(12);
        assertThat(TextReports.report(text).requests().partiallyGranted().total())
                .as("a row of which a blank has left no trace")
                .isEmpty();
    }

    @Test
    void a_cell_of_which_nothing_is_said_is_blank_and_moves_no_figure() {
        String text = TextReports.of(REVISED_2021, rows -> cells(rows, 1, "第%d行 第%d列：%s"));
        String without = text.replace("第4行 第5列：3\n", "");
        assertThat(without).isNotEqualTo(text);
        assertThat(TextReports.report(without).requests().newlyReceived().commercialEnterprise())
                .isEmpty();
        assertThat(TextReports.report(without).requests().newlyReceived().total())
                .hasValue(15);
    }

    @Test
    void a_few_numbered_lines_are_no_table() {
        String list = "第1行 第1列：甲\n第1行 第2列：乙\n第2行 第1列：丙";
        String text = TextReports.of(REVISED_2021, rows -> cells(rows, 1, "第%d行 第%d列：%s"))
                .replace("我局稳步推进。", list);
        assertThat(TextReports.report(text).overview().text().paragraphs())
                .containsExactlyElementsOf(list.lines().toList());
    }

    /** The cells that are not covered by a span. */
    private static String cells(List<List<String>> rows, int first, String cell) {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(row -> cells(rows.get(row), row + first, first, cell))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> cells(List<String> row, int number, int first, String cell) {
        return IntStream.range(0, row.size())
                .filter(column -> !row.get(column).isEmpty())
                .mapToObj(column -> cell.formatted(number, column + first, row.get(column)));
    }
}
