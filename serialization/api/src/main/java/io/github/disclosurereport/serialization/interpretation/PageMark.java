package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.text.Han;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a page, in a line of its own or beside what the page ends or begins with. */
final class PageMark {

    private static final String DASHES = "-—–－―~～";
    private static final String DOTS = "·•";
    private static final String DASH = "[" + DASHES + "]";
    private static final String DOT = "[" + DOTS + "]";
    private static final String NUMBER = "[1-9１-９][\\d０-９]{0,3}";
    private static final String SPACED = DASH + "\\s+" + NUMBER + "\\s+" + DASH;
    private static final String DOTTED = DOT + "\\s*" + NUMBER + "\\s*" + DOT;
    private static final String NAMED = "第\\s*" + NUMBER + "\\s*页";
    private static final String COUNTED = NAMED + "[，,\\s/／]*共\\s*" + NUMBER + "\\s*页";
    private static final String ENGLISH = "[Pp]age\\s*\\d{1,3}(?:\\s*(?:of|[/／])\\s*\\d{1,3})?";

    private static final Pattern ALONE = Pattern.compile("\\f?\\s*(?:" + DASH + "+\\s*" + NUMBER + "\\s*" + DASH + "+|"
            + NAMED + "|" + COUNTED + "|" + DOTTED + "|" + ENGLISH + "|\\d{1,3}\\s*(?:[/／]|of)\\s*\\d{1,3}"
            + "|[Pp](?:age|\\.)\\s*\\d{1,3}(?:\\s[-—–|]\\s\\S{1,40})?)\\s*");

    private static final Pattern IN_FRONT = Pattern.compile("\\f?\\s*(?:" + SPACED + "|" + DOTTED + "|" + COUNTED
            + ")\\s*(?=[" + Han.RANGES + "（]|\\d{1,2}[.．、]\\s*[" + Han.RANGES + "])");

    private static final String BEHIND_WORD = "(?<=[" + Han.RANGES + "）)])\\s*";
    private static final Pattern AT_END = Pattern.compile("(?:(?:\\s+|(?<=\\d))" + SPACED + "|" + BEHIND_WORD + DASH
            + "\\s*" + NUMBER + "\\s*" + DASH + "|(?:\\s+|" + BEHIND_WORD + ")" + DOTTED + "|\\s*" + COUNTED
            + "|(?:\\s+|(?<=\\d))" + NAMED + "|(?:\\s+|(?<=\\d)|" + BEHIND_WORD + ")" + ENGLISH + ")\\s*$");
    private static final int LONGEST_AT_END = 24;

    private static final String BEGINNINGS = DASHES + DOTS + "第Pp0123456789";
    private static final String ENDS = DASHES + DOTS + "页";
    private static final String ENGLISH_WORD = "age";

    private PageMark() {}

    /** Whether a line is nothing else. */
    static boolean is(String line) {
        return mayBegin(line) && ALONE.matcher(line).matches();
    }

    /** A line without it at either end; else the line itself. */
    static Line removed(Line line) {
        Line behind = mayBegin(line.text()) ? withoutInFront(line) : line;
        return mayEnd(behind.text()) ? withoutAtEnd(behind) : behind;
    }

    /** Whether a line begins with what may be one: nearly no line of text does. */
    private static boolean mayBegin(String line) {
        String printed = Blanks.strip(line);
        return printed.length() > 1 && BEGINNINGS.indexOf(printed.charAt(0)) >= 0;
    }

    private static boolean mayEnd(String line) {
        String printed = Blanks.strip(line);
        int last = printed.length() - 1;
        return last > 0
                && (ENDS.indexOf(printed.charAt(last)) >= 0
                        || printed.indexOf(ENGLISH_WORD, Math.max(0, last - LONGEST_AT_END)) >= 0);
    }

    private static Line withoutInFront(Line line) {
        Matcher mark = IN_FRONT.matcher(line.text());
        return mark.lookingAt() ? line.substring(mark.end(), line.text().length()) : line;
    }

    private static Line withoutAtEnd(Line line) {
        int length = line.text().length();
        Matcher mark = AT_END.matcher(line.text())
                .useTransparentBounds(true)
                .region(Math.max(0, length - LONGEST_AT_END), length);
        return mark.find() ? line.substring(0, mark.start()) : line;
    }
}
