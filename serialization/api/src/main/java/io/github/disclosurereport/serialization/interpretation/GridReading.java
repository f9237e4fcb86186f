package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.page.Field;
import io.github.disclosurereport.serialization.page.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells, row by row, what the rows of a grid are: heads, rows of figures, captions, or text that happens to stand in a
 * table.
 */
final class GridReading {

    private static final int HEAD_WORDS = 2;
    private static final int FIGURES_WITHOUT_LABEL = 5;

    private final Grid grid;
    private final Tables tables;

    GridReading(Grid grid, Tables tables) {
        this.grid = grid;
        this.tables = tables;
    }

    /** The pieces of a row that are not the continuation of a field above, and those that are. */
    List<Piece> pieces(int row) {
        return grid.rows().get(row).stream().map(this::piece).toList();
    }

    private Piece piece(Field field) {
        return new Piece(field.text(), grid.place(field), field.column(), field.column() + field.columnSpan());
    }

    /** Takes a row if it belongs to a table of the form. */
    boolean take(int row) {
        List<Piece> pieces = pieces(row);
        if (takeCaption(pieces) || takeHead(row, pieces, HEAD_WORDS) || takeLabelled(pieces)) {
            return true;
        }
        return (tables.current().isPresent() && takeHead(row, pieces, 1)) || takeUnlabelled(row, pieces);
    }

    private boolean takeCaption(List<Piece> pieces) {
        List<Piece> printed = pieces.stream().filter(piece -> !piece.isBlank()).toList();
        if (printed.size() != 1
                || FormWords.BLOCKS.match(Folding.fold(printed.get(0).text())).isEmpty()) {
            return false;
        }
        tables.caption();
        return true;
    }

    /** A row of labels above figures: at least so many words of a head, and no figure. */
    private boolean takeHead(int row, List<Piece> pieces, int leastWords) {
        if (pieces.stream().anyMatch(Piece::isFigure)) {
            return false;
        }
        Optional<TableKind> kind = Arrays.stream(TableKind.values())
                .filter(table -> headWords(table, pieces) >= leastWords)
                .max(Comparator.<TableKind>comparingLong(table -> headWords(table, pieces))
                        .thenComparing(table -> tables.current().equals(Optional.of(table))));
        kind.ifPresent(table -> tables.head(table, grid.number(), row, pieces));
        return kind.isPresent();
    }

    private static long headWords(TableKind table, List<Piece> pieces) {
        FormWords words = FormWords.of(table);
        return pieces.stream()
                .filter(piece -> !piece.isBlank())
                .map(piece -> Folding.fold(piece.text()))
                .filter(letters -> words.columns().match(letters).isPresent()
                        || words.columnGroups().match(letters).isPresent()
                        || words.isCorner(letters)
                        || (table == TableKind.CASES
                                && words.rows().match(letters).isPresent()))
                .count();
    }

    /** A row whose label names a row of the form: the innermost of its labels counts. */
    private boolean takeLabelled(List<Piece> pieces) {
        int firstFigure = firstFigure(pieces);
        for (TableKind table : tables.currentFirst()) {
            for (int i = Math.min(firstFigure, pieces.size()) - 1; i >= 0; i--) {
                Piece label = pieces.get(i);
                boolean isCurrent = tables.current().equals(Optional.of(table));
                if (!label.isBlank() && i + 1 < pieces.size() && names(table, label, isCurrent)) {
                    tables.row(table, grid.number(), Optional.of(label), pieces.subList(i + 1, pieces.size()));
                    return true;
                }
            }
        }
        return takeWithStrangeLabel(pieces, firstFigure);
    }

    private static boolean names(TableKind table, Piece label, boolean alsoNearly) {
        FormWords words = FormWords.of(table);
        return words.rows()
                .match(Folding.fold(label.text()))
                .filter(match -> alsoNearly || match.slips() == 0)
                .isPresent();
    }

    private static int firstFigure(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).isFigure()) {
                return i;
            }
        }
        return pieces.size();
    }

    /** A row of figures in the table being read, whose label is not one of the form's words. */
    private boolean takeWithStrangeLabel(List<Piece> pieces, int firstFigure) {
        if (tables.current().isEmpty() || !tables.hasHead() || firstFigure == pieces.size()) {
            return false;
        }
        List<Piece> labels = new ArrayList<>(pieces.subList(0, firstFigure));
        labels.removeIf(Piece::isBlank);
        if (labels.isEmpty()) {
            return false;
        }
        Piece label = labels.get(labels.size() - 1);
        int behind = pieces.indexOf(label) + 1;
        tables.row(tables.current().get(), grid.number(), Optional.of(label), pieces.subList(behind, pieces.size()));
        return true;
    }

    /** A row without any label: the figures of table 四, or figures that nobody can place. */
    private boolean takeUnlabelled(int row, List<Piece> pieces) {
        boolean isAllFigures = pieces.stream().allMatch(piece -> piece.isFigure() || piece.isBlank());
        if (tables.current().isEmpty() || !isAllFigures) {
            return false;
        }
        boolean isFull = pieces.size() >= FIGURES_WITHOUT_LABEL
                && (pieces.stream().anyMatch(Piece::isFigure) || tables.isHead(grid.number(), row - 1));
        if (isFull || pieces.stream().anyMatch(Piece::isFigure)) {
            tables.row(tables.current().get(), grid.number(), Optional.empty(), pieces);
            return true;
        }
        return false;
    }
}
