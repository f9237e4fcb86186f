package io.github.disclosurereport.serialization.interpretation.grid;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Rows with one cell each, as databases print them: 规章, 本年制发件数, 0. Those of one row of the form become one row,
 * below the names of its columns.
 */
final class CellByCell {

    private static final int FEWEST_CELLS = 5;

    private CellByCell() {}

    /**
     * A row with one cell.
     *
     * @param labels the words of the form in front of the column's name
     */
    private record SingleCell(List<Piece> labels, Piece column, Piece figure) {

        /**
         * Of a row that ends with a label, the name of a column and a figure, or a blank, and perhaps its unit; empty if it
         * does not.
         */
        static Optional<SingleCell> of(List<Piece> row) {
            int last = row.size() - (endsWithUnit(row) ? 2 : 1);
            List<Piece> words = row.subList(0, Math.max(0, last)).stream()
                    .filter(piece -> !piece.isBlank())
                    .toList();
            int column = words.size() - 1;
            boolean mayBeCell = column > 0
                    && !row.get(last - 1).isBlank()
                    && (row.get(last).isFigure() || row.get(last).isBlank())
                    && !words.get(column - 1).isFigure();
            if (!mayBeCell) {
                return Optional.empty();
            }
            List<Piece> names = FormWords.columnWithGroups(words.get(column));
            Piece name = names.get(names.size() - 1);
            List<Piece> labels = words.subList(0, column).stream()
                    .filter(SingleCell::isLabel)
                    .toList();
            return namesColumn(name) && !labels.isEmpty()
                    ? Optional.of(new SingleCell(labels, name, row.get(last)))
                    : Optional.empty();
        }

        /** Of one in which the form counts; of another the figure is none of the form's. */
        private static boolean endsWithUnit(List<Piece> row) {
            String last = row.isEmpty() ? "" : row.get(row.size() - 1).text();
            return Arrays.stream(Unit.values())
                    .anyMatch(unit -> unit.printed().contains(last) && unit.powerOfTen(last) == 0);
        }

        private static boolean isLabel(Piece piece) {
            return FormWords.isWord(piece.letters())
                    || Arrays.stream(TableKind.values())
                            .map(FormWords::of)
                            .anyMatch(words -> words.row(piece).isPresent() || words.areRowGroups(piece.letters()));
        }

        private static boolean namesColumn(Piece piece) {
            return Arrays.stream(TableKind.values())
                    .anyMatch(table -> FormWords.of(table).columns().has(piece.letters()));
        }

        String label() {
            return labels.stream().map(Piece::letters).toList().toString();
        }
    }

    /** The rows with such cells side by side, if there are several. */
    static List<List<Piece>> sideBySide(List<List<Piece>> rows) {
        List<Optional<SingleCell>> cells = rows.stream().map(SingleCell::of).toList();
        if (cells.stream().filter(Optional::isPresent).count() < FEWEST_CELLS) {
            return rows;
        }
        List<List<Piece>> whole = new ArrayList<>();
        int next = 0;
        while (next < rows.size()) {
            int first = next;
            List<SingleCell> row = new ArrayList<>();
            while (next < rows.size()
                    && cells.get(next).filter(cell -> goesOn(row, cell)).isPresent()) {
                row.add(cells.get(next).get());
                next++;
            }
            if (row.isEmpty()) {
                whole.add(rows.get(first));
                next++;
            } else {
                whole.add(placed(List.of(), row.stream().map(SingleCell::column).toList(), row));
                whole.add(placed(
                        row.get(0).labels(),
                        row.stream().map(SingleCell::figure).toList(),
                        row));
            }
        }
        return whole;
    }

    /** Whether a cell stands in the same row of the form as others, in another column. */
    private static boolean goesOn(List<SingleCell> row, SingleCell cell) {
        return row.stream()
                .allMatch(other -> other.label().equals(cell.label())
                        && !other.column().letters().equals(cell.column().letters()));
    }

    /** Labels and, right of where those of a row stand, a field for each of its cells. */
    private static List<Piece> placed(List<Piece> labels, List<Piece> fields, List<SingleCell> row) {
        int first = row.get(0).labels().size();
        List<Piece> placed = new ArrayList<>();
        IntStream.range(0, labels.size()).forEach(i -> placed.add(labels.get(i).at(i)));
        IntStream.range(0, fields.size()).forEach(i -> placed.add(fields.get(i).at(first + i)));
        return placed;
    }
}
