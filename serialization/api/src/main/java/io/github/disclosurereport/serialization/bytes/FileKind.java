package io.github.disclosurereport.serialization.bytes;

import io.github.disclosurereport.form.Language;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Kinds of files in which no report is read, told from their bytes, with what a person can do about each.
 *
 * <p>Where one kind is a special case of another it comes first. Bytes are looked at as characters.
 */
public enum FileKind {
    /** A page as it is printed. */
    PDF("PDF 文件，尚不能读取：请提供原网页，或转换为网页、文本", "a PDF file, not read yet: give its web page, or convert it", begins("%PDF-")),
    /** Word since 2007. */
    DOCX(
            "Word 文档（DOCX），尚不能读取：请另存为网页或纯文本",
            "a Word document (DOCX), not read yet: save it as a web page or as text",
            zipWith("word/document")),
    /** Excel since 2007. */
    XLSX(
            "Excel 工作簿（XLSX），尚不能读取：请另存为网页",
            "an Excel workbook (XLSX), not read yet: save it as a web page",
            zipWith("xl/workbook")),
    /** PowerPoint since 2007. */
    PPTX("演示文稿（PPTX），不能读取", "a presentation (PPTX), which is not read", zipWith("ppt/presentation")),
    /** The national format of printed pages, GB/T 33190. */
    OFD(
            "OFD 版式文件，尚不能读取：请提供原网页，或转换为网页、文本",
            "an OFD file, not read yet: give its web page, or convert it",
            zipWith("OFD.xml")),
    /** An electronic book. */
    EPUB(
            "电子书（EPUB），不能读取：请转换为网页",
            "a book (EPUB), which is not read: convert it to a web page",
            zipWith("application/epub+zip")),
    /** OpenDocument of any sort. */
    OPEN_DOCUMENT(
            "OpenDocument 文档，尚不能读取：请另存为网页或纯文本",
            "an OpenDocument file, not read yet: save it as a web page or as text",
            zipWith("application/vnd.oasis.opendocument")),
    /** Any other archive of that kind. */
    ZIP("压缩包（ZIP）：请先解压", "a ZIP archive: unpack it first", begins("PK\3\4").or(begins("PK\5\6"))),
    /** Office with a password. */
    ENCRYPTED(
            "加密的 Office 文档：请先解除密码，再另存为网页或纯文本",
            "an encrypted Office document: remove its password and save it as a web page or as text",
            compoundWith("EncryptedPackage")),
    /** Word before 2007, WPS. */
    DOC(
            "Word 或 WPS 文字文档（DOC、WPS），尚不能读取：请另存为网页或纯文本",
            "a Word or WPS document (DOC, WPS), not read yet: save it as a web page or as text",
            compoundWith("WordDocument")),
    /** Excel before 2007, WPS. */
    XLS(
            "Excel 或 WPS 表格（XLS、ET），尚不能读取：请另存为网页",
            "an Excel or WPS workbook (XLS, ET), not read yet: save it as a web page",
            compoundWith("Workbook").or(compoundWith("Book"))),
    /** Any other document of that kind. */
    OFFICE(
            "旧版 Office 或 WPS 文档，尚不能读取：请另存为网页或纯文本",
            "a document of Office or WPS, not read yet: save it as a web page or as text",
            compound()),
    /** Rich text. */
    RTF(
            "RTF 文档，尚不能读取：请另存为网页或纯文本",
            "a rich text document (RTF), not read yet: save it as a web page or as text",
            begins("{\\rtf")),
    /** Pictures and scans. */
    PICTURE(
            "图片，其中的文字不能读取",
            "a picture, whose text is not read",
            begins("\u0089PNG")
                    .or(begins("\u00FF\u00D8\u00FF"))
                    .or(begins("GIF8"))
                    .or(begins("II*\0"))
                    .or(begins("MM\0*"))
                    .or(matches("BM.{4}\0{4}"))
                    .or(matches("RIFF.{4}WEBP"))
                    .or(matches(".{4}ftyp(?:heic|heix|mif1|avif)"))),
    /** Archives that are no ZIP. */
    ARCHIVE(
            "压缩包（RAR、7z、GZIP、TAR）：请先解压",
            "an archive (RAR, 7z, GZIP, TAR): unpack it first",
            begins("Rar!\u001A")
                    .or(begins("7z\u00BC\u00AF'\u001C"))
                    .or(begins("\u001F\u008B"))
                    .or(matches("[^\0].{256}ustar"))),
    /** The cells of a report, as this library writes them. */
    CELLS(
            "本库写出的 CSV（一格一行），只写不读：请提供原报告，或由原报告转换的 JSON",
            "the CSV of cells that this library writes, which is not read: give the report itself, or its JSON",
            matches("(?:\u00EF\u00BB\u00BF)?cell,label,value,unit,state[\\r\\n]")),
    /** A message in parts, as a page saved in a single file and a mail are. */
    MESSAGE(
            "网页归档或邮件（MHTML、EML），其中没有可读取的年度报告",
            "a web archive or a mail (MHTML, EML) in which no annual report can be read",
            FileKind::isMessage);

    private static final Set<FileKind> DOCUMENTS =
            EnumSet.of(PDF, DOCX, XLSX, OFD, OPEN_DOCUMENT, ENCRYPTED, DOC, XLS, OFFICE, RTF, CELLS);

    private static final int LONGEST_BEGIN = 4096;
    private static final Pattern HEADER =
            Pattern.compile("(?s)(?:\u00EF\u00BB\u00BF)?\\s*+([!-9;-~]++:.*?)(?:\\n\\r?\\n|\\z)");
    private static final Pattern FIELD_OF_MESSAGE = Pattern.compile("(?im)^(?:Content-Type|MIME-Version)[ \\t]*:");

    private final String chinese;
    private final String english;
    private final Predicate<String> signature;

    FileKind(String chinese, String english, Predicate<String> signature) {
        this.chinese = chinese;
        this.english = english;
        this.signature = signature;
    }

    private static Predicate<String> begins(String bytes) {
        return file -> file.startsWith(bytes);
    }

    private static Predicate<String> matches(String bytes) {
        Pattern pattern = Pattern.compile(bytes, Pattern.DOTALL);
        return file -> pattern.matcher(file)
                .region(0, Math.min(file.length(), LONGEST_BEGIN))
                .lookingAt();
    }

    /** It begins with a header, one field of which says that it is one; an empty line ends the header. */
    private static boolean isMessage(String file) {
        Matcher header = HEADER.matcher(file).region(0, Math.min(file.length(), LONGEST_BEGIN));
        return header.lookingAt() && FIELD_OF_MESSAGE.matcher(header.group(1)).find();
    }

    private static Predicate<String> zipWith(String entry) {
        return begins("PK\3\4").and(file -> file.contains(entry));
    }

    private static Predicate<String> compound() {
        return begins("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");
    }

    /** The names of streams are written in two bytes a letter. */
    private static Predicate<String> compoundWith(String stream) {
        String name = String.join("\0", stream.split("")) + "\0\0\0";
        return compound().and(file -> file.contains(name));
    }

    /** The kind of a file, told from its bytes or its first bytes; empty if it may be text. */
    public static Optional<FileKind> of(byte[] bytes) {
        String file = new String(bytes, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values()).filter(kind -> kind.signature.test(file)).findFirst();
    }

    /** Whether a report may be in it all the same: a document, and no picture or archive. */
    public boolean isDocument() {
        return DOCUMENTS.contains(this);
    }

    /** What it is and what a person can do about it, in one line. */
    public String reason(Language language) {
        return language == Language.ZH ? chinese : english;
    }
}
