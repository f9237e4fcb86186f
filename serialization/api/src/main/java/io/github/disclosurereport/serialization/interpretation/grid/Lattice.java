package io.github.disclosurereport.serialization.interpretation.grid;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.GroupedColumns;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.serialization.interpretation.words.Wordings;
import io.github.disclosurereport.serialization.interpretation.words.Words;
import io.github.disclosurereport.serialization.page.Field;
import io.github.disclosurereport.serialization.page.Grid;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The fields of a grid, row by row, as they were meant: what a converter repeated or a narrow column broke is one field
 * again, and lines of one field that are rows of their own are rows. Immutable.
 */
final class Lattice {

    private static final Set<String> NOTHING = Set.of("NaN", "nan", "<NA>", "NaT", "None", "null");
    private static final int FEWEST_FIGURES = 3;
    private static final int RESULTS = TableKind.CASES.columns().size();
    private static final int FEWEST_RESULTS = 4;
    private static final int FEWEST_ROWS_ACROSS = 5;
    private static final int FEWEST_DUTIES_ACROSS = 3;
    private static final int FEWEST_APPLICANTS_DOWN = 5;

    /** Labels of the result and of its group, three forums, and room for notes. */
    private static final int WIDEST_UPRIGHT_CASES = 6;

    private static final int WIDEST = 200;

    private final List<List<Piece>> rows;

    private Lattice(List<List<Piece>> rows) {
        this.rows = rows;
    }

    static Lattice of(Grid grid, Wordings wordings) {
        List<List<Piece>> upright = WideRecord.apart(upright(grid, wordings));
        List<List<Piece>> rows = (isOnItsSide(grid, wordings) ? turned(grid, wordings) : upright)
                .stream()
                        .flatMap(row -> withGroupsApart(row).stream())
                        .map(Lattice::withRepeatedAsOne)
                        .flatMap(row -> withLinesApart(row).stream())
                        .map(FiguresTogether::apart)
                        .map(OwnYear::named)
                        .toList();
        List<List<Piece>> ofReportYear = ComparedYears.ofReportYear(rows);
        List<List<Piece>> whole =
                withBrokenAsOne(NamedFigures.apart(CellByCell.sideBySide(RecordColumns.ofReport(ofReportYear))))
                        .stream()
                        .map(Lattice::withForumsOverResults)
                        .toList();
        return new Lattice(LabelsAcross.besideFigures(HalvesBeside.below(whole)));
    }

    private static List<List<Piece>> upright(Grid grid, Wordings wordings) {
        IdentityHashMap<Field, Piece> pieces = new IdentityHashMap<>();
        return grid.rows().stream()
                .map(row -> row.stream()
                        .map(field -> pieces.computeIfAbsent(
                                field, key -> piece(key, wordings, key.column(), key.columnSpan())))
                        .toList())
                .toList();
    }

    /** A field; what data tools write for nothing is nothing. */
    private static Piece piece(Field field, Wordings wordings, int from, int span) {
        return NOTHING.contains(field.text())
                ? new Piece(PlacedText.of("", field.place()), from, from + span)
                : Piece.of(field, wordings, from, span);
    }

    /** Each column as a row. */
    private static List<List<Piece>> turned(Grid grid, Wordings wordings) {
        List<List<Piece>> columns = new ArrayList<>();
        Set<Field> met = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Field field :
                grid.rows().stream().flatMap(List::stream).filter(met::add).toList()) {
            int end = Math.min(WIDEST, field.column() + field.columnSpan());
            while (columns.size() < end) {
                columns.add(new ArrayList<>());
            }
            int rows = Math.min(field.rowSpan(), grid.rows().size() - field.row());
            Piece piece = piece(field, wordings, field.row(), rows);
            for (int column = field.column(); column < end; column++) {
                columns.get(column).add(piece);
            }
        }
        return columns;
    }

    /** Whether the rows of table 二 or 三 are named across the page, or the results of 四 down it, and no row is shifted. */
    private static boolean isOnItsSide(Grid grid, Wordings wordings) {
        boolean isTurned =
                hasResultsDown(grid, wordings) || hasApplicantsDown(grid, wordings) || hasRowsAcross(grid, wordings);
        return isTurned && !hasShiftedRow(grid, wordings);
    }

    /** Whether most of its figures have a result of 四 beside them, all in one column. */
    private static boolean hasResultsDown(Grid grid, Wordings wordings) {
        FormWords cases = FormWords.of(TableKind.CASES);
        List<List<Field>> narrow = grid.rows().stream()
                .filter(row ->
                        row.size() <= WIDEST_UPRIGHT_CASES && row.stream().anyMatch(field -> isFigure(field, wordings)))
                .toList();
        List<Integer> columns = narrow.stream()
                .flatMap(row -> row.stream()
                        .filter(field ->
                                cases.columns().has(wordings.of(field.text()).letters()))
                        .limit(1))
                .map(Field::column)
                .toList();
        return columns.size() >= FEWEST_RESULTS
                && 2 * columns.size() > narrow.size()
                && Set.copyOf(columns).size() == 1;
    }

    /** Whether each applicant has a row of figures. */
    private static boolean hasApplicantsDown(Grid grid, Wordings wordings) {
        FormWords requests = FormWords.of(TableKind.REQUESTS);
        List<String> names = grid.rows().stream()
                .filter(row -> row.stream().anyMatch(field -> isFigure(field, wordings)))
                .flatMap(row -> row.stream().filter(field -> !field.isBlank()).limit(2))
                .map(field -> wordings.of(field.text()).letters())
                .filter(requests.columns()::has)
                .toList();
        Set<String> words = Set.copyOf(names);
        return words.size() >= FEWEST_APPLICANTS_DOWN
                && words.size() == names.size()
                && grid.rows().stream()
                        .flatMap(List::stream)
                        .anyMatch(field -> requests.namesRowExactly(
                                wordings.of(field.text()).letters()));
    }

    private static boolean isFigure(Field field, Wordings wordings) {
        return !field.isBlank() && wordings.of(field.text()).isFigure();
    }

    /** Whether a row of figures or names ends elsewhere than the others: then some stand in columns that are not theirs. */
    private static boolean hasShiftedRow(Grid grid, Wordings wordings) {
        return grid.rows().stream()
                        .filter(row -> row.size() > 1
                                && (row.stream().anyMatch(field -> isFigure(field, wordings))
                                        || namesRows(row, wordings)))
                        .map(row -> row.get(row.size() - 1))
                        .map(last -> last.column() + last.columnSpan())
                        .collect(Collectors.toSet())
                        .size()
                > 1;
    }

    private static boolean hasRowsAcross(Grid grid, Wordings wordings) {
        return grid.rows().stream().anyMatch(row -> namesRows(row, wordings));
    }

    private static boolean namesRows(List<Field> row, Wordings wordings) {
        if (row.size() < FEWEST_DUTIES_ACROSS) {
            return false;
        }
        Set<String> words =
                row.stream().map(field -> wordings.of(field.text()).letters()).collect(Collectors.toSet());
        return named(FormWords.of(TableKind.REQUESTS), words, FormWords.TELLING_LETTERS) >= FEWEST_ROWS_ACROSS
                || named(FormWords.of(TableKind.PROACTIVE), words, 1) >= FEWEST_DUTIES_ACROSS;
    }

    /** How many labels of rows of a table are among some words. */
    private static long named(FormWords form, Set<String> words, int fewestLetters) {
        return words.stream()
                .filter(letters -> letters.length() >= fewestLetters && form.namesRowExactly(letters))
                .count();
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
        return beginningAt(row, piece.from()).filter(piece::equals).isPresent();
    }

    /** The field that begins in a column: a row has them from left to right. */
    private static Optional<Piece> beginningAt(List<Piece> row, int column) {
        int from = 0;
        int to = row.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (row.get(middle).from() < column) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < row.size() && row.get(from).from() == column ? Optional.of(row.get(from)) : Optional.empty();
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
                && FormWords.isWord(right.letters());
    }

    /** A field and its lines. */
    private record Lines(Piece piece, List<Piece> lines) {

        boolean areFigures() {
            return lines.stream().allMatch(Piece::isFigure);
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

    /** A row without figures that only goes on with the labels above it belongs to the row above. */
    private static List<List<Piece>> withBrokenAsOne(List<List<Piece>> rows) {
        List<List<Piece>> joined = new ArrayList<>();
        int next = 0;
        while (next < rows.size()) {
            List<Piece> row = rows.get(next);
            int end = next + 1;
            int behind = end;
            List<Piece> whole = row;
            while (end < Math.min(rows.size(), next + Words.LONGEST_LABEL) && goesOn(row, rows.get(end))) {
                row = joined(row, rows.get(end));
                end++;
                if (isLabelled(row, rows.get(end - 1))) {
                    whole = row;
                    behind = end;
                }
            }
            joined.add(whole);
            next = behind;
        }
        return joined;
    }

    /** Whether below labels, and only there, stand words that begin no label of their own. */
    private static boolean goesOn(List<Piece> above, List<Piece> below) {
        List<Piece> words = below.stream().filter(piece -> !piece.isBlank()).toList();
        return !words.isEmpty()
                && below.size() == above.size()
                && words.stream()
                        .allMatch(piece ->
                                !piece.isFigure() && labelAbove(above, piece).isPresent())
                && words.stream()
                        .anyMatch(piece -> labelAbove(above, piece)
                                .filter(label -> isLongerLabel(label, label.plus(piece)))
                                .isPresent());
    }

    /** Whether words make a label longer: O or x in the place of a figure add nothing to the name of its column. */
    private static boolean isLongerLabel(Piece label, Piece joined) {
        return joined.letters().length() > label.letters().length() && FormWords.isBeginningOfWord(joined.letters());
    }

    /** The label in a row right above a field that is another. */
    private static Optional<Piece> labelAbove(List<Piece> row, Piece below) {
        return beginningAt(row, below.from())
                .filter(label -> label != below && label.to() == below.to() && !label.isBlank() && !label.isFigure());
    }

    private static List<Piece> joined(List<Piece> above, List<Piece> below) {
        return IntStream.range(0, above.size())
                .mapToObj(i ->
                        below.get(i).isBlank() ? above.get(i) : above.get(i).plus(below.get(i)))
                .toList();
    }

    /** Whether a label that goes on in a row is whole now. */
    private static boolean isLabelled(List<Piece> row, List<Piece> last) {
        return Stream.of(row)
                .flatMap(List::stream)
                .filter(piece -> beginningAt(last, piece.from())
                        .filter(below -> !below.isBlank())
                        .isPresent())
                .anyMatch(piece -> FormWords.isWord(piece.letters()));
    }
}
