package io.github.disclosurereport.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks of footnotes behind labels and figures: 总计①, 自然人[1], 282*, 282注1, 282[^1]. */
public final class Footnotes {

    private static final String LAST_CHARACTERS = "⁰¹²³⁴⁵⁶⁷⁸⁹*※†]〕】";

    /** The last, behind another character. */
    private static final Pattern MARK = Pattern.compile(
            ".([①-⑳⁰¹²³⁴-⁹*※†]|(?<!备)注[\\d⁰¹²³⁴-⁹]{1,2}|[\\[〔【](?:[注^]?[\\d⁰¹²³⁴-⁹]{1,2}|[①-⑳*注])[\\]〕】])$");

    private static final int LONGEST = "甲[注12]".length();

    private Footnotes() {}

    /** A text without the marks at its end; the text itself if it has none. */
    public static String withoutMark(String text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        boolean mayHaveMark = LAST_CHARACTERS.indexOf(last) >= 0
                || (last >= '①' && last <= '⑳')
                || (last >= '0' && last <= '9' && text.indexOf('注') > 0);
        return mayHaveMark ? text.substring(0, beginOfMarks(text)) : text;
    }

    /** One by one from the end: a text may be full of them. */
    private static int beginOfMarks(String text) {
        Matcher mark = MARK.matcher(text);
        int end = text.length();
        while (mark.region(Math.max(0, end - LONGEST), end).find()) {
            end = mark.start(1);
        }
        return end;
    }
}
