package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.Extent;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Table 三 in running text in several parts below each other, each with all labels and some of the columns, as a page that
 * was too wide is printed.
 */
final class ColumnsInParts {

    private static final TableKind KIND = TableKind.REQUESTS;
    private static final FormWords FORM = FormWords.of(KIND);
    private static final int FEWEST_ROWS = 3;
    private static final Pattern GOES_ON = Pattern.compile("[（(]?[续接](?:[上下左右前后半表页第一二三，,、 ]|\\d(?!\\d)){0,8}[)）]?$");

    /**
     * A part.
     *
     * @param head the index of the line that names its columns
     * @param columns these, from left to right
     * @param rows its rows of figures, a line each
     */
    private record Part(int head, List<Heading> columns, List<RowLine> rows) {

        List<String> labels() {
            return rows.stream().map(row -> Folding.letters(row.label().text())).toList();
        }
    }

    private ColumnsInParts() {}

    /** A text with the figures of all parts behind each label, if the parts have the same labels, and together all columns. */
    static Passage besideEachOther(TableKind table, Passage text) {
        List<Part> parts = table == KIND ? parts(text.lines()) : List.of();
        List<Heading> columns =
                parts.stream().flatMap(part -> part.columns().stream()).toList();
        boolean areWhole = parts.size() > 1
                && columns.equals(KIND.columns())
                && parts.get(0).rows().size() >= FEWEST_ROWS
                && isNothingBetween(text.lines(), parts)
                && parts.stream().map(Part::labels).allMatch(parts.get(0).labels()::equals);
        return areWhole ? new Passage(joined(text.lines(), parts)) : text;
    }

    /** Whether from the first head to the last row there is nothing but heads, rows and groups of rows: other words may say whose figures follow. */
    private static boolean isNothingBetween(List<Line> lines, List<Part> parts) {
        Map<Line, RowLine> rows = parts.stream()
                .flatMap(part -> part.rows().stream())
                .collect(Collectors.toMap(RowLine::line, Function.identity(), (first, again) -> first));
        Line end = endOf(parts);
        for (int i = parts.get(0).head(); lines.get(i) != end; i++) {
            Line line = lines.get(i);
            boolean isOfTable = rows.containsKey(line)
                    || !columns(line).isEmpty()
                    || FORM.areRowGroups(line.asPiece().letters())
                    || saysThatItGoesOn(line)
                    || isBeginOfLabel(line, Optional.ofNullable(rows.get(lines.get(i + 1))));
            if (!isOfTable) {
                return false;
            }
        }
        return true;
    }

    /** 续表, 收到和处理政府信息公开申请情况（续，右半页）. */
    private static boolean saysThatItGoesOn(Line line) {
        Matcher goesOn = GOES_ON.matcher(line.text());
        String title = Folding.letters(goesOn.replaceFirst(""));
        return goesOn.reset().find() && (title.isEmpty() || FormWords.SECTIONS.has(title));
    }

    /** Whether a label that is broken begins in a line and ends in the row below. */
    private static boolean isBeginOfLabel(Line line, Optional<RowLine> below) {
        String begin = line.asPiece().letters();
        return below.filter(row ->
                        FORM.namesRowExactly(begin + Folding.letters(row.label().text())))
                .isPresent();
    }

    private static Line endOf(List<Part> parts) {
        List<RowLine> last = parts.get(parts.size() - 1).rows();
        return last.get(last.size() - 1).line();
    }

    private static List<Part> parts(List<Line> lines) {
        List<List<Heading>> columns =
                lines.stream().map(ColumnsInParts::columns).toList();
        List<Integer> heads = IntStream.range(0, lines.size())
                .filter(i -> !columns.get(i).isEmpty())
                .boxed()
                .toList();
        return heads.size() < 2
                ? List.of()
                : IntStream.range(0, heads.size())
                        .mapToObj(i -> part(
                                lines.subList(heads.get(i), i + 1 < heads.size() ? heads.get(i + 1) : lines.size()),
                                heads.get(i),
                                columns.get(heads.get(i))))
                        .toList();
    }

    /** A part from its head to the last line in front of the next one. */
    private static Part part(List<Line> lines, int head, List<Heading> columns) {
        List<RowLine> rows = lines.stream()
                .skip(1)
                .flatMap(line -> RowLine.labelFirst(line).stream())
                .filter(row -> row.count() == columns.size())
                .toList();
        return new Part(head, columns, rows);
    }

    /** The columns that a line names, and nothing else but their groups; none if it names none, or all. */
    private static List<Heading> columns(Line line) {
        List<Heading> named = new ArrayList<>();
        for (Extent extent : line.words()) {
            String word = letters(line, extent);
            Optional<Heading> column = FORM.columns().named(word);
            column.ifPresent(named::add);
            if (column.isEmpty() && !FORM.columnGroups().has(word) && !HeadPieces.areAboveLabels(word)) {
                return List.of();
            }
        }
        return named.size() < KIND.columns().size() ? named : List.of();
    }

    private static String letters(Line line, Extent word) {
        return line.wording(word.from(), word.to()).letters();
    }

    /** The lines of the first part, each row with the figures of the others behind its own, and what stands around all parts. */
    private static List<Line> joined(List<Line> lines, List<Part> parts) {
        Part first = parts.get(0);
        Part second = parts.get(1);
        Map<Line, Line> whole = new HashMap<>();
        for (int i = 0; i < first.rows().size(); i++) {
            RowLine row = first.rows().get(i);
            whole.put(row.line(), row.with(figuresBeside(parts, i)));
        }
        List<Line> joined = new ArrayList<>(lines.subList(0, first.head()));
        joined.add(head(lines, parts));
        lines.subList(first.head() + 1, second.head()).forEach(line -> joined.add(whole.getOrDefault(line, line)));
        joined.addAll(lines.subList(lines.indexOf(endOf(parts)) + 1, lines.size()));
        return joined;
    }

    private static List<PlacedText> figuresBeside(List<Part> parts, int row) {
        return parts.stream()
                .skip(1)
                .map(part -> part.rows().get(row).figures())
                .toList();
    }

    private static Line head(List<Line> lines, List<Part> parts) {
        List<PlacedText> heads = parts.stream()
                .flatMap(part -> Stream.of(lines.get(part.head()).placed(), PlacedText.of(" ")))
                .toList();
        return lines.get(parts.get(0).head()).joined(PlacedText.joined(heads));
    }
}
