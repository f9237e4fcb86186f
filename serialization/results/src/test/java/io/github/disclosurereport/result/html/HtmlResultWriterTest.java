package io.github.disclosurereport.result.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.finding.CheckResult;
import io.github.disclosurereport.finding.Finding;
import io.github.disclosurereport.finding.Suppressed;
import io.github.disclosurereport.finding.Suppression;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.formats.html.HtmlReader;
import io.github.disclosurereport.formats.html.HtmlWriter;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.result.Checked;
import io.github.disclosurereport.result.Checked.Judged;
import io.github.disclosurereport.result.Checked.Unusable;
import io.github.disclosurereport.result.ResultFormats;
import io.github.disclosurereport.result.Sample;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.table.Cell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The marked page. */
class HtmlResultWriterTest {

    private static final String CLEAN = "lanchuan-jtysj-2025.html";
    private static final String BROKEN = "qingling-mzj-2025.html";
    private static final HtmlResultWriter WRITER = new HtmlResultWriter();

    @Test
    void it_is_found_as_a_service() {
        assertThat(ResultFormats.standard().writer("html")).isInstanceOf(HtmlResultWriter.class);
    }

    @Test
    void the_report_stands_in_its_official_layout() throws IOException {
        Judged clean = Sample.judged("page.html", CLEAN);
        ByteArrayOutputStream official = new ByteArrayOutputStream();
        HtmlWriter.fragment().write(clean.reading().report(), official);
        assertThat(page(clean).expectFirst("article").text())
                .isEqualTo(
                        Jsoup.parse(official.toString(StandardCharsets.UTF_8)).text());
    }

    @Test
    void a_total_is_marked_with_what_its_parts_add_up_to() throws IOException {
        assertThat(page(Sample.judged("page.html")).select("td.unequal").eachText())
                .containsExactly("14 ≠ 322", "20 ≠ 381");
    }

    @Test
    void the_parts_of_a_wrong_total_are_told_apart_from_it() throws IOException {
        assertThat(page(Sample.judged("page.html")).select("td.part .shown").eachText())
                .containsExactly("1", "6", "1");
    }

    @Test
    void a_proposal_stands_behind_the_figure_that_it_would_change() throws IOException {
        assertThat(page(Sample.judged("page.html")).expectFirst("td.proposed").ownText())
                .isEqualTo("→");
        assertThat(page(Sample.judged("page.html")).expectFirst("td.proposed").text())
                .startsWith("31→13");
    }

    @Test
    void a_proposal_names_the_findings_that_it_would_settle() throws IOException {
        assertThat(page(Sample.judged("page.html")).select(".settles a").eachText())
                .containsExactly("1", "2");
    }

    @Test
    void the_list_shows_the_numbers_that_were_compared() throws IOException {
        assertThat(page(Sample.judged("page.html")).select(".formula").eachText())
                .containsExactly("20 ≠ 31 + 6 + 1", "14 ≠ 31 + 1");
    }

    @Test
    void the_list_jumps_to_the_report_and_back() throws IOException {
        Document page = page(Sample.judged("page.html"));
        for (Element item : page.select(".findings li")) {
            Element there =
                    page.expectFirst("article " + item.expectFirst(".head a").attr("href"));
            assertThat(there.attr("href")).isEqualTo("#" + item.id());
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_link_leads_to_the_one_thing_of_its_name(Language language) throws IOException {
        Document page = Jsoup.parse(Sample.written(
                WRITER,
                language,
                Sample.judged("a.html"),
                Sample.judged("b.html"),
                Sample.judged("c.html", BROKEN, HtmlResultWriterTest::poor),
                new Unusable("d.pdf", "PDF")));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("a[href]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> page.getElementById(href.substring(1)) != null);
    }

    @Test
    void words_are_marked_where_they_stand() throws IOException {
        Document page = changed("全年新收申请22件", "全年新收申请27件");
        assertThat(page.expectFirst("article p mark.error").text()).isEqualTo("全年新收申请27件");
        assertThat(page.select("article mark.error + sup a.error")).hasSize(1);
    }

    @Test
    void a_heading_is_marked_in_the_words_of_the_document() throws IOException {
        assertThat(changed(">一、总体情况<", ">一、概述<").expectFirst("h4 mark").text()).isEqualTo("一、概述");
    }

    @Test
    void a_label_is_marked_in_the_words_of_the_document() throws IOException {
        assertThat(changed("本年废止件数", "本年度废止件数").expectFirst("th mark").text()).isEqualTo("本年度废止件数");
    }

    @Test
    void a_row_that_the_form_does_not_have_stands_above_its_table() throws IOException {
        assertThat(changed("行政许可", "行政审批")
                        .expectFirst(".proactive .beside mark")
                        .text())
                .isEqualTo("行政审批");
    }

    @Test
    void a_section_that_is_missing_has_its_place() throws IOException {
        Document page = page(Sample.judged("page.html", BROKEN, HtmlResultWriterTest::withoutOtherMatters));
        assertThat(page.expectFirst("section.absent").text())
                .startsWith("六、其他需要报告的事项")
                .contains("没有这一部分");
    }

    private static String withoutOtherMatters(String page) {
        Document document = Jsoup.parse(page);
        Element heading = document.expectFirst(":containsOwn(六、其他需要报告的事项)");
        heading.nextElementSiblings().remove();
        heading.remove();
        return document.outerHtml();
    }

    @Test
    void an_unknown_cell_says_why_it_is_unknown() throws IOException {
        Document page = page(Sample.judged("page.html", BROKEN, HtmlResultWriterTest::poor));
        Element cell = page.expectFirst("td.unknown:contains(无法统计)");
        Element why = page.expectFirst(".unknowns " + cell.expectFirst("a.why").attr("href"));
        assertThat(why.text()).contains("填写的不是数字").contains("不予公开·属于国家秘密·自然人");
    }

    @Test
    void a_table_that_could_not_be_read_is_told_instead_of_fields_without_figures() throws IOException {
        Document page = page(Sample.judged("page.html", BROKEN, HtmlResultWriterTest::poor));
        assertThat(page.select("section.cases table")).isEmpty();
        assertThat(page.expectFirst("section.cases p.absent").text()).startsWith("报告中没有读到这张表。");
    }

    @Test
    void what_could_not_be_judged_is_no_finding() throws IOException {
        Document page = page(Sample.judged("page.html", BROKEN, HtmlResultWriterTest::poor));
        assertThat(page.select(".obstacles li").eachText()).anyMatch(line -> line.contains("表四各格不详"));
    }

    /** A figure in words, and 四 without its table. */
    private static String poor(String page) {
        Document document = Jsoup.parse(page);
        document.expectFirst("tr:contains(属于国家秘密) :matchesOwn(^\\s*0\\s*$)").text("无法统计");
        document.expectFirst("table:contains(行政复议)").remove();
        return document.outerHtml();
    }

    @Test
    void rules_that_were_not_given_something_are_folded_away_with_the_reason() throws IOException {
        Element folded = page(Sample.judged("page.html")).expectFirst("details:contains(未检查)");
        assertThat(folded.select("li").eachText()).anyMatch(line -> line.startsWith("未提供上年报告 "));
    }

    @Test
    void an_incomplete_result_says_so_in_front_of_all() throws IOException {
        Judged judged = Sample.judged("page.html");
        Document page = page(new Judged("page.html", judged.reading(), Sample.incomplete(judged.result())));
        assertThat(page.expectFirst("header .state").text()).startsWith("… 检查不完整");
        assertThat(page.expectFirst("header .incomplete").text()).isEqualTo("REQ-02 未能执行：规则运行出错");
    }

    @Test
    void findings_that_are_not_listed_are_counted() throws IOException {
        Judged judged = Sample.judged("page.html");
        CheckResult result = Sample.incomplete(judged.result());
        assertThat(page(new Judged("page.html", judged.reading(), result)).text())
                .contains("CELL-04 另有 12 处未列出");
    }

    @Test
    void a_finding_that_somebody_lets_stand_is_apart_with_the_reason_and_who() throws IOException {
        Judged judged = Sample.judged("page.html");
        Finding first = judged.result().findings().get(0);
        Suppression known =
                new Suppression("青岭市民政局", 2025, first.key(), "已与区局核对", "复核员乙", Optional.of(LocalDate.of(2027, 1, 31)));
        CheckResult result = judged.result().suppressing(List.of(new Suppressed(first, known)));
        Document page = page(new Judged("page.html", judged.reading(), result));
        assertThat(page.select("td.unequal")).hasSize(1);
        assertThat(page.expectFirst("details .suppressed li").text()).contains("已与区局核对——复核员乙", "有效期至 2027-01-31");
    }

    @Test
    void nothing_of_a_document_becomes_markup() throws IOException {
        Document page = page(Sample.judged(
                "<script>a</script>.html",
                BROKEN,
                html -> html.replace("全年新收申请22件", "全年新收申请27件&lt;img src=x onerror=alert(1)&gt;")));
        assertThat(page.select("script, img, [src], [onerror]")).isEmpty();
    }

    @Test
    void no_direction_of_a_document_gets_out_of_its_place() throws IOException {
        assertThat(Sample.written(WRITER, Sample.judged("a\u202E\u2066.html"))).doesNotContainPattern("[\u202E\u2066]");
    }

    @Test
    void what_is_marked_is_never_read_as_another_figure() throws IOException {
        for (UnaryOperator<String> change : List.<UnaryOperator<String>>of(page -> page, HtmlResultWriterTest::poor)) {
            Judged judged = Sample.judged("page.html", BROKEN, change);
            AnnualReport again = new HtmlReader()
                    .read(Sample.written(WRITER, judged).getBytes(StandardCharsets.UTF_8), "again", Limits.STANDARD)
                    .report();
            AnnualReport report = judged.reading().report();
            assertThat(report.edition().cells())
                    .allMatch(path -> again.cell(path).equals(Cell.UNKNOWN) || isSame(again, report, path));
        }
    }

    private static boolean isSame(AnnualReport one, AnnualReport other, CellPath path) {
        return one.cell(path).equals(other.cell(path));
    }

    @Test
    void one_file_needs_no_index_and_no_script() throws IOException {
        assertThat(page(Sample.judged("page.html")).select("nav, script, link, [src]"))
                .isEmpty();
    }

    @Test
    void many_files_have_an_index_with_a_line_each() throws IOException {
        Document page = page(Sample.judged("a.html"), Sample.judged("b.html", CLEAN), new Unusable("c.pdf", "不是年度报告"));
        assertThat(page.select(".index tbody tr").eachText())
                .containsExactly(
                        "1 青岭市民政局a.html 2025 2 0 0 ✗ 有错误", "2 澜川市交通运输局b.html 2025 0 0 0 ✓ 未发现错误", "3 c.pdf ⊘ 无法使用");
        assertThat(page.expectFirst(".index tfoot").text()).isEqualTo("合计 3 份 2 0 0");
        assertThat(page.expectFirst(".index .totals").text()).isEqualTo("未发现错误 1 份、有错误 1 份、无法使用 1 份");
    }

    @Test
    void each_of_many_files_is_a_section_of_its_own() throws IOException {
        Document page = page(Sample.judged("a.html"), new Unusable("c.pdf", "不是年度报告"));
        assertThat(page.select("section.checked")).hasSize(2);
        assertThat(page.expectFirst("#r2").text()).contains("c.pdf").contains("不是年度报告");
    }

    @Test
    void the_regions_of_many_reports_have_names_of_their_own() throws IOException {
        assertThat(page(Sample.judged("a.html"), Sample.judged("b.html"))
                        .select("[role=region]")
                        .eachAttr("aria-label"))
                .doesNotHaveDuplicates();
    }

    @Test
    void an_organ_that_is_expected_and_has_no_report_is_named() throws IOException {
        HtmlResultWriter expecting = WRITER.expecting(List.of("青岭市民政局", "青岭市财政局"));
        Document page = Jsoup.parse(Sample.written(expecting, Sample.judged("a.html")));
        assertThat(page.select(".index tbody tr:contains(未收到报告)").eachText()).containsExactly("青岭市财政局 – 未收到报告");
    }

    @Test
    void the_page_is_in_its_language_and_the_report_in_that_of_the_form() throws IOException {
        Document page = Jsoup.parse(Sample.written(WRITER, Language.EN, Sample.judged("page.html")));
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.expectFirst("article").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.expectFirst(".findings li").text()).contains("error REQ-02");
    }

    @Test
    void the_same_results_give_the_same_page() throws IOException {
        assertThat(Sample.written(WRITER, Sample.judged("a.html")))
                .isEqualTo(Sample.written(WRITER, Sample.judged("a.html")));
    }

    private static Document changed(String printed, String instead) throws IOException {
        return page(Sample.judged("page.html", BROKEN, page -> page.replace(printed, instead)));
    }

    private static Document page(Checked... files) throws IOException {
        return Jsoup.parse(Sample.written(WRITER, files));
    }
}
