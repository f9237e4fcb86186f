package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.serialization.interpretation.words.Extent;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.source.PlacedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of running text that is a whole row: a label, and figures on one side of it.
 *
 * @param count how many figures
 */
record RowLine(Line line, PlacedText label, PlacedText figures, int count) {

    /** A line with figures at its end, and nothing like them in front of these. */
    static Optional<RowLine> labelFirst(Line line) {
        List<Extent> words = line.words();
        int first = words.size();
        while (first > 0 && isFigure(line, words.get(first - 1))) {
            first--;
        }
        return of(line, words.subList(0, first), words.subList(first, words.size()));
    }

    /** A line with figures at its beginning, and nothing like them behind these. */
    static Optional<RowLine> figuresFirst(Line line) {
        List<Extent> words = line.words();
        int end = 0;
        while (end < words.size() && isFigure(line, words.get(end))) {
            end++;
        }
        return of(line, words.subList(end, words.size()), words.subList(0, end));
    }

    private static Optional<RowLine> of(Line line, List<Extent> label, List<Extent> figures) {
        boolean isRow =
                !label.isEmpty() && !figures.isEmpty() && label.stream().noneMatch(word -> isFigure(line, word));
        return isRow
                ? Optional.of(new RowLine(line, part(line, label), part(line, figures), figures.size()))
                : Optional.empty();
    }

    private static boolean isFigure(Line line, Extent word) {
        return line.wording(word.from(), word.to()).isRunningFigure();
    }

    private static PlacedText part(Line line, List<Extent> words) {
        return line.placed()
                .substring(words.get(0).from(), words.get(words.size() - 1).to());
    }

    /** The label in front of its figures and others, as one line. */
    Line with(List<PlacedText> others) {
        List<PlacedText> parts = Stream.concat(Stream.of(label, figures), others.stream())
                .flatMap(part -> Stream.of(part, PlacedText.of(" ")))
                .toList();
        return line.joined(PlacedText.joined(parts));
    }
}
