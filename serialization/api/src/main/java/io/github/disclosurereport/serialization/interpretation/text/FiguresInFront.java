package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Rows of running text with their figures in front of their labels, a row a line.
 *
 * <p>A line end in the wrong place makes lines that look alike, of the figures of one row and the label of the next. Then one
 * label stands elsewhere, and one row of figures: so these lines have to be all rows of the form, in its order, and hold all figures.
 */
final class FiguresInFront {

    private final TableKind kind;
    private final FormWords form;
    private final List<Line> lines;

    private FiguresInFront(TableKind kind, List<Line> lines) {
        this.kind = kind;
        this.form = FormWords.of(kind);
        this.lines = lines;
    }

    /** A text with the label of each such row in front of its figures, if all rows are such. */
    static Passage behindLabels(TableKind kind, Passage text) {
        return new FiguresInFront(kind, text.lines()).turned().map(Passage::new).orElse(text);
    }

    private Optional<List<Line>> turned() {
        List<Optional<RowLine>> rows = lines.stream().map(this::named).toList();
        List<RowLine> named = rows.stream().flatMap(Optional::stream).toList();
        boolean areAll = Arrays.stream(Edition.values()).anyMatch(edition -> areAllOf(edition, named))
                && IntStream.range(0, lines.size()).noneMatch(i -> rows.get(i).isEmpty() && hasFigures(lines.get(i)));
        return areAll
                ? Optional.of(IntStream.range(0, lines.size())
                        .mapToObj(
                                i -> rows.get(i).map(row -> row.with(List.of())).orElse(lines.get(i)))
                        .toList())
                : Optional.empty();
    }

    private Optional<RowLine> named(Line line) {
        return RowLine.figuresFirst(line).filter(row -> heading(row).isPresent());
    }

    private Optional<Heading> heading(RowLine row) {
        return form.rowOfLine(Piece.label(row.label()));
    }

    /** Whether lines are the rows of an edition, one by one, each with a figure for each of its cells. */
    private boolean areAllOf(Edition edition, List<RowLine> named) {
        List<Heading> all = edition.rows(kind);
        return named.size() == all.size()
                && IntStream.range(0, all.size())
                        .allMatch(i ->
                                heading(named.get(i)).filter(all.get(i)::equals).isPresent()
                                        && named.get(i).count()
                                                == edition.cells(all.get(i)).size());
    }

    private static boolean hasFigures(Line line) {
        return line.words().stream()
                .map(word -> line.wording(word.from(), word.to()))
                .anyMatch(word -> word.hasDigit() && word.isRunningFigure());
    }
}
