package io.github.disclosurereport.text;

import java.util.regex.Pattern;

/** The marks of footnotes behind labels and figures: 总计①, 自然人[1], 282*. */
public final class Footnotes {

    private static final String LAST_CHARACTERS = "⁰¹²³⁴⁵⁶⁷⁸⁹*※†]〕】";

    private static final Pattern MARK =
            Pattern.compile("(?<=.)(?:[①-⑳⁰¹²³⁴-⁹*※†]|[\\[〔【](?:注?[\\d⁰¹²³⁴-⁹]{1,2}|[①-⑳*注])[\\]〕】])++$");

    private Footnotes() {}

    /** A text without the mark at its end; the text itself if it has none. */
    public static String withoutMark(String text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        boolean mayHaveMark = LAST_CHARACTERS.indexOf(last) >= 0 || (last >= '①' && last <= '⑳');
        return mayHaveMark ? MARK.matcher(text).replaceFirst("") : text;
    }
}
