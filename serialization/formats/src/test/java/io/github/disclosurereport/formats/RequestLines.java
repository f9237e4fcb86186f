package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Table 三 as lines of text, and what is read of them. */
final class RequestLines {

    static final String HEAD = "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计";

    private RequestLines() {}

    /** A row as printed: its label, and its figures. */
    record Row(String label, List<String> figures) {

        String line() {
            return label + " " + String.join(" ", figures);
        }

        String turned() {
            return String.join(" ", figures) + " " + label;
        }
    }

    static void assertIsRead(Edition edition, Function<List<Row>, String> table) {
        AnnualReport report = report(edition);
        assertThat(cells(read(report, table.apply(rows(report))))).isEqualTo(cells(report));
    }

    static void assertNothingIsWrong(AnnualReport report, String table) {
        AnnualReport read = read(report, table);
        assertThat(report.edition().cells(TableKind.REQUESTS))
                .allSatisfy(path -> assertThat(read.cell(path)).isIn(Cell.UNKNOWN, report.cell(path)));
    }

    static AnnualReport report(Edition edition) {
        return RequestFigures.MIDDLE.report(edition, new Random(7)).toBuilder()
                .reportYear(edition.firstYear())
                .build();
    }

    static List<Row> rows(AnnualReport report) {
        List<Row> rows = new ArrayList<>();
        Stream<Heading> headings = report.edition().rows(TableKind.REQUESTS).stream();
        headings.forEach(row -> rows.add(new Row(
                row.label(report.edition()),
                report.edition().cells(row).stream()
                        .map(path -> report.cell(path).toString())
                        .toList())));
        return rows;
    }

    static String title(AnnualReport report) {
        return "青岭市民政局" + report.reportYear().orElseThrow() + "年政府信息公开工作年度报告";
    }

    static AnnualReport read(AnnualReport report, String table) {
        return TextReports.report(title(report) + "\n三、收到和处理政府信息公开申请情况\n" + table + "\n四、政府信息公开行政复议、行政诉讼情况\n");
    }

    static AnnualReport read(String table) {
        return read(report(REVISED_2021), table);
    }

    static List<Cell> cells(AnnualReport report) {
        return report.edition().cells(TableKind.REQUESTS).stream()
                .map(report::cell)
                .toList();
    }

    static String lines(List<Row> rows, Function<Row, String> line) {
        return rows.stream().map(line).collect(Collectors.joining("\n"));
    }

    static String part(List<Row> rows, int from, int to) {
        return lines(rows, row -> new Row(row.label(), row.figures().subList(from, to)).line());
    }
}
