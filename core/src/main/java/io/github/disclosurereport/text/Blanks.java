package io.github.disclosurereport.text;

import java.util.regex.Pattern;

/**
 * What a blank is: white space, breaking or not, of any width, and what breaks a line.
 *
 * <p>{@link String#isBlank()} and {@link String#strip()} are not asked, because they answer otherwise in a browser: there
 * the full-width blank is none, and the no-break space is stripped.
 */
public final class Blanks {

    private static final String UNSEEN = "\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF";
    private static final char FULL_WIDTH = '\u3000';

    private static final Pattern BETWEEN_FIGURES = Pattern.compile("[\\t\\d][ \\u00A0\\u3000]{2,}\\d");

    private Blanks() {}

    /** Whether a code point is a blank. */
    public static boolean isBlank(int c) {
        boolean isPrintedAscii = c > ' ' && c <= '~';
        return !isPrintedAscii && c <= FULL_WIDTH && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Whether a text has nothing but blanks. */
    public static boolean isBlank(CharSequence text) {
        return begin(text) == text.length();
    }

    /** Whether a text has a blank. */
    public static boolean hasBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBlank(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether blanks line up the figures of a line: where they do, a tab is but a wide blank. */
    public static boolean lineUpFigures(CharSequence line) {
        return BETWEEN_FIGURES.matcher(line).find();
    }

    /** A text without the blanks in front and behind. */
    public static String strip(CharSequence text) {
        int begin = begin(text);
        return text.subSequence(begin, end(text, begin)).toString();
    }

    /** A text without the blanks behind. */
    public static String stripTrailing(CharSequence text) {
        return text.subSequence(0, end(text, 0)).toString();
    }

    /** A text without any blank, and without the letters that nobody sees, such as those that say where a line may break. */
    public static String without(CharSequence text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i)) && UNSEEN.indexOf(text.charAt(i)) < 0) {
                result.append(text.charAt(i));
            }
        }
        return result.toString();
    }

    private static int begin(CharSequence text) {
        int begin = 0;
        while (begin < text.length() && isBlank(text.charAt(begin))) {
            begin++;
        }
        return begin;
    }

    private static int end(CharSequence text, int begin) {
        int end = text.length();
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
