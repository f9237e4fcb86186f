package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.formats.html.HtmlWriter;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.AnnualReportBuilder;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.table.Cell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that print the figures of the year before beside those of the report year. */
class ComparedYearsTest {

    @ParameterizedTest
    @CsvSource({
        "本年, 上年",
        "本年度, 上年同期",
        "2025年, 2024年",
        "2025年度, 2024年度",
        "2025, 2024",
        "上年, 本年",
        "2025年（本报告年度）, 2024年（上一年度）"
    })
    void each_column_may_be_two(String left, String right) throws IOException {
        Document page = page();
        Element table = page.expectFirst("section.requests table");
        table.expectFirst("thead td").attr("rowspan", "4");
        table.select("thead th").forEach(ComparedYearsTest::doubled);
        Element years = table.expectFirst("thead").appendElement("tr");
        boolean isReportYearLeft = left.startsWith("本") || left.startsWith("2025");
        for (int column = 0; column < 7; column++) {
            years.appendElement("th").text(left);
            years.appendElement("th").text(right);
        }
        for (Element figure : table.select("td.figure")) {
            Element other = new Element("td").text("7");
            if (isReportYearLeft) {
                figure.after(other);
            } else {
                figure.before(other);
            }
        }
        assertThat(read(page)).isEqualTo(SampleReport.cells(report()));
    }

    @ParameterizedTest
    @CsvSource({"2021年总计, 2020年总计", "本年总计, 上年总计", "总计, 2020年总计", "2021年总计, 上年总计"})
    void the_last_column_alone_may_be_two(String own, String other) throws IOException {
        assertThat(read(withTotals(own, other))).isEqualTo(SampleReport.cells(report()));
    }

    @ParameterizedTest
    @CsvSource({"2022年总计, 2021年总计", "总计, 2021年总计"})
    void a_column_beside_that_of_the_report_year_is_of_another(String read, String own) throws IOException {
        CellPath total = CellPath.total(RequestRow.GRANTED);
        assertThat(readReport(withTotals(read, own)).cell(total)).isEqualTo(Cell.UNKNOWN);
    }

    private static Document withTotals(String left, String right) throws IOException {
        Document page = page();
        Element table = page.expectFirst("section.requests table");
        Element total = table.select("thead th").stream()
                .filter(head -> head.text().equals("总计"))
                .findFirst()
                .orElseThrow();
        total.text(left);
        total.after(new Element("th").attr("rowspan", "2").text(right));
        table.select("tr:has(td.figure)").forEach(row -> row.appendElement("td").text("7"));
        return page;
    }

    @Test
    void a_row_of_the_report_year_may_begin_and_end_with_a_blank() throws IOException {
        Document page = page();
        Element table = page.expectFirst("section.requests table");
        table.expectFirst("thead td").attr("rowspan", "4");
        table.select("thead th").forEach(ComparedYearsTest::doubled);
        Element years = table.expectFirst("thead").appendElement("tr");
        table.select("tr:has(td.figure)").first().select("td.figure").forEach(figure -> {
            years.appendElement("th").text("2025年");
            years.appendElement("th").text("2024年");
        });
        table.select("td.figure").forEach(figure -> figure.after(new Element("td").text("7")));
        Elements first = table.select("tr:has(td.figure)").first().select("td.figure");
        first.first().text("");
        first.last().text("");
        AnnualReport read = readReport(page);
        assertThat(List.of(
                        read.cell(CellPath.of(RequestRow.NEWLY_RECEIVED, ApplicantKind.NATURAL_PERSON)),
                        read.cell(CellPath.total(RequestRow.NEWLY_RECEIVED))))
                .containsOnly(Cell.BLANK);
    }

    @Test
    void each_block_of_table_two_may_have_years_of_its_own() throws IOException {
        Document page = page();
        for (Element block : page.select("section.proactive tbody")) {
            block.select("th.caption").attr("colspan", "7");
            block.select("th[scope=col]").first().attr("rowspan", "2");
            Element years = new Element("tr");
            for (Element column : block.select("th[scope=col] ~ th[scope=col]")) {
                years.appendChild(new Element("th").text("2025年").attr("colspan", column.attr("colspan")));
                years.appendChild(new Element("th").text("2024年").attr("colspan", column.attr("colspan")));
                doubled(column);
            }
            block.select("tr:has(th[scope=col])").first().after(years);
            block.select("td.figure")
                    .forEach(figure ->
                            figure.after(new Element("td").text("7").attr("colspan", figure.attr("colspan"))));
        }
        assertThat(read(page)).isEqualTo(SampleReport.cells(report()));
    }

    private static void doubled(Element label) {
        String span = label.attr("colspan");
        label.attr("colspan", Integer.toString(2 * (span.isEmpty() ? 1 : Integer.parseInt(span))));
    }

    @ParameterizedTest
    @CsvSource({"2025年, 2024年, ''", "2025, 2024, 年份", "本年, 上年, ''"})
    void table_four_may_have_a_row_for_each_year(String reportYear, String yearBefore, String head) throws IOException {
        Document page = page();
        Element table = page.expectFirst("section.cases table");
        Element row = table.select("tr:has(td.figure)").first();
        Element before = row.clone();
        before.select("td.figure").forEach(figure -> figure.text("9"));
        row.prependElement("td").text(reportYear);
        before.prependElement("td").text(yearBefore);
        row.after(before);
        table.select("tr").first().prependElement("th").attr("rowspan", "3").text(head);
        assertThat(read(page)).isEqualTo(SampleReport.cells(report()));
    }

    @ParameterizedTest
    @CsvSource({"2031, 2026", "2025, 2024"})
    void figures_that_could_be_years_are_figures(int natural, int commercial) throws IOException {
        Document page = page();
        List<Element> row =
                page.select("section.requests tr:has(td.figure)").first().select("td.figure");
        row.get(0).text(Integer.toString(natural));
        row.get(1).text(Integer.toString(commercial));
        assertThat(readReport(page).requests().newlyReceived().commercialEnterprise())
                .hasValue(commercial);
    }

    @ParameterizedTest
    @ValueSource(strings = {"注：括号内为2020年数。", "单位：件，括号内为上年同期数", "（括号中的数字为2020年数据）", "说明：括号外为2021年数据，括号内为去年数"})
    void figures_in_brackets_are_of_the_year_before_where_a_note_says_so(String note) throws IOException {
        assertThat(read(withBrackets(note))).isEqualTo(SampleReport.cells(report()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "注：括号内为2021年数。",
                "注：括号内为2019年数。",
                "注：括号内为本年数。",
                "注：括号外为2020年数，括号内为2021年数。",
                "注：下表括号内为2020年数。",
                "注：括号内为2020年以来的累计数。",
                "注：括号内非2020年数。",
                "注：括号内为2020年数</p><p>注：表中括号内为涉企申请。",
                "注：括号内为2020年数</p><p>括弧内为其中涉企数。",
                "注：括号内为2020年数</p><p>（）内为更正后数。",
                "注：括号内为2020年数</p><p>以上为2020年度表。"
            })
    void else_nobody_knows_what_they_mean(String note) throws IOException {
        assertThat(readReport(withBrackets(note)).cell(CellPath.total(RequestRow.GRANTED)))
                .isEqualTo(Cell.UNKNOWN);
    }

    @Test
    void a_note_in_another_section_says_nothing_of_them() throws IOException {
        Document page = withBrackets("");
        page.expectFirst("section.cases table").before("<p>注：括号内为2020年数。</p>");
        assertThat(readReport(page).cell(CellPath.total(RequestRow.GRANTED))).isEqualTo(Cell.UNKNOWN);
    }

    @Test
    void brackets_in_front_of_a_figure_or_without_one_are_no_figure() throws IOException {
        Document page = withBrackets("注：括号内为2020年数。");
        Elements first =
                page.select("section.requests tr:has(td.figure)").first().select("td.figure");
        first.get(0).text("（7）12");
        first.get(1).text("（7）");
        AnnualReport read = readReport(page);
        assertThat(read.cell(CellPath.of(RequestRow.NEWLY_RECEIVED, ApplicantKind.NATURAL_PERSON)))
                .isEqualTo(Cell.UNKNOWN);
        assertThat(read.cell(CellPath.of(RequestRow.NEWLY_RECEIVED, ApplicantKind.COMMERCIAL_ENTERPRISE)))
                .isEqualTo(Cell.UNKNOWN);
    }

    private static Document withBrackets(String note) throws IOException {
        Document page = page();
        page.select("section.requests td.figure").forEach(figure -> figure.text(figure.text() + "（7）"));
        page.expectFirst("section.requests table").before("<p>" + note + "</p>");
        return page;
    }

    private static AnnualReport report() {
        AnnualReport sample = SampleReport.of(Edition.REVISED_2021);
        AnnualReportBuilder builder = sample.toBuilder();
        sample.edition().cells().stream()
                .filter(path -> !sample.cell(path).isNumber())
                .forEach(path -> builder.set(path, 0));
        return builder.build();
    }

    private static Document page() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlWriter().write(report(), out);
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }

    private static List<Cell> read(Document page) {
        return SampleReport.cells(readReport(page));
    }

    private static AnnualReport readReport(Document page) {
        return ReportFormats.standard()
                .read(page.outerHtml().getBytes(StandardCharsets.UTF_8), "report.html")
                .report();
    }
}
