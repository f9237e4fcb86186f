package io.github.disclosurereport.serialization.interpretation.grid;

import io.github.disclosurereport.figure.UnitWords;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.GroupedColumns;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.serialization.interpretation.words.Vocabulary;
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
import java.util.stream.Stream;

/**
 * Rows with one cell each, as databases print them: 规章, 本年制发件数, 0. Those of one row of the form become one row,
 * below the names of its columns.
 */
final class CellByCell {

    private static final int FEWEST_CELLS = 5;
    private static final int YEAR_DIGITS = 4;

    private CellByCell() {}

    /**
     * A row with one cell.
     *
     * @param labels the words of the form in front of the column's name
     * @param isFromFirst whether its labels stand in front of the first cell of their row of the form
     */
    private record SingleCell(List<Piece> labels, Piece column, Piece figure, boolean isFromFirst) {

        /**
         * Of a row that ends with a label, the name of a column and a figure, or a blank, and perhaps its unit; empty if it
         * does not. Blanks may fill up the row behind it.
         *
         * @param above the cell of the row above, of which it is another where it has nothing in front of the column's name
         */
        static Optional<SingleCell> of(List<Piece> padded, Optional<SingleCell> above) {
            List<Piece> row = withoutPadding(padded, above);
            int last = row.size() - (endsWithUnit(row) ? 2 : 1);
            List<Piece> words = row.subList(0, Math.max(0, last)).stream()
                    .filter(piece -> !piece.isBlank())
                    .toList();
            int column = words.size() - 1;
            boolean mayBeCell = column >= 0
                    && !row.get(last - 1).isBlank()
                    && (row.get(last).isFigure() || row.get(last).isBlank())
                    && words.subList(0, column).stream().allMatch(piece -> !piece.isFigure() || isYear(piece))
                    && (column == 0 || !words.get(column - 1).isFigure());
            if (!mayBeCell) {
                return Optional.empty();
            }
            Piece name = columnOf(words.get(column));
            if (!isOfForm(name, unitBehind(row, last))) {
                return Optional.empty();
            }
            if (column == 0) {
                return above.filter(cell -> cell.goesOnWith(name))
                        .map(cell -> new SingleCell(cell.labels(), name, row.get(last), true));
            }
            List<Piece> labels = words.subList(0, column).stream()
                    .filter(SingleCell::isLabel)
                    .toList();
            return labels.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new SingleCell(labels, name, row.get(last), areBeforeFirst(labels, name)));
        }

        /** Whether the row of the form that labels name begins with a column, in some edition. */
        private static boolean areBeforeFirst(List<Piece> labels, Piece column) {
            return columnsOf(labels).anyMatch(columns -> isNamed(columns.get(0), column));
        }

        /** Whether the name of a column below its own, without labels, is that of the next cell of the same row of the form. */
        private boolean goesOnWith(Piece name) {
            return isFromFirst
                    && column.from() == name.from()
                    && columnsOf(labels)
                            .anyMatch(columns -> IntStream.range(1, columns.size())
                                    .anyMatch(
                                            i -> isNamed(columns.get(i - 1), column) && isNamed(columns.get(i), name)));
        }

        /** The columns of the row that labels name, in each edition that has it. */
        private static Stream<List<Heading>> columnsOf(List<Piece> labels) {
            return Arrays.stream(TableKind.values())
                    .map(FormWords::of)
                    .flatMap(words -> words.row(labels.get(labels.size() - 1)).stream())
                    .map(Vocabulary.Match::thing)
                    .flatMap(row -> Arrays.stream(Edition.values()).map(edition -> edition.cells(row)))
                    .filter(cells -> !cells.isEmpty())
                    .map(cells -> cells.stream().map(CellPath::column).toList());
        }

        private static boolean isNamed(Heading column, Piece name) {
            return Arrays.stream(TableKind.values())
                    .anyMatch(table -> FormWords.of(table)
                            .columns()
                            .named(name.letters())
                            .filter(column::equals)
                            .isPresent());
        }

        /** Whether a row has the name of a column and a figure, and in front of them nothing but blanks: nobody knows of which row. */
        static boolean lacksLabels(List<Piece> padded) {
            List<Piece> row = withoutPadding(padded, Optional.empty());
            List<Piece> printed = row.stream().filter(piece -> !piece.isBlank()).toList();
            return !row.isEmpty()
                    && row.get(0).isBlank()
                    && printed.size() > 1
                    && isOfForm(columnOf(printed.get(0)), Optional.empty())
                    && printed.get(1).isFigure();
        }

        /** Up to the last figure or its unit; up to where the figure of the cell above stands if that is blank in this row. */
        private static List<Piece> withoutPadding(List<Piece> row, Optional<SingleCell> above) {
            int end = row.size();
            while (end > 0 && row.get(end - 1).isBlank()) {
                end--;
            }
            List<Piece> printed = row.subList(0, end);
            boolean endsWithFigure = end > 0 && (row.get(end - 1).isFigure() || endsWithUnit(printed));
            if (endsWithFigure) {
                return printed;
            }
            int figure = above.map(cell -> cell.figure().from()).orElse(Integer.MAX_VALUE);
            boolean isBlankThere = end == 0 || row.get(end - 1).to() <= figure;
            return isBlankThere
                    ? row.stream().filter(piece -> piece.from() <= figure).toList()
                    : row;
        }

        private static Optional<String> unitBehind(List<Piece> row, int figure) {
            return row.stream().skip(figure + 1L).map(Piece::text).findFirst();
        }

        private static boolean endsWithUnit(List<Piece> row) {
            return !row.isEmpty() && UnitWords.isUnit(row.get(row.size() - 1).text());
        }

        /** Whether the form has a column of a name, counted in a unit if one is printed; of another it is none of the form's. */
        private static boolean isOfForm(Piece column, Optional<String> unit) {
            return Arrays.stream(TableKind.values())
                    .flatMap(table -> FormWords.of(table).columns().named(column.letters()).stream())
                    .map(heading -> heading.declaration().unit())
                    .anyMatch(own -> unit.isEmpty()
                            || unit.filter(printed -> own.printed().contains(printed) && own.powerOfTen(printed) == 0)
                                    .isPresent());
        }

        private static boolean isYear(Piece piece) {
            return piece.text().length() == YEAR_DIGITS && piece.text().startsWith("20");
        }

        /** The name of a column of 三 without the labels of its groups in front. */
        private static Piece columnOf(Piece piece) {
            List<Piece> names = GroupedColumns.of(piece);
            boolean isOfApplicants = FormWords.of(TableKind.REQUESTS)
                    .columnGroups()
                    .has(names.get(0).letters());
            return isOfApplicants ? names.get(names.size() - 1) : piece;
        }

        private static boolean isLabel(Piece piece) {
            return FormWords.isWord(piece.letters())
                    || Arrays.stream(TableKind.values())
                            .map(FormWords::of)
                            .anyMatch(words -> words.row(piece).isPresent() || words.areRowGroups(piece.letters()));
        }

        /** Which column of a table it is in; below zero if in none. */
        int columnIn(TableKind table) {
            return FormWords.of(table)
                    .columns()
                    .named(column.letters())
                    .map(table.columns()::indexOf)
                    .orElse(-1);
        }

        String label() {
            return labels.stream().map(Piece::letters).toList().toString();
        }
    }

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
