package io.github.disclosurereport.serialization.interpretation.grid;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.serialization.interpretation.words.Wordings;
import io.github.disclosurereport.serialization.page.Field;
import io.github.disclosurereport.serialization.page.Grid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A grid that prints as columns what the form prints as rows, or the other way round. */
final class GridOnItsSide {

    private static final int FEWEST_RESULTS = 4;
    private static final int FEWEST_ROWS_ACROSS = 5;
    private static final int FEWEST_DUTIES_ACROSS = 3;
    private static final int FEWEST_APPLICANTS_DOWN = 5;

    /** Labels of the result and of its group, three forums, and room for notes. */
    private static final int WIDEST_UPRIGHT_CASES = 6;

    private static final int WIDEST = 200;

    private GridOnItsSide() {}

    /** Whether the rows of table 二 or 三 are named across the page, or the results of 四 down it, and no row is shifted. */
    static boolean is(Grid grid, Wordings wordings) {
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

    /** Each column as a row. */
    static List<List<Piece>> turned(Grid grid, Wordings wordings) {
        List<List<Piece>> columns = new ArrayList<>();
        Set<Field> met = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Field field :
                grid.rows().stream().flatMap(List::stream).filter(met::add).toList()) {
            int end = Math.min(WIDEST, field.column() + field.columnSpan());
            while (columns.size() < end) {
                columns.add(new ArrayList<>());
            }
            int rows = Math.min(field.rowSpan(), grid.rows().size() - field.row());
            Piece piece = Piece.of(field, wordings, field.row(), rows);
            for (int column = field.column(); column < end; column++) {
                columns.get(column).add(piece);
            }
        }
        return columns;
    }
}
