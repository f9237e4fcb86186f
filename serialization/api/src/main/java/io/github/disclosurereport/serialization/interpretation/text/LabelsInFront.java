package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Blocks of table 二 in running text with the labels of their rows in front of the head, and a line of figures for each below it. */
final class LabelsInFront {

    private static final TableKind KIND = TableKind.PROACTIVE;
    private static final FormWords FORM = FormWords.of(KIND);

    private final List<Line> lines;

    private LabelsInFront(List<Line> lines) {
        this.lines = lines;
    }

    /** A text with each such label in front of its figures; as it is if some block has its figures otherwise. */
    static Passage besideFigures(TableKind kind, Passage text) {
        return kind == KIND
                ? new LabelsInFront(text.lines()).moved().map(Passage::new).orElse(text)
                : text;
    }

    private Optional<List<Line>> moved() {
        List<Line> moved = new ArrayList<>();
        int next = 0;
        while (next < lines.size()) {
            int head = end(next, this::isLabel);
            int figures = end(head, this::isHead);
            int end = end(figures, this::isFigures);
            int labels = head - next;
            int first = next;
            boolean areWhole = labels > 0
                    && end - figures == labels
                    && IntStream.range(0, labels).allMatch(i -> isWhole(first + i, figures + i));
            if (areWhole) {
                moved.addAll(lines.subList(head, figures));
                IntStream.range(0, labels).forEach(i -> moved.add(row(lines.get(first + i), lines.get(figures + i))));
                next = end;
            } else if (labels > 0 && head < figures && figures < end) {
                return Optional.empty();
            } else {
                moved.add(lines.get(next));
                next++;
            }
        }
        return Optional.of(moved);
    }

    private int end(int from, java.util.function.IntPredicate holds) {
        int end = from;
        while (end < lines.size() && holds.test(end)) {
            end++;
        }
        return end;
    }

    private boolean isLabel(int line) {
        return FORM.rowOfLine(lines.get(line).asPiece()).isPresent();
    }

    private boolean isHead(int line) {
        return lines.get(line).words().stream()
                .map(word -> lines.get(line).wording(word.from(), word.to()).letters())
                .allMatch(word -> FORM.columns().has(word));
    }

    private boolean isFigures(int line) {
        return !lines.get(line).figures().isEmpty();
    }

    /** Whether a line has as many figures as some edition has cells in the row that another names. */
    private boolean isWhole(int label, int figures) {
        return FORM.rowOfLine(lines.get(label).asPiece()).stream()
                .flatMap(row -> Arrays.stream(Edition.values()).map(edition -> edition.cells(row)))
                .anyMatch(cells -> cells.size() == lines.get(figures).figures().size());
    }

    private static Line row(Line label, Line figures) {
        return label.joined(label.placed().plus(PlacedText.of(" ")).plus(figures.placed()));
    }
}
