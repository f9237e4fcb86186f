package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.figure.Positions;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.HeadingGroup;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.stream.Distinct;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the head above a row says of the cells of this row.
 *
 * @param row the row
 */
record NamedHead(NamedRow row) {

    private static final int FEWEST_WITH_ONE_MISSING = 3;

    List<HeadColumn> columns() {
        return row.printed().head();
    }

    boolean isEmpty() {
        return columns().isEmpty();
    }

    /** Where the columns begin. */
    int begin() {
        return columns().stream().mapToInt(HeadColumn::from).min().orElse(0);
    }

    Placed placed(HeadColumn column, Piece field) {
        return new Placed(path(column), field, Optional.of(column));
    }

    private Optional<CellPath> path(HeadColumn column) {
        Optional<Heading> heading =
                row.heading().isPresent() || row.kind() != TableKind.CASES ? row.heading() : column.forum();
        return heading.flatMap(of -> column.column().flatMap(name -> row.kind().cell(of, name)));
    }

    /** Whether it names all columns that some edition has in this row, each once; or all but one. */
    boolean isWhole() {
        List<CellPath> named = named();
        boolean namesAll = wholes(named).anyMatch(named::containsAll);
        return new HashSet<>(named).size() == named.size()
                && (namesAll || lacksOneColumn() || isPartOfWhole(named))
                && !namesOther();
    }

    /** Whether it names all columns of an edition but one, and in place of that another twice: of two nobody knows which is which. */
    boolean isDoubled() {
        return row.kind() == TableKind.REQUESTS
                && columns().stream()
                                .map(HeadColumn::column)
                                .collect(Distinct.toList())
                                .size()
                        < columns().stream().mapToInt(NamedHead::width).sum()
                && row.fields().size() >= row.cells().size()
                && hasNoExtra()
                && !namesOther()
                && columns().stream().mapToInt(NamedHead::width).sum()
                        == row.cells().size()
                && untold().size() == 2
                && row.cells().containsAll(named());
    }

    private static int width(HeadColumn column) {
        return column.to() - column.from();
    }

    /** Whether a column is one of those that it does not name once. */
    boolean isUntold(HeadColumn column) {
        return path(column).filter(untold()::contains).isPresent();
    }

    /** The cells of the columns that it does not name once. */
    List<CellPath> untold() {
        List<CellPath> named = columns().stream()
                .flatMap(column ->
                        Stream.generate(() -> path(column)).limit(width(column)).flatMap(Optional::stream))
                .toList();
        return row.cells().stream()
                .filter(cell -> named.stream().filter(cell::equals).count() != 1)
                .toList();
    }

    /** Whether it names a column that the form does not have in this row: it is the head of another block, or lost a forum. */
    private boolean namesOther() {
        return columns().stream()
                .anyMatch(column -> !column.isExtra() && path(column).isEmpty());
    }

    /** Whether a row of table 二 stands in a grid below the head of another block; in running text that may be an old one. */
    private boolean isOfOtherBlock() {
        return row.kind() == TableKind.PROACTIVE
                && row.isIn(TableRow.Spacing.GRID)
                && (namesOther() || !row.cells().containsAll(named()));
    }

    /** Whether no other column stands among those of one group, as it does where spans are wrong. */
    boolean areGroupsTogether() {
        List<Heading> named =
                columns().stream().flatMap(column -> column.column().stream()).toList();
        return row.kind() != TableKind.REQUESTS
                || row.kind().columns().stream()
                        .flatMap(heading -> heading.groups().stream())
                        .allMatch(group -> runs(named, group) <= 1);
    }

    private static long runs(List<Heading> columns, HeadingGroup group) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).groups().contains(group)
                        && (i == 0 || !columns.get(i - 1).groups().contains(group)))
                .count();
    }

    /** A table that is too wide may come in two pieces, each with the labels of the rows. */
    private boolean isPartOfWhole(List<CellPath> named) {
        return row.kind() == TableKind.REQUESTS
                && hasNoExtra()
                && row.shape().isCompletedBy(headings(named), headings(row.cells()));
    }

    private static Set<Heading> headings(List<CellPath> cells) {
        return cells.stream().map(CellPath::column).collect(Collectors.toSet());
    }

    private boolean hasNoExtra() {
        return columns().stream().noneMatch(HeadColumn::isExtra);
    }

    /** The cells that each edition has in this row, if it has any. */
    private Stream<List<CellPath>> wholes(List<CellPath> named) {
        return Arrays.stream(Edition.values())
                .map(row::cells)
                .filter(cells -> !cells.isEmpty())
                .map(cells -> ofForums(cells, named));
    }

    /** Table 四 may come in pieces, a forum or two in each. */
    private List<CellPath> ofForums(List<CellPath> cells, List<CellPath> named) {
        return row.kind() == TableKind.CASES && !named.isEmpty()
                ? cells.stream()
                        .filter(cell -> named.stream().anyMatch(path -> path.row() == cell.row()))
                        .toList()
                : cells;
    }

    private List<CellPath> named() {
        return columns().stream().flatMap(column -> path(column).stream()).toList();
    }

    /** A column may be missing, in running text only where nearly all rows lack it; or have a name that nobody knows. */
    boolean lacksOneColumn() {
        List<CellPath> named = named();
        return (hasNoExtra() ? row.isIn(TableRow.Spacing.GRID) || isCounted() : hasStrangeColumnInstead())
                && wholes(named)
                        .anyMatch(cells -> cells.size() >= FEWEST_WITH_ONE_MISSING
                                && named.size() == cells.size() - 1
                                && cells.containsAll(named));
    }

    /** Whether it has as many columns as the row has cells, one of which it may call by a name that is not near enough to that of the form. */
    private boolean hasStrangeColumnInstead() {
        return row.isIn(TableRow.Spacing.GRID)
                && columns().size() == row.cells().size()
                && !allowsOfficialOrder();
    }

    /** Whether each row of a table in running text has as many figures as it has columns. */
    private boolean isCounted() {
        return row.kind() == TableKind.REQUESTS
                && row.isIn(TableRow.Spacing.RUNNING)
                && row.shape().haveAll(columns().size());
    }

    /** Whether it has the official words, and wrong spans have moved columns to the left of all figures. */
    boolean isMoved() {
        return row.printed().order() == TableRow.WordOrder.OFFICIAL
                && columns().stream()
                        .filter(column -> !column.isExtra())
                        .anyMatch(column -> row.fields().stream().allMatch(field -> column.to() <= field.from()));
    }

    /** Whether a label of it is among the fields of the row, as one is that spans too many rows. */
    boolean goesOnInRow() {
        return row.fields().stream()
                .filter(field -> !field.isBlank() && !field.isFigure())
                .anyMatch(field -> columns().stream().anyMatch(column -> column.label() == field));
    }

    /** Whether the document says of a figure that it belongs to several columns. */
    boolean hasWideFigure() {
        return row.isIn(TableRow.Spacing.GRID)
                && row.fields().stream()
                        .filter(field -> field.isFigure() && !field.isNothing())
                        .anyMatch(field -> columns().stream()
                                        .filter(column -> field.overlaps(column.from(), column.to()))
                                        .count()
                                > 1);
    }

    /** Whether its words are understood, and none says that the columns stand in another order. */
    boolean allowsOfficialOrder() {
        TableRow.WordOrder order = row.printed().order();
        boolean isOfCases = row.kind() == TableKind.CASES;
        return (isOfCases && order == TableRow.WordOrder.OFFICIAL)
                || (isAscending(columns().stream().flatMap(this::position).toList())
                        && order != TableRow.WordOrder.OTHER
                        && !isOfOtherBlock()
                        && (!isOfCases || isInOrderOfCases())
                        && !isWiderInText()
                        && IntStream.range(0, columns().size())
                                .filter(i -> columns().get(i).isExtra())
                                .allMatch(this::isDamaged));
    }

    /** Whether it stands in running text and names another column besides all of the form. */
    private boolean isWiderInText() {
        return row.isIn(TableRow.Spacing.RUNNING) && isWhole() && !hasNoExtra();
    }

    /** Wrong spans may part results and forums; each have their order nevertheless. */
    private boolean isInOrderOfCases() {
        List<Heading> results =
                columns().stream().flatMap(column -> column.column().stream()).toList();
        List<Integer> forums =
                columns().stream().flatMap(column -> column.row().stream()).collect(Distinct.toList()).stream()
                        .map(forum -> row.kind().rows().indexOf(forum.row()))
                        .toList();
        return isAscending(forums) && CaseOrder.isOfficial(results);
    }

    private static boolean isAscending(List<Integer> positions) {
        return IntStream.range(1, positions.size()).allMatch(i -> positions.get(i - 1) < positions.get(i));
    }

    /** Where in print order a column stands; in table 四 together with its forum. */
    private Stream<Integer> position(HeadColumn column) {
        return row.kind() == TableKind.CASES
                ? path(column).map(Positions::of).stream()
                : column.column().map(row.kind().columns()::indexOf).stream();
    }

    /** Whether a label that is not recognised may be the official one of its place with wrong letters, or only spans columns. */
    private boolean isDamaged(int index) {
        String letters = columns().get(index).label().letters();
        FormWords words = FormWords.of(row.kind());
        return words.columnGroups().match(letters).isPresent()
                || words.rows().match(letters).isPresent()
                || words.isCorner(letters)
                || (row.kind() != TableKind.PROACTIVE && isOfficialInPlace(index, letters));
    }

    private boolean isOfficialInPlace(int index, String letters) {
        return official(index)
                .flatMap(heading -> Stream.concat(
                        Stream.of(heading.label(row.likely().edition())),
                        heading.groups().stream().map(HeadingGroup::label)))
                .map(Folding::fold)
                .anyMatch(official -> Folding.isDamaged(official, letters));
    }

    /** The columns of the form that may stand in a place: one, unless it has more or fewer of them than the row has cells. */
    private Stream<Heading> official(int index) {
        List<CellPath> cells = row.cells();
        return columns().size() == cells.size() ? Stream.of(cells.get(index).column()) : row.kind().columns().stream();
    }
}
