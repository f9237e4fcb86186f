package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.table.Cell;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Digits of table 三 without anything between them. */
class JoinedDigitsTest {

    @ParameterizedTest
    @EnumSource
    void the_sums_of_the_whole_table_tell_the_figures_apart(Edition edition) {
        assertThat(read(text(edition), edition)).isEqualTo(cells(report(edition), edition));
    }

    @ParameterizedTest
    @EnumSource
    void a_row_that_breaks_its_sums_is_never_split_into_something_that_adds_up(Edition edition) {
        String label = edition.cells(TableKind.REQUESTS).get(0).row().label(edition);
        List<Cell> read = read(text(edition).replace(label + "123000015", label + "113000015"), edition);
        assertThat(read.subList(0, 7)).containsOnly(Cell.UNKNOWN);
    }

    private static AnnualReport report(Edition edition) {
        AnnualReportBuilder builder = SampleReport.of(edition).toBuilder();
        edition.cells().stream()
                .filter(path -> !SampleReport.of(edition).cell(path).isNumber())
                .forEach(path -> builder.set(path, 0));
        return builder.set(CellPath.parse("requests.newlyReceived.naturalPerson"), 12)
                .build();
    }

    private static String text(Edition edition) {
        return "青岭市民政局2025年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n"
                + edition.cells(TableKind.REQUESTS).stream()
                        .map(CellPath::row)
                        .distinct()
                        .map(row -> row.label(edition)
                                + edition.cells(row).stream()
                                        .map(path -> report(edition).cell(path).toString())
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining())
                + "\n四、政府信息公开行政复议、行政诉讼情况\n";
    }

    private static List<Cell> cells(AnnualReport report, Edition edition) {
        return edition.cells(TableKind.REQUESTS).stream().map(report::cell).toList();
    }

    private static List<Cell> read(String text, Edition edition) {
        return cells(
                ReportFormats.standard()
                        .read(text.getBytes(StandardCharsets.UTF_8), "report.txt")
                        .report(),
                edition);
    }
}
