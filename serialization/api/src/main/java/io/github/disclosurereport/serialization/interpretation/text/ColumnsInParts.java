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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Table 三 in running text in several parts below each other, each with all labels and some of the columns, as a page that
 * was too wide is printed.
 */
final class ColumnsInParts {

    private static final TableKind KIND = TableKind.REQUESTS;
    private static final FormWords FORM = FormWords.of(KIND);
    private static final int FEWEST_ROWS = 3;

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
        Set<Line> rows = parts.stream()
                .flatMap(part -> part.rows().stream())
                .map(RowLine::line)
                .collect(Collectors.toSet());
        return lines.stream()
                .skip(parts.get(0).head())
                .takeWhile(line -> line != endOf(parts))
                .allMatch(line -> rows.contains(line)
                        || !columns(line).isEmpty()
                        || FORM.areRowGroups(line.asPiece().letters()));
    }

    private static Line endOf(List<Part> parts) {
        List<RowLine> last = parts.get(parts.size() - 1).rows();
        return last.get(last.size() - 1).line();
    }

    private static List<Part> parts(List<Line> lines) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Heading> columns = columns(lines.get(i));
            if (!columns.isEmpty()) {
                parts.add(new Part(i, columns, rows(lines, i + 1, columns.size())));
            }
        }
        return parts;
    }

    /** The columns that a line names, and nothing else but their groups; none if it names none, or all. */
    private static List<Heading> columns(Line line) {
        List<String> words = line.words().stream()
                .map(word -> letters(line, word))
                .filter(word -> !FORM.columnGroups().has(word) && !HeadPieces.areAboveLabels(word))
                .toList();
        List<Heading> named = words.stream()
                .flatMap(word -> FORM.columns().named(word).stream())
                .toList();
        return named.size() == words.size() && named.size() < KIND.columns().size() ? named : List.of();
    }

    private static String letters(Line line, Extent word) {
        return line.wording(word.from(), word.to()).letters();
    }

    /** The rows below a head, up to the next one. */
    private static List<RowLine> rows(List<Line> lines, int from, int columns) {
        return lines.stream()
                .skip(from)
                .takeWhile(line -> columns(line).isEmpty())
                .flatMap(line -> RowLine.labelFirst(line).stream())
                .filter(row -> row.count() == columns)
                .toList();
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
