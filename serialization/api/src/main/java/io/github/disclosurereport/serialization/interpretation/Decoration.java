package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.serialization.interpretation.words.Headings;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.text.Han;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands on pages and beside headings for the eye alone: numbers of pages, and numbers that decorate a heading. */
final class Decoration {

    private static final String DASHES = "-—–－―";
    private static final String DASH = "[" + DASHES + "]";
    private static final String NUMBER = "[1-9１-９][\\d０-９]{0,3}";

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "\\f?\\s*(?:" + DASH + "+\\s*" + NUMBER + "\\s*" + DASH + "+|第\\s*\\d+\\s*页(?:[，,\\s/]*共\\s*\\d+\\s*页)?"
                    + "|\\d{1,3}\\s*(?:[/／]|of)\\s*\\d{1,3}|[·•]\\s*\\d{1,3}\\s*[·•]|[Pp](?:age|\\.)\\s*\\d{1,3}(?:\\s[-—–|]\\s\\S{1,40})?)\\s*");

    private static final int LONGEST_PAGE_NUMBER = 24;
    private static final Pattern PAGE_NUMBER_IN_FRONT = Pattern.compile("\\f?\\s*" + DASH + "\\s+" + NUMBER + "\\s+"
            + DASH + "\\s*(?=[" + Han.RANGES + "（]|\\d{1,2}[.．、]\\s*[" + Han.RANGES + "])");
    private static final Pattern PAGE_NUMBER_AT_END =
            Pattern.compile("\\s+" + DASH + "\\s+" + NUMBER + "\\s+" + DASH + "\\s*$");

    /** A number that decorates a heading, in front of it or in the line above. */
    private static final Pattern ORNAMENT = Pattern.compile("\\s*(?:(?i:part)[\\s.]*)?0\\d\\s*");

    private static final String BEGINNINGS = DASHES + "第·•Pp0123456789";

    private Decoration() {}

    /** Whether a line begins or ends with what may be one: nearly no line of text does. */
    private static boolean mayHave(String line) {
        String printed = Blanks.strip(line);
        int last = printed.length() - 1;
        return last > 0 && (BEGINNINGS.indexOf(printed.charAt(0)) >= 0 || DASHES.indexOf(printed.charAt(last)) >= 0);
    }

    /** Whether a line is nothing but the number of its page. */
    static boolean isPageNumber(String line) {
        return mayHave(line) && PAGE_NUMBER.matcher(line).matches();
    }

    /** Whether a line is nothing but a number as they decorate a heading below. */
    static boolean isNumberOfHeading(Line line) {
        return mayHave(line.text()) && ORNAMENT.matcher(line.text()).matches();
    }

    /** A line without the number of its page at either end, and without one in front of its heading; else the line itself. */
    static Line removed(Line line) {
        return mayHave(line.text()) ? withoutOrnament(withoutPageNumber(withoutPageNumberInFront(line))) : line;
    }

    private static Line withoutPageNumberInFront(Line line) {
        Matcher number = PAGE_NUMBER_IN_FRONT.matcher(line.text());
        return number.lookingAt() ? line.substring(number.end(), line.text().length()) : line;
    }

    private static Line withoutPageNumber(Line line) {
        int length = line.text().length();
        Matcher number =
                PAGE_NUMBER_AT_END.matcher(line.text()).region(Math.max(0, length - LONGEST_PAGE_NUMBER), length);
        return number.find() ? line.substring(0, number.start()) : line;
    }

    private static Line withoutOrnament(Line line) {
        Matcher ornament = ORNAMENT.matcher(line.text());
        boolean isInFront = ornament.lookingAt()
                && Headings.official(line.wording(ornament.end(), line.text().length()))
                        .isPresent();
        return isInFront ? line.substring(ornament.end(), line.text().length()) : line;
    }
}
