package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Several rows of figures below one head of table 四, which has one: that of the sum if one says so, or else of nobody knows
 * whom. Immutable.
 */
final class RowsOfCases {

    private static final Pattern SUM = Pattern.compile("[合总共]计|全[省市县区州盟旗乡镇局](?:[合总共]计)?");
    private static final Pattern PART = Pattern.compile("其中.*");

    private static final int RESULTS = TableKind.CASES.columns().size();

    private final Set<TableRow> parts = new HashSet<>();
    private final Set<TableRow> doubtful = new HashSet<>();

    private RowsOfCases() {}

    static RowsOfCases of(TableKind kind, List<TableRow> rows, Function<TableRow, Boolean> isNamed) {
        RowsOfCases cases = new RowsOfCases();
        if (kind == TableKind.CASES) {
            rows.stream()
                    .filter(row -> row.spacing() == TableRow.Spacing.GRID
                            && !row.head().isEmpty()
                            && row.fields().stream().anyMatch(Piece::isFigure)
                            && !isNamed.apply(row))
                    .collect(Collectors.groupingBy(row -> row.head().get(0)))
                    .values()
                    .forEach(cases::decide);
        }
        return cases;
    }

    private void decide(List<TableRow> rows) {
        List<TableRow> sums = rows.stream().filter(row -> is(SUM, row)).toList();
        List<TableRow> wholes = sums.size() == 1
                ? sums
                : rows.stream().filter(row -> !is(PART, row)).toList();
        if (wholes.isEmpty() || areDifferent(wholes) || wholes.stream().anyMatch(RowsOfCases::mayBeMoved)) {
            doubtful.addAll(rows);
        } else {
            parts.addAll(rows);
            parts.removeAll(Set.copyOf(wholes));
        }
    }

    /** Whether all fields but the last are printed, and some totals are not in their places. */
    private static boolean mayBeMoved(TableRow row) {
        int begin = row.head().get(0).from();
        int end = row.head().get(row.head().size() - 1).to();
        List<Piece> fields =
                row.fields().stream().filter(field -> field.from() >= begin).toList();
        int last = fields.size() - 1;
        boolean isLastLost = last > RESULTS
                && fields.get(last).isBlank()
                && fields.get(last).to() == end
                && fields.subList(0, last).stream().noneMatch(Piece::isBlank);
        return isLastLost
                && IntStream.rangeClosed(1, last / RESULTS)
                        .mapToObj(i -> fields.subList((i - 1) * RESULTS, i * RESULTS))
                        .anyMatch(forum -> !addsUp(forum));
    }

    private static boolean addsUp(List<Piece> forum) {
        return Sums.isSum(forum.stream().map(Piece::text).toList(), RESULTS - 1);
    }

    private static boolean is(Pattern words, TableRow row) {
        return words.matcher(row.letters()).matches();
    }

    private static boolean areDifferent(Collection<TableRow> rows) {
        return rows.stream()
                        .map(row -> row.fields().stream().map(Piece::text).toList())
                        .collect(Collectors.toSet())
                        .size()
                > 1;
    }

    /** Whether the figures of a row are in those of another one. */
    boolean isPart(TableRow row) {
        return parts.contains(row);
    }

    /** Whether nobody knows which of several rows is that of the report. */
    boolean isDoubtful(TableRow row) {
        return doubtful.contains(row);
    }
}
