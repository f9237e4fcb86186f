package io.github.disclosurereport.serialization.interpretation.grid;

import io.github.disclosurereport.figure.UnitWords;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.AnyTable;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.text.Han;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A whole report in one record, as databases have it: each cell below the labels of its row and its column in one field. */
final class WideRecord {

    /** No table of the form is as wide, and no report has fewer cells. */
    private static final int FEWEST_FIELDS = 50;

    /** What is shorter and no word is the number of a label. */
    private static final int LONGEST_NUMBER = 3;

    /** What a path may call the section of a table. */
    private static final Pattern TABLE = Pattern.compile("附?表[一二三四]");

    private static final String SEPARATORS = "-－—_/／|.>:：";

    private WideRecord() {}

    /** The rows of a grid; if it is nothing but such a record, a row for each field but those of others: 上年-一、…-自然人. */
    static List<List<Piece>> apart(List<List<Piece>> rows) {
        boolean isWide = rows.size() == 2
                && rows.get(0).size() >= FEWEST_FIELDS
                && rows.get(0).size() == rows.get(1).size()
                && rows.get(0).stream().noneMatch(Piece::isFigure);
        return isWide
                ? IntStream.range(0, rows.get(0).size())
                        .filter(i -> !isOfOthers(rows.get(0).get(i)))
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
        List<List<Piece>> parted = parted(own);
        return parted.stream()
                .filter(parts -> AnyTable.isColumn(parts.get(1).letters()))
                .findFirst()
                .map(parts -> withGroupInColumn(own, parts))
                .or(() -> parted.stream()
                        .filter(parts -> AnyTable.isColumn(parts.get(0).letters()))
                        .findFirst()
                        .map(parts -> List.of(parts.get(1), parts.get(0))))
                .orElse(List.of(own));
    }

    private static List<List<Piece>> parted(Piece path) {
        return marks(path.text())
                .mapToObj(at ->
                        List.of(path.part(0, at), path.part(at + 1, path.text().length())))
                .toList();
    }

    /** Whether a path ends with the name of a column and has words that are none of the form's. */
    private static boolean isOfOthers(Piece path) {
        Piece own = withoutSection(path);
        return !isOfForm(own)
                && parted(own).stream()
                        .anyMatch(parts -> AnyTable.isColumn(parts.get(1).letters()));
    }

    /** Whether a path is made of words of the form, in which a mark may stand (增/减), and none is a year or a place. */
    private static boolean isOfForm(Piece path) {
        int last = 0;
        boolean isBeforeLast = false;
        boolean isOfForm = true;
        int from = 0;
        for (int to : IntStream.concat(
                        marks(path.text()), IntStream.of(path.text().length()))
                .toArray()) {
            boolean goesOn = (isOfForm && isPartOfForm(path.part(from, to)))
                    || (isBeforeLast && isPartOfForm(path.part(last, to)));
            isBeforeLast = isOfForm;
            isOfForm = goesOn;
            last = from;
            from = to + 1;
        }
        return isOfForm;
    }

    private static boolean isPartOfForm(Piece part) {
        String letters = part.letters();
        boolean isNumber = letters.length() < LONGEST_NUMBER && letters.chars().noneMatch(Han::isHan);
        return isNumber
                || TABLE.matcher(part.text()).matches()
                || UnitWords.isUnit(letters)
                || AnyTable.beginsWithLabel(part.text());
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
