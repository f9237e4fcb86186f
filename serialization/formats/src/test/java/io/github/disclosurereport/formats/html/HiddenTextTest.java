package io.github.disclosurereport.formats.html;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.formats.SampleReport;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a page hides is of the report only where what it shows is not the whole of it. */
class HiddenTextTest {

    private static final AnnualReport REPORT = SampleReport.of(REVISED_2021).toBuilder()
            .problems("人手不足。")
            .otherMatters("本年度未收取信息处理费。")
            .build();

    @Test
    void the_report_of_another_year_that_is_hidden_does_not_count() throws IOException {
        AnnualReport other = REPORT.toBuilder()
                .title("青岭市民政局2020年政府信息公开工作年度报告")
                .overview("我局起步。")
                .set(CellPath.parse("requests.granted.naturalPerson"), 99)
                .build();
        Document page = page();
        page.body().appendElement("div").attr("style", "display:none").html(html(HtmlWriter.fragment(), other));
        assertThat(read(page)).isEqualTo(REPORT);
    }

    @Test
    void the_report_of_another_year_does_not_fill_what_the_shown_one_lacks() throws IOException {
        AnnualReport other = REPORT.toBuilder()
                .overview("我局起步。")
                .set(CellPath.parse("requests.granted.naturalPerson"), 99)
                .build();
        Document page = page();
        page.expectFirst("section.otherMatters").remove();
        page.body().appendElement("div").attr("style", "display:none").html(html(HtmlWriter.fragment(), other));
        AnnualReport read = read(page);
        assertThat(read.otherMatters().isMissing()).isTrue();
        assertThat(read.requests()).isEqualTo(REPORT.requests());
    }

    @Test
    void the_rest_of_the_report_may_wait_behind_a_tab() throws IOException {
        Document page = page();
        Element tab = new Element("div").attr("style", "display:none");
        page.expectFirst("section.requests").after(tab);
        page.select("section.cases, section.problems, section.otherMatters").forEach(tab::appendChild);
        assertThat(read(page)).isEqualTo(REPORT);
    }

    @Test
    void the_columns_of_table_three_may_wait_behind_tabs_but_for_one() throws IOException {
        Document page = page();
        Element table = page.expectFirst("section.requests table");
        for (ApplicantKind applicant : ApplicantKind.values()) {
            Element tab = new Element("div").attr("style", applicant.ordinal() == 0 ? "" : "display:none");
            tab.appendElement("p").text(applicant.label(REVISED_2021));
            Element column = tab.appendElement("table");
            column.append("<tr><th>项目<th>数量（件）</tr>");
            for (Element row : table.select("tr:has(td.figure)")) {
                Element own = column.appendElement("tr");
                own.appendChild(row.expectFirst("th:last-of-type").clone().removeAttr("colspan"));
                own.appendChild(row.select("td.figure").get(applicant.ordinal()).clone());
            }
            table.before(tab);
        }
        table.remove();
        assertThat(read(page).requests().table()).isEqualTo(REPORT.requests().table());
    }

    @Test
    void a_paragraph_that_is_hidden_is_none() throws IOException {
        Document page = page();
        page.expectFirst("section.overview")
                .appendElement("p")
                .attr("style", "display: none")
                .text("草稿，待核。");
        assertThat(read(page)).isEqualTo(REPORT);
    }

    private static AnnualReport read(Document page) {
        return new HtmlReader()
                .read(page.outerHtml().getBytes(StandardCharsets.UTF_8), "report.html", Limits.STANDARD)
                .report();
    }

    private static Document page() throws IOException {
        return Jsoup.parse(html(new HtmlWriter(), REPORT));
    }

    private static String html(HtmlWriter writer, AnnualReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
