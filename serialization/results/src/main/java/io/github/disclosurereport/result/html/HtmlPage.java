package io.github.disclosurereport.result.html;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.formats.page.ReportArticle;
import io.github.disclosurereport.text.Steering;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** The page around the reports: its head, its title and its index. */
final class HtmlPage {

    /** Where the reports go. */
    private static final String REPORTS = "reports";

    private final List<IndexLine> lines;
    private final Language language;

    HtmlPage(List<IndexLine> lines, Language language) {
        this.lines = lines;
        this.language = language;
    }

    /** A language as HTML names it. */
    static String tag(Language language) {
        return language == Language.ZH ? "zh-CN" : "en";
    }

    /** Writes it with the reports of a spool. */
    void write(Spool reports, OutputStream out) throws IOException {
        String hole = "<" + REPORTS + "></" + REPORTS + ">";
        String page = lines(page());
        int at = page.indexOf(hole);
        out.write(page.substring(0, at).getBytes(StandardCharsets.UTF_8));
        reports.transferTo(out);
        out.write(page.substring(at + hole.length()).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** The markup of an element, in which nothing turns the direction of what is around it, or steers a terminal. */
    static String lines(Element element) {
        return element.outerHtml().lines().map(Steering::without).collect(Collectors.joining("\n", "", "\n"));
    }

    private Document page() {
        Document page = Document.createShell("");
        page.insertChildren(0, List.of(new DocumentType("html", "", "")));
        page.expectFirst("html").attr("lang", tag(language));
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.title(title());
        page.head().appendElement("style").appendChild(new DataNode(ReportArticle.style() + resource("page.css")));
        Element main = page.body().appendElement("main");
        main.appendElement("h1").text(PageWords.TITLE.in(language));
        if (lines.size() != 1) {
            main.appendChild(IndexTable.of(lines, language));
            page.body().appendElement("script").appendChild(new DataNode(resource("sort.js")));
        }
        main.appendElement(REPORTS);
        return page;
    }

    private String title() {
        return lines.size() == 1
                ? PageWords.TITLE_OF_ONE.in(language, lines.get(0).title(language))
                : PageWords.TITLE_OF_MANY.in(
                        language,
                        lines.stream().filter(line -> line.number() > 0).count());
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
