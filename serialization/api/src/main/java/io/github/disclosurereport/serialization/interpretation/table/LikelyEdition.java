package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The edition that a table seems to be of.
 *
 * @param edition the edition
 * @param isTold whether the table has more that fits it than fits any other
 */
record LikelyEdition(Edition edition, boolean isTold) {

    /** The edition whose rows have as many cells as the rows have fields, or figures, and whose rows and columns are named. */
    static LikelyEdition of(List<TableRow> rows, RowNames names) {
        Comparator<Edition> fitting = Comparator.comparingLong(edition -> fitting(edition, rows, names));
        Edition likely = Arrays.stream(Edition.values())
                .max(fitting.thenComparingLong(edition -> rows.stream()
                                .filter(row -> hasFieldForEachCell(edition, names.of(row), row))
                                .count())
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(Edition.latest());
        return new LikelyEdition(
                likely,
                Arrays.stream(Edition.values())
                        .filter(edition -> edition != likely)
                        .allMatch(edition -> fitting.compare(edition, likely) < 0));
    }

    private static long fitting(Edition edition, List<TableRow> rows, RowNames names) {
        long fitting = rows.stream()
                .filter(row -> fits(cells(edition, names.of(row)), row))
                .count();
        Stream<Heading> named = rows.stream()
                .flatMap(row -> Stream.concat(
                        names.of(row).stream(), row.head().stream().flatMap(column -> column.column().stream())));
        return fitting + named.filter(heading -> heading.isIn(edition)).count();
    }

    /** By its head, or else by its fields, with those that are blank at its end or without. */
    static boolean fits(int cells, TableRow row) {
        return row.head().isEmpty()
                ? cells == row.fields().size() || cells == row.fieldsUpToLastPrinted()
                : cells == row.head().size();
    }

    private static boolean hasFieldForEachCell(Edition edition, Optional<Heading> heading, TableRow row) {
        return cells(edition, heading) == row.fields().size();
    }

    /** How many cells an edition has in a row; -1 if the edition has no such row. */
    private static int cells(Edition edition, Optional<Heading> heading) {
        return heading.map(edition::cells)
                .map(List::size)
                .filter(count -> count > 0)
                .orElse(-1);
    }
}
