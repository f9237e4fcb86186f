package io.github.disclosurereport.serialization.interpretation.grid;

import io.github.disclosurereport.serialization.interpretation.words.Extent;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * All figures of a row in one field, perhaps behind its label, and blank fields in their place, as converters leave them that
 * see no lines: 3 0 1 0 0 0 4.
 */
final class FiguresTogether {

    private static final int FEWEST = 3;

    private FiguresTogether() {}

    /** The row with each figure in a field of its own; with all in one over these fields, if there are more or fewer. */
    static List<Piece> apart(List<Piece> row) {
        int behind = row.size();
        while (behind > 0 && row.get(behind - 1).isBlank()) {
            behind--;
        }
        if (behind == 0 || behind == row.size() || row.get(behind - 1).isNumber()) {
            return row;
        }
        Piece field = row.get(behind - 1);
        List<Extent> words = field.wording().words();
        int first = words.size();
        while (first > 0 && part(field, words.get(first - 1)).isRunningFigure()) {
            first--;
        }
        if (words.size() - first < FEWEST) {
            return row;
        }
        List<Piece> apart = new ArrayList<>(row.subList(0, behind - 1));
        if (first > 0) {
            apart.add(field.part(0, words.get(first - 1).to()));
        }
        apart.addAll(figures(
                field, words.subList(first, words.size()), row.subList(first > 0 ? behind : behind - 1, row.size())));
        return apart;
    }

    private static List<Piece> figures(Piece field, List<Extent> figures, List<Piece> places) {
        if (figures.size() != places.size()) {
            Piece all = field.part(
                    figures.get(0).from(), figures.get(figures.size() - 1).to());
            return List.of(all.at(places.get(0).from()).upTo(places.get(places.size() - 1)));
        }
        List<Piece> each = new ArrayList<>();
        for (Extent figure : figures) {
            each.add(part(field, figure).at(places.get(each.size()).from()));
        }
        return each;
    }

    private static Piece part(Piece field, Extent word) {
        return field.part(word.from(), word.to());
    }
}
