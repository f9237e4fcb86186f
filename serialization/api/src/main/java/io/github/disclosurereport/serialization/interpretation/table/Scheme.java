package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How the fields of a row may stand to its cells, the way that is told best first; each is tried where its witnesses hold. */
enum Scheme {
    /** Digits that ran together, which can be divided in one way only. */
    DIVIDED(Scheme::divided, Set.of(Witness.DIVIDED_IN_ONE_WAY, Witness.EDITION_TOLD)),
    /** Each field under the column that the head names. */
    UNDER_HEAD(Scheme::underHead, Witness.ofFields(Witness.HEAD_WHOLE)),
    /** Each field under the column that the head names, but for two columns of which the head names one twice. */
    BELOW_DOUBLED_HEAD(Scheme::belowDoubledHead, Witness.ofFields(Witness.HEAD_DOUBLED)),
    /** In the official order, although wrong spans have moved columns of the head to the left of all figures. */
    BESIDE_MOVED_HEAD(row -> row.inOfficialOrder(row.fields()), Witness.ofFields(Witness.HEAD_MOVED)),
    /** In the order of the head, which has as many columns as the row has fields. */
    ORDER_OF_HEAD(Scheme::inOrderOfHead, Witness.ofFields(Witness.ONE_COLUMN_FOR_EACH_FIGURE, Witness.HEAD_WHOLE)),
    /** In the official order, as many fields as cells. */
    OFFICIAL_ORDER(
            Scheme::inOfficialOrder,
            Witness.ofFields(Witness.ONE_COLUMN_FOR_EACH_FIGURE, Witness.HEAD_IN_OFFICIAL_ORDER, Witness.EDITION_TOLD)),
    /** Table 四 as a list: the label of the column stands between that of the forum and its one figure. */
    LISTED(Scheme::listed, Set.of(Witness.FIGURES_APART));

    private final Function<NamedRow, Optional<List<Placed>>> placement;
    private final Set<Witness> witnesses;

    Scheme(Function<NamedRow, Optional<List<Placed>>> placement, Set<Witness> witnesses) {
        this.placement = placement;
        this.witnesses = witnesses;
    }

    /** The fields of a row by column; empty if it cannot be told. */
    static Optional<List<Placed>> place(NamedRow row) {
        Map<Witness, Boolean> heard = new EnumMap<>(Witness.class);
        return Arrays.stream(values())
                .filter(scheme -> scheme.witnesses.stream()
                        .allMatch(witness -> heard.computeIfAbsent(witness, each -> each.supports(row))))
                .flatMap(scheme -> scheme.placement.apply(row).stream())
                .findFirst();
    }

    /**
     * Divides what is several figures. Where blanks part figures none of which has to be divided, a blank cell may have left
     * no trace: one way is not enough.
     */
    private static Optional<List<Placed>> divided(NamedRow row) {
        return row.isRunTogether() && (row.hasLeadingZero() || isOneRun(row))
                ? row.run().flatMap(FigureRun::figures).map(figures -> divided(row, figures))
                : Optional.empty();
    }

    private static boolean isOneRun(NamedRow row) {
        return row.fields().stream()
                .skip(1)
                .allMatch(field -> !Character.isDigit(field.text().charAt(0)));
    }

    /** The fields of a row, divided into some figures, one for each cell. */
    static List<Placed> divided(NamedRow row, List<String> figures) {
        PlacedText printed =
                PlacedText.joined(row.fields().stream().map(Piece::placed).toList());
        List<CellPath> cells = row.cells();
        List<Placed> placed = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < cells.size(); i++) {
            int to = from + figures.get(i).length();
            placed.add(Placed.in(cells.get(i), new Piece(printed.substring(from, to), i, i + 1)));
            from = to;
        }
        return placed;
    }

    private static Optional<List<Placed>> underHead(NamedRow row) {
        NamedHead head = row.head();
        List<Placed> placed = new ArrayList<>();
        List<Piece> left = new ArrayList<>(row.fields());
        for (HeadColumn column : head.columns()) {
            List<Piece> under = row.fields().stream()
                    .filter(field -> field.overlaps(column.from(), column.to()))
                    .toList();
            List<Piece> printed =
                    under.stream().filter(field -> !field.isBlank()).toList();
            boolean isShared = printed.size() == 1 && printed.get(0).isNothing();
            if (under.isEmpty()
                    || (printed.size() > 1 && !isRepeated(printed, column))
                    || (!isShared && !left.containsAll(under))) {
                return Optional.empty();
            }
            left.removeAll(under);
            placed.add(head.placed(column, printed.isEmpty() ? under.get(0) : printed.get(0)));
        }
        // The number of a row, or the unit of its figures, may stand in front of all columns; a figure does in a row
        // that is shifted.
        boolean isInPlace = row.shape().isUsual(row.printed());
        left.removeIf(field -> !field.isBlank()
                && field.to() <= head.begin()
                && (!field.isFigure() || (isInPlace && row.shape().leftOfHead().isRowNumber(row.printed(), field))));
        left.removeIf(row.shape()::isRowNumber);
        boolean isRestEmpty = left.stream().allMatch(Piece::isBlank)
                && (left.isEmpty() || !head.lacksOneColumn() || left.stream().noneMatch(row.shape()::isInUse));
        return isRestEmpty ? Optional.of(placed) : Optional.empty();
    }

    private static Optional<List<Placed>> belowDoubledHead(NamedRow row) {
        NamedHead head = row.head();
        List<Piece> fields = row.fields().stream()
                .filter(field -> field.to() > head.begin() || field.isFigure())
                .toList();
        boolean isFieldInEachColumn = fields.size() == row.cells().size();
        return isFieldInEachColumn
                ? Optional.of(head.columns().stream()
                        .filter(column -> !head.isUntold(column))
                        .flatMap(column -> fields.stream()
                                .filter(field -> field.from() == column.from() && field.to() == column.to())
                                .map(field -> head.placed(column, field)))
                        .toList())
                : Optional.empty();
    }

    private static boolean isRepeated(List<Piece> printed, HeadColumn column) {
        return printed.size() == column.to() - column.from()
                && printed.stream().map(Piece::text).collect(Collectors.toSet()).size() == 1;
    }

    private static Optional<List<Placed>> inOrderOfHead(NamedRow row) {
        List<HeadColumn> columns = row.head().columns();
        return columns.size() == row.fields().size()
                ? Optional.of(IntStream.range(0, columns.size())
                        .mapToObj(i ->
                                row.head().placed(columns.get(i), row.fields().get(i)))
                        .toList())
                : Optional.empty();
    }

    private static Optional<List<Placed>> inOfficialOrder(NamedRow row) {
        return row.inOfficialOrder(row.fields())
                .or(() -> row.inOfficialOrder(withoutPadding(row)))
                .or(() -> row.inOfficialOrder(fieldsInUse(row)));
    }

    /** The fields without those that fill up the row behind its last cell, where spans were. */
    private static List<Piece> withoutPadding(NamedRow row) {
        int count = row.cells().size();
        if (!row.isIn(TableRow.Spacing.GRID) || row.fields().size() <= count) {
            return List.of();
        }
        List<Piece> first = row.fields().subList(0, count);
        boolean isPadded =
                row.fields().subList(count, row.fields().size()).stream().allMatch(Piece::isBlank);
        boolean areAllPrinted = first.stream().noneMatch(Piece::isBlank);
        return isPadded && (areAllPrinted || row.shape().isPadded(count)) ? first : List.of();
    }

    /**
     * The fields without those of columns in which no row has anything. A row that ends elsewhere than the others lacks a
     * field or has one too many: of it only fields in front of all others are of such columns.
     */
    private static List<Piece> fieldsInUse(NamedRow row) {
        List<Piece> inUse = row.fields().stream().filter(row.shape()::isInUse).toList();
        int left = row.fields().size() - inUse.size();
        return row.shape().isUsual(row.printed())
                        || row.fields().subList(left, row.fields().size()).equals(inUse)
                ? inUse
                : List.of();
    }

    private static Optional<List<Placed>> listed(NamedRow row) {
        return row.fields().size() != 2
                ? Optional.empty()
                : row.heading()
                        .flatMap(forum -> FormWords.of(row.kind())
                                .columns()
                                .match(row.fields().get(0).letters())
                                .flatMap(column -> row.kind().cell(forum, column.thing()))
                                .map(path ->
                                        List.of(Placed.in(path, row.fields().get(1)))));
    }
}
