package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.formats.RequestLines.assertIsRead;
import static io.github.disclosurereport.formats.RequestLines.assertNothingIsWrong;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.formats.RequestLines.Row;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.table.Cell;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows between bars whose labels go on in the lines below their figures, without a field for what spans cover. */
class ContinuedLabelsTest {

    private static final String HEAD = "|申请人情况|总计|\n|" + RequestLines.HEAD.replace(" ", "|") + "|\n";

    @ParameterizedTest
    @EnumSource
    void labels_may_go_on_below_the_figures(Edition edition) {
        assertIsRead(
                edition,
                rows -> HEAD + rows.stream().map(row -> printed(row, 12)).collect(Collectors.joining("\n")));
        assertIsRead(
                edition,
                rows -> HEAD + rows.stream().map(row -> printed(row, 8)).collect(Collectors.joining("\n")));
    }

    @Test
    void a_label_that_goes_on_with_other_words_is_none() {
        AnnualReport report = RequestLines.report(REVISED_2021);
        String table = HEAD
                + RequestLines.rows(report).stream()
                        .map(row -> printed(row, 12))
                        .collect(Collectors.joining("\n"));
        String other = table.replace("|申请数量", "|申请人数");
        assertThat(other).isNotEqualTo(table);
        assertThat(RequestLines.cells(RequestLines.read(report, other)).subList(0, 14))
                .containsOnly(Cell.UNKNOWN);
    }

    @Test
    void a_label_that_is_whole_does_not_go_on() {
        AnnualReport report = RequestLines.report(REVISED_2021);
        String table = HEAD
                + RequestLines.rows(report).stream()
                        .map(row -> printed(row, 12))
                        .collect(Collectors.joining("\n"));
        String other = table.replace("\n|（七）总计", "\n|法律行政法规禁止公开|  |  |  |  |  |  |  |\n|（七）总计");
        assertThat(other).isNotEqualTo(table);
        assertNothingIsWrong(report, other);
    }

    private static String printed(Row row, int width) {
        boolean isFirst = row.label().startsWith("（一）");
        int lines = (row.label().length() + width - 1) / width;
        return IntStream.range(0, lines)
                .mapToObj(line -> "|" + (isFirst ? (line == 0 ? "三、本年度办理结果|" : "　|") : "")
                        + row.label()
                                .substring(line * width, Math.min(row.label().length(), (line + 1) * width)) + "|"
                        + row.figures().stream()
                                .map(figure -> line == 0 ? figure + "   " : "    ")
                                .collect(Collectors.joining("|"))
                        + "|")
                .collect(Collectors.joining("\n"));
    }
}
