package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table as data tools print it: columns that blanks keep apart, below a line of their numbers or names, and a number in
 * front of every row, both counted from 0.
 */
final class CountedColumns implements TableNotation {

    private static final Pattern ROW = Pattern.compile("\\s{0,6}(\\d{1,4})(?:\\s.*|)");
    private static final Pattern COLUMNS = Pattern.compile("\\s*0(?:\\s+\\d{1,3})+\\s*");
    private static final Pattern BREAK = Pattern.compile("\\\\n");
    private static final String GOES_ON = " \\";
    private static final int FEWEST_ROWS = 2;
    private static final int MOST_ROWS = 100;
    private static final int MOST_COLUMNS = 100;

    /** The columns stand at least so far apart. */
    private static final int GAP = 2;

    /**
     * Some columns of the page.
     *
     * @param from the first
     * @param to the one behind the last
     */
    private record Range(int from, int to) {}

    /**
     * What of a line stands in a range.
     *
     * @param from where it begins
     * @param to where it ends
     * @param text what stands there
     */
    private record Part(int from, int to, PlacedText text) {}

    @Override
    public Optional<Stretch> from(TextLines lines, int first) {
        Optional<Stretch> part = part(lines, first);
        return part.flatMap(left -> withOthers(lines, first, left)).or(() -> part);
    }

    /** A table that is too wide for its lines, with the parts below it; empty if it is none, or they are not all there. */
    private static Optional<Stretch> withOthers(TextLines lines, int first, Stretch left) {
        Stretch whole = left;
        int head = first;
        while (goesOn(lines, head)) {
            int end = whole.end();
            List<List<WrittenField>> rows = whole.rows();
            head = end + 1;
            Optional<Stretch> next = lines.text(end).isBlank() ? part(lines, head) : Optional.empty();
            if (next.filter(right -> right.rows().size() == rows.size()).isEmpty()) {
                return Optional.empty();
            }
            whole = Stretch.table(next.get().end(), beside(rows, next.get().rows()));
        }
        return Optional.of(whole);
    }

    private static List<List<WrittenField>> beside(List<List<WrittenField>> left, List<List<WrittenField>> right) {
        return IntStream.range(0, left.size())
                .mapToObj(i -> Stream.concat(left.get(i).stream(), right.get(i).stream())
                        .toList())
                .toList();
    }

    /** Whether the names of columns end with a sign that there are others. */
    private static boolean goesOn(TextLines lines, int head) {
        return lines.text(head).endsWith(GOES_ON);
    }

    private static Optional<Stretch> part(TextLines lines, int first) {
        String head = lines.text(first);
        int columns = columns(head);
        boolean mayHaveNames = head.startsWith(" ") && !head.isBlank();
        int end = columns > 0 || mayHaveNames ? endOfCounted(lines, first + 1) : first;
        boolean areRowsCounted = end - first > FEWEST_ROWS;
        if (!areRowsCounted && columns > 0) {
            end = endOfLines(lines, first + 1);
        }
        if (end - first <= FEWEST_ROWS) {
            return Optional.empty();
        }
        int last = end;
        int ranges = columns == 0 ? 0 : columns + (areRowsCounted ? 1 : 0);
        return Stream.of(LetterWidth.values())
                .flatMap(width -> table(lines, first, last, width, ranges).stream())
                .findFirst()
                .map(rows -> Stretch.table(last, fields(lines, rows, columns > 0, areRowsCounted)));
    }

    /** How many columns a line counts; 0 if it does not. */
    private static int columns(String line) {
        if (!COLUMNS.matcher(line).matches()) {
            return 0;
        }
        String[] numbers = line.strip().split("\\s+", -1);
        boolean isInOrder = IntStream.range(0, numbers.length).allMatch(i -> numbers[i].equals(Integer.toString(i)));
        return isInOrder && numbers.length < MOST_COLUMNS ? numbers.length : 0;
    }

    private static int endOfCounted(TextLines lines, int first) {
        int end = first;
        Matcher row = ROW.matcher(lines.text(end));
        while (row.matches() && Integer.parseInt(row.group(1)) == end - first) {
            end++;
            row = ROW.matcher(lines.text(end));
        }
        return end;
    }

    private static int endOfLines(TextLines lines, int first) {
        int end = first;
        while (end - first < MOST_ROWS && !lines.text(end).isBlank()) {
            end++;
        }
        return end;
    }

    /** The parts of each line, if letters of a width put them in as many columns, each of them even on one side. */
    private static Optional<List<List<Part>>> table(
            TextLines lines, int first, int end, LetterWidth width, int columns) {
        List<Range> ranges = ranges(lines, first, end, width);
        boolean areAsMany = columns == 0 ? ranges.size() > 1 && ranges.size() < MOST_COLUMNS : ranges.size() == columns;
        List<List<Part>> rows = IntStream.range(first, areAsMany ? end : first)
                .mapToObj(i -> parts(line(lines, i), width, ranges))
                .toList();
        boolean isTable = areAsMany && IntStream.range(0, ranges.size()).allMatch(column -> isEven(rows, column));
        return Optional.of(rows).filter(table -> isTable);
    }

    private static PlacedText line(TextLines lines, int number) {
        PlacedText line = lines.line(number);
        return goesOn(lines, number) ? line.substring(0, line.text().length() - GOES_ON.length()) : line;
    }

    private static List<Range> ranges(TextLines lines, int first, int end, LetterWidth width) {
        BitSet printed = new BitSet();
        for (int i = first; i < end; i++) {
            String line = line(lines, i).text();
            int[] positions = width.positions(line);
            for (int c = 0; c < line.length(); c++) {
                if (!Character.isWhitespace(line.charAt(c))) {
                    printed.set(positions[c], positions[c + 1]);
                }
            }
        }
        List<Range> ranges = new ArrayList<>();
        int from = printed.nextSetBit(0);
        while (from >= 0) {
            int to = printed.nextClearBit(from);
            int next = printed.nextSetBit(to);
            while (next >= 0 && next - to < GAP) {
                to = printed.nextClearBit(next);
                next = printed.nextSetBit(to);
            }
            ranges.add(new Range(from, to));
            from = next;
        }
        return ranges;
    }

    private static List<Part> parts(PlacedText line, LetterWidth width, List<Range> ranges) {
        int[] positions = width.positions(line.text());
        return ranges.stream()
                .map(range -> {
                    int begin = 0;
                    while (begin < line.text().length()
                            && (positions[begin] < range.from
                                    || Character.isWhitespace(line.text().charAt(begin)))) {
                        begin++;
                    }
                    begin = Math.min(begin, LetterWidth.indexOf(positions, range.to));
                    int end = LetterWidth.indexOf(positions, range.to);
                    while (end > begin && Character.isWhitespace(line.text().charAt(end - 1))) {
                        end--;
                    }
                    return new Part(positions[begin], positions[end], line.substring(begin, end));
                })
                .toList();
    }

    private static boolean isEven(List<List<Part>> rows, int column) {
        List<Part> printed = rows.stream()
                .map(row -> row.get(column))
                .filter(part -> part.to > part.from)
                .toList();
        return printed.stream().map(Part::from).collect(Collectors.toSet()).size() <= 1
                || printed.stream().map(Part::to).collect(Collectors.toSet()).size() <= 1;
    }

    private static List<List<WrittenField>> fields(
            TextLines lines, List<List<Part>> rows, boolean areColumnsCounted, boolean areRowsCounted) {
        return rows.stream()
                .skip(areColumnsCounted ? 1 : 0)
                .map(row -> row.stream()
                        .skip(areRowsCounted ? 1 : 0)
                        .map(part -> lines.field(withBreaks(part.text)))
                        .toList())
                .toList();
    }

    /** With line ends where a tool printed signs for them. */
    private static PlacedText withBreaks(PlacedText text) {
        Matcher sign = BREAK.matcher(text.text());
        PlacedText broken = text.substring(0, 0);
        int from = 0;
        while (sign.find()) {
            broken = broken.plus(text.substring(from, sign.start())).plus(PlacedText.of("\n"));
            from = sign.end();
        }
        return from == 0 ? text : broken.plus(text.substring(from, text.text().length()));
    }
}
