package io.github.disclosurereport.serialization.interpretation.grid;

import io.github.disclosurereport.serialization.interpretation.words.AnyTable;
import io.github.disclosurereport.serialization.interpretation.words.PageWords;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Records of one cell that have several columns of figures: 规章, 本年制发件数, 3, 5 below 数量 and 上年数量. The head has to say which
 * one is that of the report: else nothing is read.
 */
final class RecordColumns {

    private static final int FEWEST_RECORDS = 5;
    private static final int MOST_COLUMNS = 4;
    private static final Pattern OTHERS =
            Pattern.compile(PageWords.of("of-others") + "|" + PageWords.of("over-others"));

    private final List<List<Piece>> rows;
    private final Set<Integer> columns;

    private RecordColumns(List<List<Piece>> rows, Set<Integer> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** The rows with those figures of the records alone that are the report's. */
    static List<List<Piece>> ofReport(List<List<Piece>> rows) {
        List<List<Piece>> records =
                rows.stream().filter(RecordColumns::isRecord).toList();
        Set<Integer> columns = records.stream()
                .flatMap(row -> row.subList(behindName(row), row.size()).stream())
                .filter(Piece::isFigure)
                .map(Piece::from)
                .collect(Collectors.toCollection(TreeSet::new));
        boolean areSeveral = records.size() >= FEWEST_RECORDS && columns.size() > 1 && columns.size() <= MOST_COLUMNS;
        return areSeveral ? new RecordColumns(rows, columns).ofReport() : rows;
    }

    /** Whether behind the name of a column, which is not the first word, stand nothing but figures and blanks. */
    private static boolean isRecord(List<Piece> row) {
        int behind = behindName(row);
        return behind > 1
                && behind < row.size()
                && row.subList(behind, row.size()).stream().anyMatch(Piece::isFigure)
                && row.subList(behind, row.size()).stream().allMatch(piece -> piece.isFigure() || piece.isBlank())
                && row.subList(0, behind - 1).stream().noneMatch(Piece::isFigure);
    }

    /** Behind the last word, if that is the name of a column; 0 if it is not. */
    private static int behindName(List<Piece> row) {
        int last = row.size() - 1;
        while (last >= 0 && (row.get(last).isBlank() || row.get(last).isFigure())) {
            last--;
        }
        return last >= 0 && AnyTable.isColumn(row.get(last).letters()) ? last + 1 : 0;
    }

    private List<List<Piece>> ofReport() {
        List<Integer> own = columns.stream().filter(this::isOwn).toList();
        return rows.stream()
                .filter(row -> own.size() == 1 || !isRecord(row))
                .map(row -> isRecord(row) ? withoutOthers(row, own.get(0)) : row)
                .toList();
    }

    private boolean isOwn(int column) {
        return head(column).filter(words -> !OTHERS.matcher(words).find()).isPresent();
    }

    /** What stands over a column, above all records. */
    private Optional<String> head(int column) {
        return rows.stream()
                .takeWhile(row -> !isRecord(row))
                .flatMap(List::stream)
                .filter(piece -> piece.overlaps(column, column + 1) && !piece.isBlank() && piece.from() > 0)
                .map(Piece::letters)
                .reduce((above, below) -> below);
    }

    private List<Piece> withoutOthers(List<Piece> row, int own) {
        return row.stream()
                .filter(piece -> piece.from() == own || !columns.contains(piece.from()))
                .toList();
    }
}
