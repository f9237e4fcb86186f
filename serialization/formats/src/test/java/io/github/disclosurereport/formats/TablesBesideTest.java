package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.ReadResult;
import java.io.IOException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of other things and blank forms beside those of the report take nothing from it, and add nothing. */
class TablesBesideTest {

    private static final String DECISIONS = "<table><tr><td>信息类别<td>公开条数<tr><td>行政许可<td>120<tr><td>行政处罚<td>30</table>";

    @ParameterizedTest
    @EnumSource
    void a_small_table_of_its_own_does_not_spoil_the_official_one(Edition edition) throws IOException {
        Document page = OfficialPage.page(edition);
        page.expectFirst("section.overview").append("<table><tr><td>类别<td>件数<tr><td>予以公开<td>9999</table>");
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(edition)));
    }

    @Test
    void a_small_table_of_its_own_with_labels_of_table_2_does_not_spoil_it() throws IOException {
        Document page = OfficialPage.page(Edition.REVISED_2021);
        page.expectFirst("section.overview").append(DECISIONS);
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(Edition.REVISED_2021)));
    }

    @Test
    void a_small_table_of_its_own_is_not_table_2_where_that_is_missing() throws IOException {
        Document page = OfficialPage.page(Edition.REVISED_2021);
        page.select("section.proactive table").remove();
        page.expectFirst("section.overview").append(DECISIONS);
        AnnualReport report = OfficialPage.readReport(page);
        assertThat(report.proactive().administrativeLicenses().decisions()).isEmpty();
        assertThat(report.proactive().administrativePenalties().decisions()).isEmpty();
    }

    @Test
    void the_words_of_a_small_table_of_its_own_are_paragraphs_of_its_section() throws IOException {
        Document page = OfficialPage.page(Edition.REVISED_2021);
        page.expectFirst("section.overview").append(DECISIONS);
        assertThat(OfficialPage.readReport(page).overview().text().paragraphs())
                .containsExactly("我局稳步推进政府信息公开。", "信息类别", "公开条数", "行政许可", "120", "行政处罚", "30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>项目<td>上年<td>本年<tr><td>规章<td>1<td>2<tr><td>行政规范性文件<td>4<td>6</table>",
                "<table><tr><td>公开渠道<td>条数<tr><td>政府公报<td>12<tr><td>解读材料<td>8</table>"
            })
    void a_table_of_its_own_below_table_2_takes_nothing_from_it(String own) throws IOException {
        Document page = OfficialPage.page(Edition.REVISED_2021);
        page.expectFirst("section.proactive").append(own);
        assertWhole(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>地区<td>新收<td>办结<td>结转<tr><td>市本级<td>7<td>6<td>1<tr><td>总计<td>9<td>8<td>1</table>",
                "<table><tr><td>领域<td>件数<tr><td>征地拆迁<td>5<tr><td>其他<td>4</table>",
                "<table><tr><td>渠道<td>件数<tr><td>当面<td>5<tr><td>合计<td>9</table>"
            })
    void a_table_of_its_own_in_front_of_table_3_takes_nothing_from_it(String own) throws IOException {
        Document page = OfficialPage.page(Edition.REVISED_2021);
        page.expectFirst("section.requests table").before(own);
        assertWhole(page);
    }

    private static void assertWhole(Document page) {
        ReadResult read = OfficialPage.readResult(page);
        assertThat(SampleReport.cells(read.report()))
                .isEqualTo(SampleReport.cells(OfficialPage.report(Edition.REVISED_2021)));
        assertThat(read.source().oddities()).allMatch(Oddity.Furniture.class::isInstance);
    }

    @Test
    void a_blank_form_below_contradicts_nothing() throws IOException {
        Document page = OfficialPage.page(Edition.REVISED_2021);
        Element blank = page.expectFirst("section.requests").clone();
        blank.select("td.figure").forEach(figure -> figure.text(""));
        page.expectFirst("section.otherMatters").append(blank.select("table").outerHtml());
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(Edition.REVISED_2021)));
    }

    @Test
    void a_blank_form_above_contradicts_nothing() throws IOException {
        Document page = OfficialPage.page(Edition.REVISED_2021);
        page.select("section table").forEach(table -> {
            Element blank = table.clone();
            blank.select("td.figure").forEach(figure -> figure.html("&nbsp;"));
            table.before(blank);
        });
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(Edition.REVISED_2021)));
        assertThat(OfficialPage.readResult(page).source().oddities()).noneMatch(Oddity.SplitTable.class::isInstance);
    }

    @Test
    void a_row_of_another_table_that_is_named_as_a_forum_is_none_of_table_four() throws IOException {
        Document page = OfficialPage.page(Edition.REVISED_2021);
        page.expectFirst("section.overview")
                .append(
                        "<table><tr><td>类别<td>1月<td>2月<td>3月<td>4月<td>合计<tr><td>行政复议<td>20<td>39<td>30<td>15<td>104</table>");
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(Edition.REVISED_2021)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"附：其中办公室办理情况分表", "附表：其中街道办理情况", "政策法规科分表", "附：2018年度数据（供对比参考，非本年度数据）"})
    void tables_of_several_parts_of_the_organ_below_its_own_are_not_its_own(String caption) throws IOException {
        Document page = OfficialPage.page(Edition.REVISED_2021);
        for (Element table : page.select("section.requests table, section.cases table")) {
            Element part = table.clone();
            part.select("td.figure").forEach(figure -> figure.text("1"));
            String below = "<p>" + caption + "</p>" + part.outerHtml();
            table.after(below + below.replace(">1<", ">2<"));
        }
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(Edition.REVISED_2021)));
    }

    @Test
    void tables_of_parts_are_not_left_out_where_the_organ_has_none() throws IOException {
        Document page = OfficialPage.page(Edition.REVISED_2021);
        page.expectFirst("section.requests table").before("<p>附：其中办公室办理情况分表</p>");
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(Edition.REVISED_2021)));
    }
}
