package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.serialization.interpretation.words.Vocabulary;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The rows met of one table, and how often it began. */
public final class TableRows {

    private final TableKind kind;
    private final List<Met> met = new ArrayList<>();
    private Optional<PlacedText> corner = Optional.empty();

    /** A row of figures in a grid; or a head, which has none; perhaps below a caption that says that the figures are others. */
    private record Met(int grid, Optional<Place> place, Optional<TableRow> row, boolean isOther) {}

    TableRows(TableKind kind) {
        this.kind = kind;
    }

    /** The rows of a table that was found in text. */
    public static TableRows of(TableKind kind, List<TableRow> rows) {
        TableRows table = new TableRows(kind);
        rows.forEach(row -> table.add(0, row, false));
        return table;
    }

    /** How many rows have anything printed. */
    public int countFilled() {
        return (int) rows().stream().filter(row -> !row.isBlank()).count();
    }

    public TableKind kind() {
        return kind;
    }

    public List<TableRow> rows() {
        return met.stream().flatMap(part -> part.row().stream()).toList();
    }

    public void add(int grid, TableRow row, boolean isOther) {
        met.add(new Met(grid, row.place(), Optional.of(row), isOther));
    }

    void headBegins(int grid, Optional<Place> place, boolean isOther) {
        met.add(new Met(grid, place, Optional.empty(), isOther));
    }

    void headPieces(List<Piece> pieces) {
        if (corner.isEmpty()) {
            corner = pieces.stream()
                    .filter(piece -> FormWords.of(kind).isCorner(piece.letters()))
                    .map(Piece::placed)
                    .findFirst();
        }
    }

    public void corner(PlacedText text) {
        corner = Optional.of(text);
    }

    /** The text in the upper left field. */
    Optional<PlacedText> corner() {
        return corner;
    }

    /** Without rows below captions that say that the figures are others, if as many stand elsewhere: those of several others count once. */
    public TableRows withoutOthers() {
        return labels(true).size() <= labels(false).size() ? without(Met::isOther) : this;
    }

    private Set<String> labels(boolean ofOthers) {
        return met.stream()
                .filter(part -> part.isOther() == ofOthers)
                .flatMap(part -> part.row().stream())
                .map(TableRow::letters)
                .collect(Collectors.toSet());
    }

    /** Whether no row has a figure. */
    boolean areBlank() {
        return rows().stream().noneMatch(TableRows::hasFigure);
    }

    /** Without grids that are empty forms: no row has a figure, and most stand in another grid with figures. */
    public TableRows withoutEmptyForms() {
        Map<Integer, List<TableRow>> byGrid = met.stream()
                .filter(part -> part.row().isPresent())
                .collect(Collectors.groupingBy(
                        Met::grid, Collectors.flatMapping(part -> part.row().stream(), Collectors.toList())));
        Set<String> filled = rows().stream()
                .filter(TableRows::hasFigure)
                .map(TableRow::letters)
                .collect(Collectors.toSet());
        Set<Integer> emptyForms = byGrid.entrySet().stream()
                .filter(grid -> isEmptyForm(grid.getValue(), filled))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return without(part -> emptyForms.contains(part.grid()));
    }

    private static boolean isEmptyForm(List<TableRow> rows, Set<String> filled) {
        long elsewhere =
                rows.stream().filter(row -> filled.contains(row.letters())).count();
        return 2 * elsewhere > rows.size() && rows.stream().noneMatch(TableRows::hasFigure);
    }

    private static boolean hasFigure(TableRow row) {
        return row.fields().stream().anyMatch(Piece::isFigure);
    }

    /**
     * Without the tables of the organ's own that stand beside the official one: they have few of its rows, and all of them
     * stand elsewhere.
     */
    public TableRows withoutOwnTables() {
        Map<Integer, Set<Heading>> named = met.stream()
                .collect(Collectors.groupingBy(
                        Met::grid,
                        Collectors.flatMapping(part -> part.row().flatMap(this::named).stream(), Collectors.toSet())));
        Set<Integer> own = new HashSet<>();
        Set<Heading> others = new HashSet<>();
        named.forEach((grid, rows) -> {
            if (2 * rows.size() < kind.rows().size()) {
                own.add(grid);
            } else {
                others.addAll(rows);
            }
        });
        return FormWords.of(kind).areAllRows(others) ? without(part -> own.contains(part.grid())) : this;
    }

    private Optional<Heading> named(TableRow row) {
        return row.label().flatMap(FormWords.of(kind)::row).map(Vocabulary.Match::thing);
    }

    private TableRows without(Predicate<Met> isLeftOut) {
        TableRows without = new TableRows(kind);
        without.corner = corner;
        met.stream().filter(isLeftOut.negate()).forEach(without.met::add);
        return without;
    }

    /** Where its second piece begins; empty if it stands in one. */
    Optional<Place> placeOfSplit() {
        return secondPiece().flatMap(Met::place);
    }

    /** Whether it stood in several grids, or its head was repeated. */
    boolean isSplit() {
        return secondPiece().isPresent();
    }

    /** Table 二 has a head in each block. */
    private Optional<Met> secondPiece() {
        Set<Integer> grids = new HashSet<>();
        boolean hasHead = false;
        for (Met part : met) {
            boolean isOtherGrid = grids.add(part.grid()) && grids.size() > 1;
            boolean isHead = kind != TableKind.PROACTIVE && part.row().isEmpty();
            if (isOtherGrid || (isHead && hasHead)) {
                return Optional.of(part);
            }
            hasHead |= isHead;
        }
        return Optional.empty();
    }
}
