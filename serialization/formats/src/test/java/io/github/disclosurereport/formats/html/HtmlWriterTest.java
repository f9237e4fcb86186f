package io.github.disclosurereport.formats.html;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.Edition.TRIAL_2019;
import static io.github.disclosurereport.form.ProactiveColumn.PROCUREMENT_AMOUNT;
import static io.github.disclosurereport.form.ProactiveRow.CENTRALIZED_PROCUREMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.formats.SampleReport;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import io.github.disclosurereport.serialization.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlWriterTest {

    /** Between the cells of a page that are unknown: more than a row has columns, so that each is alone in its row. */
    private static final int DISTANCE = 17;

    @Test
    void headings_stand_in_the_official_words_of_the_edition() throws IOException {
        assertThat(page(REVISED_2021).select("h2").eachText())
                .containsExactly("一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "六、其他需要报告的事项");
    }

    @Test
    void group_labels_span_their_rows() throws IOException {
        assertThat(spans(page(REVISED_2021))).contains("三、本年度办理结果 22x1 rowgroup", "（六）其他处理 3x1 row");
        assertThat(spans(page(TRIAL_2019))).contains("三、本年度办理结果 20x1 rowgroup", "（六）其他处理 1x2 row");
    }

    @Test
    void head_cells_span_their_columns() throws IOException {
        assertThat(spans(page(REVISED_2021)))
                .contains("申请人情况 1x7 colgroup", "自然人 2x1 col", "法人或其他组织 1x5 col", "行政诉讼 1x10 colgroup");
    }

    @Test
    void a_block_heads_its_own_rows() throws IOException {
        assertThat(spans(page(REVISED_2021))).contains("第二十条第（一）项 1x4 rowgroup", "本年处理决定数量 1x3 col");
    }

    @Test
    void each_outermost_label_and_each_block_has_a_body_of_rows_of_its_own() throws IOException {
        Document page = page(REVISED_2021);
        assertThat(rowsOfBodies(page, "section.proactive")).containsExactly(4, 3, 4, 3);
        assertThat(rowsOfBodies(page, "section.requests")).containsExactly(1, 1, 22, 1);
        assertThat(rowsOfBodies(page, "section.cases")).containsExactly(1);
    }

    private static List<Integer> rowsOfBodies(Document page, String section) {
        return page.select(section + " tbody").stream()
                .map(Element::childrenSize)
                .toList();
    }

    @Test
    void the_outermost_heads_have_a_group_of_columns_each() throws IOException {
        assertThat(page(REVISED_2021).select("section.requests colgroup").eachAttr("span"))
                .containsExactly("3", "7");
    }

    @Test
    void each_table_scrolls_in_a_named_region_that_the_keyboard_reaches() throws IOException {
        assertThat(page(REVISED_2021)
                        .select("[role=region][tabindex=0]:has(> table)")
                        .eachAttr("aria-label"))
                .containsExactly("主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况");
    }

    @Test
    void the_day_of_publication_stands_at_the_end() throws IOException {
        Element end = page(REVISED_2021).expectFirst("article > :last-child");
        assertThat(end.text()).isEqualTo("发布日期：2022年1月20日");
        assertThat(end.expectFirst("time").attr("datetime")).isEqualTo("2022-01-20");
    }

    @ParameterizedTest
    @EnumSource
    void the_day_at_the_end_is_read_back_as_no_text_of_the_last_section(Edition edition) throws IOException {
        AnnualReport report = SampleReport.of(edition).toBuilder()
                .otherMatters("没有其他需要报告的事项。")
                .build();
        assertThat(reread(report)).isEqualTo(report);
    }

    private static List<String> spans(Document page) {
        return page.select("th").stream()
                .map(head -> head.text() + " " + span(head, "rowspan") + "x" + span(head, "colspan") + " "
                        + head.attr("scope"))
                .toList();
    }

    private static String span(Element head, String attribute) {
        return head.hasAttr(attribute) ? head.attr(attribute) : "1";
    }

    @Test
    void each_table_has_a_caption_and_every_head_a_scope() throws IOException {
        Document page = page(REVISED_2021);
        assertThat(page.select("table:not(:has(caption))")).isEmpty();
        assertThat(page.select("th:not([scope])")).isEmpty();
    }

    @Test
    void a_blank_field_is_empty_and_an_unknown_one_says_so() throws IOException {
        Element row = page(REVISED_2021).expectFirst("tr:has(th:contains(（二）部分公开))");
        assertThat(row.select("td").eachText()).startsWith("不详", "0");
        assertThat(row.select("td").get(0).text()).isEmpty();
    }

    @Test
    void text_is_escaped() throws IOException {
        assertThat(html(HtmlWriter.fragment(), REVISED_2021)).contains("&lt;含图解&gt; &amp; “问答”");
    }

    @Test
    void there_is_no_script_and_nothing_is_fetched() throws IOException {
        assertThat(page(REVISED_2021).select("script, link, img, [src], [href]"))
                .isEmpty();
    }

    @Test
    void a_fragment_is_the_article_alone() throws IOException {
        String fragment = html(HtmlWriter.fragment(), REVISED_2021);
        assertThat(fragment).startsWith("<article class=\"disclosure-report\">").endsWith("</article>\n");
    }

    @Test
    void the_page_names_its_language_encoding_title_and_date() throws IOException {
        Document page = page(REVISED_2021);
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.expectFirst("meta").attr("charset")).isEqualTo("utf-8");
        assertThat(page.title()).isEqualTo("青岭市民政局2021年政府信息公开工作年度报告");
        assertThat(page.expectFirst("meta[name=PubDate]").attr("content")).isEqualTo("2022-01-20");
    }

    @ParameterizedTest
    @EnumSource
    void an_unknown_cell_comes_back_as_unknown_wherever_it_stands(Edition edition) throws IOException {
        AnnualReport report =
                AnnualReport.builder(edition).zeroElsewhere().withTotals().build();
        for (int first = 0; first < DISTANCE; first++) {
            AnnualReportBuilder builder = report.toBuilder();
            for (int i = first; i < edition.cells().size(); i += DISTANCE) {
                builder.setUnknown(edition.cells().get(i));
            }
            AnnualReport unknown = builder.build();
            assertThat(SampleReport.cells(reread(unknown)))
                    .as("from cell " + first)
                    .isEqualTo(SampleReport.cells(unknown));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_of_a_report_is_lost_whose_title_names_organ_and_year(Edition edition) {
        assertThat(new HtmlWriter().losses(SampleReport.of(edition))).isEmpty();
        assertThat(HtmlWriter.fragment().losses(SampleReport.of(edition))).isEmpty();
    }

    @Test
    void an_organ_and_a_year_that_the_title_does_not_name_are_lost() {
        AnnualReport untold =
                SampleReport.of(REVISED_2021).toBuilder().title("政府信息公开工作年度报告").build();
        assertThat(new HtmlWriter().losses(untold))
                .containsExactly(new Bilingual("机关名称", "the organ"), new Bilingual("报告年度", "the report year"));
    }

    @ParameterizedTest
    @EnumSource
    void of_a_report_without_section_and_table_all_is_lost(Edition edition) {
        AnnualReport empty = AnnualReport.builder(edition).organ("青岭市民政局").build();
        assertThat(new HtmlWriter().losses(empty)).containsExactly(new Bilingual("机关名称", "the organ"));
    }

    private static AnnualReport reread(AnnualReport report) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        new HtmlWriter().write(report, page);
        return new HtmlReader()
                .read(page.toByteArray(), "report.html", Limits.STANDARD)
                .report();
    }

    @Test
    void an_amount_names_its_unit_where_its_column_does_not() throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        new HtmlWriter()
                .write(
                        AnnualReport.builder(TRIAL_2019)
                                .set(CENTRALIZED_PROCUREMENT, PROCUREMENT_AMOUNT, "462.7")
                                .build(),
                        page);
        assertThat(page.toString(StandardCharsets.UTF_8)).contains(">462.7万元<");
    }

    private static Document page(Edition edition) throws IOException {
        return Jsoup.parse(html(new HtmlWriter(), edition));
    }

    private static String html(HtmlWriter writer, Edition edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(SampleReport.of(edition), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
