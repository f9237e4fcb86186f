package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.serialization.NotAReportException;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.ReadResult;
import io.github.disclosurereport.table.PrintedState;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents made to exhaust a reader end in one line, within the heap that every test here has. */
class HostileDocumentsTest {

    private static final String TITLE = "青岭市民政局2025年政府信息公开工作年度报告\n";
    private static final String REQUESTS = "三、收到和处理政府信息公开申请情况";
    private static final String ROW = "（一）予以公开\n1\n2\n3\n4\n5\n6\n7\n";

    @ParameterizedTest
    @MethodSource
    void a_document_over_a_limit_is_refused_by_the_name_of_the_limit(String document, String limit) {
        assertThatThrownBy(() -> read(document))
                .isInstanceOf(NotAReportException.class)
                .hasMessageContaining("the limit; see Limits." + limit)
                .hasMessageNotContaining("\n");
    }

    static Object[][] a_document_over_a_limit_is_refused_by_the_name_of_the_limit() {
        return new Object[][] {
            {Named.of("50 MB of fields", "<td>".repeat(13_000_000)), "bytes"},
            {Named.of("14 MB of fields", "<td>".repeat(3_500_000)), "parts"},
            {Named.of("headings in a row", "<p>一、总体情况</p>".repeat(500_000)), "parts"},
            {Named.of("elements 100 000 deep", "<div>".repeat(100_001)), "parts"},
            {Named.of("rows of a table", "<table>" + "<tr><td>（一）予以公开<td>1".repeat(50_000)), "parts"},
            {Named.of("spans laid over another", spans()), "parts"},
            {Named.of("one line of 10 MB", TITLE + "一、总体情况 好 ".repeat(600_000)), "parts"},
            {Named.of("digits in one line", TITLE + "1".repeat(10_000_000)), "parts"},
            {Named.of("blank lines", TITLE + "\n".repeat(1_000_000)), "parts"},
        };
    }

    private static String spans() {
        return "<table>" + "<tr><td colspan=1000 rowspan=60000>一".repeat(3000) + "</table>";
    }

    @ParameterizedTest
    @MethodSource
    void a_document_that_repeats_itself_below_the_limit_is_told_to_be_no_report(String document) {
        assertThatThrownBy(() -> read(document))
                .isInstanceOf(NotAReportException.class)
                .hasMessageStartingWith("report: not an annual report in the official form");
    }

    static Object[] a_document_that_repeats_itself_below_the_limit_is_told_to_be_no_report() {
        return new Object[] {
            Named.of("headings", TITLE + "一、总体情况\n".repeat(60_000)),
            Named.of("a title of hyphens", TITLE + "公开-".repeat(400_000)),
            Named.of("blanks", TITLE + "一、总体情况\n甲" + " ".repeat(1_000_000) + "乙"),
            Named.of("Latin letters in a head", "<table><tr>" + ("<td>" + "a".repeat(5_000) + "甲").repeat(40)),
            Named.of("rows in text", TITLE + "一、总体情况\n" + ROW.repeat(8_000)),
            Named.of("a span of 100 000", "<table><tr><td colspan=100000 rowspan=100000>一<td>1</table>"),
            Named.of("tables in tables", "<table><tr><td>".repeat(400)),
            Named.of("units", TITLE + REQUESTS + "\n单位：" + "件、".repeat(100_000) + "元"),
            Named.of("commas in a line", TITLE + "1,".repeat(100_000)),
            Named.of("a field of CSV that goes on behind its quotes", TITLE + "\"规章\"类,1,2,3"),
            Named.of("marks of footnotes", "<table><tr><td>" + "①".repeat(300_000) + "甲①<td>1</table>"),
            Named.of("numbers in front of a label", table("一二1".repeat(400_000) + "予以公开")),
            Named.of("comments without an end", "<html><style>" + "/* ".repeat(3_000_000) + "</style><p>一"),
            Named.of("sheets for screens", "<html><style>" + "@media screen{".repeat(100_000) + "</style><p>一"),
        };
    }

    private static String table(String label) {
        return "<h2>" + REQUESTS + "</h2><table><tr><td>自然人<td>商业企业<td>总计<tr><td>" + label + "<td>1<td>2<td>3</table>";
    }

    @ParameterizedTest
    @MethodSource
    void what_is_no_text_is_declined_as_what_it_is(byte[] bytes, String message) {
        assertThatThrownBy(() -> ReportFormats.standard().read(bytes, "report"))
                .isInstanceOf(NotAReportException.class)
                .hasMessage("report: " + message);
    }

    static Object[][] what_is_no_text_is_declined_as_what_it_is() {
        return new Object[][] {
            {Named.of("zeros", new byte[1000]), "a binary file of no known kind, and no text"},
            {
                Named.of("a PDF", "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8)),
                "a PDF file, not read yet: give its web page, or convert it"
            },
            {
                Named.of("an archive that is cut short", new byte[] {'P', 'K', 3, 4, 20, 0}),
                "a ZIP archive: unpack it first"
            },
        };
    }

    @Test
    void a_number_of_10_000_digits_is_a_fact_and_no_figure() {
        ReadResult read = read(
                "{\"edition\":\"REVISED_2021\",\"requests\":{\"granted\":{\"total\":" + "9".repeat(10_000) + "}}}");
        assertThat(read.report().requests().granted().total()).isEmpty();
        assertThat(read.source().at(CellPath.parse("requests.granted.total")).state())
                .isEqualTo(PrintedState.TEXT);
    }

    /** 60 000 rows, each of which was looked at once for every other. */
    @Test
    void rows_repeated_in_one_line_are_read_as_one_that_contradicts_itself() {
        String labels = "一、本年新收政府信息公开申请数量 1 （一）予以公开 2 （七）总计 3 ";
        ReadResult read = read(TITLE + "一、总体情况\n好。\n二、主动公开政府信息情况\n好。\n" + REQUESTS + "\n" + labels.repeat(20_000));
        assertThat(read.report().requests().granted().total()).isEmpty();
    }

    @Test
    void json_nested_too_deep_is_cut_short_where_it_gets_too_deep() {
        ReadResult read = read("{\"organ\":\"青岭市民政局\",\"requests\":" + "[".repeat(100_000));
        assertThat(read.report().organ()).contains("青岭市民政局");
        assertThat(read.source().oddities(Oddity.CutShort.class)).hasSize(1);
    }

    @Test
    void json_of_too_many_keys_is_cut_short() {
        String keys = "\"甲\":1,".repeat(200_000);
        ReadResult read = read("{\"organ\":\"青岭市民政局\"," + keys + "\"title\":\"\"}");
        assertThat(read.source().oddities(Oddity.CutShort.class)).hasSize(1);
    }

    private static ReadResult read(String document) {
        return ReportFormats.standard().read(document.getBytes(StandardCharsets.UTF_8), "report");
    }
}
