package io.github.disclosurereport.serialization.interpretation.grid;

import io.github.disclosurereport.serialization.interpretation.words.AnyTable;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.serialization.interpretation.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Labels that a narrow column broke over several rows of a grid. */
final class BrokenLabels {

    private BrokenLabels() {}

    /** A row that goes on with the labels above it, and has no figures but below blanks, belongs to the row above. */
    static List<List<Piece>> whole(List<List<Piece>> rows) {
        List<List<Piece>> joined = new ArrayList<>();
        int next = 0;
        while (next < rows.size()) {
            List<Piece> row = rows.get(next);
            int end = next + 1;
            int behind = end;
            List<Piece> whole = row;
            while (end < Math.min(rows.size(), next + Words.LONGEST_LABEL) && goesOn(row, rows.get(end))) {
                row = joined(row, rows.get(end));
                end++;
                if (isLabelled(row, rows.get(end - 1))) {
                    whole = row;
                    behind = end;
                }
            }
            joined.add(whole);
            next = behind;
        }
        return joined;
    }

    /** Whether below labels, and only there, stand words that begin no label of their own; the figures may all stand beside these. */
    private static boolean goesOn(List<Piece> above, List<Piece> below) {
        List<Piece> words = below.stream().filter(piece -> !piece.isBlank()).toList();
        return !words.isEmpty()
                && below.size() == above.size()
                && words.stream()
                        .allMatch(piece -> piece.isFigure()
                                ? above.stream().noneMatch(Piece::isFigure) && isBelowBlank(above, piece)
                                : labelAbove(above, piece).isPresent())
                && words.stream()
                        .anyMatch(piece -> labelAbove(above, piece)
                                .filter(label -> isLongerLabel(label, label.plus(piece)))
                                .isPresent());
    }

    /** Whether words make a label longer: O or x in the place of a figure add nothing to the name of its column. */
    private static boolean isLongerLabel(Piece label, Piece joined) {
        return joined.letters().length() > label.letters().length() && AnyTable.isBeginningOfWord(joined.letters());
    }

    /** The label in a row right above a field that is another. */
    private static Optional<Piece> labelAbove(List<Piece> row, Piece below) {
        return Piece.beginningAt(row, below.from())
                .filter(label -> label != below && label.to() == below.to() && !label.isBlank() && !label.isFigure());
    }

    private static boolean isBelowBlank(List<Piece> row, Piece below) {
        return Piece.beginningAt(row, below.from())
                .filter(field -> field.to() == below.to() && field.isBlank())
                .isPresent();
    }

    private static List<Piece> joined(List<Piece> above, List<Piece> below) {
        return IntStream.range(0, above.size())
                .mapToObj(i -> joined(above.get(i), below.get(i)))
                .toList();
    }

    private static Piece joined(Piece above, Piece below) {
        if (above.isBlank()) {
            return below;
        }
        return below.isBlank() ? above : above.plus(below);
    }

    /** Whether a label that goes on in a row is whole now. */
    private static boolean isLabelled(List<Piece> row, List<Piece> last) {
        return Stream.of(row)
                .flatMap(List::stream)
                .filter(piece -> Piece.beginningAt(last, piece.from())
                        .filter(below -> !below.isBlank())
                        .isPresent())
                .anyMatch(piece -> AnyTable.isWord(piece.letters()));
    }
}
