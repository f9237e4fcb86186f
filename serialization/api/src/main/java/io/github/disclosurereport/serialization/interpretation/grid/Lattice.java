package io.github.disclosurereport.serialization.interpretation.grid;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.AnyTable;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.GroupedColumns;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.serialization.interpretation.words.Wordings;
import io.github.disclosurereport.serialization.page.Field;
import io.github.disclosurereport.serialization.page.Grid;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The fields of a grid, row by row, as they were meant: what a converter repeated or a narrow column broke is one field
 * again, and lines of one field that are rows of their own are rows. Immutable.
 */
final class Lattice {

    private static final int FEWEST_FIGURES = 3;
    private static final int RESULTS = TableKind.CASES.columns().size();

    private final List<List<Piece>> rows;

    private Lattice(List<List<Piece>> rows) {
        this.rows = rows;
    }

    static Lattice of(Grid grid, Wordings wordings) {
        List<List<Piece>> printed = upright(grid, wordings);
        return new Lattice(OfficialGrid.is(printed) ? printed : meant(grid, printed, wordings));
    }

    private static List<List<Piece>> meant(Grid grid, List<List<Piece>> printed, Wordings wordings) {
        boolean isOnItsSide = GridOnItsSide.is(grid, wordings);
        List<List<Piece>> rows = (isOnItsSide ? GridOnItsSide.turned(grid, wordings) : WideRecord.apart(printed))
                .stream()
                        .flatMap(row -> withGroupsApart(row).stream())
                        .map(Lattice::withRepeatedAsOne)
                        .flatMap(row -> withLinesApart(row).stream())
                        .map(FiguresTogether::apart)
                        .map(OwnYear::named)
                        .toList();
        List<List<Piece>> ofReportYear = ComparedYears.ofReportYear(BlankRows.without(rows));
        List<List<Piece>> whole =
                BrokenLabels.whole(NamedFigures.apart(CellByCell.sideBySide(RecordColumns.ofReport(ofReportYear))))
                        .stream()
                        .map(Lattice::withForumsOverResults)
                        .toList();
        return LabelsAcross.besideFigures(HalvesBeside.below(whole));
    }

    private static List<List<Piece>> upright(Grid grid, Wordings wordings) {
        IdentityHashMap<Field, Piece> pieces = new IdentityHashMap<>();
        return grid.rows().stream()
                .map(row -> row.stream()
                        .map(field -> pieces.computeIfAbsent(
                                field, key -> Piece.of(key, wordings, key.column(), key.columnSpan())))
                        .toList())
                .toList();
    }

    List<List<Piece>> rows() {
        return rows;
    }

    /** The fields of a row that do not go on from the row above. */
    List<Piece> beginningIn(int row) {
        return rows.get(row).stream().filter(piece -> !goesOnInto(row, piece)).toList();
    }

    /** Whether a field of a row goes on from the row above. */
    boolean goesOnInto(int row, Piece piece) {
        return row > 0 && isIn(rows.get(row - 1), piece);
    }

    /** Whether a field of a row stands beside several rows. */
    boolean spansRows(Piece piece, int row) {
        return goesOnInto(row, piece) || (row + 1 < rows.size() && isIn(rows.get(row + 1), piece));
    }

    private static boolean isIn(List<Piece> row, Piece piece) {
        return Piece.beginningAt(row, piece.from()).filter(piece::equals).isPresent();
    }

    /** Some converters print the labels of all rows of a head in one: 申请人情况.法人或其他组织.商业企业. */
    private static List<List<Piece>> withGroupsApart(List<Piece> row) {
        List<List<Piece>> labels = row.stream().map(GroupedColumns::of).toList();
        int depth = labels.stream().mapToInt(List::size).max().orElse(1);
        boolean isHead = depth > 1
                && row.stream().noneMatch(Piece::isFigure)
                && labels.stream().filter(parts -> parts.size() > 1).count() >= FEWEST_FIGURES;
        return isHead
                ? IntStream.range(0, depth)
                        .mapToObj(line -> labels.stream()
                                .map(parts -> parts.get(Math.min(line, parts.size() - 1)))
                                .toList())
                        .toList()
                : List.of(row);
    }

    /** Where each forum of table 四 has as many fields as it has results, all others blank, they have lost their spans. */
    private static List<Piece> withForumsOverResults(List<Piece> row) {
        List<Integer> forums = IntStream.range(0, row.size())
                .filter(i ->
                        FormWords.of(TableKind.CASES).namesRowExactly(row.get(i).letters()))
                .boxed()
                .toList();
        if (forums.isEmpty() || !forums.stream().allMatch(forum -> isOverBlanks(row, forum))) {
            return row;
        }
        List<Piece> fields = new ArrayList<>();
        int next = 0;
        while (next < row.size()) {
            int end = forums.contains(next) ? next + RESULTS : next + 1;
            fields.add(end > next + 1 ? row.get(next).upTo(row.get(end - 1)) : row.get(next));
            next = end;
        }
        return fields;
    }

    private static boolean isOverBlanks(List<Piece> row, int forum) {
        int end = forum + RESULTS;
        return end <= row.size()
                && row.subList(forum + 1, end).stream().allMatch(Piece::isBlank)
                && row.get(end - 1).to() == row.get(forum).from() + RESULTS;
    }

    /** Some converters print a label in each column that it spans. */
    private static List<Piece> withRepeatedAsOne(List<Piece> row) {
        List<Piece> fields = new ArrayList<>();
        for (Piece piece : row) {
            Piece last = fields.isEmpty() ? piece : fields.get(fields.size() - 1);
            boolean isRepeated = last != piece && isSameLabel(last, piece);
            if (isRepeated) {
                fields.set(fields.size() - 1, last.upTo(piece));
            } else {
                fields.add(piece);
            }
        }
        return fields.size() == row.size() ? row : fields;
    }

    private static boolean isSameLabel(Piece left, Piece right) {
        return left.to() == right.from()
                && !right.isBlank()
                && left.text().equals(right.text())
                && AnyTable.isWord(right.letters());
    }

    /** A field and its lines. */
    private record Lines(Piece piece, List<Piece> lines) {

        boolean areFigures() {
            return haveFigure() && lines.stream().allMatch(line -> line.isFigure() || line.isBlank());
        }

        boolean haveFigure() {
            return lines.stream().anyMatch(Piece::isFigure);
        }
    }

    /** A row whose label and figures have equally many lines is as many rows. */
    private static List<List<Piece>> withLinesApart(List<Piece> row) {
        if (row.stream().noneMatch(piece -> piece.text().indexOf('\n') >= 0)) {
            return List.of(row);
        }
        List<Lines> fields =
                row.stream().map(piece -> new Lines(piece, piece.lines())).toList();
        int count = fields.stream()
                .filter(Lines::areFigures)
                .mapToInt(field -> field.lines().size())
                .max()
                .orElse(1);
        boolean areFigures = fields.stream()
                        .filter(field -> field.lines().size() == count && field.areFigures())
                        .count()
                >= FEWEST_FIGURES;
        boolean areOthersLabels =
                fields.stream().filter(field -> field.lines().size() != count).noneMatch(Lines::haveFigure);
        if (count == 1 || !areFigures || !areOthersLabels) {
            return List.of(row);
        }
        return IntStream.range(0, count)
                .mapToObj(line -> fields.stream()
                        .map(field ->
                                field.lines().size() == count ? field.lines().get(line) : field.piece())
                        .toList())
                .toList();
    }
}
