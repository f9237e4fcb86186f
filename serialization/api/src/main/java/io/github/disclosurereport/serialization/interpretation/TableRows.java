package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rows met of one table, and how often it began. */
final class TableRows {

    private final TableKind kind;
    private final List<TableRow> rows = new ArrayList<>();
    private final Set<Integer> grids = new HashSet<>();
    private Optional<PlacedText> corner = Optional.empty();
    private Optional<Place> split = Optional.empty();
    private int heads;

    TableRows(TableKind kind) {
        this.kind = kind;
    }

    TableKind kind() {
        return kind;
    }

    List<TableRow> rows() {
        return rows;
    }

    void add(int grid, TableRow row) {
        rows.add(row);
        begins(grid, row.place());
    }

    void headBegins(int grid, Optional<Place> place) {
        heads++;
        begins(grid, place);
    }

    private void begins(int grid, Optional<Place> place) {
        boolean isFirst = grids.isEmpty();
        if ((grids.add(grid) && !isFirst) || heads == 2) {
            split = split.or(() -> place);
        }
    }

    void headPieces(List<Piece> pieces) {
        if (corner.isEmpty()) {
            corner = pieces.stream()
                    .filter(piece -> FormWords.of(kind).isCorner(piece.letters()))
                    .map(Piece::placed)
                    .findFirst();
        }
    }

    void corner(PlacedText text) {
        corner = Optional.of(text);
    }

    /** The text in the upper left field. */
    Optional<PlacedText> corner() {
        return corner;
    }

    /** Where its second piece begins, or its head is repeated. */
    Optional<Place> placeOfSplit() {
        return split;
    }

    /** Whether it stood in several grids, or its head was repeated. Table 二 has a head in each block. */
    boolean isSplit() {
        return grids.size() > 1 || (kind != TableKind.PROACTIVE && heads > 1);
    }
}
