package io.github.disclosurereport.formats.html;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.Narrative;
import io.github.disclosurereport.report.Section;
import io.github.disclosurereport.table.Cell;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The report as an element of a page. */
final class ReportArticle {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINA);

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
        report.published().ifPresent(page::appendFooter);
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
        section.kind()
                .table()
                .filter(this::isKnown)
                .ifPresent(table -> element.appendChild(ReportTable.of(report, table)));
    }

    private void appendFooter(LocalDate published) {
        article.appendElement("footer")
                .appendText("发布日期：")
                .appendElement("time")
                .attr("datetime", published.toString())
                .text(DAY.format(published));
    }

    private boolean isKnown(TableKind table) {
        return report.edition().cells(table).stream()
                .anyMatch(path -> !report.cell(path).equals(Cell.UNKNOWN));
    }

    private void appendParagraphs(Element parent, Narrative text) {
        text.paragraphs().forEach(paragraph -> parent.appendElement("p").text(paragraph));
    }
}
