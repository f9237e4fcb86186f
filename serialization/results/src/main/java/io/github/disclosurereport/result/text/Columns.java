package io.github.disclosurereport.result.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jline.utils.WCWidth;

/**
 * Lays out text in the columns of a terminal, where a Chinese character takes two.
 *
 * @param terminal how many the terminal has; at least 60 and at most 200; empty where there is none, and lines are as long as what they
 *     say
 */
public record Columns(OptionalInt terminal) {

    private static final int NARROWEST = 60;
    private static final int WIDEST = 200;
    private static final int FOR_TABLES = 80;
    private static final String CUT = "…";

    /** Of a narrow terminal as many as a line needs, of a wide one as many as the eye follows. */
    public Columns {
        if (terminal.isPresent()) {
            terminal = OptionalInt.of(Math.min(WIDEST, Math.max(NARROWEST, terminal.getAsInt())));
        }
    }

    /** How many a table may take. */
    int forTables() {
        return terminal.orElse(FOR_TABLES);
    }

    /** How many columns a text takes. */
    public static int width(String text) {
        return text.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
    }

    /** The text with blanks behind it, or cut, so that it takes exactly so many columns. */
    static String left(String text, int columns) {
        String cut = cut(text, columns);
        return cut + " ".repeat(columns - width(cut));
    }

    /** The text with blanks in front of it. */
    static String right(String text, int columns) {
        return " ".repeat(Math.max(0, columns - width(text))) + text;
    }

    /** The text, cut if it takes more columns. */
    static String cut(String text, int columns) {
        if (text.length() <= columns && width(text) <= columns) {
            return text;
        }
        int end = 0;
        int used = width(CUT);
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            used += width(text.substring(end, next));
            if (used > columns) {
                break;
            }
            end = next;
        }
        return text.substring(0, end) + CUT;
    }

    /** The text in lines of at most the terminal's width, all but the first behind an indent. */
    public List<String> wrap(String text, int indent) {
        if (terminal.isEmpty()) {
            return List.of(text);
        }
        int widest = terminal.getAsInt();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINESE);
        breaks.setText(text);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            String piece = text.substring(from, to);
            if (used > 0 && used + width(piece.stripTrailing()) > widest) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(" ".repeat(indent));
                used = indent;
            }
            line.append(piece);
            used += width(piece);
            from = to;
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
