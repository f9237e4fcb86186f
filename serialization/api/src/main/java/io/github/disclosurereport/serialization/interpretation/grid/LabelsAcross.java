package io.github.disclosurereport.serialization.interpretation.grid;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Table 三 with the label of each row across the table in a row of its own, above that of the figures, as on small screens. */
final class LabelsAcross {

    private static final int FEWEST_ROWS = 5;
    private static final int FEWEST_FIELDS = 3;
    private static final FormWords REQUESTS = FormWords.of(TableKind.REQUESTS);

    private LabelsAcross() {}

    /** The rows, each label in front of the figures below it; as they are unless each has its figures, and all figures a label. */
    static List<List<Piece>> besideFigures(List<List<Piece>> rows) {
        int first = firstLabel(rows);
        int end = first;
        List<List<Piece>> beside = new ArrayList<>();
        while (end < rows.size() && labelAlone(rows.get(end)).isPresent()) {
            List<Piece> label = rows.get(end);
            boolean hasFigures = end + 1 < rows.size() && areFigures(rows.get(end + 1));
            if (!(hasFigures ? isLabel(label) : isLabelOfGroup(label))) {
                return rows;
            }
            beside.add(hasFigures ? inFront(label, rows.get(end + 1)) : label);
            end += hasFigures ? 2 : 1;
        }
        boolean isTable = beside.stream().filter(row -> row.size() > 1).count() >= FEWEST_ROWS
                && Stream.concat(rows.subList(0, first).stream(), rows.subList(end, rows.size()).stream())
                        .flatMap(List::stream)
                        .noneMatch(Piece::isFigure);
        return isTable
                ? Stream.of(rows.subList(0, first), beside, rows.subList(end, rows.size()))
                        .flatMap(List::stream)
                        .toList()
                : rows;
    }

    private static int firstLabel(List<List<Piece>> rows) {
        return (int) rows.stream().takeWhile(row -> !isLabel(row)).count();
    }

    /** The one field that has words, of a row without figures. */
    private static Optional<Piece> labelAlone(List<Piece> row) {
        List<Piece> printed = row.stream().filter(piece -> !piece.isBlank()).toList();
        return printed.size() == 1 && !printed.get(0).isFigure() ? Optional.of(printed.get(0)) : Optional.empty();
    }

    private static boolean isLabel(List<Piece> row) {
        return labelAlone(row)
                .filter(label -> REQUESTS.namesRowExactly(label.letters()))
                .isPresent();
    }

    private static boolean isLabelOfGroup(List<Piece> row) {
        return labelAlone(row)
                .filter(label -> REQUESTS.areRowGroups(label.letters()))
                .isPresent();
    }

    private static boolean areFigures(List<Piece> row) {
        return row.size() >= FEWEST_FIELDS && row.stream().allMatch(piece -> piece.isFigure() || piece.isBlank());
    }

    private static List<Piece> inFront(List<Piece> label, List<Piece> figures) {
        return Stream.concat(labelAlone(label).map(piece -> piece.at(-1)).stream(), figures.stream())
                .toList();
    }
}
