package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table with a line for each cell, behind the numbers of its row and its column: 第3行 第2列：0, as pages are read aloud,
 * or table.rows[2].cells[1]: 0.
 */
final class NumberedCells implements TableNotation {

    private static final Pattern CELL = Pattern.compile(
            "(?:(?:第 ?|行 ?)(?<row>\\d{1,3})(?: 到 \\d{1,3})? ?行?[ ，,]*+(?:第 ?|列 ?)(?<column>\\d{1,2})(?: 到 \\d{1,2})? ?列?"
                    + "(?:[ ，,]?跨 ?\\d{1,2} ?[行列])*+|列 (?<next>\\d{1,2})(?: 到 \\d{1,2})?"
                    + "|(?<path>\\S*?)\\[(?<outer>\\d{1,3})][.\\w]{0,8}\\[(?<inner>\\d{1,2})])"
                    + "(?: ?[:：=]| |$) ?(?<words>.*)");

    private static final Pattern CELL_OF_SAME_ROW = Pattern.compile("列 \\d{1,2}(?: 到 \\d{1,2})? .*");
    private static final int MOST_LINES_BETWEEN = 4;

    /** Fewer may be a list of something else. */
    private static final int FEWEST_CELLS = 8;

    /**
     * A cell.
     *
     * @param path what stands in front of its numbers, the same for all cells of a table
     */
    private record Cell(String path, int row, int column, PlacedText words) {

        /** Of a line; without the number of a row it is in that of the cell above. */
        static Optional<Cell> of(PlacedText line, Optional<Cell> above) {
            Matcher cell = CELL.matcher(line.text());
            if (!cell.matches()) {
                return Optional.empty();
            }
            PlacedText words = line.substring(cell.start("words"), cell.end("words"));
            if (cell.group("next") != null) {
                int column = Integer.parseInt(cell.group("next"));
                return above.filter(Cell::isInColumn).map(last -> new Cell("", last.row, column, words));
            }
            boolean isRead = cell.group("row") != null;
            return Optional.of(new Cell(
                    isRead ? "" : cell.group("path"),
                    Integer.parseInt(cell.group(isRead ? "row" : "outer")),
                    Integer.parseInt(cell.group(isRead ? "column" : "inner")),
                    words));
        }

        /** Whether its number is that of a column, and not one among those of its row. */
        boolean isInColumn() {
            return path.isEmpty();
        }

        boolean isBehind(Cell other) {
            return path.equals(other.path) && (row > other.row || (row == other.row && column > other.column));
        }
    }

    @Override
    public Optional<Stretch> from(TextLines lines, int first) {
        List<Cell> cells = new ArrayList<>();
        Optional<Cell> next = cell(lines, first, Optional.empty());
        while (next.filter(cell -> cells.isEmpty() || cell.isBehind(cells.get(cells.size() - 1)))
                .isPresent()) {
            cells.add(next.get());
            next = cell(lines, first + cells.size(), next);
        }
        List<Cell> whole = !cells.isEmpty() && goesOnBelow(lines, first + cells.size()) ? withoutLastRow(cells) : cells;
        return whole.size() < FEWEST_CELLS
                ? Optional.empty()
                : Optional.of(Stretch.table(first + whole.size(), rows(lines, whole)));
    }

    /** Whether some line stands between the cells of a row: then what is not said of it may be said below. */
    private static boolean goesOnBelow(TextLines lines, int end) {
        return IntStream.range(end, Math.min(lines.size(), end + MOST_LINES_BETWEEN))
                .anyMatch(line -> CELL_OF_SAME_ROW.matcher(lines.text(line)).matches());
    }

    private static List<Cell> withoutLastRow(List<Cell> cells) {
        int last = cells.get(cells.size() - 1).row;
        return cells.stream().filter(cell -> cell.row != last).toList();
    }

    private static Optional<Cell> cell(TextLines lines, int number, Optional<Cell> above) {
        return number < lines.size() ? Cell.of(lines.line(number), above) : Optional.empty();
    }

    /** Each cell in its column, where a span covers a field it is empty; or those of a row as they are counted. */
    private static List<List<WrittenField>> rows(TextLines lines, List<Cell> cells) {
        List<List<WrittenField>> rows = new ArrayList<>();
        int begin = cells.stream().mapToInt(Cell::column).min().orElseThrow();
        int width = cells.stream().mapToInt(Cell::column).max().orElseThrow() - begin + 1;
        int row = -1;
        for (Cell cell : cells) {
            if (cell.row != row) {
                row = cell.row;
                int blanks = cell.isInColumn() ? width : 0;
                rows.add(new ArrayList<>(Collections.nCopies(blanks, lines.field(cell.words.substring(0, 0)))));
            }
            List<WrittenField> last = rows.get(rows.size() - 1);
            if (cell.isInColumn()) {
                last.set(cell.column - begin, lines.field(cell.words));
            } else {
                last.add(lines.field(cell.words));
            }
        }
        return rows;
    }
}
