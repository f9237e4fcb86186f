package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.table.Sums;
import io.github.disclosurereport.serialization.interpretation.table.TableRow;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.source.PlacedText;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of running text of which only the label is left, because in their table blank fields leave no trace. */
final class LostBlanks {

    private static final int MOST_MISTAKES = 1;

    private LostBlanks() {}

    /** The rows, with a blank field for each column in those without figures, if the others show that blanks were lost. */
    static List<TableRow> restored(TableKind kind, List<TableRow> rows) {
        return areLost(kind, rows)
                ? rows.stream()
                        .map(row -> row.fields().isEmpty() ? blank(kind, row) : row)
                        .toList()
                : rows;
    }

    /**
     * Whether some rows of table 三 have fewer figures than columns, none of them 0, of which the last is the sum of the
     * others, unless one was published wrongly; and no row has more.
     */
    private static boolean areLost(TableKind kind, List<TableRow> rows) {
        int count = kind.columns().size();
        List<TableRow> few = rows.stream()
                .filter(row -> !row.fields().isEmpty() && row.fields().size() < count)
                .toList();
        return kind == TableKind.REQUESTS
                && !few.isEmpty()
                && rows.stream().allMatch(row -> row.fields().size() <= count)
                && few.stream().flatMap(row -> row.fields().stream()).allMatch(LostBlanks::isCounted)
                && few.stream()
                                .filter(row -> !row.hasSum(row.fields().size() - 1))
                                .count()
                        <= MOST_MISTAKES;
    }

    private static boolean isCounted(Piece field) {
        return Sums.count(field.text()) > 0;
    }

    private static TableRow blank(TableKind kind, TableRow row) {
        List<Piece> fields = IntStream.range(0, kind.columns().size())
                .mapToObj(i -> new Piece(PlacedText.of(""), i, i + 1))
                .toList();
        return new TableRow(row.label(), fields, row.head(), row.order(), row.spacing());
    }
}
