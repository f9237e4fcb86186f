package io.github.disclosurereport.serialization.interpretation.grid;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows with one cell each, as databases print them: 规章, 本年制发件数, 0. Those of one row of the form become one row,
 * below the names of its columns.
 */
final class CellByCell {

    private static final int FEWEST_CELLS = 5;

    private CellByCell() {}

    /** The rows with such cells side by side, if there are several, and none twice. */
    static List<List<Piece>> sideBySide(List<List<Piece>> rows) {
        List<Optional<SingleCell>> found = new ArrayList<>();
        Optional<SingleCell> above = Optional.empty();
        for (List<Piece> row : rows) {
            above = SingleCell.of(row, above);
            found.add(above);
        }
        List<SingleCell> cells = found.stream().flatMap(Optional::stream).toList();
        if (cells.size() < FEWEST_CELLS) {
            return rows;
        }
        List<Integer> told = IntStream.range(0, rows.size())
                .filter(i -> found.get(i).isPresent() || !SingleCell.lacksLabels(rows.get(i)))
                .boxed()
                .toList();
        return sideBySide(
                told.stream().map(rows::get).toList(),
                told.stream().map(found::get).toList(),
                cells);
    }

    private static List<List<Piece>> sideBySide(
            List<List<Piece>> rows, List<Optional<SingleCell>> found, List<SingleCell> cells) {
        Set<String> different = cells.stream()
                .map(cell -> cell.label() + cell.column().letters())
                .collect(Collectors.toSet());
        if (different.size() < cells.size()) {
            return rows;
        }
        int begin = found.indexOf(Optional.of(cells.get(0)));
        int end = begin + cells.size();
        boolean areMixed =
                found.subList(begin, Math.min(end, found.size())).stream().allMatch(Optional::isPresent)
                        && runs(cells)
                                > cells.stream()
                                        .map(SingleCell::label)
                                        .collect(Collectors.toSet())
                                        .size();
        List<List<Piece>> whole = new ArrayList<>();
        if (areMixed) {
            whole.addAll(rows.subList(0, begin));
            addRows(inOrder(cells), whole);
            whole.addAll(rows.subList(end, rows.size()));
            return whole;
        }
        List<SingleCell> together = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            found.get(i).ifPresent(together::add);
            if (found.get(i).isEmpty()) {
                addRows(together, whole);
                together.clear();
                whole.add(rows.get(i));
            }
        }
        addRows(together, whole);
        return whole;
    }

    private static long runs(List<SingleCell> cells) {
        return IntStream.range(0, cells.size())
                .filter(i ->
                        i == 0 || !cells.get(i).label().equals(cells.get(i - 1).label()))
                .count();
    }

    /** The cells of each row of the form together, in the order of its columns, and those of a table. */
    private static List<SingleCell> inOrder(List<SingleCell> cells) {
        Map<String, List<SingleCell>> rows = cells.stream()
                .collect(Collectors.groupingBy(SingleCell::label, LinkedHashMap::new, Collectors.toList()));
        return Arrays.stream(TableKind.values())
                .flatMap(table -> rows.values().stream()
                        .filter(row -> tableOf(row).equals(Optional.of(table)))
                        .flatMap(row -> row.stream().sorted(Comparator.comparing(cell -> cell.columnIn(table)))))
                .toList();
    }

    private static Optional<TableKind> tableOf(List<SingleCell> row) {
        return Arrays.stream(TableKind.values())
                .filter(table -> row.stream().allMatch(cell -> cell.columnIn(table) >= 0))
                .findFirst();
    }

    /** Adds a row of heads and one of figures for cells that follow each other in a row of the form. */
    private static void addRows(List<SingleCell> cells, List<List<Piece>> whole) {
        int next = 0;
        while (next < cells.size()) {
            List<SingleCell> row = new ArrayList<>();
            while (next < cells.size() && goesOn(row, cells.get(next))) {
                row.add(cells.get(next));
                next++;
            }
            whole.add(placed(List.of(), row.stream().map(SingleCell::column).toList(), row));
            whole.add(placed(
                    row.get(0).labels(), row.stream().map(SingleCell::figure).toList(), row));
        }
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
