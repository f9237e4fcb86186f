package io.github.disclosurereport.formats.html;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.form.PrintedTable;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.Narrative;
import io.github.disclosurereport.report.Section;
import io.github.disclosurereport.table.Cell;
import java.util.List;
import org.jsoup.nodes.Element;

/** The report as an element of a page. */
final class ReportArticle {

    private static final String UNKNOWN = "不详";

    private final AnnualReport report;
    private final Element article = new Element("article").addClass("disclosure-report");

    private ReportArticle(AnnualReport report) {
        this.report = report;
    }

    static Element of(AnnualReport report) {
        ReportArticle page = new ReportArticle(report);
        page.article.appendElement("h1").text(title(report));
        page.appendParagraphs(page.article, report.preface());
        report.sections().stream().filter(section -> !section.isMissing()).forEach(page::append);
        return page.article;
    }

    /** The title as printed, or else made from organ and year. */
    static String title(AnnualReport report) {
        return report.title()
                .orElseGet(() -> report.organ().orElse("")
                        + (report.reportYear().isPresent() ? report.reportYear().getAsInt() + "年" : "")
                        + "政府信息公开工作年度报告");
    }

    private void append(Section section) {
        Element element =
                article.appendElement("section").addClass(section.kind().key());
        element.appendElement("h2").text(section.kind().heading(report.edition()));
        appendParagraphs(element, section.text());
        section.kind().table().filter(this::isKnown).ifPresent(table -> appendTable(element, table));
    }

    private boolean isKnown(TableKind table) {
        return report.edition().cells(table).stream()
                .anyMatch(path -> !report.cell(path).equals(Cell.UNKNOWN));
    }

    private void appendParagraphs(Element parent, Narrative text) {
        text.paragraphs().forEach(paragraph -> parent.appendElement("p").text(paragraph));
    }

    private void appendTable(Element parent, TableKind kind) {
        Element table = parent.appendElement("div").addClass("printed").appendElement("table");
        table.appendElement("caption").text(kind.section().label(report.edition()));
        List<List<PrintedTable.Cell>> rows =
                PrintedTable.of(report.edition(), kind).rows();
        int headRows = headRows(rows);
        if (headRows > 0) {
            appendRows(table.appendElement("thead"), rows.subList(0, headRows));
        }
        appendRows(table.appendElement("tbody"), rows.subList(headRows, rows.size()));
    }

    /** Table 二 has heads in each of its blocks; the others once, before the first figure. */
    private static int headRows(List<List<PrintedTable.Cell>> rows) {
        boolean hasBlocks = rows.get(0).get(0).role() == PrintedTable.Role.CAPTION;
        return hasBlocks
                ? 0
                : (int) rows.stream()
                        .takeWhile(
                                row -> row.stream().allMatch(cell -> cell.path().isEmpty()))
                        .count();
    }

    private void appendRows(Element group, List<List<PrintedTable.Cell>> rows) {
        for (List<PrintedTable.Cell> row : rows) {
            Element line = group.appendElement("tr");
            row.forEach(cell -> appendCell(line, cell));
        }
    }

    private void appendCell(Element line, PrintedTable.Cell cell) {
        Element field = switch (cell.role()) {
            case NOTE -> line.appendElement("td").text(cell.text());
            case CAPTION -> head(line, cell, "colgroup").addClass("caption");
            case COLUMN_HEAD -> head(line, cell, cell.columnSpan() > 1 ? "colgroup" : "col");
            case ROW_HEAD -> head(line, cell, cell.rowSpan() > 1 ? "rowgroup" : "row");
            case FIGURE -> line.appendElement("td").addClass("figure");
        };
        cell.path().ifPresent(path -> fill(field, path));
        span(field, "rowspan", cell.rowSpan());
        span(field, "colspan", cell.columnSpan());
    }

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
