package io.github.disclosurereport.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A line of text as reports keep it: trimmed, never empty, without control characters, every run of blanks one blank.
 *
 * <p>The full-width blank is a character of the text, but not at its ends. What is a line break in a text begins another
 * line.
 */
public final class CanonicalLine {

    private static final int FULL_WIDTH_BLANK = 0x3000;

    private final String text;

    /** Where its first letter stands in the text it was made of, if all others follow; else where each stands. */
    private final int begin;

    private final int[] origins;

    private CanonicalLine(String text, int begin, int... origins) {
        this.text = text;
        this.begin = begin;
        this.origins = origins;
    }

    /** The lines of a text, in order. */
    public static List<CanonicalLine> of(String text) {
        if (isCanonical(text)) {
            return List.of(new CanonicalLine(text, 0));
        }
        List<CanonicalLine> lines = new ArrayList<>();
        int from = 0;
        for (int to = 0; to <= text.length(); to++) {
            if (to == text.length() || isLineBreak(text.charAt(to))) {
                add(text, from, to, lines);
                from = to + 1;
            }
        }
        return lines;
    }

    private static void add(String text, int from, int to, List<CanonicalLine> lines) {
        int begin = from;
        int end = to;
        while (begin < end && isNothing(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && isNothing(text.charAt(end - 1))) {
            end--;
        }
        if (begin == end) {
            return;
        }
        String trimmed = text.substring(begin, end);
        lines.add(isCanonical(trimmed) ? new CanonicalLine(trimmed, begin) : folded(text, begin, end));
    }

    private static CanonicalLine folded(String text, int begin, int end) {
        StringBuilder line = new StringBuilder(end - begin);
        int[] origins = new int[end - begin];
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            boolean isBlank = isBlank(c);
            boolean isKept = isBlank ? line.charAt(line.length() - 1) != ' ' : !Character.isISOControl(c);
            if (isKept) {
                origins[line.length()] = i;
                line.append(isBlank ? ' ' : c);
            }
        }
        return new CanonicalLine(line.toString(), begin, Arrays.copyOf(origins, line.length()));
    }

    /** Whether nothing has to be changed, as is the rule. */
    private static boolean isCanonical(String text) {
        int end = text.length();
        boolean isTrimmed = end > 0 && !isNothing(text.charAt(0)) && !isNothing(text.charAt(end - 1));
        char before = 0;
        for (int i = 0; i < end && isTrimmed; i++) {
            char c = text.charAt(i);
            boolean isSecondBlank = c == ' ' && before == ' ';
            boolean isOrdinary = (c >= ' ' && c <= '~') || c >= FULL_WIDTH_BLANK;
            if (isSecondBlank || (!isOrdinary && (isBlank(c) || Character.isISOControl(c) || isLineBreak(c)))) {
                return false;
            }
            before = c;
        }
        return isTrimmed;
    }

    /** White space, but not the full-width blank. */
    private static boolean isBlank(char c) {
        return c != FULL_WIDTH_BLANK && Blanks.isBlank(c);
    }

    private static boolean isNothing(char c) {
        return Blanks.isBlank(c) || Character.isISOControl(c);
    }

    private static boolean isLineBreak(char c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** The line. */
    public String text() {
        return text;
    }

    /** Where one of its letters stands in the text that it was made of. */
    public int origin(int index) {
        return origins.length == 0 ? begin + index : origins[index];
    }
}
