package io.github.disclosurereport.formats.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table in a drawn frame: the lines between its fields say which rows and columns each of them covers. */
final class DrawnTable implements TableNotation {

    private static final int MOST_LINES = 1000;
    private static final int MOST_EDGES = 100;
    private static final Pattern TOP = Pattern.compile("\\s*+[+\\u250C-\\u250F\\u2552-\\u2554\\u256D].*");
    private static final String ALONG = "-=:\u2500\u2501\u2504\u2505\u2508\u2509\u254C\u254D\u2550";

    @Override
    public Optional<Stretch> from(TextLines lines, int first) {
        if (!TOP.matcher(lines.text(first)).matches() || !SeparatedLines.isRule(lines.text(first))) {
            return Optional.empty();
        }
        int end = first + 1;
        while (end - first < MOST_LINES && edges(lines.text(end)).size() > 1) {
            end++;
        }
        int last = end;
        List<List<DrawnPart>> parts = parts(lines, first, end, SeparatedLines::isRule);
        return Optional.of(parts)
                .filter(all -> all.size() == last - first
                        && all.get(all.size() - 1).stream().allMatch(DrawnPart::isLine))
                .map(all -> DrawnRows.of(lines, all))
                .filter(rows -> !rows.isEmpty())
                .map(rows -> Stretch.table(last, rows));
    }

    /** The parts of each line, up to the first that does not fit into the frame of those that are rules. */
    static List<List<DrawnPart>> parts(TextLines lines, int first, int end, Predicate<String> isRule) {
        NavigableSet<Integer> edges = IntStream.range(first, end)
                .mapToObj(lines::text)
                .filter(isRule)
                .flatMap(rule -> edges(rule).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<List<DrawnPart>> all = new ArrayList<>();
        if (edges.size() > MOST_EDGES) {
            return all;
        }
        for (int i = first; i < end; i++) {
            int number = i;
            Set<List<DrawnPart>> ways = Stream.of(LetterWidth.values())
                    .flatMap(width -> parts(lines, number, width, edges).stream())
                    .collect(Collectors.toSet());
            if (ways.size() != 1) {
                return all;
            }
            all.addAll(ways);
        }
        return all;
    }

    /** The parts of a line, if with letters of a width each of its lines downwards stands on one of the edges. */
    private static Optional<List<DrawnPart>> parts(
            TextLines lines, int number, LetterWidth width, NavigableSet<Integer> edges) {
        String line = lines.text(number);
        List<Integer> marks = edges(line);
        int[] positions = width.positions(line);
        boolean fits = marks.size() > 1
                && marks.stream().allMatch(mark -> edges.contains(positions[mark]))
                && positions[marks.get(0)] == edges.first()
                && positions[marks.get(marks.size() - 1)] == edges.last();
        if (!fits) {
            return Optional.empty();
        }
        return Optional.of(IntStream.range(1, marks.size())
                .mapToObj(i -> new DrawnPart(
                        edges.headSet(positions[marks.get(i - 1)]).size(),
                        edges.headSet(positions[marks.get(i)]).size(),
                        lines.line(number).substring(marks.get(i - 1) + 1, marks.get(i))))
                .toList());
    }

    /** Where in a line others go down from it. */
    private static List<Integer> edges(String line) {
        return IntStream.range(0, line.length())
                .filter(i -> isEdge(line, i))
                .boxed()
                .toList();
    }

    private static boolean isEdge(String line, int at) {
        char c = line.charAt(at);
        boolean isPlus = c == '+'
                && ((at > 0 && isAlong(line.charAt(at - 1)))
                        || (at + 1 < line.length() && isAlong(line.charAt(at + 1))));
        boolean isDrawn = c >= '\u2502' && c <= '\u257F' && !isAlong(c);
        return isPlus || isDrawn || SeparatedLines.PIPES.indexOf(c) >= 0;
    }

    static boolean isAlong(int c) {
        return ALONG.indexOf(c) >= 0;
    }
}
