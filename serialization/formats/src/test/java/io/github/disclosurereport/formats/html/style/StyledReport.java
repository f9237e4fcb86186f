package io.github.disclosurereport.formats.html.style;

import static io.github.disclosurereport.form.Edition.REVISED_2021;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.formats.SampleReport;
import io.github.disclosurereport.formats.html.HtmlReader;
import io.github.disclosurereport.formats.html.HtmlWriter;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.table.CellText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

/** A report as a page with a style sheet, and with a field of a test's own. */
final class StyledReport {

    private static final CellPath CELL = CellPath.parse("requests.newlyReceived.naturalPerson");

    private StyledReport() {}

    /** The page as it is written, without a sheet. */
    static Document page() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlWriter().write(SampleReport.of(REVISED_2021), out);
        Document page = Jsoup.parse(out.toString(StandardCharsets.UTF_8));
        page.select("style").remove();
        return page;
    }

    static Document page(String sheet, String field) throws IOException {
        Document page = page();
        page.head().appendElement("style").appendChild(new DataNode(sheet));
        page.expectFirst("section.requests td.figure").html(field);
        return page;
    }

    static ReadResult read(Document page) {
        return new HtmlReader().read(page.outerHtml().getBytes(StandardCharsets.UTF_8), "report.html", Limits.STANDARD);
    }

    /** What is read of the field. */
    static CellText field(Document page) {
        return read(page).source().at(CELL).text();
    }

    static CellText read(String sheet, String field) throws IOException {
        return field(page(sheet, field));
    }
}
