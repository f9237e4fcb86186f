package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.serialization.interpretation.words.Extent;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.source.PlacedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A row of a table in which words have positions: its label, and its figures, which stand in one line.
 *
 * @param label the label; empty for the one row of table 四
 * @param line the line of its figures, or its first without figures
 * @param firstLine the number of its first line
 * @param lastLine the number of its last line
 */
record PositionedRow(Optional<PositionedLabel> label, PositionedLine line, int firstLine, int lastLine) {

    List<PositionedWord> figures() {
        return line.figures();
    }

    /** Whether nothing stands behind its label: a word there may be a figure that was not recognized. */
    boolean isWithoutFigures() {
        return figures().isEmpty() && label.filter(own -> own.isLastIn(line)).isPresent();
    }

    List<Extent> extents() {
        return figures().stream().map(PositionedWord::extent).toList();
    }

    int page() {
        return line.page();
    }

    /** Where the words in front of its figures end; the beginning of the line if there are none. */
    int endOfWords() {
        return line.words().stream().mapToInt(word -> word.extent().to()).max().orElse(0);
    }

    int begin() {
        return figures().isEmpty()
                ? Integer.MAX_VALUE
                : figures().get(0).extent().from();
    }

    /** Its fields, each in the column that it stands in; a column without one is blank. */
    List<Piece> fields(List<Integer> columns, int count) {
        return IntStream.range(0, count)
                .mapToObj(column -> field(columns.indexOf(column), column))
                .toList();
    }

    private Piece field(int figure, int column) {
        return new Piece(figure < 0 ? PlacedText.of("") : figures().get(figure).placed(), column, column + 1);
    }
}
