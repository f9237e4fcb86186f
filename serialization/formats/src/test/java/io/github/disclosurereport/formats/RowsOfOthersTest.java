package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.table.Cell;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows whose labels say that their figures are those of another year or of another body, where the form's own row is missing. */
class RowsOfOthersTest {

    /** How the rows of a table are written. */
    private enum Way {
        BETWEEN_PIPES(rows -> lines(rows, row -> "|" + String.join("|", row) + "|")),
        BETWEEN_TABS(rows -> lines(rows, row -> String.join("\t", row))),
        BETWEEN_BLANKS(rows -> lines(rows, row -> String.join(" ", printed(row)))),
        IN_A_LINE_EACH(rows -> lines(rows, row -> String.join("\n", printed(row))));

        private final Function<List<List<String>>, String> table;

        Way(Function<List<List<String>>, String> table) {
            this.table = table;
        }

        private static String lines(List<List<String>> rows, Function<List<String>, String> line) {
            return rows.stream().map(line).collect(Collectors.joining("\n"));
        }

        private static List<String> printed(List<String> row) {
            return row.stream().filter(field -> !field.isEmpty()).toList();
        }
    }

    static Stream<Arguments> labels() {
        return Stream.of(Way.values())
                .flatMap(way -> Stream.of(
                        Arguments.of(way, RequestRow.NEWLY_RECEIVED, "上年新收政府信息公开申请数量"),
                        Arguments.of(way, RequestRow.UNABLE_NOT_HELD, "去年同期 本机关不掌握相关政府信息"),
                        Arguments.of(way, RequestRow.UNABLE_NOT_HELD, "县级 不掌握"),
                        Arguments.of(way, RequestRow.NOT_PROCESSED_PETITION, "所属单位信访举报投诉类申请"),
                        Arguments.of(way, ProactiveRow.ADMINISTRATIVE_PENALTIES, "上年行政处罚")));
    }

    static Stream<Arguments> labelsInGrids() {
        return Stream.of(
                Arguments.of(RequestRow.NEWLY_RECEIVED, "一、本年新收政府信息公开申请数量（上年）"),
                Arguments.of(RequestRow.PARTIALLY_GRANTED, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）同比"),
                Arguments.of(RequestRow.OTHER_FEE_OVERDUE, "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请（县本级）"),
                Arguments.of(RequestRow.OTHER_FEE_OVERDUE, "其中：2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
                Arguments.of(RequestRow.OTHER_REASONS, "（六）其他"),
                Arguments.of(ProactiveRow.ADMINISTRATIVE_LICENSES, "行政许可（上年）"),
                Arguments.of(ProactiveRow.ADMINISTRATIVE_LICENSES, "行政许可（乡镇）"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("labelsInGrids")
    void a_row_of_a_grid_of_others_is_not_that_of_the_form(Heading row, String label) {
        a_row_of_others_is_not_that_of_the_form(Way.BETWEEN_PIPES, row, label);
    }

    @ParameterizedTest(name = "{2}, {0}")
    @MethodSource("labels")
    void a_row_of_others_is_not_that_of_the_form(Way way, Heading row, String label) {
        String text = TextReports.of(REVISED_2021, way.table);
        String own = row.label(REVISED_2021);
        assertThat(text).containsOnlyOnce(own);
        AnnualReport report = TextReports.report(text.replace(own, label));
        assertThat(REVISED_2021.cells().stream()
                        .filter(path -> path.row() == row)
                        .map(report::cell))
                .isNotEmpty()
                .containsOnly(Cell.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void a_row_that_the_form_has_of_last_year_is_known_with_a_wrong_letter(Way way) {
        String text = TextReports.of(REVISED_2021, way.table);
        String wrong = text.replace("上年结转政府信息公开申请数量", "上年结专政府信息公开申请数量");
        assertThat(wrong).isNotEqualTo(text);
        assertThat(TextReports.report(wrong).requests().carriedOver().total())
                .isPresent()
                .isEqualTo(TextReports.report(text).requests().carriedOver().total());
    }
}
