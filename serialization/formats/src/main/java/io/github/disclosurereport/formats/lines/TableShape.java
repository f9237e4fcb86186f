package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.table.CellText;
import io.github.disclosurereport.table.PrintedState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells whether the fields of lines say where figures stand. */
final class TableShape {

    /** More than a block of table 二 has, which alone would be only a part of its table. */
    private static final int FEWEST_ROWS = 4;

    /** As many stand in no sentence, and in no block of table 二. */
    private static final int MANY_FIELDS = 10;

    private static final int FEWEST_ROWS_OF_MANY_FIELDS = 2;
    private static final int FEWEST_FIGURES = 3;
    /** Of so many lines one may have other fields. */
    private static final int MOST_ODD = 8;

    /** With more, two rows may stand in a line. */
    private static final int MOST_TOO_MANY = 2;

    private TableShape() {}

    /** Whether all lines have equally many fields; lines with one field are indented. */
    static boolean isRectangle(List<List<WrittenField>> rows) {
        long withFields = rows.stream()
                .filter(row -> row.stream().filter(field -> !field.isBlank()).count() > 1)
                .count();
        boolean areMany = !rows.isEmpty() && rows.get(0).size() >= MANY_FIELDS;
        return withFields >= (areMany ? FEWEST_ROWS_OF_MANY_FIELDS : FEWEST_ROWS) && areAlike(rows);
    }

    /** Whether all lines have equally many fields but for a few that have more: of these nobody knows which are too many. */
    static boolean isRectangleButForWider(List<List<WrittenField>> rows) {
        int width = rows.stream().mapToInt(List::size).min().orElse(0);
        List<List<WrittenField>> alike =
                rows.stream().filter(row -> row.size() == width).toList();
        return rows.stream().allMatch(row -> row.size() <= width + MOST_TOO_MANY)
                && MOST_ODD * (rows.size() - alike.size()) <= rows.size()
                && isRectangle(alike);
    }

    /** Whether all lines have equally many fields. */
    static boolean areAlike(List<List<WrittenField>> rows) {
        return rows.stream().map(List::size).collect(Collectors.toSet()).size() == 1;
    }

    /** Whether nearly all lines have equally many fields: a few may have lost one, or have one twice. */
    static boolean isNearlyRectangle(List<List<WrittenField>> rows) {
        Map<Integer, List<List<WrittenField>>> bySize = rows.stream().collect(Collectors.groupingBy(List::size));
        return bySize.values().stream()
                .anyMatch(alike -> MOST_ODD * (rows.size() - alike.size()) <= rows.size() && isRectangle(alike));
    }

    /** Whether there are fields where spans cover some: blank, or with the label once more. */
    static boolean hasCoveredField(List<List<WrittenField>> rows) {
        return hasBlank(rows) || rows.stream().anyMatch(TableShape::repeatsLabel);
    }

    private static boolean repeatsLabel(List<WrittenField> row) {
        return IntStream.range(1, row.size())
                .anyMatch(i -> isLabel(row.get(i))
                        && row.get(i).text().text().equals(row.get(i - 1).text().text()));
    }

    private static boolean hasBlank(List<List<WrittenField>> rows) {
        return rows.stream().flatMap(List::stream).anyMatch(WrittenField::isBlank);
    }

    /**
     * Lines without the fields that spans cover, of which all have equally many fields behind their labels: there stand
     * the figures, whatever is blank among them, and above them the last fields of a head. None if lines contradict each
     * other.
     */
    static List<List<WrittenField>> behindLabels(List<List<WrittenField>> rows) {
        List<List<WrittenField>> withFigures =
                rows.stream().filter(row -> labels(row) < row.size()).toList();
        int labels = withFigures.stream().mapToInt(TableShape::labels).max().orElse(0);
        int figures = withFigures.stream()
                .mapToInt(row -> row.size() - labels(row))
                .max()
                .orElse(0);
        boolean isTable = figures >= FEWEST_FIGURES
                && withFigures.size() >= (figures >= MANY_FIELDS ? 1 : FEWEST_ROWS)
                && hasBlank(withFigures)
                && withFigures.stream().allMatch(row -> row.size() - labels(row) == figures);
        return isTable
                ? rows.stream().map(row -> withFiguresAt(labels, figures, row)).toList()
                : List.of();
    }

    /** How many fields there are up to the last label. */
    static int labels(List<WrittenField> row) {
        int labels = row.size();
        while (labels > 0 && !isLabel(row.get(labels - 1))) {
            labels--;
        }
        return labels;
    }

    static boolean isLabel(WrittenField field) {
        return CellText.parse(field.text().text(), Unit.ITEM).state() == PrintedState.TEXT;
    }

    /** Whether a field is blank, or says that nothing was counted. */
    static boolean isNothing(WrittenField field) {
        CellText text = CellText.parse(field.text().text(), Unit.ITEM);
        return text.cell().isNumber()
                ? text.cell().signum() == 0
                : text.state() == PrintedState.BLANK || text.state() == PrintedState.PLACEHOLDER;
    }

    /** With its last label over as many columns as others have labels. */
    private static List<WrittenField> withFiguresAt(int columns, int figures, List<WrittenField> row) {
        int labels = row.size() - figures;
        if (labels <= 0 || labels >= columns) {
            return row;
        }
        List<WrittenField> wider = new ArrayList<>(row);
        wider.set(labels - 1, row.get(labels - 1).spanning(1, columns - labels + 1));
        return wider;
    }
}
