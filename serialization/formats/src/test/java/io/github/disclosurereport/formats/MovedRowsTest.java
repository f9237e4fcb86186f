package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.table.Cell;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Figures or labels that slid along the rows of a table: what may stand beside another label is not told. */
class MovedRowsTest {

    private static final int GAP = 7;

    private final List<List<String>> rows = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void figures_that_stand_a_row_too_low_are_not_told(Edition edition) {
        fill(edition);
        rows.add(new ArrayList<>(rows.get(rows.size() - 1)));
        rows.get(rows.size() - 1).set(0, "");
        for (int i = rows.size() - 2; i > GAP; i--) {
            moveDown(i - 1, i);
        }
        rows.get(GAP).replaceAll(text -> text.equals(rows.get(GAP).get(0)) ? text : "");
        expect(edition, path -> row(edition, path) < GAP);
    }

    @ParameterizedTest
    @EnumSource
    void figures_that_stand_too_low_in_one_column_are_not_told(Edition edition) {
        fill(edition);
        rows.add(new ArrayList<>(List.of("", "", "", "", "", "", "", "")));
        for (int i = rows.size() - 1; i > GAP; i--) {
            rows.get(i).set(1, rows.get(i - 1).get(1));
        }
        rows.get(GAP).set(1, "");
        expect(edition, path -> path.column() != ApplicantKind.NATURAL_PERSON || row(edition, path) < GAP);
    }

    @ParameterizedTest
    @EnumSource
    void labels_that_may_have_moved_up_are_not_told(Edition edition) {
        fill(edition);
        for (int i = GAP; i < rows.size(); i++) {
            rows.get(i).set(0, i + 1 < rows.size() ? rows.get(i + 1).get(0) : "");
        }
        expect(edition, path -> row(edition, path) < GAP);
    }

    @ParameterizedTest
    @EnumSource
    void labels_whose_figures_add_up_have_not_moved(Edition edition) {
        fill(edition);
        rows.get(GAP).set(0, "");
        rows.add(rows.remove(GAP));
        expect(edition, path -> row(edition, path) != GAP);
    }

    @Test
    void words_and_numbers_that_contradict_each_other_crosswise_name_nothing() {
        fill(Edition.REVISED_2021);
        exchange("5.属于三类内部事务信息", "5.属于四类过程性信息");
        exchange("6.属于四类过程性信息", "6.属于三类内部事务信息");
        expect(
                Edition.REVISED_2021,
                path -> path.row() != RequestRow.DENIED_INTERNAL_AFFAIRS
                        && path.row() != RequestRow.DENIED_PROCESS_INFORMATION);
    }

    @Test
    void rows_in_the_order_of_their_words_may_have_wrong_numbers() {
        fill(Edition.REVISED_2021);
        exchange("5.属于三类内部事务信息", "6.属于三类内部事务信息");
        exchange("6.属于四类过程性信息", "5.属于四类过程性信息");
        expect(Edition.REVISED_2021, path -> true);
    }

    @Test
    void figures_of_table_two_that_stand_a_row_too_low_are_not_told() {
        AnnualReport report = read(report(
                "<table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td>规章<td>1<td>0<td>4<tr><td>行政规范性文件<td>2<td>1<td>8"
                        + "<tr><td>信息内容<td colspan=3>本年处理决定数量<tr><td>行政许可<td colspan=3><tr><td>行政处罚<td colspan=3>7"
                        + "<tr><td>行政强制<td colspan=3>8"
                        + "<tr><td>信息内容<td colspan=3>本年收费金额（单位：万元）<tr><td>行政事业性收费<td colspan=3>9<tr><td><td colspan=3>5</table>",
                ""));
        assertThat(report.edition().cells().stream()
                        .filter(path -> path.row() instanceof ProactiveRow
                                && !report.cell(path).equals(Cell.UNKNOWN))
                        .map(path -> path.row().name())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("RULES", "NORMATIVE_DOCUMENTS");
    }

    private void fill(Edition edition) {
        AnnualReport report = figures(edition);
        for (RequestRow row : RequestRow.values()) {
            if (row.isIn(edition)) {
                List<String> fields = new ArrayList<>(List.of(row.label(edition)));
                edition.cells(row).forEach(path -> fields.add(report.cell(path).toString()));
                rows.add(fields);
            }
        }
    }

    /** A report in which every row has other figures, and all sums hold. */
    private static AnnualReport figures(Edition edition) {
        AnnualReportBuilder builder = AnnualReport.builder(edition);
        for (ApplicantKind applicant : ApplicantKind.values()) {
            for (RequestRow row : RequestRow.values()) {
                if (row.isIn(edition) && !row.isTotal() && !applicant.isTotal()) {
                    builder.set(row, applicant, 1 + (5 * row.ordinal() + 3 * applicant.ordinal()) % 17);
                }
            }
        }
        AnnualReport report = builder.withTotals().build();
        for (ApplicantKind applicant : ApplicantKind.values()) {
            if (!applicant.isTotal()) {
                builder.set(RequestRow.NEWLY_RECEIVED, applicant, count(report, RequestRow.OUTCOME_TOTAL, applicant));
                builder.set(RequestRow.CARRIED_OVER, applicant, count(report, RequestRow.CARRIED_FORWARD, applicant));
            }
        }
        return builder.withTotals().build();
    }

    private static long count(AnnualReport report, RequestRow row, ApplicantKind applicant) {
        return report.cell(CellPath.of(row, applicant)).count().orElseThrow();
    }

    private void moveDown(int from, int to) {
        for (int column = 1; column < rows.get(to).size(); column++) {
            rows.get(to).set(column, rows.get(from).get(column));
        }
    }

    private void exchange(String label, String other) {
        rows.stream()
                .filter(row -> row.get(0).equals(label))
                .findFirst()
                .orElseThrow()
                .set(0, other);
    }

    private static int row(Edition edition, CellPath path) {
        return Arrays.stream(RequestRow.values())
                .filter(row -> row.isIn(edition))
                .toList()
                .indexOf(path.row());
    }

    private void expect(Edition edition, Predicate<CellPath> isTold) {
        AnnualReport expected = figures(edition);
        AnnualReport read = read(report(
                "<p>见附表。</p>",
                "<table><tr><td>项目<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计"
                        + rows.stream()
                                .map(row -> "<tr><td>" + String.join("<td>", row))
                                .collect(Collectors.joining())
                        + "</table>"));
        assertThat(edition.cells().stream().filter(path -> path.row() instanceof RequestRow))
                .allSatisfy(path -> assertThat(read.cell(path))
                        .as(path.toString())
                        .isEqualTo(isTold.test(path) ? expected.cell(path) : Cell.UNKNOWN));
    }

    private static String report(String proactive, String requests) {
        return "<h1>青岭市林业局2024年政府信息公开工作年度报告</h1><h2>一、总体情况</h2><p>好。</p><h2>二、主动公开政府信息情况</h2>" + proactive
                + "<h2>三、收到和处理政府信息公开申请情况</h2>" + requests
                + "<h2>四、政府信息公开行政复议、行政诉讼情况</h2><p>无。</p><h2>五、存在的主要问题及改进情况</h2><p>无。</p><h2>六、其他需要报告的事项</h2><p>无。</p>";
    }

    private static AnnualReport read(String page) {
        return ReportFormats.standard()
                .read(page.getBytes(StandardCharsets.UTF_8), "report.html")
                .report();
    }
}
