package io.github.disclosurereport.formats.lines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table between bars without any rule, in which blank fields stand below each row, as antiword writes it: labels go on in
 * the next lines, and a field that spans rows goes on beside them.
 */
final class RowsBetweenBlanks implements TableNotation {

    private static final int MOST_LINES = 1000;
    private static final int FEWEST_BLANK_LINES = 4;

    /** Where a field stands: between which of the lines downwards. */
    private record Columns(int from, int to) {}

    /** Where it began. */
    private record Begin(int row, int field) {}

    @Override
    public Optional<Stretch> from(TextLines lines, int first) {
        int end = first;
        while (end < lines.size() && end - first < MOST_LINES && isBetweenBars(lines.text(end))) {
            end++;
        }
        int last = end;
        if (end - first < FEWEST_BLANK_LINES
                || IntStream.range(first, end)
                                .filter(i -> isBlank(lines.text(i)))
                                .count()
                        < FEWEST_BLANK_LINES) {
            return Optional.empty();
        }
        return Optional.of(DrawnTable.parts(lines, first, end, RowsBetweenBlanks::isBlank))
                .filter(parts -> parts.size() == last - first)
                .flatMap(parts -> {
                    Rows rows = new Rows(lines);
                    parts.forEach(rows::add);
                    return rows.rows();
                })
                .map(rows -> Stretch.table(last, rows));
    }

    private static boolean isBetweenBars(String line) {
        return line.indexOf('|') >= 0 && SeparatedLines.isBetweenPipes(line) && !SeparatedLines.isRule(line);
    }

    private static boolean isBlank(String line) {
        return line.chars().allMatch(c -> c == '|' || c == ' ');
    }

    /** Puts the fields together from line to line; a line in which one begins is a row. */
    private static final class Rows {

        private final TextLines lines;
        private final List<List<WrittenField>> rows = new ArrayList<>();
        private Map<Columns, Begin> above = Map.of();
        private boolean isSound = true;

        Rows(TextLines lines) {
            this.lines = lines;
        }

        /** Figures neither go on nor stand beside nothing but labels that do. */
        void add(List<DrawnPart> line) {
            Map<Columns, Begin> here = new HashMap<>();
            List<WrittenField> row = new ArrayList<>();
            List<WrittenField> begun = new ArrayList<>();
            boolean goesOn = false;
            for (DrawnPart part : line) {
                Columns columns = new Columns(part.from(), part.to());
                WrittenField field = lines.field(part.text()).spanning(1, part.to() - part.from());
                Begin begin = field.isBlank() ? null : above.get(columns);
                if (begin != null) {
                    isSound &= TableShape.isLabel(field);
                    goesOn = true;
                    rows.get(begin.row)
                            .set(
                                    begin.field,
                                    rows.get(begin.row).get(begin.field).plus(field));
                    here.put(columns, begin);
                } else if (!field.isBlank()) {
                    begun.add(field);
                    here.put(columns, new Begin(rows.size(), row.size()));
                }
                row.add(begin == null ? field : field.withText(field.text().substring(0, 0)));
            }
            above = here;
            isSound &= !goesOn || begun.isEmpty() || begun.stream().anyMatch(TableShape::isLabel);
            if (!begun.isEmpty()) {
                rows.add(row);
            }
        }

        Optional<List<List<WrittenField>>> rows() {
            return isSound ? Optional.of(rows) : Optional.empty();
        }
    }
}
