package io.github.disclosurereport.serialization.interpretation.grid;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** A long table that is set in two halves beside each other, each with labels and figures: the right one belongs below. */
final class HalvesBeside {

    private static final int FEWEST_ROWS = 3;

    private HalvesBeside() {}

    /** The rows, those of the right half below those of the left one. */
    static List<List<Piece>> below(List<List<Piece>> rows) {
        Optional<Integer> middle = middle(rows);
        return middle.map(column -> {
                    List<List<Piece>> halves = new ArrayList<>();
                    rows.forEach(row -> halves.add(part(row, 0, column)));
                    rows.forEach(row -> halves.add(part(row, column, Integer.MAX_VALUE)));
                    halves.removeIf(row -> row.stream().allMatch(Piece::isBlank));
                    return halves;
                })
                .orElse(rows);
    }

    private static List<Piece> part(List<Piece> row, int from, int to) {
        return row.stream()
                .filter(piece -> from <= piece.from() && piece.from() < to)
                .toList();
    }

    /** The column in which labels of rows stand behind figures that have labels themselves; empty unless no field spans it. */
    private static Optional<Integer> middle(List<List<Piece>> rows) {
        List<Integer> columns = rows.stream()
                .map(HalvesBeside::secondLabel)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
        Set<Integer> middles = columns.stream().collect(Collectors.toSet());
        return columns.size() < FEWEST_ROWS || middles.size() != 1
                ? Optional.empty()
                : Optional.of(columns.get(0))
                        .filter(column -> rows.stream()
                                .flatMap(List::stream)
                                .noneMatch(piece -> piece.from() < column && column < piece.to()));
    }

    private static OptionalInt secondLabel(List<Piece> row) {
        boolean hasLabel = false;
        boolean hasFigure = false;
        for (Piece piece : row) {
            boolean isLabel = !piece.isBlank()
                    && !piece.isFigure()
                    && FormWords.of(TableKind.REQUESTS).namesRowExactly(piece.letters());
            if (isLabel && hasFigure) {
                return OptionalInt.of(piece.from());
            }
            hasLabel |= isLabel;
            hasFigure |= hasLabel && piece.isFigure();
        }
        return OptionalInt.empty();
    }
}
