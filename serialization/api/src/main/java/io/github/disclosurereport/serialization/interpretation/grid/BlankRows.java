package io.github.disclosurereport.serialization.interpretation.grid;

import io.github.disclosurereport.serialization.interpretation.words.AnyTable;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of nothing between those of a head, or between a head and its figures: they keep these apart on the page, and say nothing. */
final class BlankRows {

    private static final int FEWEST_WORDS = 2;

    private BlankRows() {}

    /** The rows without those between a head and its other rows or figures alone, if they part the rows of the head, too. */
    static List<List<Piece>> without(List<List<Piece>> rows) {
        return IntStream.range(1, rows.size() - 1).anyMatch(row -> isInHead(rows, row)) ? betweenNone(rows) : rows;
    }

    private static boolean isInHead(List<List<Piece>> rows, int row) {
        return printed(rows.get(row)).isEmpty()
                && isOfHead(printed(rows.get(row - 1)))
                && isOfHead(printed(rows.get(row + 1)));
    }

    private static List<List<Piece>> betweenNone(List<List<Piece>> rows) {
        List<List<Piece>> kept = new ArrayList<>();
        List<Piece> below = List.of();
        for (int i = rows.size() - 1; i >= 0; i--) {
            List<Piece> printed = printed(rows.get(i));
            boolean isBetween = printed.isEmpty() && i > 0 && isOfHead(above(rows, i)) && goOn(below);
            if (!isBetween) {
                kept.add(rows.get(i));
            }
            below = printed.isEmpty() ? below : printed;
        }
        Collections.reverse(kept);
        return kept;
    }

    private static List<Piece> above(List<List<Piece>> rows, int row) {
        return printed(rows.get(row - 1));
    }

    private static boolean goOn(List<Piece> below) {
        return isOfHead(below)
                || (below.size() >= FEWEST_WORDS && below.stream().allMatch(Piece::isFigure));
    }

    private static boolean isOfHead(List<Piece> printed) {
        return printed.size() >= FEWEST_WORDS && printed.stream().allMatch(piece -> AnyTable.isWord(piece.letters()));
    }

    private static List<Piece> printed(List<Piece> row) {
        return row.stream().filter(piece -> !piece.isBlank()).toList();
    }
}
