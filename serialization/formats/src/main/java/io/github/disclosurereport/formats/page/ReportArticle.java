package io.github.disclosurereport.formats.page;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.Section;
import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.table.Cell;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Element;

/** The report as an element of a page. */
public final class ReportArticle {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINA);

    private final AnnualReport report;
    private final int level;
    private final Annotator annotator;
    private final Element article = new Element("article").addClass("disclosure-report");

    private ReportArticle(AnnualReport report, int level, Annotator annotator) {
        this.report = report;
        this.level = level;
        this.annotator = annotator;
    }

    /** The report alone: its title is the heading of the page. */
    public static Element of(AnnualReport report) {
        return of(report, 1, Annotator.NONE);
    }

    /**
     * The report with what is added to it.
     *
     * @param level the level of the title's heading
     */
    public static Element of(AnnualReport report, int level, Annotator annotator) {
        ReportArticle page = new ReportArticle(report, level, annotator);
        Element title = page.article.appendElement("h" + level).text(title(report));
        annotator.paragraph(TextPart.TITLE, 0, title);
        page.appendParagraphs(page.article, TextPart.PREFACE, report.preface().paragraphs());
        report.sections().forEach(page::append);
        report.published().ifPresent(page::appendFooter);
        return page.article;
    }

    /** The title as printed, or else made from organ and year. */
    public static String title(AnnualReport report) {
        return report.title()
                .orElseGet(() -> report.organ().orElse("")
                        + (report.reportYear().isPresent() ? report.reportYear().getAsInt() + "年" : "")
                        + "政府信息公开工作年度报告");
    }

    /** The style sheet of the article: on a screen of any width, and in print. */
    public static String style() {
        try (InputStream css = Objects.requireNonNull(ReportArticle.class.getResourceAsStream("report.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(Section section) {
        if (section.isMissing()) {
            annotator.missing(section.kind(), article);
            return;
        }
        Element element =
                article.appendElement("section").addClass(section.kind().key());
        Element heading =
                element.appendElement("h" + (level + 1)).text(section.kind().heading(report.edition()));
        annotator.heading(section.kind(), heading);
        appendParagraphs(element, TextPart.of(section.kind()), section.text().paragraphs());
        section.kind().table().ifPresent(table -> append(table, element));
    }

    private void append(TableKind table, Element section) {
        if (isKnown(table)) {
            section.appendChild(ReportTable.of(report, table, annotator));
        } else {
            annotator.unknown(table, section);
        }
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

    private void appendParagraphs(Element parent, TextPart part, List<String> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            annotator.paragraph(part, i, parent.appendElement("p").text(paragraphs.get(i)));
        }
    }
}
