package io.github.disclosurereport.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.serialization.NotAReportException;
import io.github.disclosurereport.serialization.ReportFormats;
import io.github.disclosurereport.source.Place.TextPlace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be read is declined in a line that says what it is, and what a person can do. */
class DeclinedTest {

    private static final Charset LATIN = StandardCharsets.ISO_8859_1;
    private static final Charset GBK = Charset.forName("GB18030");
    private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final String TEXT = """
            青岭市民政局2025年政府信息公开工作年度报告
            一、总体情况
            我局围绕群众关切公开政府信息，办理申请。
            """;

    @ParameterizedTest
    @MethodSource
    void a_file_is_declined_by_the_name_of_its_kind(byte[] file, String chinese, String english) {
        assertThatExceptionOfType(NotAReportException.class)
                .isThrownBy(() -> ReportFormats.standard().read(file, "report"))
                .satisfies(reason -> {
                    assertThat(reason.message(Language.ZH)).startsWith(chinese).hasLineCount(1);
                    assertThat(reason.message(Language.EN)).startsWith(english).hasLineCount(1);
                });
    }

    static Object[][] a_file_is_declined_by_the_name_of_its_kind() {
        return new Object[][] {
            {latin("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n1 0 obj"), "PDF 文件", "a PDF file"},
            {zip("[Content_Types].xml", "word/document.xml"), "Word 文档（DOCX）", "a Word document (DOCX)"},
            {zip("[Content_Types].xml", "xl/workbook.xml"), "Excel 工作簿（XLSX）", "an Excel workbook (XLSX)"},
            {zip("ppt/presentation.xml"), "演示文稿", "a presentation"},
            {zip("OFD.xml", "Doc_0/Document.xml"), "OFD 版式文件", "an OFD file"},
            {zip("application/epub+zip"), "电子书（EPUB）", "a book (EPUB)"},
            {zip("application/vnd.oasis.opendocument.text"), "OpenDocument", "an OpenDocument file"},
            {zip("report.html"), "压缩包（ZIP）", "a ZIP archive"},
            {compound("WordDocument"), "Word 或 WPS 文字文档", "a Word or WPS document"},
            {compound("Workbook"), "Excel 或 WPS 表格", "an Excel or WPS workbook"},
            {compound("EncryptedPackage"), "加密的 Office 文档", "an encrypted Office document"},
            {compound("Other"), "旧版 Office 或 WPS 文档", "a document of Office or WPS"},
            {latin("{\\rtf1\\ansi 2025}"), "RTF 文档", "a rich text document (RTF)"},
            {latin("\u0089PNG\r\n\u001A\n"), "图片", "a picture"},
            {latin("\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF"), "图片", "a picture"},
            {latin("GIF89a\1\0"), "图片", "a picture"},
            {latin("BM\1\1\1\1\0\0\0\0\66\0"), "图片", "a picture"},
            {latin("RIFF\1\0\0\0WEBPVP8 "), "图片", "a picture"},
            {latin("Rar!\u001A\7\1\0"), "压缩包（RAR", "an archive (RAR"},
            {latin("\u001F\u008B\b\0\0"), "压缩包（RAR", "an archive (RAR"},
            {latin("MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>晴</p>"), "网页归档或邮件", "a web archive or a mail"
            },
            {latin("\1\2\0\3\0\4"), "无法识别的二进制文件", "a binary file"},
            {new byte[0], "空文件", "empty"},
            {utf8(new String(TEXT.getBytes(StandardCharsets.UTF_8), GBK)), "文字编码已损坏", "its letters are garbled"},
            {utf8(new String(TEXT.getBytes(StandardCharsets.UTF_8), LATIN)), "文字编码已损坏", "its letters are garbled"},
            {utf8(new String(TEXT.getBytes(GBK), LATIN)), "文字编码已损坏", "its letters are garbled"},
            {utf8("锟斤拷锟斤拷2025锟斤拷"), "文字编码已损坏", "its letters are garbled"},
            {utf8("// 2025\n{\"edition\":\"REVISED_2021\"}"), "不是有效的 JSON：第1行有注释", "not valid JSON: a comment"},
            {utf8("/* 2025\n */ {\"edition\":\"REVISED_2021\"}"), "不是有效的 JSON：第1行有注释", "not valid JSON: a comment"},
            {
                utf8("<html><body><form><input name=u><input type=password></form></body></html>"),
                "登录页",
                "a page to log in"
            },
            {
                utf8("<html><meta http-equiv=refresh content='0;url=a.html'></html>"),
                "跳转页",
                "a page that leads to another"
            },
            {
                utf8("<html><body><p>年度报告</p><iframe src=a.html></iframe></body></html>"),
                "网页的内容在框架中",
                "a page whose content"
            },
            {
                utf8("<html><body><p>年度报告</p><a href='a.PDF'>附件</a></body></html>"),
                "网页没有正文，年度报告可能在附件中",
                "a page without text that offers"
            },
            {
                utf8("<html><body><div id=app></div><script src=a.js></script></body></html>"),
                "网页没有正文，内容由脚本载入",
                "a page without text, whose"
            },
            {
                utf8("<html><body><p>年度报告</p><img src=a.jpg></body></html>"),
                "网页没有正文，只有图片",
                "a page without text that shows"
            },
        };
    }

    @Test
    void a_nul_in_a_text_is_told_with_its_place() {
        byte[] text = utf8(TEXT.replace("围绕", "围\0绕") + "好。".repeat(100));
        assertThatExceptionOfType(NotAReportException.class)
                .isThrownBy(() -> ReportFormats.standard().read(text, "report"))
                .withMessageStartingWith("report: a NUL in its text (line 3, character 4)")
                .satisfies(reason -> {
                    assertThat(reason.message(Language.ZH)).startsWith("文本中有空字符（NUL，第3行第4字）");
                    assertThat(reason.place()).contains(new TextPlace(3, 4));
                });
    }

    @Test
    void a_header_or_a_remark_without_end_is_declined_as_text() {
        for (String text : List.of("A: b\n" + " c\n".repeat(50_000), "//\n".repeat(50_000))) {
            assertThatExceptionOfType(NotAReportException.class)
                    .isThrownBy(() -> ReportFormats.standard().read(utf8(text), "report"))
                    .withMessageStartingWith("report: not an annual report");
        }
    }

    @Test
    void json_in_two_bytes_a_letter_is_json() {
        byte[] json = "{\"organ\":\"青岭市民政局\"}".getBytes(StandardCharsets.UTF_16);
        assertThat(ReportFormats.standard().read(json, "report").report().organ())
                .contains("青岭市民政局");
    }

    private static byte[] latin(String bytes) {
        return bytes.getBytes(LATIN);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] compound(String stream) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(latin(COMPOUND));
        file.writeBytes(new byte[1024]);
        file.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
        file.writeBytes(new byte[64]);
        return file.toByteArray();
    }

    private static byte[] zip(String... entries) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
