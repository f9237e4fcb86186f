package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.HeadingGroup;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.serialization.interpretation.words.Vocabulary;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.stream.Distinct;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rows of labels above the figures of a table, and the columns they name. */
final class Head {

    /** More than any table of the form has, however it is laid out. */
    private static final int MOST_COLUMNS = 200;

    private static final int MOST_ROWS = 12;

    private static final int MOST_LETTERS = 1000;

    private final TableKind kind;
    private final FormWords words;
    private final List<List<Piece>> rows = new ArrayList<>();
    private Optional<List<HeadColumn>> columns = Optional.empty();
    private Optional<TableRow.WordOrder> order = Optional.empty();

    Head(TableKind table) {
        this.kind = table;
        this.words = FormWords.of(table);
    }

    /** A row of words that nobody understands: it may say that the columns stand in another order. */
    static Head strange(TableKind table, List<Piece> words) {
        Head head = new Head(table);
        head.columns = Optional.of(words.stream()
                .limit(MOST_COLUMNS)
                .map(word -> new HeadColumn(
                        word.from(), word.to(), Optional.empty(), Optional.empty(), Optional.empty(), word))
                .toList());
        return head;
    }

    /** One column, the name of which stands above the table. */
    static Head single(TableKind table, Heading column, Piece name, Piece figures) {
        Head head = new Head(table);
        head.columns = Optional.of(List.of(new HeadColumn(
                figures.from(), figures.to(), Optional.empty(), Optional.of(column), Optional.empty(), name)));
        return head;
    }

    /** A row of words between rows of figures: it says that the columns below are others than above. */
    static Head other(TableKind table, List<Piece> words) {
        Head head = strange(table, words);
        head.order = Optional.of(TableRow.WordOrder.OTHER);
        return head;
    }

    /** Adds a row below the others, if that is not more than the head of any table has. */
    void add(List<Piece> row) {
        if (rows.size() < MOST_ROWS) {
            rows.add(row);
            columns = Optional.empty();
            order = Optional.empty();
        }
    }

    /** The columns from left to right, without those beside the figures, under the corner; none if nobody knows any. */
    List<HeadColumn> columns() {
        List<HeadColumn> known = columns.orElseGet(this::findColumns);
        columns = Optional.of(known);
        return known;
    }

    private List<HeadColumn> findColumns() {
        int width = Math.min(
                MOST_COLUMNS,
                rows.stream().flatMap(List::stream).mapToInt(Piece::to).max().orElse(0));
        List<HeadColumn> columns = new ArrayList<>();
        for (int column = 0; column < width; ) {
            List<Piece> above = above(column);
            int end = column + 1;
            while (end < width && !above.isEmpty() && above(end).equals(above)) {
                end++;
            }
            if (!above.isEmpty() && !reachesTooFar(above.get(0))) {
                columns.add(column(column, end, above));
            }
            column = end;
        }
        return columns.subList(beginOfFigures(columns), columns.size());
    }

    /** What its words, row by row, say of the order of the columns. */
    TableRow.WordOrder order() {
        TableRow.WordOrder known = order.orElseGet(this::findOrder);
        order = Optional.of(known);
        return known;
    }

    private TableRow.WordOrder findOrder() {
        List<String> lines = new ArrayList<>();
        List<Piece> met = new ArrayList<>();
        for (List<Piece> row : rows) {
            List<Piece> beginning = row.stream()
                    .filter(piece -> met.stream().noneMatch(above -> isSame(above, piece)))
                    .collect(Distinct.toList());
            met.addAll(beginning);
            lines.add(beginning.stream().map(Piece::letters).collect(Collectors.joining()));
        }
        String letters = String.join("", lines);
        if (kind == TableKind.CASES && new TornHead(kind, lines).isOfficial()) {
            return TableRow.WordOrder.OFFICIAL;
        }
        return kind == TableKind.PROACTIVE || letters.length() > MOST_LETTERS
                ? TableRow.WordOrder.UNKNOWN
                : new RunningHead(kind, PlacedText.of(letters)).order();
    }

    /** Whether a label spans both rows, or stands in each of those that it spans. */
    private static boolean isSame(Piece above, Piece below) {
        return above.from() == below.from()
                && above.to() == below.to()
                && above.text().equals(below.text());
    }

    /** Behind the corner and what stands left of it, such as numbers of rows. */
    private int beginOfFigures(List<HeadColumn> columns) {
        int behindCorner = 0;
        for (int i = 0; i < columns.size() && columns.get(i).isUnknown(); i++) {
            behindCorner = isCorner(columns.get(i)) ? i + 1 : behindCorner;
        }
        boolean isAnyKnown = columns.stream().anyMatch(column -> !column.isUnknown());
        return isAnyKnown || behindCorner > 0 ? behindCorner : columns.size();
    }

    /** Whether the label of a group, which has columns of its own, stands over nothing here. */
    private boolean reachesTooFar(Piece label) {
        return words.column(label).isEmpty()
                && words.columnGroups().match(label.letters()).isPresent()
                && rows.stream()
                        .flatMap(List::stream)
                        .anyMatch(piece ->
                                isBelow(piece, label) && words.column(piece).isPresent());
    }

    private boolean isBelow(Piece piece, Piece label) {
        return piece.overlaps(label.from(), label.to())
                && rows.stream().noneMatch(row -> row.contains(piece) && row.contains(label));
    }

    private boolean isCorner(HeadColumn column) {
        return words.isCorner(column.label().letters());
    }

    /** The labels above a column, the lowest first. */
    private List<Piece> above(int column) {
        List<Piece> above = new ArrayList<>();
        for (int i = rows.size() - 1; i >= 0; i--) {
            rows.get(i).stream()
                    .filter(piece -> piece.overlaps(column, column + 1))
                    .filter(piece -> !piece.isBlank() && !above.contains(piece))
                    .forEach(above::add);
        }
        return above;
    }

    private HeadColumn column(int from, int to, List<Piece> above) {
        Piece leaf = above.get(0);
        Optional<HeadColumn.RowLabel> row = above.stream()
                .flatMap(piece ->
                        words
                                .forum(piece.letters())
                                .map(named -> new HeadColumn.RowLabel(named.thing(), piece))
                                .stream())
                .findFirst();
        Optional<HeadingGroup> group = above.stream()
                .flatMap(piece -> named(words.columnGroups(), piece).stream())
                .findFirst();
        Optional<Heading> column = words.column(leaf).map(Vocabulary.Match::thing);
        return new HeadColumn(from, to, row, column, group, leaf);
    }

    private static <T> Optional<T> named(Vocabulary<T> vocabulary, Piece piece) {
        return vocabulary.match(piece.letters()).map(Vocabulary.Match::thing);
    }
}
