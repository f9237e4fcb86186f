package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Fields in grids whose spans were lost: a figure may have stood in those behind it, too, which are blank. Immutable.
 */
final class MergedFields {

    private static final int FEWEST_ROWS = 8;
    private static final int RESULTS = TableKind.CASES.columns().size();

    private final Set<Piece> doubtful = new HashSet<>();

    MergedFields(TableKind kind, List<TableRow> rows) {
        List<TableRow> grid = rows.stream()
                .filter(row -> row.spacing() == TableRow.Spacing.GRID && !row.isBlank())
                .toList();
        if (grid.stream().anyMatch(MergedFields::hasSpan)) {
            return;
        }
        if (kind == TableKind.CASES) {
            grid.forEach(this::findInForums);
        }
        List<TableRow> withBlanks = grid.stream()
                .filter(row -> cells(row).stream().anyMatch(Piece::isBlank))
                .toList();
        if (kind == TableKind.REQUESTS && grid.size() >= FEWEST_ROWS && areFew(withBlanks, grid)) {
            withBlanks.forEach(row -> find(upToLastPrinted(cells(row))));
        }
    }

    private static boolean areFew(List<TableRow> rows, List<TableRow> all) {
        return CountedFigures.areNearlyAll(all.size() - rows.size(), all.size());
    }

    private static boolean hasSpan(TableRow row) {
        return row.fields().stream().anyMatch(field -> field.to() - field.from() > 1)
                || row.label().filter(label -> label.to() - label.from() > 1).isPresent();
    }

    private static List<Piece> cells(TableRow row) {
        int begin = row.beginOfHead();
        int end = row.endOfHead();
        return row.fields().stream()
                .filter(field -> begin <= field.from() && field.to() <= end)
                .toList();
    }

    /** A row that breaks off goes on below. */
    private static List<Piece> upToLastPrinted(List<Piece> fields) {
        int end = fields.size();
        while (end > 0 && fields.get(end - 1).isBlank()) {
            end--;
        }
        return fields.subList(0, end);
    }

    /** A figure with blank fields behind it. */
    private void find(List<Piece> fields) {
        int printed = -1;
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).isBlank()) {
                printed = i;
            } else if (printed >= 0) {
                doubtful.add(fields.get(printed));
                doubtful.add(fields.get(i));
            }
        }
    }

    /** A row that has something in the first columns of forums alone. */
    private void findInForums(TableRow row) {
        List<Piece> fields = cells(row);
        boolean isOfForums = fields.size() % RESULTS == 0;
        for (int i = 0; i < fields.size(); i++) {
            isOfForums &= fields.get(i).isBlank() || i % RESULTS == 0;
        }
        if (isOfForums) {
            find(fields);
        }
    }

    boolean has(Piece field) {
        return doubtful.contains(field);
    }
}
