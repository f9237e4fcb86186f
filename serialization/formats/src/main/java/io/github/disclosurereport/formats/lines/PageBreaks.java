package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.serialization.interpretation.PageInterpreter;
import java.util.regex.Pattern;

/** Lines between the pieces of a table that goes on: blank ones, the number and the end of a page, and comments. */
final class PageBreaks {

    private static final Pattern BREAK = Pattern.compile("\\d{1,4}|[-*_]{3,}|<!--.*-->|[（(]?(?:续表|续上表|接上页|接上表)[）)]?|");
    private static final int MOST = 12;

    private PageBreaks() {}

    /** The first line behind them. */
    static int end(TextLines lines, int first) {
        int end = first;
        while (end < Math.min(lines.size(), first + MOST)
                && isBreak(lines.text(end).strip())) {
            end++;
        }
        return end;
    }

    private static boolean isBreak(String line) {
        return BREAK.matcher(line).matches() || PageInterpreter.isPageNumber(line);
    }
}
