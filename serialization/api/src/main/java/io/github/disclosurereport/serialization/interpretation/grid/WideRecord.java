package io.github.disclosurereport.serialization.interpretation.grid;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import java.util.List;
import java.util.stream.IntStream;

/** A whole report in one record, as databases have it: each cell below the labels of its row and its column in one field. */
final class WideRecord {

    /** No table of the form is as wide, and no report has fewer cells. */
    private static final int FEWEST_FIELDS = 50;

    private static final String SEPARATORS = "-－—_/／|.>:：";

    private WideRecord() {}

    /** The rows of a grid; if it is nothing but such a record, a row for each field. */
    static List<List<Piece>> apart(List<List<Piece>> rows) {
        boolean isWide = rows.size() == 2
                && rows.get(0).size() >= FEWEST_FIELDS
                && rows.get(0).size() == rows.get(1).size()
                && rows.get(0).stream().noneMatch(Piece::isFigure);
        return isWide
                ? IntStream.range(0, rows.get(0).size())
                        .mapToObj(i -> row(rows.get(0).get(i), rows.get(1).get(i)))
                        .toList()
                : rows;
    }

    /** The label of the row, that of the column and the figure; what is no path of a cell is one label. */
    private static List<Piece> row(Piece head, Piece figure) {
        List<Piece> labels = labels(head);
        return IntStream.rangeClosed(0, labels.size())
                .mapToObj(i -> (i < labels.size() ? labels.get(i) : figure).at(i))
                .toList();
    }

    /** The labels of a path, parted at the first mark with nothing but that of a column behind it, else in front of it. */
    private static List<Piece> labels(Piece path) {
        Piece own = withoutSection(path);
        int length = own.text().length();
        List<List<Piece>> parted = marks(own.text())
                .mapToObj(at -> List.of(own.part(0, at), own.part(at + 1, length)))
                .toList();
        return parted.stream()
                .filter(parts -> FormWords.isColumn(parts.get(1).letters()))
                .findFirst()
                .map(parts -> withGroupInColumn(own, parts))
                .or(() -> parted.stream()
                        .filter(parts -> FormWords.isColumn(parts.get(0).letters()))
                        .findFirst()
                        .map(parts -> List.of(parts.get(1), parts.get(0))))
                .orElse(List.of(own));
    }

    private static IntStream marks(String text) {
        return IntStream.range(1, text.length()).filter(at -> SEPARATORS.indexOf(text.charAt(at)) >= 0);
    }

    /** A path without the heading of its section and the caption of its block in front. */
    private static Piece withoutSection(Piece path) {
        return marks(path.text())
                .filter(at -> isHeading(path.part(0, at)))
                .mapToObj(at -> withoutSection(path.part(at + 1, path.text().length())))
                .findFirst()
                .orElse(path);
    }

    private static boolean isHeading(Piece words) {
        return FormWords.SECTIONS.has(words.letters()) || FormWords.BLOCKS.has(words.letters());
    }

    /** The label of a row, and behind it that of a column with the one of its group, if that stands between them. */
    private static List<Piece> withGroupInColumn(Piece path, List<Piece> parts) {
        String row = parts.get(0).text();
        return marks(row)
                .filter(at -> isGroup(parts.get(0).part(at + 1, row.length())))
                .mapToObj(at ->
                        List.of(path.part(0, at), path.part(at + 1, path.text().length())))
                .findFirst()
                .orElse(parts);
    }

    private static boolean isGroup(Piece words) {
        return FormWords.of(TableKind.REQUESTS).columnGroups().has(words.letters());
    }
}
