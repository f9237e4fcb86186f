package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Rows of figures that have no label, where the form has no row whose label could have been lost: figures or labels above
 * them have moved.
 */
final class StrayRows {

    private final TableKind kind;
    private final List<Heading> official;
    private final List<TableRow> rows;
    private final RowNames names;

    StrayRows(TableKind kind, List<TableRow> rows, RowNames names, Edition likely) {
        this.kind = kind;
        this.official = likely.rows(kind);
        this.rows = rows;
        this.names = names;
    }

    List<TableRow> rows() {
        return rows;
    }

    /** The rows that the form has and the table names nowhere, in print order. */
    List<Heading> missing() {
        return official.stream()
                .filter(heading -> rows.stream().noneMatch(row -> names.of(row).equals(Optional.of(heading))))
                .toList();
    }

    /** Where they stand among all rows. */
    List<Integer> indexes() {
        return strangers(StrayRows::isUnlabelled);
    }

    /** Where among all rows those of running text stand that have the figures of two rows: the others behind their own have no label. */
    List<Integer> joined() {
        return strangers(this::isJoined);
    }

    private List<Integer> strangers(Predicate<TableRow> isStrange) {
        List<Integer> missing = missing().stream().map(official::indexOf).toList();
        List<Integer> strange = new ArrayList<>();
        int above = -1;
        for (int i = 0; i < rows.size(); i++) {
            above = place(rows.get(i)).orElse(above);
            int last = above;
            int next = following(i);
            boolean isLabelLost = missing.stream().anyMatch(at -> last < at && at < next);
            if (above >= 0 && !isLabelLost && isStrange.test(rows.get(i))) {
                strange.add(i);
            }
        }
        return strange;
    }

    private boolean isJoined(TableRow row) {
        return kind == TableKind.REQUESTS
                && row.spacing() == TableRow.Spacing.RUNNING
                && row.fields().size() == 2 * kind.columns().size();
    }

    private int following(int index) {
        return rows.subList(index + 1, rows.size()).stream()
                .flatMap(row -> place(row).stream())
                .findFirst()
                .orElse(official.size());
    }

    private Optional<Integer> place(TableRow row) {
        return names.of(row).map(official::indexOf).filter(at -> at >= 0);
    }

    private static boolean isUnlabelled(TableRow row) {
        return row.spacing() == TableRow.Spacing.GRID
                && row.letters().isEmpty()
                && row.fields().stream().anyMatch(Piece::isFigure);
    }

    boolean isNamed(TableRow row) {
        return names.of(row).isPresent();
    }

    /** Whether a row stands in the form behind another. */
    boolean isBehind(TableRow row, Heading heading) {
        return place(row).filter(at -> at > official.indexOf(heading)).isPresent();
    }

    /** Whether the rows with a name stand in the order of the form. */
    boolean areInOrder() {
        List<Integer> places = rows.stream().flatMap(row -> place(row).stream()).toList();
        return IntStream.range(1, places.size()).allMatch(i -> places.get(i - 1) < places.get(i));
    }

    /** Whether no row with a name stands below one. */
    boolean isBelowAll(int index) {
        return IntStream.range(index + 1, rows.size()).noneMatch(i -> isNamed(rows.get(i)));
    }
}
