package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.figure.Positions;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.HeadingGroup;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.source.Doubt;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.stream.Distinct;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells which field of a row stands in which column.
 *
 * <p>The head tells if it names all columns of an edition and the fields lie under it one by one; else the official
 * order does if there are just as many fields. Where neither holds, nothing is told.
 */
final class Fit {

    /**
     * A field that stands in a column.
     *
     * @param path the cell, if the form has it
     * @param field the field
     * @param column the column of the head; empty where the official order told
     */
    record Placed(Optional<CellPath> path, Piece field, Optional<HeadColumn> column) {}

    private static final int FEWEST_WITH_ONE_MISSING = 3;

    private final TableKind kind;
    private final Edition likely;
    private final Optional<Heading> rowHeading;
    private final TableRow row;
    private final GridShape shape;

    /**
     * Fits a row.
     *
     * @param shape what the rows of the table have in common
     */
    Fit(TableKind kind, Edition likely, Optional<Heading> rowHeading, TableRow row, GridShape shape) {
        this.kind = kind;
        this.likely = likely;
        this.rowHeading = rowHeading;
        this.row = row;
        this.shape = shape;
    }

    /** The cells that an edition has in a row; of table 四 without a label all. */
    static List<CellPath> cells(TableKind kind, Edition edition, Optional<Heading> row) {
        return row.map(edition::cells).orElseGet(() -> edition.cells(kind));
    }

    private List<CellPath> cells(Edition edition) {
        return cells(kind, edition, rowHeading);
    }

    /** The fields by column; empty if it cannot be told. */
    Optional<List<Placed>> placed() {
        return hasRunTogether()
                ? toldApart()
                : underHead()
                        .or(this::inOrderOfShiftedHead)
                        .or(this::inSomeOrder)
                        .or(this::oneFigure);
    }

    /** Why nothing is told. */
    Doubt doubt() {
        boolean hasAsMany = row.fields().size() == cells(likely).size();
        if (hasRunTogether()) {
            return run().filter(FigureRun::isAmbiguous).isPresent() ? Doubt.RUN_TOGETHER : Doubt.FIGURE_COUNT;
        }
        if (row.spacing() == TableRow.Spacing.RUNNING) {
            return hasAsMany ? Doubt.HEAD_NOT_UNDERSTOOD : Doubt.FIGURE_COUNT;
        }
        if (hasWideFigure()) {
            return Doubt.SHARED_FIELD;
        }
        boolean isHeadUnderstood = row.head().isEmpty() || isHeadWhole();
        return isHeadUnderstood && !hasAsMany ? Doubt.FIELD_COUNT : Doubt.HEAD_NOT_UNDERSTOOD;
    }

    private Optional<List<Placed>> inSomeOrder() {
        return hasWideFigure() ? Optional.empty() : inOrderOfHead().or(this::inOfficialOrder);
    }

    /** In running text a figure with a leading zero is several; glued to its label it may be, if more belong there. */
    private boolean hasRunTogether() {
        boolean isGlued = row.fields().stream().anyMatch(Piece::isGlued)
                && row.fields().size() != cells(likely).size();
        return row.spacing() == TableRow.Spacing.RUNNING
                && (isGlued || row.fields().stream().anyMatch(Fit::hasLeadingZero));
    }

    private static boolean hasLeadingZero(Piece field) {
        return field.text().matches("0\\d+");
    }

    /**
     * Splits what is several figures, if that can be done in one way only. Where blanks part figures none of which has to be
     * split, a blank cell may have left no trace: one way is not enough.
     */
    private Optional<List<Placed>> toldApart() {
        boolean isOneRun = row.fields().stream()
                .skip(1)
                .allMatch(field -> !Character.isDigit(field.text().charAt(0)));
        return isOneRun || row.fields().stream().anyMatch(Fit::hasLeadingZero)
                ? run().flatMap(FigureRun::figures).map(figures -> toldApart(cells(likely), figures))
                : Optional.empty();
    }

    /** The fields split into some figures. */
    List<Placed> toldApart(List<JoinedDigits.Told> figures) {
        return toldApart(
                cells(likely),
                figures.stream().map(told -> Long.toString(told.figure())).toList());
    }

    private Optional<FigureRun> run() {
        List<Boolean> areSigned = cells(likely).stream()
                .map(path -> path.column().declaration().isSigned())
                .toList();
        return FigureRun.of(row.fields().stream().map(Piece::text).toList(), areSigned);
    }

    private List<Placed> toldApart(List<CellPath> cells, List<String> figures) {
        PlacedText printed =
                PlacedText.joined(row.fields().stream().map(Piece::placed).toList());
        List<Placed> placed = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < cells.size(); i++) {
            int to = from + figures.get(i).length();
            Piece figure = new Piece(printed.substring(from, to), i, i + 1);
            placed.add(new Placed(Optional.of(cells.get(i)), figure, Optional.empty()));
            from = to;
        }
        return placed;
    }

    /** Table 四 as a list: the label of the column stands between that of the forum and its one figure. */
    private Optional<List<Placed>> oneFigure() {
        if (row.fields().size() != 2 || rowHeading.isEmpty()) {
            return Optional.empty();
        }
        return FormWords.of(kind)
                .columns()
                .match(row.fields().get(0).letters())
                .flatMap(column -> kind.cell(rowHeading.get(), column.thing()))
                .map(path -> List.of(new Placed(Optional.of(path), row.fields().get(1), Optional.empty())));
    }

    private Optional<List<Placed>> underHead() {
        if (!isHeadWhole()) {
            return Optional.empty();
        }
        List<Placed> placed = new ArrayList<>();
        List<Piece> left = new ArrayList<>(row.fields());
        for (HeadColumn column : row.head()) {
            List<Piece> under = row.fields().stream()
                    .filter(field -> field.overlaps(column.from(), column.to()))
                    .toList();
            List<Piece> printed =
                    under.stream().filter(field -> !field.isBlank()).toList();
            boolean isShared = printed.size() == 1 && printed.get(0).isNothing();
            boolean isRepeated = printed.stream()
                                    .map(Piece::text)
                                    .collect(Collectors.toSet())
                                    .size()
                            == 1
                    && printed.size() == column.to() - column.from();
            if (under.isEmpty() || (printed.size() > 1 && !isRepeated) || (!isShared && !left.containsAll(under))) {
                return Optional.empty();
            }
            left.removeAll(under);
            placed.add(placed(column, printed.isEmpty() ? under.get(0) : printed.get(0)));
        }
        // The number of a row, or the unit of its figures, may stand in front of all columns.
        left.removeIf(field -> !field.isBlank() && field.to() <= beginOfColumns());
        boolean isRestEmpty = left.stream().allMatch(Piece::isBlank)
                && (left.isEmpty() || !lacksOneColumn() || left.stream().noneMatch(shape::isInUse));
        return isRestEmpty ? Optional.of(placed) : Optional.empty();
    }

    private int beginOfColumns() {
        return row.head().stream().mapToInt(HeadColumn::from).min().orElse(0);
    }

    private Placed placed(HeadColumn column, Piece field) {
        return new Placed(path(column), field, Optional.of(column));
    }

    private Optional<CellPath> path(HeadColumn column) {
        Optional<Heading> heading = rowHeading.isPresent() || kind != TableKind.CASES
                ? rowHeading
                : column.row().map(HeadColumn.RowLabel::row);
        return heading.flatMap(of -> column.column().flatMap(name -> kind.cell(of, name)));
    }

    /** Whether the head names all columns that some edition has in this row, each once; or all but one. */
    private boolean isHeadWhole() {
        List<CellPath> named = named();
        boolean namesAll = wholes(named).anyMatch(named::containsAll);
        return new HashSet<>(named).size() == named.size() && (namesAll || lacksOneColumn() || isPartOfWhole(named));
    }

    /** A table that is too wide may come in two pieces, each with the labels of the rows. */
    private boolean isPartOfWhole(List<CellPath> named) {
        return kind == TableKind.REQUESTS
                && row.head().stream().noneMatch(HeadColumn::isExtra)
                && shape.isCompletedBy(columns(named), columns(cells(likely)));
    }

    private static Set<Heading> columns(List<CellPath> cells) {
        return cells.stream().map(CellPath::column).collect(Collectors.toSet());
    }

    /** The cells that each edition has in this row, if it has any. */
    private Stream<List<CellPath>> wholes(List<CellPath> named) {
        return Arrays.stream(Edition.values())
                .map(this::cells)
                .filter(cells -> !cells.isEmpty())
                .map(cells -> forumsOf(cells, named));
    }

    private List<CellPath> named() {
        return row.head().stream().flatMap(column -> path(column).stream()).toList();
    }

    /** In a grid a column may be missing, if the head has no other that nobody knows; in running text nothing shows it. */
    private boolean lacksOneColumn() {
        List<CellPath> named = named();
        return row.spacing() == TableRow.Spacing.GRID
                && row.head().stream().noneMatch(HeadColumn::isExtra)
                && wholes(named)
                        .anyMatch(cells -> cells.size() >= FEWEST_WITH_ONE_MISSING
                                && named.size() == cells.size() - 1
                                && cells.containsAll(named));
    }

    /** Table 四 may come in pieces, a forum or two in each. */
    private List<CellPath> forumsOf(List<CellPath> cells, List<CellPath> named) {
        return kind == TableKind.CASES && !named.isEmpty()
                ? cells.stream()
                        .filter(cell -> named.stream().anyMatch(path -> path.row() == cell.row()))
                        .toList()
                : cells;
    }

    /** Wrong spans have moved columns of the head to the left of all figures, and its words are the official ones. */
    private Optional<List<Placed>> inOrderOfShiftedHead() {
        boolean isShifted = row.order() == TableRow.WordOrder.OFFICIAL
                && row.head().stream()
                        .filter(column -> !column.isExtra())
                        .anyMatch(column -> row.fields().stream().allMatch(field -> column.to() <= field.from()));
        return isShifted ? inOfficialOrder(row.fields()) : Optional.empty();
    }

    private Optional<List<Placed>> inOrderOfHead() {
        return isHeadWhole() && row.head().size() == row.fields().size()
                ? Optional.of(IntStream.range(0, row.fields().size())
                        .mapToObj(i -> placed(row.head().get(i), row.fields().get(i)))
                        .toList())
                : Optional.empty();
    }

    /** Whether the document says of a figure that it belongs to several columns. */
    private boolean hasWideFigure() {
        return row.spacing() == TableRow.Spacing.GRID
                && row.fields().stream()
                        .filter(field -> field.isFigure() && !field.isNothing())
                        .anyMatch(field -> row.head().stream()
                                        .filter(column -> field.overlaps(column.from(), column.to()))
                                        .count()
                                > 1);
    }

    /** Not if a head is printed that says otherwise, or that nobody understands. */
    private Optional<List<Placed>> inOfficialOrder() {
        if (!headAllowsOfficialOrder()) {
            return Optional.empty();
        }
        return inOfficialOrder(row.fields())
                .or(() -> inOfficialOrder(withoutPadding()))
                .or(() -> inOfficialOrder(fieldsInUse()));
    }

    /** The fields without those that fill up the row behind its last cell, where spans were. */
    private List<Piece> withoutPadding() {
        int count = cells(likely).size();
        if (row.spacing() != TableRow.Spacing.GRID || row.fields().size() <= count) {
            return List.of();
        }
        List<Piece> first = row.fields().subList(0, count);
        boolean isPadded =
                row.fields().subList(count, row.fields().size()).stream().allMatch(Piece::isBlank);
        boolean areAllPrinted = first.stream().noneMatch(Piece::isBlank);
        return isPadded && (areAllPrinted || shape.isPadded(count)) ? first : List.of();
    }

    private boolean headAllowsOfficialOrder() {
        if (kind == TableKind.CASES && row.order() == TableRow.WordOrder.OFFICIAL) {
            return true;
        }
        List<Integer> positions = row.head().stream().flatMap(this::position).toList();
        return isAscending(positions)
                && row.order() != TableRow.WordOrder.OTHER
                && (kind != TableKind.CASES || isCaseHeadOfficial())
                && row.head().stream().filter(HeadColumn::isExtra).allMatch(column -> isDamaged(column.label()));
    }

    /** Wrong spans may part results and forums; each have their order nevertheless. */
    private boolean isCaseHeadOfficial() {
        List<Heading> results =
                row.head().stream().flatMap(column -> column.column().stream()).toList();
        List<Integer> forums =
                row.head().stream().flatMap(column -> column.row().stream()).collect(Distinct.toList()).stream()
                        .map(forum -> kind.rows().indexOf(forum.row()))
                        .toList();
        return isAscending(forums) && CaseOrder.isOfficial(results);
    }

    private static boolean isAscending(List<Integer> positions) {
        return IntStream.range(1, positions.size()).allMatch(i -> positions.get(i - 1) < positions.get(i));
    }

    /** Where in print order a column of the head stands; in table 四 together with its forum. */
    private Stream<Integer> position(HeadColumn column) {
        return kind == TableKind.CASES
                ? path(column).map(Positions::of).stream()
                : column.column().map(kind.columns()::indexOf).stream();
    }

    /** Whether a label that is not recognised may be an official one with wrong letters, or only spans columns. */
    private boolean isDamaged(Piece label) {
        String letters = label.letters();
        return FormWords.of(kind).columnGroups().match(letters).isPresent()
                || FormWords.of(kind).rows().match(letters).isPresent()
                || FormWords.of(kind).isCorner(letters)
                || Stream.concat(
                                kind.columns().stream().map(heading -> heading.label(likely)),
                                kind.columns().stream()
                                        .flatMap(heading -> heading.groups().stream())
                                        .map(HeadingGroup::label))
                        .map(Folding::fold)
                        .anyMatch(official -> Folding.isDamaged(official, letters));
    }

    /**
     * The fields without those of columns in which no row has anything. A row that ends elsewhere than the others lacks a
     * field or has one too many: of it only fields in front of all others are of such columns.
     */
    private List<Piece> fieldsInUse() {
        List<Piece> inUse = row.fields().stream().filter(shape::isInUse).toList();
        int left = row.fields().size() - inUse.size();
        return shape.isUsual(row)
                        || row.fields().subList(left, row.fields().size()).equals(inUse)
                ? inUse
                : List.of();
    }

    private Optional<List<Placed>> inOfficialOrder(List<Piece> fields) {
        List<CellPath> cells = cells(likely);
        return cells.size() == fields.size() && !cells.isEmpty()
                ? Optional.of(IntStream.range(0, cells.size())
                        .mapToObj(i -> new Placed(Optional.of(cells.get(i)), fields.get(i), Optional.empty()))
                        .toList())
                : Optional.empty();
    }
}
