package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.text.Blanks;
import java.util.ArrayList;
import java.util.List;

/** Rows between pipes with an empty line behind each, of which some have several lines. */
final class RowsApart {

    private static final int FEWEST = 5;

    private RowsApart() {}

    /** The lines, without the empty ones between such rows; what has a rule, as Markdown does, is a table by itself. */
    static List<PlacedText> without(List<PlacedText> lines) {
        List<PlacedText> without = new ArrayList<>(lines.size());
        int from = 0;
        while (from < lines.size()) {
            int end = end(lines, from);
            List<PlacedText> rows = lines.subList(from, end);
            without.addAll(
                    areApart(rows)
                            ? rows.stream()
                                    .filter(line -> !Blanks.isBlank(line.text()))
                                    .toList()
                            : rows);
            from = end;
        }
        return without;
    }

    /** Where rows end that begin with a line; behind it if it is none. */
    private static int end(List<PlacedText> lines, int from) {
        int end = from + 1;
        while (isRow(lines, from) && end < lines.size() && (isRow(lines, end) || isBetween(lines, end))) {
            end++;
        }
        return end;
    }

    private static boolean isRow(List<PlacedText> lines, int number) {
        String line = number < lines.size() ? lines.get(number).text() : "";
        return line.indexOf('|') >= 0 && SeparatedLines.isBetweenPipes(line) && !SeparatedLines.isRule(line);
    }

    private static boolean isBetween(List<PlacedText> lines, int number) {
        return Blanks.isBlank(lines.get(number).text()) && isRow(lines, number + 1);
    }

    private static boolean areApart(List<PlacedText> rows) {
        return rows.stream().filter(line -> Blanks.isBlank(line.text())).count() >= FEWEST;
    }
}
