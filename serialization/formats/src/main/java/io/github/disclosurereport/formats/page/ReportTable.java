package io.github.disclosurereport.formats.page;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.PrintedTable;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.table.Cell;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A table of the report as an element of a page, in a region that keyboards reach and scroll. */
final class ReportTable {

    private static final String UNKNOWN = "不详";

    private final AnnualReport report;
    private final TableKind kind;
    private final Annotator annotator;
    private final String name;
    private final List<List<PrintedTable.Cell>> rows;

    private ReportTable(AnnualReport report, TableKind kind, Annotator annotator) {
        this.report = report;
        this.kind = kind;
        this.annotator = annotator;
        this.name = kind.section().label(report.edition());
        this.rows = PrintedTable.of(report.edition(), kind).rows();
    }

    static Element of(AnnualReport report, TableKind kind, Annotator annotator) {
        ReportTable table = new ReportTable(report, kind, annotator);
        Element region = new Element("div")
                .addClass("printed")
                .attr("role", "region")
                .attr("aria-label", table.name)
                .attr("tabindex", "0");
        table.appendTo(region.appendElement("table"));
        annotator.table(kind, region);
        return region;
    }

    private void appendTo(Element table) {
        table.appendElement("caption").text(name);
        int headRows = headRows();
        if (headRows > 0) {
            rows.get(0).forEach(cell -> span(table.appendElement("colgroup"), "span", cell.columnSpan()));
            Element head = table.appendElement("thead");
            rows.subList(0, headRows).forEach(row -> appendRow(head, row));
        }
        Element group = table;
        for (List<PrintedTable.Cell> row : rows.subList(headRows, rows.size())) {
            group = isFirstOfGroup(row) ? table.appendElement("tbody") : group;
            appendRow(group, row);
        }
    }

    /** Table 二 has heads in each of its blocks; the others once, before the first figure. */
    private int headRows() {
        return hasBlocks()
                ? 0
                : (int) rows.stream()
                        .takeWhile(
                                row -> row.stream().allMatch(cell -> cell.path().isEmpty()))
                        .count();
    }

    private boolean hasBlocks() {
        return isCaption(rows.get(0));
    }

    private static boolean isCaption(List<PrintedTable.Cell> row) {
        return row.get(0).role() == PrintedTable.Role.CAPTION;
    }

    /** A group is a block, or the rows of one outermost label. */
    private boolean isFirstOfGroup(List<PrintedTable.Cell> row) {
        return hasBlocks() ? isCaption(row) : row.get(0).column() == 0;
    }

    private void appendRow(Element group, List<PrintedTable.Cell> row) {
        Element line = group.appendElement("tr");
        row.forEach(cell -> appendCell(line, cell));
    }

    private void appendCell(Element line, PrintedTable.Cell cell) {
        Element field = switch (cell.role()) {
            case NOTE -> line.appendElement("td").addClass("note").text(cell.text());
            case CAPTION -> head(line, cell, "rowgroup").addClass("caption");
            case COLUMN_HEAD -> head(line, cell, cell.row() == 0 && cell.columnSpan() > 1 ? "colgroup" : "col");
            case ROW_HEAD -> head(line, cell, cell.column() == 0 && cell.rowSpan() > 1 ? "rowgroup" : "row");
            case FIGURE -> line.appendElement("td").addClass("figure");
        };
        cell.path().ifPresent(path -> fill(field, path));
        span(field, "rowspan", cell.rowSpan());
        span(field, "colspan", cell.columnSpan());
        annotate(field, cell);
    }

    private void annotate(Element field, PrintedTable.Cell cell) {
        switch (cell.role()) {
            case NOTE -> annotator.corner(kind, field);
            case COLUMN_HEAD, ROW_HEAD -> heading(cell).ifPresent(heading -> annotator.label(heading, field));
            case FIGURE -> cell.path().ifPresent(path -> annotator.figure(path, field));
            case CAPTION -> {}
        }
    }

    /** The row or column that a label names; empty for one that names a group, and for what is no label. */
    private Optional<Heading> heading(PrintedTable.Cell label) {
        return rows.stream()
                .flatMap(List::stream)
                .filter(cell -> isHeadedBy(cell, label))
                .flatMap(cell -> cell.path().stream())
                .flatMap(path -> Stream.of(path.row(), path.column()))
                .filter(heading -> heading.label(report.edition()).equals(label.text()))
                .findFirst();
    }

    private static boolean isHeadedBy(PrintedTable.Cell figure, PrintedTable.Cell label) {
        return switch (label.role()) {
            case ROW_HEAD -> figure.row() >= label.row() && figure.row() < label.row() + label.rowSpan();
            case COLUMN_HEAD ->
                figure.row() > label.row()
                        && figure.column() >= label.column()
                        && figure.column() < label.column() + label.columnSpan();
            case NOTE, CAPTION, FIGURE -> false;
        };
    }

    /** Only an outermost label heads a group; one within it heads the rows or columns that it spans. */
    private static Element head(Element line, PrintedTable.Cell cell, String scope) {
        return line.appendElement("th").attr("scope", scope).text(cell.text());
    }

    private void fill(Element field, CellPath path) {
        Cell cell = report.cell(path);
        switch (cell.state()) {
            case NUMBER -> field.text(cell + unitIfUntold(path));
            case BLANK -> field.text("");
            case UNKNOWN -> field.text(UNKNOWN).addClass("unknown");
        }
    }

    /** Amounts name their unit where their column does not. */
    private String unitIfUntold(CellPath path) {
        String unit = path.unit().name(Language.ZH);
        boolean isTold = path.unit() != Unit.TEN_THOUSAND_YUAN
                || path.column().label(report.edition()).contains(unit);
        return isTold ? "" : unit;
    }

    private static void span(Element field, String attribute, int span) {
        if (span > 1) {
            field.attr(attribute, Integer.toString(span));
        }
    }
}
