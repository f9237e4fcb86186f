package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows of digits that ran together, where the sums of the whole table tell them apart. */
final class DividedRows {

    private DividedRows() {}

    /**
     * The figures of each row that can be told.
     *
     * @param figures what placed rows say
     * @param placed the rows that are told already
     * @param unplaced the others; of two of one name nobody knows which counts
     */
    static Map<NamedRow, List<JoinedDigits.Told>> of(
            Edition edition, RowFigures figures, List<PlacedRow> placed, List<NamedRow> unplaced) {
        Map<Heading, List<NamedRow>> joined = unplaced.stream()
                .filter(DividedRows::mayBeDivided)
                .collect(Collectors.groupingBy(
                        row -> row.heading().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        joined.values().removeIf(rows -> rows.size() > 1);
        Map<NamedRow, List<JoinedDigits.Told>> divided = new LinkedHashMap<>();
        if (!joined.isEmpty()) {
            JoinedDigits.apart(edition, counts(edition, figures, placed), digits(joined))
                    .forEach((heading, told) ->
                            joined.getOrDefault(heading, List.of()).forEach(row -> divided.put(row, told)));
        }
        return divided;
    }

    private static boolean mayBeDivided(NamedRow row) {
        return row.kind() == TableKind.REQUESTS
                && row.isIn(TableRow.Spacing.RUNNING)
                && row.heading().isPresent()
                && row.fields().size() < row.cells().size();
    }

    private static Map<Heading, long[]> counts(Edition edition, RowFigures figures, List<PlacedRow> placed) {
        Map<Heading, long[]> counts = new LinkedHashMap<>();
        placed.forEach(row -> row.row()
                .heading()
                .ifPresent(heading -> figures.counts(row, edition).ifPresent(of -> counts.put(heading, of))));
        return counts;
    }

    private static Map<Heading, List<String>> digits(Map<Heading, List<NamedRow>> joined) {
        Map<Heading, List<String>> digits = new LinkedHashMap<>();
        joined.forEach((heading, rows) -> digits.put(
                heading, rows.get(0).fields().stream().map(Piece::text).toList()));
        return digits;
    }
}
