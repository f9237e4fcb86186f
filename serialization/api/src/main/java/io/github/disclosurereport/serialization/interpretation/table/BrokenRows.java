package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rows of a grid whose figures seem to go on in the row below, which has no label and not a figure for each of them.
 *
 * <p>Nobody knows whether 12 above 1 is 121; a whole row of figures without a label goes on with nothing.
 */
final class BrokenRows {

    private final IdentityHashMap<TableRow, TableRow> belowByAbove;
    private final Set<TableRow> goingOn = Collections.newSetFromMap(new IdentityHashMap<>());

    private BrokenRows(IdentityHashMap<TableRow, TableRow> belowByAbove) {
        this.belowByAbove = belowByAbove;
        goingOn.addAll(belowByAbove.values());
    }

    static BrokenRows of(TableKind kind, List<TableRow> rows, RowNames names, Edition likely) {
        List<Heading> official = likely.rows(kind);
        IdentityHashMap<TableRow, TableRow> found = new IdentityHashMap<>();
        int next = official.size();
        for (int i = rows.size() - 1; i > 0; i--) {
            TableRow above = rows.get(i - 1);
            TableRow below = rows.get(i);
            next = names.of(below).map(official::indexOf).orElse(next);
            Optional<Heading> heading = names.of(above);
            boolean isLabelLost = next > heading.map(official::indexOf).orElse(-1) + 1;
            if (heading.isPresent() && goesOn(above, below, isLabelLost)) {
                found.put(above, below);
            }
        }
        return new BrokenRows(found);
    }

    /** Where a row of the form is missing, one figure in place of one may be its own, and its label lost. */
    private static boolean goesOn(TableRow above, TableRow below, boolean isLabelLost) {
        long figures = below.fields().stream().filter(Piece::isFigure).count();
        int cells = above.fields().size();
        boolean isPartial = figures > 0 && (figures < cells || (cells == 1 && !isLabelLost));
        return isPartial
                && below.spacing() == TableRow.Spacing.GRID
                && below.letters().isEmpty();
    }

    /** What stands below a field of a row that is broken. */
    Optional<Piece> below(TableRow row, Piece field) {
        return Optional.ofNullable(belowByAbove.get(row)).stream()
                .flatMap(below -> below.fields().stream())
                .filter(piece -> !piece.isBlank() && piece.overlaps(field.from(), field.to()))
                .findFirst();
    }

    /** Whether the row above goes on in a row. */
    boolean goesOnInto(TableRow row) {
        return goingOn.contains(row);
    }
}
