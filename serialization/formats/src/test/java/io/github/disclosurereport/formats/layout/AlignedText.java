package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.formats.layout.Field.Part;
import io.github.disclosurereport.formats.layout.Grid.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Tables whose columns stand below each other, by blanks or between drawn lines. */
final class AlignedText {

    private static final String GAP = "  ";

    private AlignedText() {}

    /** As layout-preserving PDF extractors write it: labels of groups stand beside the middle of their rows. */
    static List<String> columns(Grid grid) {
        List<Placed> fields = grid.placed().stream().map(AlignedText::centred).toList();
        int[] starts = starts(fields, grid.width());
        TreeMap<Integer, StringBuilder> lines = new TreeMap<>();
        fields.stream()
                .sorted(Comparator.comparingInt(Placed::row).thenComparingInt(Placed::column))
                .forEach(placed -> {
                    StringBuilder line = lines.computeIfAbsent(placed.row(), row -> new StringBuilder());
                    int missing = starts[placed.column()] - width(line);
                    line.append(missing > 0 ? " ".repeat(missing) : GAP)
                            .append(placed.field().text());
                });
        return lines.values().stream().map(StringBuilder::toString).toList();
    }

    private static Placed centred(Placed placed) {
        boolean isGroup = placed.field().part() == Part.ROW_GROUP;
        int row = isGroup ? placed.row() + (placed.field().rowSpan() - 1) / 2 : placed.row();
        return new Placed(placed.field(), row, placed.column());
    }

    /** Fields over several columns do not make any of them wider; they push what follows. */
    private static int[] starts(List<Placed> fields, int columns) {
        int[] starts = new int[columns + 1];
        for (int column = 0; column < columns; column++) {
            int current = column;
            int widest = fields.stream()
                    .filter(placed ->
                            placed.column() == current && placed.field().columnSpan() == 1)
                    .mapToInt(placed -> width(placed.field().text()))
                    .max()
                    .orElse(0);
            starts[column + 1] = starts[column] + widest + GAP.length();
        }
        return starts;
    }

    /** Between lines drawn with ─ and │. */
    static List<String> boxes(Grid grid) {
        List<List<Field>> rows = GridSpans.rectangle(grid).rows();
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        rows.forEach(row -> {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i).text()));
            }
        });
        List<String> lines = new ArrayList<>();
        lines.add(rule("┌", "┬", "┐", widths));
        for (int i = 0; i < rows.size(); i++) {
            lines.add(between(rows.get(i), widths));
            lines.add(i < rows.size() - 1 ? rule("├", "┼", "┤", widths) : rule("└", "┴", "┘", widths));
        }
        return lines;
    }

    private static String between(List<Field> row, int[] widths) {
        StringBuilder line = new StringBuilder("│");
        for (int i = 0; i < widths.length; i++) {
            String text = row.get(i).text();
            line.append(text).append(" ".repeat(widths[i] - width(text))).append("│");
        }
        return line.toString();
    }

    private static String rule(String left, String middle, String right, int[] widths) {
        List<String> segments = new ArrayList<>();
        for (int width : widths) {
            segments.add("─".repeat(Math.max(1, width)));
        }
        return left + String.join(middle, segments) + right;
    }

    /** Chinese characters are two columns wide. */
    static int width(CharSequence text) {
        return text.chars().map(c -> c < 0x2000 ? 1 : 2).sum();
    }
}
