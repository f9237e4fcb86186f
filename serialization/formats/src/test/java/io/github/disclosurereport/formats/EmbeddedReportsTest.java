package io.github.disclosurereport.formats;

import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.formats.html.HtmlWriter;
import io.github.disclosurereport.formats.json.JsonWriter;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.NotAReportException;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.Place.TextPlace;
import io.github.disclosurereport.source.ReadResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.io.JsonStringEncoder;

/** Reports that stand as text inside a page, an answer of a portal, or a script. */
class EmbeddedReportsTest {

    private static final ReportFormats FORMATS = ReportFormats.standard();
    private static final AnnualReport REPORT = SampleReport.of(REVISED_2021)
            .with(CellPath.parse("requests.partiallyGranted.naturalPerson"), 0)
            .with(CellPath.parse("requests.partiallyGranted.commercialEnterprise"), 0);
    private static final String TITLE = REPORT.title().orElseThrow();

    /** The page as it is published, what is in its body, and that without its title. */
    private static final String PAGE = page(REPORT);

    private static final String BODY = Jsoup.parse(PAGE).body().html();
    private static final String UNTITLED = untitled();
    private static final String TEXT = TITLE + "\n" + text(UNTITLED);

    static Stream<Arguments> a_page_inside_a_page_is_opened() {
        return Stream.of(
                Arguments.of("iframe@srcdoc", around("<iframe srcdoc=\"" + Entities.escape(PAGE) + "\"></iframe>")),
                Arguments.of("iframe@srcdoc", around("<iframe srcdoc='" + PAGE.replace("'", "&#39;") + "'></iframe>")),
                Arguments.of(
                        "iframe2@srcdoc",
                        around("<iframe srcdoc='<p>公告</p>'></iframe><iframe srcdoc=\"" + Entities.escape(PAGE)
                                + "\"></iframe>")),
                Arguments.of("input@value", around("<input type=hidden value=\"" + Entities.escape(PAGE) + "\">")),
                Arguments.of("textarea", around("<textarea>" + PAGE + "</textarea>")),
                Arguments.of("textarea", around("<textarea>" + Entities.escape(PAGE) + "</textarea>")),
                Arguments.of("template", around("<template>" + BODY + "</template>")),
                Arguments.of("noscript", around("<noscript>" + BODY + "</noscript>")),
                Arguments.of("script", around("<script type=text/html>" + BODY + "</script>")),
                Arguments.of("pre", around("<pre>" + Entities.escape(PAGE) + "</pre>")),
                Arguments.of("div", around("<div>" + Entities.escape(BODY) + "</div>")),
                Arguments.of("div", around("<div>" + Entities.escape(Entities.escape(BODY)) + "</div>")),
                Arguments.of(
                        "content",
                        "<?xml version=\"1.0\"?><doc><content>" + Entities.escape(BODY) + "</content></doc>"),
                Arguments.of(
                        "script#article.body",
                        around("<script type=application/json>" + object("article", object("body", quoted(BODY)))
                                + "</script>")),
                Arguments.of(
                        "script#body",
                        around("<script>var a = function () { return {b: 1}; };\nwindow.page = "
                                + object("body", quoted(BODY)) + ";</script>")),
                Arguments.of("script#text", around("<script>document.write(" + quoted(BODY) + ");</script>")),
                Arguments.of(
                        "iframe@srcdoc#textarea",
                        around("<iframe srcdoc=\"" + Entities.escape(around("<textarea>" + PAGE + "</textarea>"))
                                + "\"></iframe>")));
    }

    @ParameterizedTest
    @MethodSource
    void a_page_inside_a_page_is_opened(String name, String page) {
        assertThat(open(page)).as(page).extracting(Document::name).containsExactly("file#" + name);
        assertIsReport(read(page));
    }

    static Stream<Arguments> a_page_in_an_answer_of_a_portal_is_opened() {
        return Stream.of(
                Arguments.of("data.content", object("data", object("content", quoted(BODY)))),
                Arguments.of("c", object("c", quoted(PAGE))),
                Arguments.of("body", object("body", quoted(Entities.escape(BODY)))),
                Arguments.of("body", object("body", quoted(Entities.escape(Entities.escape(BODY))))),
                Arguments.of("body", object("body", ascii(quoted(BODY)))),
                Arguments.of("text", object("text", quoted(TEXT))),
                Arguments.of("text", "{\"organ\":\"青岭市民政局\",\"text\":" + quoted(BODY) + "}"),
                Arguments.of("data#body", object("data", quoted(object("body", quoted(BODY))))),
                Arguments.of("list.1.body", "{\"list\":[{\"body\":\"无\"},{\"body\":" + quoted(BODY) + "}]}"),
                Arguments.of("1#body", "[" + object("body", quoted(BODY)) + "]"),
                Arguments.of("body", "\uFEFF\n" + object("body", quoted(BODY))),
                Arguments.of("body", "callback(" + object("body", quoted(BODY)) + ");"),
                Arguments.of("body", "var page = {body: " + quoted(BODY) + ",};"),
                Arguments.of("body", "{\"body\":" + quoted(BODY) + ",\"plain\":" + quoted(TEXT) + "}"));
    }

    @Test
    void values_in_a_script_have_titles_of_their_own_whatever_the_title_of_the_page() {
        String values = "{\"title\":" + quoted(TITLE) + ",\"body\":" + quoted(UNTITLED) + "}";
        for (String script : List.of(
                "<script type=application/json>" + values + "</script>",
                "<script>window.page=" + values + ";</script>")) {
            String page = around(script).replace("<title>门户", "<title>" + TITLE);
            assertThat(open(page)).as(page).extracting(Document::name).containsExactly("file#script#body");
            assertIsReport(read(page));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"textarea", "template", "noscript", "script type=text/template"})
    void tables_that_a_page_keeps_are_read_where_they_are_kept(String keeper) {
        String page = PAGE.replace("<table", "<" + keeper + "><table")
                .replace("</table>", "</table></" + keeper.replaceAll(" .*", "") + ">");
        assertThat(open(page)).extracting(Document::name).containsExactly("file#page");
        assertIsReport(read(page));
    }

    @Test
    void a_table_that_a_page_keeps_beside_those_that_it_shows_is_none_of_the_report() {
        String other = page(REPORT.with(CellPath.parse("requests.newlyReceived.naturalPerson"), 77));
        String tables = Jsoup.parse(other).select("table").outerHtml();
        assertIsReport(read(PAGE.replace("</body>", "<template>" + tables + "</template></body>")));
    }

    @ParameterizedTest
    @MethodSource
    void a_page_in_an_answer_of_a_portal_is_opened(String name, String answer) {
        assertThat(open(answer)).as(answer).extracting(Document::name).containsExactly("file#" + name);
        assertIsReport(read(answer));
    }

    static Stream<Named<String>> the_title_may_stand_beside_the_page() {
        return Stream.of(
                Named.of("in front", "{\"title\":" + quoted(TITLE) + ",\"body\":" + quoted(UNTITLED) + "}"),
                Named.of("behind", "{\"body\":" + quoted(UNTITLED) + ",\"name\":" + quoted(TITLE) + "}"),
                Named.of(
                        "above",
                        "{\"title\":" + quoted(TITLE) + ",\"data\":[" + object("body", quoted(UNTITLED)) + "]}"),
                Named.of(
                        "in a neighbour",
                        "{\"head\":" + object("title", quoted(TITLE)) + ",\"article\":"
                                + object("body", quoted(UNTITLED)) + "}"),
                Named.of("of a text", "{\"title\":" + quoted(TITLE) + ",\"body\":" + quoted(text(UNTITLED)) + "}"),
                Named.of(
                        "of a list",
                        "{\"title\":" + quoted(TITLE) + ",\"body\":[\"<p></p>\"," + quoted(UNTITLED) + "]}"),
                Named.of(
                        "above a frame",
                        around("<h1>" + TITLE + "</h1><iframe srcdoc=\"" + Entities.escape(UNTITLED)
                                + "\"></iframe>")));
    }

    @ParameterizedTest
    @MethodSource
    void the_title_may_stand_beside_the_page(String document) {
        assertIsReport(read(document));
    }

    @Test
    void the_title_of_another_element_of_a_list_is_none() {
        String list = "[{\"title\":" + quoted(TITLE) + "}," + object("body", quoted(UNTITLED)) + "]";
        assertThat(read(object("list", list)).report().title()).isEmpty();
    }

    @Test
    void of_two_titles_neither_is_given() {
        String answer = "{\"title\":" + quoted(TITLE) + ",\"next\":" + quoted(TITLE.replace("2021", "2022"))
                + ",\"body\":" + quoted(UNTITLED) + "}";
        assertThat(read(answer).report().title()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pageAround")
    void a_page_that_is_a_report_is_not_opened(String inner) {
        String page = PAGE.replace("</body>", "<textarea>" + inner + "</textarea></body>");
        assertThat(open(page)).extracting(Document::name).containsExactly("file");
    }

    static Stream<String> pageAround() {
        return Stream.of(PAGE, page(other()));
    }

    @Test
    void a_report_in_our_own_json_is_not_opened() throws IOException {
        AnnualReport report = REPORT.toBuilder().overview(text(UNTITLED)).build();
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new JsonWriter().write(report, json);
        assertThat(open(json.toString(StandardCharsets.UTF_8)))
                .extracting(Document::name)
                .containsExactly("file");
    }

    @Test
    void several_reports_are_several_documents() {
        String answer = "{\"list\":[" + object("body", quoted(BODY)) + ","
                + object("body", quoted(Jsoup.parse(page(other())).body().html())) + "]}";
        assertThat(open(answer)).extracting(Document::name).containsExactly("file#list.0.body", "file#list.1.body");
        assertThatExceptionOfType(NotAReportException.class).isThrownBy(() -> read(answer));
    }

    @Test
    void what_is_no_report_is_not_opened() {
        String other = "<p>政府信息公开指南。</p>".repeat(100);
        for (String document : List.of(
                around("<textarea>" + other + "</textarea>"),
                object("body", quoted(other)),
                "var a = " + quoted(other))) {
            assertThat(open(document)).as(document).extracting(Document::name).containsExactly("file");
        }
    }

    @Test
    void a_description_of_a_page_is_no_report() {
        String description = TITLE + "\n一、总体情况\n好。\n二、主动公开政府信息情况\n" + "好。".repeat(100) + "\n三、收到和处理政府信息公开申请情况\n好。\n四、";
        String page = around("<a href=a.pdf>附件</a>")
                .replace("<head>", "<head><meta name=description content=\"" + description + "\">");
        assertThat(open(page)).extracting(Document::name).containsExactly("file");
    }

    @Test
    void an_answer_that_is_cut_short_keeps_its_whole_texts() {
        String answer = object("data", object("body", quoted(BODY)));
        assertIsReport(read(answer.substring(0, answer.length() - 1)));
    }

    @Test
    void the_encoding_is_that_of_the_file() {
        String page = around("<textarea>" + PAGE + "</textarea>").replace("utf-8", "gbk");
        assertIsReport(FORMATS.read(new Document("file", page.getBytes(Charset.forName("GBK")))));
        assertIsReport(
                FORMATS.read(new Document("file", object("body", quoted(BODY)).getBytes(StandardCharsets.UTF_16))));
    }

    @Test
    void a_line_is_that_of_the_page_inside() {
        String page = "<h2>一、总体情况</h2>\n<p>好。</p>\n" + UNTITLED.replaceFirst("(?s)<h2.*?(?=<h2)", "");
        ReadResult read = read("{\"title\":" + quoted(TITLE) + ",\n\n\"body\":" + quoted(page) + "}");
        assertThat(read.source().headings().get(0).place()).contains(TextPlace.line(1));
        assertThat(read.report().title()).contains(TITLE);
    }

    @Test
    void a_name_has_no_control_characters() {
        assertThat(open("{\"a\\u001b[31m\":" + quoted(BODY) + "}"))
                .extracting(Document::name)
                .containsExactly("file#a[31m");
    }

    @Test
    void text_that_xml_marks_as_such_is_read_in_its_place() {
        String xml = "<?xml version=\"1.0\"?>\n<doc>\n<content><![CDATA[" + BODY + "]]></content></doc>";
        assertThat(open(xml)).extracting(Document::name).containsExactly("file");
        assertIsReport(read(xml));
        assertThat(read(xml).report().cases().text())
                .isEqualTo(read(PAGE).report().cases().text());
    }

    static Stream<Named<String>> a_document_made_to_exhaust_ends_quickly() {
        String words = "公开".repeat(100);
        return Stream.of(
                Named.of("many texts", "{\"a\":[" + ("{\"b\":\"" + words + "\"},").repeat(25_000) + "]}"),
                Named.of("values that are none", "var " + ("a={\"" + words + "\",").repeat(25_000)),
                Named.of("brackets", words + "=" + "[".repeat(8_000_000)),
                Named.of("quotes", "a=\"" + words + "=\"".repeat(4_000_000)),
                Named.of("templates", "<template>".repeat(90_000) + words),
                Named.of("scripts", ("<script>" + words).repeat(25_000)),
                Named.of("attributes", ("<p a='<p>" + words + "'>").repeat(20_000)),
                Named.of("pages in pages", nested(12)));
    }

    private static String nested(int levels) {
        String page = PAGE;
        for (int i = 0; i < levels; i++) {
            page = object("body", quoted(page));
        }
        return page;
    }

    @ParameterizedTest
    @MethodSource
    void a_document_made_to_exhaust_ends_quickly(String file) {
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> {
            try {
                assertThat(open(file)).extracting(Document::name).containsExactly("file");
            } catch (NotAReportException e) {
                assertThat(e).hasMessageContaining("the limit; see Limits.");
            }
        });
    }

    private static void assertIsReport(ReadResult read) {
        assertThat(SampleReport.cells(read.report())).isEqualTo(SampleReport.cells(REPORT));
        assertThat(read.report().organ()).isEqualTo(REPORT.organ());
        assertThat(read.report().reportYear()).isEqualTo(REPORT.reportYear());
    }

    private static AnnualReport other() {
        return REPORT.with(CellPath.parse("requests.granted.naturalPerson"), 11);
    }

    private static String page(AnnualReport report) {
        try (ByteArrayOutputStream page = new ByteArrayOutputStream()) {
            new HtmlWriter().write(report, page);
            return page.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String untitled() {
        org.jsoup.nodes.Document page = Jsoup.parse(PAGE);
        page.select("h1").remove();
        return page.body().html();
    }

    /** A field or a paragraph a line. */
    private static String text(String html) {
        return Jsoup.parse(html.replaceAll("</(?=t[dh]|tr|h\\d|p)", "\u0001</"))
                .wholeText()
                .replaceAll("\\s*\n\\s*", "")
                .replace('\u0001', '\n');
    }

    private static String around(String inner) {
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>门户</title></head><body>\n" + inner
                + "\n</body></html>";
    }

    private static String object(String key, String value) {
        return "{\"" + key + "\":" + value + "}";
    }

    /** As in a script in a page, which no end tag may end. */
    private static String quoted(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)).replace("</", "<\\/") + "\"";
    }

    private static String ascii(String text) {
        StringBuilder ascii = new StringBuilder();
        text.chars().forEach(c -> ascii.append(c > '~' ? String.format("\\u%04x", c) : (char) c));
        return ascii.toString();
    }

    private static List<Document> open(String file) {
        return FORMATS.open(new Document("file", file.getBytes(StandardCharsets.UTF_8)));
    }

    private static ReadResult read(String file) {
        return FORMATS.read(new Document("file", file.getBytes(StandardCharsets.UTF_8)));
    }
}
