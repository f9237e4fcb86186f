package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.serialization.interpretation.PageInterpreter;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table between tabs of which whatever took it has cut the blanks at the ends of lines: a row is as long as its last figure,
 * and one without figures is its label alone, and no piece of one. The head says how many fields there are, and blanks between
 * figures that none of these was left out.
 */
final class RowsCutAtEnds implements TableNotation {

    private static final char TAB = '\t';
    private static final int FEWEST_FIELDS = 5;
    private static final int FEWEST_ROWS = 2;
    private static final int LONGEST_LABEL = 60;

    /** More rows without figures below each other than the form has. */
    private static final int MOST_LABELS_ALONE = 40;

    @Override
    public Optional<Stretch> from(TextLines lines, int first) {
        List<WrittenField> head = fields(lines, first);
        if (head.size() < FEWEST_FIELDS || !head.stream().allMatch(TableShape::isLabel)) {
            return Optional.empty();
        }
        List<List<WrittenField>> rows = new ArrayList<>(List.of(head));
        int size = 1;
        int end = first + 1;
        for (int line = end; mayGoOn(lines, line) && line - end < MOST_LABELS_ALONE; line++) {
            List<WrittenField> row = fields(lines, line);
            rows.add(row);
            if (row.size() > 1) {
                if (row.stream().allMatch(TableShape::isLabel)) {
                    break;
                }
                size = rows.size();
                end = line + 1;
            }
        }
        List<List<WrittenField>> found = rows.subList(0, size);
        boolean isWhole = end < lines.size() || rows.get(size - 1).size() == head.size();
        return isWhole && isCut(found)
                ? Optional.of(new Stretch(
                        end, found.stream().map(row -> padded(row, head.size())).toList(), true))
                : Optional.empty();
    }

    private static boolean mayGoOn(TextLines lines, int line) {
        String text = lines.text(line);
        return !text.isBlank() && (text.indexOf(TAB) >= 0 || (text.length() <= LONGEST_LABEL && text.indexOf('。') < 0));
    }

    private static List<WrittenField> fields(TextLines lines, int number) {
        PlacedText line = number < lines.size() ? lines.line(number) : PlacedText.of("");
        List<WrittenField> fields = new ArrayList<>();
        int from = 0;
        for (int to = line.text().indexOf(TAB); to >= 0; to = line.text().indexOf(TAB, from)) {
            fields.add(lines.field(line.substring(from, to)));
            from = to + 1;
        }
        fields.add(lines.field(line.substring(from, line.text().length())));
        return fields;
    }

    /**
     * Whether some row is shorter than the head and none longer, all have as many labels, and blanks stand between figures. What
     * is counted has a total at the end of its row: a shorter row with more than noughts has lost figures.
     */
    private static boolean isCut(List<List<WrittenField>> rows) {
        int width = rows.get(0).size();
        List<List<WrittenField>> withFigures =
                rows.stream().skip(1).filter(row -> row.size() > 1).toList();
        return withFigures.size() >= FEWEST_ROWS
                && withFigures.stream()
                        .allMatch(row -> row.size() == width || (row.size() < width && hasNothingCounted(row)))
                && rows.stream().anyMatch(row -> row.size() < width)
                && withFigures.stream().map(TableShape::labels).distinct().count() == 1
                && withFigures.stream().anyMatch(RowsCutAtEnds::hasBlankBeforeFigure)
                && IntStream.range(1, rows.size()).allMatch(i -> isWhole(rows, i));
    }

    /** Whether a label alone is no piece of one that goes on in the row below, nor that a piece of one above. */
    private static boolean isWhole(List<List<WrittenField>> rows, int row) {
        boolean isBesideLabelAlone =
                rows.get(row).size() == 1 || rows.get(row - 1).size() == 1;
        return !isBesideLabelAlone
                || PageInterpreter.isLabelOfRow(rows.get(row).get(0).text().text());
    }

    private static boolean hasBlankBeforeFigure(List<WrittenField> row) {
        return IntStream.range(TableShape.labels(row), row.size())
                .anyMatch(i -> row.get(i).isBlank());
    }

    private static boolean hasNothingCounted(List<WrittenField> row) {
        return row.stream().skip(TableShape.labels(row)).allMatch(TableShape::isNothing);
    }

    private static List<WrittenField> padded(List<WrittenField> row, int width) {
        List<WrittenField> padded = new ArrayList<>(row);
        PlacedText last = row.get(row.size() - 1).text();
        while (padded.size() < width) {
            padded.add(WrittenField.of(
                    last.substring(last.text().length(), last.text().length())));
        }
        return padded;
    }
}
