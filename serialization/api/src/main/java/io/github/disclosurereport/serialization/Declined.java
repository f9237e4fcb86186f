package io.github.disclosurereport.serialization;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.serialization.bytes.Encodings;
import io.github.disclosurereport.serialization.bytes.FileKind;
import io.github.disclosurereport.source.Place.TextPlace;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says of a document that is no report what it is instead, as far as that shows. */
final class Declined {

    /** A damaged text has a few bytes that no text has, a binary file many. */
    private static final int LETTERS_PER_NUL = 200;

    private static final int LONGEST_REMARK = 4096;
    private static final Pattern JSON_WITH_REMARK =
            Pattern.compile("\\s*+/[/*].*?(?:\\n|\\*/)\\s*+[{\\[]\\s*+[\"{\\[]", Pattern.DOTALL);

    private Declined() {}

    /** Why a document cannot be read; empty if nothing is wrong with it but that it is no report. */
    static Optional<NotAReportException> because(Document document) {
        byte[] bytes = document.bytes();
        if (bytes.length == 0) {
            return Optional.of(new NotAReportException("空文件", "empty"));
        }
        return FileKind.of(bytes)
                .map(kind -> new NotAReportException(kind.reason(Language.ZH), kind.reason(Language.EN)))
                .or(() -> ofText(Encodings.decodePage(bytes)));
    }

    private static Optional<NotAReportException> ofText(String text) {
        if (text.indexOf('\0') >= 0) {
            return Optional.of(withNul(text));
        }
        if (Garbling.isIn(text)) {
            return Optional.of(new NotAReportException(
                    "文字编码已损坏（乱码）：文字曾以另一种编码读入后保存，请使用原始文件",
                    "its letters are garbled: it was read in another encoding and saved; use the original"));
        }
        return JSON_WITH_REMARK
                        .matcher(text)
                        .region(0, Math.min(text.length(), LONGEST_REMARK))
                        .lookingAt()
                ? Optional.of(new NotAReportException(
                        "不是有效的 JSON：第1行有注释，JSON 不允许注释", "not valid JSON: a comment in line 1, and JSON has none"))
                : Optional.empty();
    }

    private static NotAReportException withNul(String text) {
        long nuls = text.chars().filter(letter -> letter == 0).count();
        if (nuls * LETTERS_PER_NUL > text.length()) {
            return new NotAReportException("无法识别的二进制文件，不是文本", "a binary file of no known kind, and no text");
        }
        String before = text.substring(0, text.indexOf('\0'));
        int linesBefore = (int) before.chars().filter(letter -> letter == '\n').count();
        TextPlace place = new TextPlace(linesBefore + 1, before.length() - before.lastIndexOf('\n'));
        return new NotAReportException(
                "文本中有空字符（NUL，" + place.describe(Language.ZH) + "），文件可能已损坏",
                "a NUL in its text (" + place.describe(Language.EN) + "): the file may be damaged",
                Optional.of(place));
    }
}
