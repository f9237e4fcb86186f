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

    /** The parser quotes what it stumbled over. */
    private static final Pattern QUOTED = Pattern.compile("'(.+?)'");

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
        return quoted.find()
                ? new Bilingual(
                        "不是有效的 JSON，此处不应有“" + quoted.group(1) + "”",
                        "it is not valid JSON, \"" + quoted.group(1) + "\" does not belong here")
                : OTHER;
    }
}
