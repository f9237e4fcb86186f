package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.PrintedLabel;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.table.Cell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The official page with tables arranged as clerks arrange them, one oddity each. */
class OddTablesTest {

    @ParameterizedTest
    @EnumSource
    void what_is_a_field_to_those_who_hear_the_page_is_one_without_blanks_around_it(Edition edition)
            throws IOException {
        Document page = OfficialPage.page(edition);
        for (Element row : page.select("tr")) {
            List<Element> fields = row.select("th, td");
            row.empty().tagName("div").attr("role", "row");
            fields.forEach(
                    field -> row.appendElement("span").attr("role", "cell").text(field.text()));
        }
        page.select("table, thead, tbody").forEach(around -> around.tagName("div"));
        AnnualReport read = OfficialPage.readReport(page);
        assertThat(page.select("table, tr, td")).isEmpty();
        assertThat(read.requests().newlyReceived())
                .hasToString(
                        OfficialPage.report(edition).requests().newlyReceived().toString());
    }

    @ParameterizedTest
    @EnumSource
    void a_first_column_may_number_the_rows(Edition edition) throws IOException {
        Document page = OfficialPage.page(edition);
        for (Element table : page.select("section.requests table")) {
            int number = 0;
            for (Element row : table.select("tr")) {
                row.prependElement("td").text(row.select("td.figure").isEmpty() ? "" : Integer.toString(++number));
            }
        }
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(edition)));
    }

    @ParameterizedTest
    @EnumSource
    void the_column_that_numbers_the_rows_may_have_a_head(Edition edition) throws IOException {
        Document page = OfficialPage.page(edition);
        for (Element table : page.select("section.requests table, section.proactive table")) {
            int number = 0;
            for (Element row : table.select("tr")) {
                boolean isHead = row.select("td.figure").isEmpty();
                row.prependElement("td").text(isHead ? "序号" : Integer.toString(++number));
            }
        }
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(edition)));
    }

    @ParameterizedTest
    @EnumSource
    void a_column_may_give_the_unit_of_each_row(Edition edition) throws IOException {
        Document page = OfficialPage.page(edition);
        page.expectFirst("section.requests tr").child(0).after("<th rowspan=3>单位");
        page.select("section.requests td.figure:not(td.figure + td.figure)").before("<td>件");
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(edition)));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5})
    void of_two_columns_with_one_name_nobody_knows_which_is_which(int doubled) throws IOException {
        Edition edition = Edition.REVISED_2021;
        Document page = OfficialPage.page(edition);
        ApplicantKind lost = ApplicantKind.values()[doubled - 1];
        page.select("section.requests th:containsOwn(" + lost.label(edition) + ")")
                .forEach(head -> head.text("商业企业"));
        AnnualReport expected = OfficialPage.report(edition);
        AnnualReport read = OfficialPage.readReport(page);
        assertThat(edition.cells())
                .allSatisfy(path -> assertThat(read.cell(path))
                        .isEqualTo(
                                path.column() == lost || path.column() == ApplicantKind.COMMERCIAL_ENTERPRISE
                                        ? Cell.UNKNOWN
                                        : expected.cell(path)));
    }

    @ParameterizedTest
    @EnumSource
    void the_rows_of_a_group_may_be_a_table_in_one_field(Edition edition) throws IOException {
        Document page = OfficialPage.page(edition);
        Element table = page.expectFirst("section.requests table");
        List<Element> rows = table.select("tr:has(td.figure)").stream()
                .filter(row ->
                        row.select("th").stream().anyMatch(label -> label.text().matches("[1-8]\\..*")))
                .toList();
        Element before = rows.get(0);
        before.before("<tr><td colspan=10><table><tbody></tbody></table></td></tr>");
        Element inside = page.expectFirst("section.requests table table tbody");
        rows.subList(0, 8).forEach(row -> {
            row.select("th[rowspan]").forEach(Element::remove);
            inside.appendChild(row);
        });
        page.select("section.requests table th:containsOwn(三、本年度办理结果)").forEach(group -> group.attr("rowspan", "2"));
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(edition)));
    }

    @ParameterizedTest
    @EnumSource
    void a_note_that_spans_too_few_rows_does_not_spoil_the_columns(Edition edition) throws IOException {
        Document page = OfficialPage.page(edition);
        page.expectFirst("section.requests th[rowspan=3]").attr("rowspan", "2");
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(edition)));
    }

    @ParameterizedTest
    @EnumSource
    void a_column_that_is_missing_leaves_the_others_known(Edition edition) throws IOException {
        Document page = OfficialPage.page(edition);
        for (Element row : page.select("section.requests tr")) {
            row.select("th:containsOwn(科研机构)").forEach(Element::remove);
            if (!row.select("td.figure").isEmpty()) {
                row.select("td.figure").get(2).remove();
            }
        }
        page.expectFirst("section.requests th:containsOwn(法人或其他组织)").attr("colspan", "4");
        AnnualReport expected = OfficialPage.report(edition);
        AnnualReport read = OfficialPage.readReport(page);
        assertThat(edition.cells())
                .allSatisfy(path -> assertThat(read.cell(path))
                        .isEqualTo(
                                path.column() == ApplicantKind.RESEARCH_INSTITUTION
                                        ? Cell.UNKNOWN
                                        : expected.cell(path)));
    }

    @Test
    void a_total_between_the_columns_stays_where_its_head_is() {
        List<Cell> row = newlyReceived("""
                <tr><th rowspan="2">事项<th rowspan="2">自然人<th colspan="3">法人或其他组织<th rowspan="2">总计<th colspan="2">
                <tr><th>商业企业<th>科研机构<th>社会公益组织<th>法律服务机构<th>其他
                """, "1", "2", "3", "4", "21", "5", "6");
        assertThat(row).containsExactly(count(1), count(2), count(3), count(4), count(5), count(6), count(21));
    }

    @Test
    void a_column_without_a_label_is_no_missing_column() {
        List<Cell> row = newlyReceived("""
                <tr><th rowspan="2">事项<th rowspan="2">自然人<th colspan="5">法人或其他组织<th rowspan="2">总计
                <tr><th>商业企业<th><th>社会公益组织<th>法律服务机构<th>其他
                """, "1", "2", "3", "4", "5", "", "15");
        assertThat(row).containsExactly(count(1), count(2), count(3), count(4), count(5), Cell.BLANK, count(15));
    }

    @Test
    void a_subtotal_of_a_group_may_have_a_column_beside_its_parts() {
        List<Cell> row = newlyReceived(
                "<tr><th>事项<th>自然人<th>法人或其他组织<th>商业企业<th>科研机构<th>社会公益组织<th>法律服务机构<th>其他<th>总计",
                "1",
                "20",
                "2",
                "3",
                "4",
                "5",
                "6",
                "21");
        assertThat(row).containsExactly(count(1), count(2), count(3), count(4), count(5), count(6), count(21));
    }

    @Test
    void a_row_may_have_nothing_behind_its_label_but_the_label_of_a_group() {
        List<Cell> row = newlyReceived("""
                <tr><th>事项<th>自然人<th>法人或其他组织<th>总计
                <tr><th>商业企业<th>科研机构<th>社会公益组织<th>法律服务机构<th>其他
                <tr><td>二、上年结转政府信息公开申请数量<td>（三）不予公开
                """, "1", "2", "3", "4", "5", "6", "21");
        assertThat(row).containsExactly(count(1), count(2), count(3), count(4), count(5), count(6), count(21));
    }

    @Test
    void the_forums_of_a_head_are_labels_in_the_order_printed() throws IOException {
        ReadResult read = OfficialPage.readResult(OfficialPage.page(Edition.REVISED_2021));
        assertThat(read.source().labels())
                .extracting(PrintedLabel::heading)
                .filteredOn(CaseForum.class::isInstance)
                .containsExactly(CaseForum.values());
    }

    /** The first row of table 三 under a head; each of two more has as many zeros. */
    private static List<Cell> newlyReceived(String head, String... figures) {
        String zeros = "<td>0".repeat(figures.length);
        String page = "<h1>青岭市民政局2025年政府信息公开工作年度报告</h1><p>三、收到和处理政府信息公开申请情况</p><table>" + head
                + "<tr><td>一、本年新收政府信息公开申请数量<td>" + String.join("<td>", figures)
                + "<tr><td>二、上年结转政府信息公开申请数量" + zeros + "<tr><td>四、结转下年度继续办理" + zeros + "</table>";
        AnnualReport report = ReportFormats.standard()
                .read(page.getBytes(StandardCharsets.UTF_8), "report.html")
                .report();
        return Arrays.stream(ApplicantKind.values())
                .map(kind -> report.cell(CellPath.of(RequestRow.NEWLY_RECEIVED, kind)))
                .toList();
    }

    private static Cell count(long count) {
        return Cell.of(count, Unit.ITEM);
    }

    @Test
    void rows_may_be_lines_of_one_field() throws IOException {
        Document page = OfficialPage.page(Edition.REVISED_2021);
        Element table = page.expectFirst("section.requests table");
        List<Element> rows = table.select("tbody tr").stream()
                .filter(row -> row.select("th").last().text().matches("[1-8]\\..*"))
                .limit(8)
                .toList();
        Element first = rows.get(0);
        first.select("th").last().html(joined(rows, row -> row.select("th").last()));
        for (int i = 0; i < 7; i++) {
            int column = i;
            first.select("td.figure")
                    .get(i)
                    .html(joined(rows, row -> row.select("td.figure").get(column)));
        }
        rows.subList(1, rows.size()).forEach(Element::remove);
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(Edition.REVISED_2021)));
    }

    private static String joined(List<Element> rows, Function<Element, Element> field) {
        return rows.stream().map(field).map(Element::html).collect(Collectors.joining("<br>"));
    }

    @Test
    void table_four_may_come_in_three_with_the_forum_in_the_line_above() throws IOException {
        Document page = OfficialPage.page(Edition.REVISED_2021);
        Element table = page.expectFirst("section.cases table");
        List<Element> figures = table.select("td.figure");
        StringBuilder tables = new StringBuilder();
        for (CaseForum forum : CaseForum.values()) {
            String group = forum.groups().isEmpty() ? "" : forum.groups().get(0).label() + "——";
            tables.append("<p>")
                    .append(group)
                    .append(forum.label(Edition.REVISED_2021))
                    .append("</p><table><tr>");
            for (CaseResult result : CaseResult.values()) {
                tables.append("<td>").append(result.label(Edition.REVISED_2021));
            }
            tables.append("<tr>");
            figures.subList(5 * forum.ordinal(), 5 * forum.ordinal() + 5)
                    .forEach(figure -> tables.append("<td>").append(figure.text()));
            tables.append("</table>");
        }
        table.parent().html(tables.toString());
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(Edition.REVISED_2021)));
    }

    @Test
    void a_line_may_number_the_columns() throws IOException {
        Document page = OfficialPage.page(Edition.REVISED_2021);
        page.expectFirst("section.requests tbody")
                .prepend("<tr><td colspan=3>甲<td>1<td>2<td>3<td>4<td>5<td>6<td>7</tr>");
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(Edition.REVISED_2021)));
    }

    @Test
    void the_figures_of_a_row_may_stand_in_a_table_of_their_own() throws IOException {
        Document page = OfficialPage.page(Edition.REVISED_2021);
        Element table = page.expectFirst("section.requests table");
        Element rows = new Element("table");
        rows.append("<tr><td>项目<td><table><tr><td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<td>总计</table>");
        table.select("tr:has(td.figure)")
                .forEach(row -> rows.append("<tr><td>" + row.select("th").last().text() + "<td><table><tr>"
                        + row.select("td.figure").outerHtml() + "</table>"));
        table.replaceWith(rows);
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(Edition.REVISED_2021)));
    }

    @Test
    void table_two_may_lie_on_its_side() throws IOException {
        Document page = OfficialPage.page(Edition.REVISED_2021);
        page.expectFirst("section.proactive table")
                .replaceWith(Jsoup.parseBodyFragment("""
                <table><tr><td rowspan=4>第二十条第（一）项<td>信息内容<td>规章<td>行政规范性文件
                <td rowspan=4>第二十条第（五）项<td>信息内容<td>行政许可
                <tr><td>本年制发件数<td>1<td>4<td rowspan=3>本年处理决定数量<td rowspan=3>7
                <tr><td>本年废止件数<td>2<td>5<tr><td>现行有效件数<td>3<td>6</table>
                """).body().child(0));
        AnnualReport report = OfficialPage.readReport(page);
        assertThat(report.proactive().rules().inForce()).hasValue(3);
        assertThat(report.proactive().normativeDocuments().issued()).hasValue(4);
        assertThat(report.proactive().administrativeLicenses().decisions()).hasValue(7);
    }

    @Test
    void a_forum_that_spans_a_column_too_many_leaves_the_official_order() throws IOException {
        Document page = OfficialPage.page(Edition.REVISED_2021);
        page.select("section.cases th").stream()
                .filter(label -> label.text().equals("未经复议直接起诉"))
                .forEach(label -> label.attr("colspan", "6"));
        assertThat(OfficialPage.read(page)).isEqualTo(SampleReport.cells(OfficialPage.report(Edition.REVISED_2021)));
    }
}
