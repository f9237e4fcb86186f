package io.github.disclosurereport.formats.json;

import io.github.disclosurereport.form.Bilingual;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What is wrong where JSON cannot be followed further, in words of our own and not those of the parser. */
final class JsonFault {

    static final Bilingual MORE = new Bilingual("报告结束之后还有内容", "there is more after the end of the report");

    private static final Bilingual END = new Bilingual("文件到此为止，并不完整", "the file ends in the middle");
    private static final Bilingual LIMIT = new Bilingual("嵌套过深或内容过多", "it is nested too deep, or too long");
    private static final Bilingual REMARK = new Bilingual("有注释，JSON 不允许注释", "a comment, and JSON has none");
    private static final Bilingual OTHER = new Bilingual("不是有效的 JSON", "it is not valid JSON");

    /** A parser of bytes quotes the first byte of a letter as if it was one. */
    static final Bilingual LETTER =
            new Bilingual("不是有效的 JSON，此处的字符不属于 JSON", "it is not valid JSON, the character here does not belong to it");

    /** The parser quotes what it stumbled over. */
    private static final Pattern QUOTED = Pattern.compile("'(.+?)'");

    private static final Pattern BYTE = Pattern.compile("[\\x80-\\xFF]");

    /** What stands between the token before and the fault is blanks and ASCII. */
    private static final Pattern BETWEEN_TOKENS = Pattern.compile(
            "Unexpected character \\(.*|Unexpected end-of-input: expected close marker for .*|(?:Unrecognized|Non-standard) token '\\p{ASCII}+?'.*",
            Pattern.DOTALL);

    private JsonFault() {}

    static Bilingual of(JacksonException e) {
        if (e instanceof UnexpectedEndOfInputException) {
            return END;
        }
        if (e instanceof StreamConstraintsException) {
            return LIMIT;
        }
        return of(String.valueOf(e.getOriginalMessage()));
    }

    /** By the words of a parser. */
    static Bilingual of(String said) {
        if (said.contains("end-of-input")) {
            return END;
        }
        return said.contains("comment") ? REMARK : misplaced(QUOTED.matcher(said));
    }

    private static Bilingual misplaced(Matcher quoted) {
        if (!quoted.find()) {
            return OTHER;
        }
        return BYTE.matcher(quoted.group(1)).matches() ? LETTER : misplaced(quoted.group(1));
    }

    static Bilingual misplaced(String found) {
        return new Bilingual(
                "不是有效的 JSON，此处不应有“" + found + "”", "it is not valid JSON, \"" + found + "\" does not belong here");
    }

    /** Whether a fault, by the words of a parser, is none inside a text. */
    static boolean isBetweenTokens(String said) {
        return BETWEEN_TOKENS.matcher(said).matches();
    }
}
