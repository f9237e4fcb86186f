package io.github.disclosurereport.formats;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.PrintedTable;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.table.Cell;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Reports as text, whose tables are written in some way, from rows that all have as many fields. */
final class TextReports {

    private TextReports() {}

    /** The sample without the cell that nobody knows. */
    private static AnnualReport report(Edition edition) {
        AnnualReport sample = SampleReport.of(edition);
        AnnualReportBuilder builder = sample.toBuilder();
        edition.cells().stream()
                .filter(path -> sample.cell(path).equals(Cell.UNKNOWN))
                .forEach(path -> builder.set(path, 0));
        return builder.build();
    }

    /** A figure of the report. */
    static String figure(Edition edition, CellPath path) {
        return figure(report(edition), path);
    }

    /** What is in the cells of the report. */
    static List<Cell> cells(Edition edition) {
        return SampleReport.cells(report(edition));
    }

    /** The report, with each of its tables written by a function of its rows. */
    static String of(Edition edition, Function<List<List<String>>, String> table) {
        AnnualReport report = report(edition);
        StringBuilder text =
                new StringBuilder("青岭市民政局" + edition.firstYear() + "年政府信息公开工作年度报告\n\n一、总体情况\n\n我局稳步推进。\n\n");
        for (TableKind kind : TableKind.values()) {
            text.append(kind.section().heading(edition))
                    .append("\n\n")
                    .append(table.apply(rows(report, kind)))
                    .append("\n\n");
        }
        return text.append("五、存在的主要问题及改进情况\n\n人手不足。\n").toString();
    }

    /** The fields of a table; where a span covers a field it is empty. */
    private static List<List<String>> rows(AnnualReport report, TableKind kind) {
        List<List<PrintedTable.Cell>> printed =
                PrintedTable.of(report.edition(), kind).rows();
        int width = printed.stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElseThrow();
        List<List<String>> rows = new ArrayList<>();
        for (List<PrintedTable.Cell> row : printed) {
            List<String> fields = new ArrayList<>(Collections.nCopies(width, ""));
            row.forEach(cell -> fields.set(
                    cell.column(), cell.path().map(path -> figure(report, path)).orElse(cell.text())));
            rows.add(fields);
        }
        return rows;
    }

    /** With a number in front of every row and above every column, from 0. */
    static List<List<String>> counted(List<List<String>> rows) {
        List<List<String>> counted = new ArrayList<>(List.of(new ArrayList<>(List.of(""))));
        for (int column = 0; column < rows.get(0).size(); column++) {
            counted.get(0).add(Integer.toString(column));
        }
        for (int row = 0; row < rows.size(); row++) {
            List<String> fields = new ArrayList<>(List.of(Integer.toString(row)));
            fields.addAll(rows.get(row));
            counted.add(fields);
        }
        return counted;
    }

    private static String figure(AnnualReport report, CellPath path) {
        Cell cell = report.cell(path);
        return cell.isNumber() ? cell.toString() : "";
    }

    static List<Cell> read(String text) {
        return SampleReport.cells(report(text));
    }

    static AnnualReport report(String text) {
        return ReportFormats.standard()
                .read(text.getBytes(StandardCharsets.UTF_8), "report.txt")
                .report();
    }
}
