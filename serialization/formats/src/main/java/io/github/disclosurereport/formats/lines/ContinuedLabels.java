package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.serialization.interpretation.PageInterpreter;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.text.Blanks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows between bars, with no field for what a span covers, whose labels go on in the next lines below each other, as antiword
 * writes them where nothing parts the rows.
 */
final class ContinuedLabels {

    private static final char BAR = '|';

    /** A label of the form has no more lines in the narrowest field. */
    private static final int MOST_LINES = 40;

    private ContinuedLabels() {}

    /** The lines, each label in one of them. */
    static List<PlacedText> joined(List<PlacedText> lines) {
        List<PlacedText> joined = new ArrayList<>(lines.size());
        int from = 0;
        while (from < lines.size()) {
            int end = from + 1;
            while (isRow(lines.get(from)) && end < lines.size() && isRow(lines.get(end))) {
                end++;
            }
            joined.addAll(rows(lines.subList(from, end)));
            from = end;
        }
        return joined;
    }

    private static boolean isRow(PlacedText line) {
        String text = line.text();
        return text.length() > 1
                && text.charAt(0) == BAR
                && text.charAt(text.length() - 1) == BAR
                && !SeparatedLines.isRule(text);
    }

    private static List<PlacedText> rows(List<PlacedText> lines) {
        if (lines.size() == 1) {
            return lines;
        }
        List<Row> rows = lines.stream().map(Row::of).toList();
        boolean isWithoutSpans =
                rows.stream().map(Row::size).collect(Collectors.toSet()).size() > 1
                        && rows.stream().noneMatch(Row::isBlank);
        return isWithoutSpans ? joinedRows(rows) : lines;
    }

    private static List<PlacedText> joinedRows(List<Row> rows) {
        List<PlacedText> joined = new ArrayList<>();
        int next = 0;
        while (next < rows.size()) {
            int end = endOfLabels(rows, next);
            joined.add(
                    end == next + 1 ? rows.get(next).line() : rows.get(next).withWordsOf(rows.subList(next + 1, end)));
            next = end;
        }
        return joined;
    }

    /** The line behind the last one in which labels of a row go on, which together are letter by letter those of the form. */
    private static int endOfLabels(List<Row> rows, int first) {
        Row row = rows.get(first);
        int end = first + 1;
        int last = Math.min(rows.size(), first + MOST_LINES);
        int labels = end < last && rows.get(end).hasBlankEnd() ? row.labels() : 0;
        List<StringBuilder> words = IntStream.range(0, labels)
                .mapToObj(field -> new StringBuilder(row.text(field)))
                .toList();
        Set<Integer> goOn = new HashSet<>();
        for (int next = end; next < last && rows.get(next).goesOn(row, labels); next++) {
            for (int field = 0; field < labels; field++) {
                String text = rows.get(next).text(field);
                words.get(field).append(text);
                if (!text.isEmpty()) {
                    goOn.add(field);
                }
            }
            boolean areLabels =
                    goOn.stream().allMatch(field -> isLabel(words.get(field).toString()) && !isLabel(row.text(field)));
            end = areLabels ? next + 1 : end;
        }
        return end;
    }

    private static boolean isLabel(String words) {
        return PageInterpreter.isLabelOfRow(words);
    }

    /**
     * A line between bars.
     *
     * @param bars where they stand
     */
    private record Row(PlacedText line, List<Integer> bars) {

        static Row of(PlacedText line) {
            String text = line.text();
            return new Row(
                    line,
                    IntStream.range(0, text.length())
                            .filter(at -> text.charAt(at) == BAR)
                            .boxed()
                            .toList());
        }

        int size() {
            return bars.size() - 1;
        }

        boolean isBlank() {
            return fields(0, size()).allMatch(String::isEmpty);
        }

        boolean hasBlankEnd() {
            return size() > 1 && text(size() - 1).isEmpty();
        }

        String text(int field) {
            return Blanks.strip(line.text().substring(bars.get(field) + 1, bars.get(field + 1)));
        }

        private Stream<String> fields(int from, int to) {
            return IntStream.range(from, to).mapToObj(this::text);
        }

        /** How many fields stand in front of its figures; 0 if something else stands behind them. */
        int labels() {
            int labels = 0;
            while (labels < size() && (text(labels).isEmpty() || isWords(text(labels)))) {
                labels++;
            }
            return fields(labels, size()).noneMatch(text -> text.isEmpty() || isWords(text)) ? labels : 0;
        }

        private static boolean isWords(String text) {
            return TableShape.isLabel(WrittenField.of(PlacedText.of(text)));
        }

        /** Whether it has words in front of blanks where another has its figures. */
        boolean goesOn(Row above, int labels) {
            return labels > 0
                    && labels < size()
                    && size() == above.size()
                    && fields(0, labels).anyMatch(text -> !text.isEmpty())
                    && fields(labels, size()).allMatch(String::isEmpty);
        }

        PlacedText withWordsOf(List<Row> below) {
            List<PlacedText> parts = new ArrayList<>();
            int from = 0;
            for (int field = 0; field < size(); field++) {
                int end = endOfWords(field);
                parts.add(line.substring(from, end));
                for (Row row : below) {
                    parts.add(row.words(field));
                }
                from = end;
            }
            parts.add(line.substring(from, line.text().length()));
            return PlacedText.joined(parts);
        }

        private int endOfWords(int field) {
            return line.text().substring(0, bars.get(field + 1)).stripTrailing().length();
        }

        private PlacedText words(int field) {
            int end = endOfWords(field);
            String text = line.text().substring(Math.min(end, bars.get(field) + 1), end);
            return line.substring(end - text.stripLeading().length(), end);
        }
    }
}
