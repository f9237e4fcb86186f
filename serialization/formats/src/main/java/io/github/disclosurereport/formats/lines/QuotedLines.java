package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.List;

/** Lines that a mail quotes: each has a mark in front, or several, one for each time it was quoted. */
final class QuotedLines {

    private static final String MARKS = ">|";
    private static final char STROKE = '|';

    /** A report has as many; fewer lines may be quoted for another reason. */
    private static final int FEWEST = 20;

    private static final int MOST_MARKS = 5;

    private QuotedLines() {}

    /** The lines without the marks, if most of them, one after the other, have the same. */
    static List<PlacedText> without(List<PlacedText> lines) {
        List<PlacedText> unquoted = new ArrayList<>(lines);
        for (int marks = 0; marks < MOST_MARKS; marks++) {
            int from = begin(unquoted);
            if (from < 0) {
                break;
            }
            unquoted.subList(from, end(unquoted, from)).replaceAll(QuotedLines::withoutMark);
        }
        return unquoted;
    }

    /** Where enough lines of all begin that have the same mark; -1 if nowhere. */
    private static int begin(List<PlacedText> lines) {
        for (int from = 0; from < lines.size(); from = end(lines, from)) {
            int count = end(lines, from) - from;
            if (mark(lines.get(from).text()) != 0
                    && count >= FEWEST
                    && 2 * count > lines.size()
                    && isQuoted(lines.subList(from, from + count))) {
                return from;
            }
        }
        return -1;
    }

    /** The first line behind one that has not the same mark. */
    private static int end(List<PlacedText> lines, int from) {
        char mark = mark(lines.get(from).text());
        int end = from + 1;
        while (end < lines.size() && mark(lines.get(end).text()) == mark) {
            end++;
        }
        return end;
    }

    /** The mark in front of a line; 0 if there is none. */
    private static char mark(String line) {
        return line.isEmpty() || MARKS.indexOf(line.charAt(0)) < 0 ? 0 : line.charAt(0);
    }

    /** A stroke may also be the border of a table, whose rows have more of them, or begin each field of one in a wiki. */
    private static boolean isQuoted(List<PlacedText> lines) {
        if (mark(lines.get(0).text()) != STROKE) {
            return true;
        }
        long withOneStroke = lines.stream()
                .filter(line -> line.text().lastIndexOf(STROKE) == 0)
                .count();
        return lines.stream().noneMatch(line -> WikiTable.isEnd(line.text()))
                && (2 * withOneStroke > lines.size() || lines.stream().allMatch(QuotedLines::isQuotedAgain));
    }

    private static boolean isQuotedAgain(PlacedText line) {
        String rest = withoutMark(line).text();
        return rest.isEmpty() || mark(rest) == STROKE;
    }

    private static PlacedText withoutMark(PlacedText line) {
        int from = line.text().startsWith(" ", 1) ? 2 : 1;
        return line.substring(from, line.text().length());
    }
}
