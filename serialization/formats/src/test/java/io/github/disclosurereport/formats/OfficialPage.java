package io.github.disclosurereport.formats;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.formats.html.HtmlWriter;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.table.Cell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The page of the sample report, which tests make odd, and what is read in it. */
final class OfficialPage {

    private OfficialPage() {}

    static AnnualReport report(Edition edition) {
        return SampleReport.of(edition).toBuilder().overview("我局稳步推进政府信息公开。").build();
    }

    static Document page(Edition edition) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        new HtmlWriter().write(report(edition), page);
        return Jsoup.parse(page.toString(StandardCharsets.UTF_8));
    }

    static List<Cell> read(Document page) {
        return SampleReport.cells(readReport(page));
    }

    static AnnualReport readReport(Document page) {
        return readResult(page).report();
    }

    static ReadResult readResult(Document page) {
        return ReportFormats.standard().read(page.outerHtml().getBytes(StandardCharsets.UTF_8), "report.html");
    }
}
