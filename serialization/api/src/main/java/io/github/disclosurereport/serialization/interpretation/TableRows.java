package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.form.TableKind;
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
    private Optional<String> corner = Optional.empty();
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
        grids.add(grid);
    }

    void headBegins(int grid) {
        heads++;
        grids.add(grid);
    }

    void headPieces(List<Piece> pieces) {
        if (corner.isEmpty()) {
            corner = pieces.stream()
                    .filter(piece -> FormWords.of(kind).isCorner(piece.letters()))
                    .map(Piece::text)
                    .findFirst();
        }
    }

    void corner(String text) {
        corner = Optional.of(text);
    }

    /** The text in the upper left field. */
    Optional<String> corner() {
        return corner;
    }

    /** Whether it stood in several grids, or its head was repeated. Table 二 has a head in each block. */
    boolean isSplit() {
        return grids.size() > 1 || (kind != TableKind.PROACTIVE && heads > 1);
    }
}
