package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.table.HeadColumn;
import io.github.disclosurereport.serialization.interpretation.table.RunningHead;
import io.github.disclosurereport.serialization.interpretation.table.TableRow;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.stream.Distinct;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table 三 in running text whose label column stands in front of its figures: the labels of all rows, a line each, then
 * a line of figures for each of them.
 */
final class LabelsAboveFigures {

    private static final int FEWEST_ROWS = 3;

    private final TableKind kind;
    private final FormWords words;
    private final List<Line> lines;
    private final List<TableRow> rows = new ArrayList<>();

    private LabelsAboveFigures(TableKind kind, List<Line> lines) {
        this.kind = kind;
        this.words = FormWords.of(kind);
        this.lines = lines;
    }

    /** Finds it in a text, in one piece or several; empty if there is a label more or less than lines of figures. */
    static Optional<TextTable> find(TableKind kind, Passage text) {
        return kind == TableKind.REQUESTS ? new LabelsAboveFigures(kind, text.lines()).found() : Optional.empty();
    }

    private Optional<TextTable> found() {
        int first = next(0, lines.size());
        int end = first;
        for (int begin = first; begin < lines.size(); begin = next(end, lines.size())) {
            int behind = take(begin, end == begin ? beginOfHead(begin) : end);
            if (behind == begin) {
                return Optional.empty();
            }
            end = behind;
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(TextTable.between(
                        RunningTable.withoutCorner(lines.subList(0, beginOfHead(first))),
                        rows,
                        Optional.empty(),
                        lines.subList(end, lines.size())));
    }

    /** The next line that names a row. */
    private int next(int from, int to) {
        int line = from;
        while (line < to && row(line).isEmpty()) {
            line++;
        }
        return line;
    }

    private Optional<Heading> row(int line) {
        return isColumn(line)
                ? Optional.empty()
                : words.rowOfLine(lines.get(line).asPiece());
    }

    /** Whether a line is the label of a column, which has no number. */
    private boolean isColumn(int line) {
        return words.columns().has(lines.get(line).asPiece().letters())
                && lines.get(line).wording().numbering().isEmpty();
    }

    private boolean isRowOfFigures(int line) {
        return lines.get(line).figures().size() == kind.columns().size();
    }

    /** The first of the lines above the labels that are words of the head. */
    private int beginOfHead(int labels) {
        int begin = labels;
        while (begin > 0 && isHead(begin - 1)) {
            begin--;
        }
        return begin;
    }

    private boolean isHead(int line) {
        String letters = lines.get(line).asPiece().letters();
        return words.isCorner(letters)
                || words.columnGroups().has(letters)
                || isColumn(line)
                || new RunningHead(kind, lines.get(line).placed()).hasColumns();
    }

    /** Takes labels and their figures; where these end, or where the labels begin if they are not as many. */
    private int take(int begin, int beginOfHead) {
        int figures = begin;
        while (figures < lines.size() && isBetween(figures)) {
            figures++;
        }
        int end = figures;
        while (end < lines.size() && isRowOfFigures(end)) {
            end++;
        }
        List<Integer> labels = labels(begin, figures);
        if (labels.size() < FEWEST_ROWS || labels.size() != end - figures) {
            return begin;
        }
        List<HeadColumn> head = head(beginOfHead, figures);
        for (int i = 0; i < labels.size(); i++) {
            rows.add(TableRow.running(lines.get(labels.get(i)).placed(), fields(lines.get(figures + i)), head));
        }
        return end;
    }

    /** Whether a line may stand between the first label and the first figures. */
    private boolean isBetween(int line) {
        Piece piece = lines.get(line).asPiece();
        return !piece.isRunningFigure()
                && (row(line).isPresent() || isHead(line) || words.areRowGroups(piece.letters()));
    }

    /** The lines that name rows, each another one; without the label of a group that is a row of its own in another edition. */
    private List<Integer> labels(int begin, int end) {
        List<Integer> all = IntStream.range(begin, end)
                .filter(line -> row(line).isPresent())
                .boxed()
                .toList();
        List<Heading> named = all.stream().flatMap(line -> row(line).stream()).toList();
        if (named.stream().collect(Distinct.toList()).size() < named.size()) {
            return List.of();
        }
        return all.stream()
                .filter(line -> row(line).stream()
                        .noneMatch(row -> named.stream().anyMatch(other -> words.isGroupOf(row, other))))
                .toList();
    }

    /** The columns that the words around the labels name; none if they are the official ones in their order. */
    private List<HeadColumn> head(int begin, int end) {
        List<PlacedText> printed = IntStream.range(begin, end)
                .filter(this::isHead)
                .mapToObj(line -> lines.get(line).placed())
                .toList();
        RunningHead head = new RunningHead(kind, PlacedText.joined(printed));
        return head.hasColumns() && head.isHead() ? head.columns() : List.of();
    }

    private static List<Piece> fields(Line line) {
        List<PlacedText> figures = line.figures();
        return IntStream.range(0, figures.size())
                .mapToObj(i -> new Piece(figures.get(i), i, i + 1))
                .toList();
    }
}
