package io.github.disclosurereport.serialization.interpretation.grid;

import io.github.disclosurereport.figure.UnitWords;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.AnyTable;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.GroupedColumns;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.serialization.interpretation.words.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A row with one cell.
 *
 * @param labels the words of the form in front of the column's name
 * @param isFromFirst whether its labels stand in front of the first cell of their row of the form
 */
record SingleCell(List<Piece> labels, Piece column, Piece figure, boolean isFromFirst) {

    private static final int YEAR_DIGITS = 4;

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
                .flatMap(piece -> RowAndColumn.apart(piece).stream())
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
        List<Piece> labels =
                words.subList(0, column).stream().filter(SingleCell::isLabel).toList();
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
                                .anyMatch(i -> isNamed(columns.get(i - 1), column) && isNamed(columns.get(i), name)));
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
        boolean isOfApplicants =
                FormWords.of(TableKind.REQUESTS).columnGroups().has(names.get(0).letters());
        return isOfApplicants ? names.get(names.size() - 1) : piece;
    }

    private static boolean isLabel(Piece piece) {
        return AnyTable.isWord(piece.letters())
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
