package io.github.disclosurereport.mime;

import static io.github.disclosurereport.form.ApplicantKind.NATURAL_PERSON;
import static io.github.disclosurereport.form.Edition.REVISED_2021;
import static io.github.disclosurereport.form.RequestRow.GRANTED;
import static io.github.disclosurereport.form.RequestRow.NEWLY_RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.NotAReportException;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.Place.TextPlace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages saved in a single file, and mails. */
class ArchivedReportsTest {

    private static final ReportFormats FORMATS = ReportFormats.standard();
    private static final Charset GBK = Charset.forName("GBK");
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;
    private static final int YEAR = 2025;
    private static final AnnualReport REPORT = report(YEAR);
    private static final String PAGE = page(REPORT);
    private static final String TEXT = """
            青岭市民政局2025年政府信息公开工作年度报告
            一、总体情况
            好。
            二、主动公开政府信息情况
            好。
            三、收到和处理政府信息公开申请情况
            好。
            """;

    private static final String SHEET = "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";
    private static final String HTML = "Content-Type: text/html; charset=\"utf-8\"\r\n";
    private static final String PICTURE =
            "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64(new byte[3000]);
    private static final String FRAME = HTML + "\r\n<html><body>\u00b7</body></html>";

    static Stream<Named<String>> a_page_saved_in_a_single_file_is_opened() {
        return Stream.of(
                Named.of("quoted-printable", archive(HTML + quoted(utf8(PAGE), 25))),
                Named.of("lines that end within a letter", archive(HTML + quoted(utf8(PAGE), 7))),
                Named.of("base64", archive(HTML + encoded(utf8(PAGE)))),
                Named.of("as it is", archive(HTML + "Content-Transfer-Encoding: 8bit\r\n\r\n" + latin(utf8(PAGE)))),
                Named.of("line feeds", archive(HTML + quoted(utf8(PAGE), 25)).replace("\r\n", "\n")),
                Named.of(
                        "GBK",
                        archive("Content-Type: text/html;\r\n\tcharset=gb2312\r\n" + quoted(PAGE.getBytes(GBK), 25))),
                Named.of(
                        "GBK that calls itself ASCII",
                        archive("Content-Type: text/html; charset=us-ascii\r\n" + encoded(PAGE.getBytes(GBK)))),
                Named.of(
                        "two bytes a letter",
                        archive("Content-Type: text/html; charset=utf-16le\r\n"
                                + encoded(PAGE.getBytes(StandardCharsets.UTF_16LE)))),
                Named.of("in capitals", archive(HTML + encoded(utf8(PAGE))).replace("Content-Type", "CONTENT-TYPE")),
                Named.of("a picture in front", archive(PICTURE, HTML + encoded(utf8(PAGE)))),
                Named.of("cut short", without(archive(HTML + encoded(utf8(PAGE))), 12)),
                Named.of("a mark and a line in front", "\u00EF\u00BB\u00BF\r\n" + archive(HTML + encoded(utf8(PAGE)))),
                Named.of("one part", "MIME-Version: 1.0\r\n" + HTML + encoded(utf8(PAGE))),
                Named.of(
                        "as another type",
                        archive("Content-Type: application/octet-stream; name=a.html\r\n" + encoded(utf8(PAGE)))),
                Named.of(
                        "parts in a part",
                        archive(archive(HTML + encoded(utf8(PAGE))).replace("=_a", "=_b"))));
    }

    @ParameterizedTest
    @MethodSource
    void a_page_saved_in_a_single_file_is_opened(String file) {
        AnnualReport read = FORMATS.read(document(file)).report();
        assertThat(read.organ()).contains("青岭市民政局");
        assertThat(read.edition().cells())
                .allSatisfy(
                        path -> assertThat(read.cell(path)).as(path.toString()).isEqualTo(REPORT.cell(path)));
    }

    @Test
    void the_page_is_named_by_its_part() {
        assertThat(names(archive(PICTURE, HTML + encoded(utf8(PAGE))))).containsExactly("a.mhtml#2");
    }

    @Test
    void a_line_is_that_of_the_page_as_it_was_saved() {
        String page = "<!-- " + "\n".repeat(7) + "-->" + PAGE;
        int line =
                (int) page.lines().takeWhile(words -> !words.contains("一、总体情况")).count();
        assertThat(FORMATS.read(document(archive(HTML + quoted(utf8(page), 7))))
                        .source()
                        .headings()
                        .get(0)
                        .place())
                .contains(TextPlace.line(line + 1));
    }

    @Test
    void the_page_that_the_archive_names_as_its_first_is_the_report() {
        String other = HTML + "Content-ID: <other>\r\n" + encoded(utf8(page(report(YEAR - 1))));
        String named = HTML + "Content-ID: <named@a>\r\n" + encoded(utf8(PAGE));
        String file = archive(other, named).replace("multipart/related;", "multipart/related; start=\"<named@a>\";");
        assertThat(names(file)).containsExactly("a.mhtml#2");
    }

    @Test
    void without_such_a_name_it_is_the_first_page() {
        String other = HTML + encoded(utf8(page(report(YEAR - 1))));
        assertThat(names(archive(HTML + encoded(utf8(PAGE)), other))).containsExactly("a.mhtml#1");
    }

    @Test
    void a_frame_is_opened_where_the_page_around_it_is_no_report() {
        assertThat(names(archive(FRAME, PICTURE, HTML + encoded(utf8(PAGE))))).containsExactly("a.mhtml#3");
    }

    @Test
    void several_attachments_are_several_documents() {
        String file = archive(FRAME, HTML + encoded(utf8(PAGE)), HTML + encoded(utf8(page(report(YEAR - 1)))));
        assertThat(names(file)).containsExactly("a.mhtml#2", "a.mhtml#3");
    }

    @Test
    void the_sheets_of_a_workbook_are_one_page() {
        Pattern table = Pattern.compile("(?s)<table.*?</table>");
        String text = table.matcher(PAGE).replaceAll("");
        String[] sheets = Stream.concat(
                        Stream.of(text), table.matcher(PAGE).results().map(MatchResult::group))
                .map(ArchivedReportsTest::sheet)
                .toArray(String[]::new);
        AnnualReport read = FORMATS.read(document(workbook(sheets))).report();
        assertThat(sheets).hasSize(4);
        assertThat(read.edition().cells())
                .allSatisfy(
                        path -> assertThat(read.cell(path)).as(path.toString()).isEqualTo(REPORT.cell(path)));
        assertThat(names(workbook(sheets))).containsExactly("a.mhtml#1");
    }

    @Test
    void sheets_with_titles_of_their_own_are_reports() {
        String file = workbook(sheet(PAGE), sheet(page(report(YEAR - 1))));
        assertThat(names(file)).containsExactly("a.mhtml#2", "a.mhtml#3");
        String inNumbers = Stream.of(PAGE, page(report(YEAR - 1)))
                .map(page -> page.replace("青", "&#38738;"))
                .map(ArchivedReportsTest::sheet)
                .collect(Collectors.joining("\r\n------=_a\r\n"));
        assertThat(names(workbook(inNumbers))).containsExactly("a.mhtml#2", "a.mhtml#3");
    }

    private static String workbook(String... sheets) {
        String frames = HTML + "\r\n<html " + SHEET + "><frameset><frame src=\"1.htm\"></frameset></html>";
        String tabs = HTML + encoded(utf8("<html><table><tr><td>一、总体情况</td></tr></table></html>"));
        return archive(Stream.of(Stream.of(frames), Stream.of(sheets), Stream.of(tabs))
                .flatMap(parts -> parts)
                .toArray(String[]::new));
    }

    private static String sheet(String words) {
        return HTML + encoded(utf8("<html " + SHEET + "><body>" + words + "</body></html>"));
    }

    @Test
    void a_part_that_is_plain_text_is_read_as_text() {
        String file = archive("Content-Type: text/plain; charset=utf-8\r\n" + encoded(utf8(TEXT)));
        assertThat(FORMATS.read(document(file)).source().headings()).hasSize(3);
    }

    @Test
    void the_same_report_with_markup_and_without_is_one() {
        String plain = "Content-Type: text/plain; charset=utf-8\r\n" + encoded(utf8(TEXT));
        assertThat(names(archive(plain, HTML + encoded(utf8(PAGE))))).containsExactly("a.mhtml#2");
    }

    @Test
    void a_page_in_a_frame_of_the_page_is_opened_too() {
        String around = "<html><body><textarea>" + PAGE + "</textarea></body></html>";
        assertThat(names(archive(HTML + encoded(utf8(around))))).containsExactly("a.mhtml#1#textarea");
    }

    @Test
    void an_archive_of_other_things_is_declined_as_such() {
        assertThatExceptionOfType(NotAReportException.class)
                .isThrownBy(() -> FORMATS.read(document(archive(FRAME, PICTURE))))
                .satisfies(reason -> assertThat(reason.message(Language.ZH)).startsWith("网页归档或邮件"));
    }

    @Test
    void text_with_a_colon_in_its_first_line_is_no_message() {
        byte[] text = utf8("Title: 年报\n" + TEXT);
        assertThat(FORMATS.open(new Document("a.txt", text)))
                .extracting(Document::name)
                .containsExactly("a.txt");
    }

    static Stream<Named<String>> a_message_made_to_exhaust_ends_quickly() {
        return Stream.of(
                Named.of("parts in parts", nested(20_000)),
                Named.of("many parts", archive(new String[] {"\r\n\r\n--=_a".repeat(1_000_000)})),
                Named.of("a long header", "Content-Type: text/html;" + " a=b;\r\n".repeat(1_000_000)),
                Named.of("many headers", "Content-Type: text/html\r\n" + "A: b\r\n".repeat(1_000_000)));
    }

    private static String nested(int levels) {
        StringBuilder file = new StringBuilder("MIME-Version: 1.0\r\n");
        for (int i = 0; i < levels; i++) {
            file.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        return file.toString();
    }

    @ParameterizedTest
    @MethodSource
    void a_message_made_to_exhaust_ends_quickly(String file) {
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> {
            try {
                assertThat(names(file)).containsExactly("a.mhtml");
            } catch (NotAReportException e) {
                assertThat(e).hasMessageContaining("the limit; see Limits.");
            }
        });
    }

    private static String archive(String... parts) {
        return "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----=_a\"\r\n\r\n"
                + Arrays.stream(parts)
                        .map(part -> "------=_a\r\n" + part + "\r\n")
                        .collect(Collectors.joining())
                + "------=_a--\r\n";
    }

    private static String without(String file, int end) {
        return file.substring(0, file.length() - end);
    }

    private static String encoded(byte[] bytes) {
        return "Content-Transfer-Encoding: base64\r\n\r\n" + base64(bytes);
    }

    private static String base64(byte[] bytes) {
        return Base64.getMimeEncoder().encodeToString(bytes);
    }

    /** Every byte that is not plain as three characters, and a soft line end after so many bytes. */
    private static String quoted(byte[] bytes, int perLine) {
        StringBuilder quoted = new StringBuilder("Content-Transfer-Encoding: quoted-printable\r\n\r\n");
        for (int i = 0; i < bytes.length; i++) {
            boolean isPlain = bytes[i] > ' ' && bytes[i] < '~' && bytes[i] != '=';
            quoted.append(isPlain ? String.valueOf((char) bytes[i]) : String.format("=%02X", bytes[i]));
            quoted.append(i % perLine == perLine - 1 ? "=\r\n" : "");
        }
        return quoted.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, BYTES);
    }

    private static Document document(String file) {
        return new Document("a.mhtml", file.getBytes(BYTES));
    }

    private static List<String> names(String file) {
        return FORMATS.open(document(file)).stream().map(Document::name).toList();
    }

    private static AnnualReport report(int year) {
        return AnnualReport.builder(REVISED_2021)
                .organ("青岭市民政局")
                .reportYear(year)
                .title("青岭市民政局" + year + "年政府信息公开工作年度报告")
                .overview("好。")
                .set(NEWLY_RECEIVED, NATURAL_PERSON, 12)
                .set(GRANTED, NATURAL_PERSON, 12)
                .zeroElsewhere()
                .withTotals()
                .build();
    }

    private static String page(AnnualReport report) {
        try (ByteArrayOutputStream page = new ByteArrayOutputStream()) {
            FORMATS.writer("html").write(report, page);
            return page.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
