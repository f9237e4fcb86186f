package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestGroup;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.formats.RequestLines.Row;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.table.Cell;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables 三 that list only outcomes of which there are any. */
class UnlistedRowsTest {

    private static final String NOTE = "注：表中未列出的办理结果各项（含各类申请人及总计）均为0。";

    @ParameterizedTest
    @EnumSource
    void outcomes_that_are_not_listed_are_zero_where_a_note_says_so(Edition edition) {
        AnnualReport report = report(edition);
        AnnualReport read = RequestLines.read(report, table(report) + "\n" + NOTE);
        assertThat(unlisted(report)).isNotEmpty();
        assertThat(RequestLines.cells(read)).isEqualTo(RequestLines.cells(report));
    }

    @ParameterizedTest
    @ValueSource(strings = {"未列出的行均为0。", "（其余未列各项均为零）", "注：数值全为0的行未列出。", "说明：未列示的各项数据均为0"})
    void the_note_may_be_short(String note) {
        assertThat(readUnlisted(table(report()) + "\n" + note)).containsOnly(Cell.of(0, Unit.ITEM));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "注：表中未列出的各项见附件。",
                "注：上年未列出的各项均为0。",
                "注：（三）不予公开未列出的各项均为0。",
                "注：除重复申请外，表中未列出的各项均为0。",
                "注：表中未列出的各项未必均为0。",
                "注：上表未列出的各项均为0。",
                "注：表中未列出的各项均为0。\n注：重复申请未列入本表。",
                "注：表中未列出的各项均为0。\n另有重复申请2件，未计入上表。",
                "注：表中未列出的各项均为0。\n重复申请见下表。",
                "注：表中未列出的各项均为0。\n补正的件数正在核对。",
                "网上申请 3\n信函 \n7\n注：表中未列出的各项均为0。"
            })
    void without_such_a_note_of_the_table_nobody_knows(String notes) {
        assertThat(readUnlisted(table(report()) + "\n" + notes)).containsOnly(Cell.UNKNOWN);
    }

    @Test
    void a_note_in_another_section_says_nothing_of_it() {
        AnnualReport read = TextReports.report(RequestLines.title(report()) + "\n" + NOTE + "\n三、收到和处理政府信息公开申请情况\n"
                + table(report()) + "\n四、政府信息公开行政复议、行政诉讼情况\n" + NOTE);
        assertThat(cells(read)).containsOnly(Cell.UNKNOWN);
    }

    @Test
    void nothing_is_told_where_the_rows_do_not_make_up_their_total() {
        AnnualReport report = report();
        Row left = listed(report).stream()
                .filter(row -> row.label().startsWith("（一）"))
                .findFirst()
                .orElseThrow();
        assertThat(left.figures()).isNotEqualTo(List.of("0", "0", "0", "0", "0", "0", "0"));
        String table =
                table(listed(report).stream().filter(row -> !row.equals(left)).toList());
        assertThat(readUnlisted(table + "\n" + NOTE)).containsOnly(Cell.UNKNOWN);
    }

    @Test
    void a_total_that_was_published_wrongly_leaves_them_zero() {
        AnnualReport report = report();
        CellPath total = CellPath.total(RequestRow.OUTCOME_TOTAL);
        long wrong = report.cell(total).count().orElseThrow() + 1;
        AnnualReport published = report.toBuilder().set(total, wrong).build();
        AnnualReport read = RequestLines.read(published, table(published) + "\n" + NOTE);
        assertThat(RequestLines.cells(read)).isEqualTo(RequestLines.cells(published));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（三）不予公开", "其他情形", "3.其他（其中：网上）"})
    void nothing_is_told_beside_a_row_that_is_not_understood(String label) {
        String row = "| " + label + " | 1 | 0 | 0 | 0 | 0 | 0 | 1 |";
        assertThat(readUnlisted(table(report()).replace("| （七）", row + "\n| （七）") + "\n" + NOTE))
                .doesNotContain(Cell.of(0, Unit.ITEM));
    }

    private static AnnualReport report() {
        return report(REVISED_2021);
    }

    private static AnnualReport report(Edition edition) {
        return RequestFigures.SMALL.report(edition, new Random(7)).toBuilder()
                .reportYear(edition.firstYear())
                .build();
    }

    private static String table(AnnualReport report) {
        return table(listed(report));
    }

    private static String table(List<Row> rows) {
        return rows.stream()
                .map(row -> "| " + row.label() + " | " + String.join(" | ", row.figures()) + " |")
                .collect(Collectors.joining(
                        "\n",
                        "| 项目 | " + RequestLines.HEAD.replace(" ", " | ") + " |\n|---|---|---|---|---|---|---|---|\n",
                        ""));
    }

    private static List<Row> listed(AnnualReport report) {
        List<Row> rows = RequestLines.rows(report);
        List<RequestRow> unlisted = unlisted(report);
        return IntStream.range(0, rows.size())
                .filter(i -> !unlisted.contains(
                        report.edition().rows(TableKind.REQUESTS).get(i)))
                .mapToObj(rows::get)
                .toList();
    }

    private static List<RequestRow> unlisted(AnnualReport report) {
        return report.edition().rows(TableKind.REQUESTS).stream()
                .map(RequestRow.class::cast)
                .filter(row -> row.groups().contains(RequestGroup.OUTCOMES) && !row.isTotal())
                .filter(row -> report.edition().cells(row).stream()
                        .allMatch(path -> report.cell(path).signum() == 0))
                .toList();
    }

    private static List<Cell> readUnlisted(String section) {
        return cells(RequestLines.read(report(), section));
    }

    private static List<Cell> cells(AnnualReport read) {
        return unlisted(report()).stream()
                .flatMap(row -> REVISED_2021.cells(row).stream())
                .map(read::cell)
                .toList();
    }
}
