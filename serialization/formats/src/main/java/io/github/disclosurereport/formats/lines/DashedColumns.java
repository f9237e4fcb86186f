package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table whose columns stand below dashes, as pandoc writes it: a row in each line, or rows of several lines with blank
 * lines between them, which end at a line of dashes.
 */
final class DashedColumns implements TableNotation {

    private static final Pattern COLUMNS = Pattern.compile("\\s*+-{2,}+(?:\\s++-{2,}+)++\\s*+");
    private static final Pattern RULE = Pattern.compile("\\s*+-{10,}+\\s*+");
    private static final Pattern DASHES = Pattern.compile("-+");
    private static final int MOST_LINES = 600;
    private static final int MOST_LINES_OF_HEAD = 30;

    @Override
    public Optional<Stretch> from(TextLines lines, int first) {
        if (isColumns(lines, first)) {
            return table(lines, first, first, closing(lines, first + 1));
        }
        if (RULE.matcher(lines.text(first)).matches()) {
            int columns = next(lines, first + 1, first + MOST_LINES_OF_HEAD, DashedColumns::isColumns);
            return table(lines, first + 1, columns, closing(lines, columns + 1));
        }
        boolean isHead = !lines.text(first).isBlank() && isColumns(lines, first + 1);
        return isHead ? table(lines, first, first + 1, endOfLines(lines, first + 2)) : Optional.empty();
    }

    private static boolean isColumns(TextLines lines, int number) {
        String line = lines.text(number);
        return line.indexOf("--") >= 0 && COLUMNS.matcher(line).matches();
    }

    private static boolean isEnd(TextLines lines, int number) {
        return isColumns(lines, number) || RULE.matcher(lines.text(number)).matches();
    }

    @FunctionalInterface
    private interface Condition {
        boolean holds(TextLines lines, int number);
    }

    /** The next line for which something holds; the one behind the last if there is none before another. */
    private static int next(TextLines lines, int from, int before, Condition condition) {
        int next = from;
        while (next < Math.min(lines.size(), before) && !condition.holds(lines, next)) {
            next++;
        }
        return next < before ? next : lines.size();
    }

    private static int closing(TextLines lines, int from) {
        return next(lines, from, from + MOST_LINES, DashedColumns::isEnd);
    }

    private static int endOfLines(TextLines lines, int from) {
        return next(lines, from, from + MOST_LINES, (all, i) -> all.text(i).isBlank() || isEnd(all, i));
    }

    /** The table below a line of dashes, with the head above that; empty if its words do not keep to the columns. */
    private static Optional<Stretch> table(TextLines lines, int head, int columns, int end) {
        if (end <= columns + 1 || (end >= lines.size() && head == columns)) {
            return Optional.empty();
        }
        return Arrays.stream(LetterWidth.values())
                .flatMap(width -> new Columns(lines, lines.text(columns), width).rows(head, columns, end).stream())
                .findFirst()
                .map(rows -> Stretch.table(Math.min(lines.size(), isEnd(lines, end) ? end + 1 : end), rows));
    }

    /** The columns below some dashes, if letters are so wide. */
    private record Columns(TextLines lines, List<Integer> begins, LetterWidth width) {

        Columns(TextLines lines, String dashes, LetterWidth width) {
            this(lines, begins(dashes), width);
        }

        private static List<Integer> begins(String dashes) {
            Matcher matcher = DASHES.matcher(dashes);
            List<Integer> begins = new ArrayList<>();
            while (matcher.find()) {
                begins.add(matcher.start());
            }
            return begins;
        }

        Optional<List<List<WrittenField>>> rows(int head, int columns, int end) {
            List<Integer> printed = IntStream.range(head, end)
                    .filter(i -> i != columns && !lines.text(i).isBlank())
                    .boxed()
                    .toList();
            boolean fits = printed.stream().allMatch(this::fits)
                    && IntStream.range(0, begins.size()).allMatch(column -> isEven(printed, column));
            if (!fits) {
                return Optional.empty();
            }
            boolean haveRowsLines = IntStream.range(columns + 1, end)
                    .noneMatch(i -> lines.text(i).isBlank());
            List<List<WrittenField>> rows = new ArrayList<>();
            add(rows, head, columns, false);
            add(rows, columns + 1, end, haveRowsLines);
            return Optional.of(rows);
        }

        /** Whether a blank stands in front of each column, or nothing. */
        private boolean fits(int number) {
            String line = lines.text(number);
            int[] positions = width.positions(line);
            return begins.stream().allMatch(begin -> {
                int at = LetterWidth.indexOf(positions, begin);
                return (at == line.length() && positions[at] <= begin)
                        || (positions[at] == begin && (at == 0 || Character.isWhitespace(line.charAt(at - 1))));
            });
        }

        /** Whether all that stands in a column begins or ends at one position: else letters are not so wide. */
        private boolean isEven(List<Integer> printed, int column) {
            Set<Integer> from = new HashSet<>();
            Set<Integer> to = new HashSet<>();
            for (int number : printed) {
                int[] positions = width.positions(lines.text(number));
                int begin = LetterWidth.indexOf(positions, begins.get(column));
                String part = lines.text(number).substring(begin, end(positions, column));
                if (!part.isBlank()) {
                    from.add(positions[
                            begin + part.length() - part.stripLeading().length()]);
                    to.add(positions[begin + part.stripTrailing().length()]);
                }
            }
            return from.size() <= 1 || to.size() <= 1;
        }

        private int end(int[] positions, int column) {
            return column + 1 < begins.size()
                    ? LetterWidth.indexOf(positions, begins.get(column + 1))
                    : positions.length - 1;
        }

        private void add(List<List<WrittenField>> rows, int from, int to, boolean isEachARow) {
            Optional<List<WrittenField>> open = Optional.empty();
            for (int i = from; i < to; i++) {
                if (lines.text(i).isBlank()) {
                    open.ifPresent(rows::add);
                    open = Optional.empty();
                    continue;
                }
                List<WrittenField> line = fields(i);
                open = Optional.of(open.map(above -> joined(above, line)).orElse(line));
                if (isEachARow) {
                    open.ifPresent(rows::add);
                    open = Optional.empty();
                }
            }
            open.ifPresent(rows::add);
        }

        private List<WrittenField> fields(int number) {
            PlacedText line = lines.line(number);
            int[] positions = width.positions(line.text());
            List<WrittenField> fields = new ArrayList<>();
            for (int i = 0; i < begins.size(); i++) {
                fields.add(
                        lines.field(line.substring(LetterWidth.indexOf(positions, begins.get(i)), end(positions, i))));
            }
            return fields;
        }

        private static List<WrittenField> joined(List<WrittenField> above, List<WrittenField> below) {
            return IntStream.range(0, above.size())
                    .mapToObj(i -> above.get(i).plus(below.get(i)))
                    .toList();
        }
    }
}
