package io.github.disclosurereport.formats.html;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.formats.page.ReportArticle;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.Losses;
import io.github.disclosurereport.serialization.NotAReportException;
import io.github.disclosurereport.serialization.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * Writes reports as the official page: headings, paragraphs, and the three tables exactly as printed.
 *
 * <p>A blank cell is an empty field, an unknown one says 不详. Everything is escaped; there is no script. The page has
 * a small style sheet of its own; a fragment has none and goes into a page that has its own.
 */
public final class HtmlWriter implements ReportWriter {

    private final boolean isFragment;

    /** Writes whole pages; also found as a service. */
    public HtmlWriter() {
        this(false);
    }

    private HtmlWriter(boolean isFragment) {
        this.isFragment = isFragment;
    }

    /** Writes the report's {@code <article>} alone. */
    public static HtmlWriter fragment() {
        return new HtmlWriter(true);
    }

    @Override
    public String kind() {
        return isFragment ? "html-fragment" : "html";
    }

    @Override
    public void write(AnnualReport report, OutputStream out) throws IOException {
        Element article = ReportArticle.of(report);
        String html = isFragment ? article.outerHtml() : page(report, article).outerHtml();
        out.write(html.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    /** What is not found again in the page: what only the title can say, such as the organ, where the title does not. */
    @Override
    public List<Bilingual> losses(AnnualReport report) {
        return Losses.between(report, readAgain(report));
    }

    /** A page without table and section is no report for a reader. */
    private static AnnualReport readAgain(AnnualReport report) {
        String page = page(report, ReportArticle.of(report)).outerHtml();
        try {
            return new HtmlReader()
                    .read(page.getBytes(StandardCharsets.UTF_8), report.toString(), Limits.STANDARD)
                    .report();
        } catch (NotAReportException e) {
            return AnnualReport.builder(report.edition()).build();
        }
    }

    private static Document page(AnnualReport report, Element article) {
        Document page = Document.createShell("");
        page.insertChildren(0, List.of(new DocumentType("html", "", "")));
        page.expectFirst("html").attr("lang", "zh-CN");
        page.head().appendElement("meta").attr("charset", "utf-8");
        meta(page, "viewport", "width=device-width, initial-scale=1");
        meta(page, "ArticleTitle", ReportArticle.title(report));
        report.published().ifPresent(date -> meta(page, "PubDate", date.toString()));
        page.title(ReportArticle.title(report));
        page.head().appendElement("style").appendChild(new DataNode(ReportArticle.style()));
        page.body().appendElement("main").appendChild(article);
        return page;
    }

    /** The names are those that 国办发〔2017〕47号 asks of government portals. */
    private static void meta(Document page, String name, String content) {
        page.head().appendElement("meta").attr("name", name).attr("content", content);
    }
}
