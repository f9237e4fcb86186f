package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.source.PlacedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Rows of running text with their figures in front of their labels, a row a line.
 *
 * <p>A line end in the wrong place makes lines that look alike, of the figures of one row and the label of the next: then
 * a label stands alone in front of the first of them, and figures alone behind the last.
 */
final class FiguresInFront {

    private static final int FEWEST_ROWS = 3;

    private final FormWords form;
    private final boolean isOfAllColumns;
    private final int columns;
    private final List<Line> lines;

    private FiguresInFront(TableKind kind, List<Line> lines) {
        this.form = FormWords.of(kind);
        this.isOfAllColumns = kind == TableKind.REQUESTS;
        this.columns = kind.columns().size();
        this.lines = lines;
    }

    /** A text with the label of each such row in front of its figures, if no row has it there. */
    static Passage behindLabels(TableKind kind, Passage text) {
        return new FiguresInFront(kind, text.lines()).turned().map(Passage::new).orElse(text);
    }

    private Optional<List<Line>> turned() {
        List<Optional<RowLine>> rows = lines.stream()
                .map(line -> RowLine.figuresFirst(line).filter(this::mayBeRow))
                .toList();
        List<Integer> named = IntStream.range(0, lines.size())
                .filter(i -> rows.get(i).filter(row -> isLabel(row.label())).isPresent())
                .boxed()
                .toList();
        boolean areRows = named.size() >= FEWEST_ROWS
                && !isBelowLabel(named.get(0))
                && lines.stream().noneMatch(line -> isFigures(line) || isLabelFirst(line));
        return areRows
                ? Optional.of(IntStream.range(0, lines.size())
                        .mapToObj(
                                i -> rows.get(i).map(row -> row.with(List.of())).orElse(lines.get(i)))
                        .toList())
                : Optional.empty();
    }

    /** A dash alone marks the item of a list. */
    private boolean mayBeRow(RowLine row) {
        return isOfAllColumns
                ? row.count() == columns
                : row.count() <= columns && row.figures().text().chars().anyMatch(Character::isDigit);
    }

    private boolean isLabel(PlacedText label) {
        return form.rowOfLine(Piece.label(label)).isPresent();
    }

    private boolean isBelowLabel(int line) {
        return line > 0 && isLabel(lines.get(line - 1).placed());
    }

    private boolean isFigures(Line line) {
        return line.figures().size() > 1;
    }

    private boolean isLabelFirst(Line line) {
        return RowLine.labelFirst(line).filter(row -> isLabel(row.label())).isPresent();
    }
}
