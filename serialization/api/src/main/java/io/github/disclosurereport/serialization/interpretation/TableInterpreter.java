package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.HeadingGroup;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.source.Doubt;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.PrintedLabel;
import io.github.disclosurereport.source.Reading;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.stream.Distinct;
import io.github.disclosurereport.table.Cell;
import io.github.disclosurereport.table.CellText;
import io.github.disclosurereport.table.PrintedState;
import io.github.disclosurereport.table.Remark;
import io.github.disclosurereport.text.Blanks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the figures of one table out of its rows. */
final class TableInterpreter {

    private static final Pattern YUAN = Pattern.compile("[百千万亿]*元");
    /** What a column of sums is called. */
    private static final Pattern SUM = Pattern.compile("(?:小计|合计|共计)$");

    private static final int FEWEST_ROWS = 3;
    private static final int TELLING_LETTERS = 4;

    private final TableKind kind;
    private final TableRows table;
    private final RowNames names;
    private final Reading reading;
    private final Optional<String> unitLine;
    private final GridShape shape;
    private final Set<Piece> shared;
    private BrokenRows broken = BrokenRows.NONE;
    private final List<PlacedRow> placed = new ArrayList<>();
    private final List<TableRow> unplaced = new ArrayList<>();

    /** A row whose columns are known: its cells, and the sums of groups that the form does not have. */
    private record PlacedRow(TableRow row, SortedMap<CellPath, SourceCell> cells, List<Oddity.GroupSum> subtotals) {

        boolean isUnderTornHead() {
            return row.order() == TableRow.WordOrder.TORN;
        }

        boolean isSameInAnyOrder() {
            return row.fields().stream()
                            .map(Piece::text)
                            .collect(Collectors.toSet())
                            .size()
                    == 1;
        }
    }

    /**
     * Reads a table.
     *
     * @param unitLine what a line of the section says of the units of its table; empty if none does
     */
    TableInterpreter(TableRows table, Reading reading, Optional<String> unitLine) {
        this.kind = table.kind();
        this.table = table;
        this.names = new RowNames(kind, table.rows());
        this.reading = reading;
        this.unitLine = unitLine;
        this.shape = GridShape.of(table.rows());
        this.shared = sharedFigures(table.rows());
    }

    private static Set<Piece> sharedFigures(List<TableRow> rows) {
        Set<Piece> met = new HashSet<>();
        return rows.stream()
                .flatMap(row -> row.fields().stream())
                .filter(field -> !met.add(field))
                .filter(field -> field.isFigure() && !field.isNothing())
                .collect(Collectors.toSet());
    }

    void interpret() {
        table.corner().ifPresent(corner -> reading.corner(kind, corner));
        Edition likely = likelyEdition();
        broken = BrokenRows.of(kind, table.rows(), names, likely);
        List<HeadColumn> columns =
                table.rows().stream().flatMap(row -> row.head().stream()).collect(Distinct.toList());
        columns.forEach(this::tellColumn);
        if (kind == TableKind.CASES) {
            columns.stream()
                    .flatMap(column -> column.row().stream())
                    .collect(Distinct.toList())
                    .forEach(forum -> tellLabel(forum.row(), forum.label()));
        }
        table.rows().forEach(row -> interpret(row, likely));
        tellApart(likely);
        columns.forEach(this::tellExtra);
        takePlaced();
        unplaced.forEach(row -> interpretUnplaced(row, likely));
        if (table.isSplit()) {
            reading.oddity(new Oddity.SplitTable(kind, table.placeOfSplit()));
        }
    }

    /** Whether enough rows of the form were met for the table to be the official one. */
    boolean isOfficial() {
        long named = table.rows().stream()
                .flatMap(row -> names.of(row).stream())
                .filter(heading -> Folding.fold(heading.label(Edition.latest())).length() >= TELLING_LETTERS)
                .collect(Distinct.toList())
                .size();
        return kind == TableKind.CASES ? !placed.isEmpty() : named >= FEWEST_ROWS;
    }

    /** The edition whose rows have as many cells as the rows have fields, or whose columns the heads name. */
    private Edition likelyEdition() {
        return Arrays.stream(Edition.values())
                .max(Comparator.comparingLong(this::fitting).thenComparing(Comparator.naturalOrder()))
                .orElse(Edition.latest());
    }

    private long fitting(Edition edition) {
        long rows = table.rows().stream()
                .filter(row -> names.of(row)
                        .map(heading -> Fit.cells(kind, edition, Optional.of(heading)))
                        .filter(cells ->
                                !cells.isEmpty() && cells.size() == row.fields().size())
                        .isPresent())
                .count();
        long columns = table.rows().stream()
                .flatMap(row -> row.head().stream())
                .flatMap(column -> column.column().stream())
                .filter(heading -> heading.isIn(edition))
                .count();
        long named = table.rows().stream()
                .flatMap(row -> names.of(row).stream())
                .filter(heading -> heading.isIn(edition))
                .count();
        return rows + columns + named;
    }

    private void tellColumn(HeadColumn column) {
        column.column().ifPresent(heading -> tellLabel(heading, column.label()));
    }

    /** A column that the form does not have; where nothing could be placed under the head, nobody knows which it is. */
    private void tellExtra(HeadColumn column) {
        Piece label = column.label();
        boolean isExtra = column.isExtra()
                && FormWords.of(kind).columnGroups().match(label.letters()).isEmpty();
        if (isExtra && !placed.isEmpty()) {
            reading.oddity(new Oddity.ExtraColumn(kind, label.text(), label.place()));
        }
    }

    private void tellLabel(Heading heading, Piece label) {
        reading.label(new PrintedLabel(heading, label.text(), label.place()));
    }

    private void interpret(TableRow row, Edition likely) {
        Optional<Heading> heading = names.of(row);
        if (heading.isEmpty() && kind != TableKind.CASES) {
            interpretStranger(row, likely);
            return;
        }
        heading.ifPresent(of -> row.label().ifPresent(label -> tellLabel(of, label)));
        if (row.fields().isEmpty()) {
            return;
        }
        Optional<List<Fit.Placed>> fields = new Fit(kind, likely, heading, row, shape).placed();
        fields.ifPresentOrElse(columns -> placed.add(placed(row, columns)), () -> unplaced.add(row));
    }

    /** Places rows of digits that ran together, where the sums of the whole table tell them apart. */
    private void tellApart(Edition likely) {
        Map<Heading, List<TableRow>> joined = unplaced.stream()
                .filter(row -> kind == TableKind.REQUESTS && row.spacing() == TableRow.Spacing.RUNNING)
                .filter(row -> names.of(row)
                        .filter(heading ->
                                row.fields().size() < likely.cells(heading).size())
                        .isPresent())
                .collect(Collectors.groupingBy(
                        row -> names.of(row).orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        // Of two rows of one name nobody knows which counts.
        joined.values().removeIf(rows -> rows.size() > 1);
        if (joined.isEmpty()) {
            return;
        }
        Map<Heading, List<String>> runs = new LinkedHashMap<>();
        joined.forEach((heading, rows) ->
                runs.put(heading, rows.get(0).fields().stream().map(Piece::text).toList()));
        Map<Heading, long[]> known = new LinkedHashMap<>();
        placed.forEach(row -> figures(row, likely)
                .ifPresent(figures -> names.of(row.row()).ifPresent(heading -> known.put(heading, figures))));
        JoinedDigits.apart(likely, known, runs)
                .forEach((heading, told) ->
                        takeApart(Objects.requireNonNull(joined.get(heading)).get(0), told, likely));
    }

    /** Places the figures of a row that are sure; where the others part nobody knows. */
    private void takeApart(TableRow row, List<JoinedDigits.Told> told, Edition likely) {
        List<Fit.Placed> fields = new Fit(kind, likely, names.of(row), row, shape).toldApart(told);
        List<Fit.Placed> sure = new ArrayList<>();
        List<CellPath> doubtful = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i).isSure()) {
                sure.add(fields.get(i));
            } else {
                fields.get(i).path().ifPresent(doubtful::add);
            }
        }
        unplaced.remove(row);
        placed.add(placed(row, sure));
        doubt(doubtful, row, Doubt.RUN_TOGETHER);
    }

    /** The counts of a row, if it has all of them. */
    private static Optional<long[]> figures(PlacedRow row, Edition likely) {
        long[] counts = row.cells().values().stream()
                .map(cell -> cell.text().cell())
                .filter(Cell::isNumber)
                .mapToLong(cell -> cell.count().orElse(0))
                .toArray();
        boolean isWhole = row.cells().size() == counts.length
                && counts.length == likely.cells(row.cells().firstKey().row()).size();
        return isWhole ? Optional.of(counts) : Optional.empty();
    }

    private PlacedRow placed(TableRow row, List<Fit.Placed> fields) {
        SortedMap<CellPath, SourceCell> cells = new TreeMap<>();
        List<Oddity.GroupSum> subtotals = new ArrayList<>();
        for (Fit.Placed field : fields) {
            if (field.path().isPresent()) {
                CellPath path = field.path().get();
                cells.put(path, whole(row, field, cell(field, path.unit(), row)));
            } else if (!field.field().isBlank()) {
                subtotal(field, row).ifPresent(subtotals::add);
            }
        }
        return new PlacedRow(row, cells, subtotals);
    }

    /** A figure that spans several rows belongs to one of them, and one that goes on below is not whole: nobody knows. */
    private SourceCell whole(TableRow row, Fit.Placed field, SourceCell cell) {
        if (shared.contains(field.field())) {
            return SourceCell.ambiguous(cell.printed(), Doubt.SHARED_FIELD, cell.place());
        }
        return broken.below(row, field.field())
                .map(piece ->
                        SourceCell.ambiguous(cell.printed() + " " + piece.text(), Doubt.BROKEN_OVER_ROWS, cell.place()))
                .orElse(cell);
    }

    private Optional<Oddity.GroupSum> subtotal(Fit.Placed field, TableRow row) {
        return field.column()
                .filter(column -> SUM.matcher(column.label().letters()).find())
                .flatMap(HeadColumn::group)
                .flatMap(group -> names.of(row)
                        .map(across -> new Oddity.GroupSum(group, across, cell(field.field(), Unit.ITEM))));
    }

    /** Nobody knows which column is which where the figures contradict the head, or the order that was assumed. */
    private void takePlaced() {
        boolean isTorn = placed.stream().anyMatch(PlacedRow::isUnderTornHead);
        TotalColumn total = isTorn ? TotalColumn.behindFirst(kind) : TotalColumn.anywhere(kind);
        placed.forEach(row -> total.hear(row.cells()));
        for (PlacedRow row : placed) {
            boolean isOpen = row.isUnderTornHead() && !total.isConfirmed() && !row.isSameInAnyOrder();
            if (total.isElsewhere()) {
                doubt(row.cells().keySet(), row.row(), Doubt.TOTAL_ELSEWHERE);
            } else if (isOpen) {
                doubt(row.cells().keySet(), row.row(), Doubt.HEAD_NOT_UNDERSTOOD);
            } else {
                take(row);
            }
        }
    }

    private void take(PlacedRow row) {
        row.cells().forEach(reading::cell);
        row.subtotals().forEach(reading::oddity);
    }

    /** A row with far fewer figures is one of another table, if the table has a row of that name that fits. */
    private void interpretUnplaced(TableRow row, Edition likely) {
        List<CellPath> cells = Fit.cells(kind, likely, names.of(row));
        boolean isOfAnother =
                cells.stream().allMatch(reading::has) && 2 * row.fields().size() < cells.size();
        if (isOfAnother) {
            return;
        }
        Doubt doubt = new Fit(kind, likely, names.of(row), row, shape).doubt();
        doubt(cells, row, doubt);
        if (doubt == Doubt.FIELD_COUNT) {
            reading.oddity(
                    new Oddity.FieldCount(kind, labelOf(row), row.fields().size(), cells.size(), row.place()));
        }
    }

    private void doubt(Collection<CellPath> cells, TableRow row, Doubt doubt) {
        SourceCell figures = SourceCell.ambiguous(row.figures(), doubt, row.placeOfFigures());
        cells.forEach(path -> reading.cell(path, figures));
    }

    /** The head, the label of the row, or a line around the table may give amounts another unit than 万元. */
    private SourceCell cell(Fit.Placed placed, Unit unit, TableRow row) {
        SourceCell plain = cell(placed.field(), unit);
        boolean hasOwn = plain.text().remarks().contains(Remark.UNIT);
        if (unit != Unit.TEN_THOUSAND_YUAN || plain.state() != PrintedState.NUMBER || hasOwn) {
            return plain;
        }
        Set<String> beside = Stream.of(placed.column().map(HeadColumn::label), row.label())
                .flatMap(Optional::stream)
                .flatMap(label -> unit(label.text()).stream())
                .collect(Collectors.toSet());
        if (beside.size() > 1) {
            return SourceCell.ambiguous(plain.printed(), Doubt.UNIT_CONTRADICTED, plain.place());
        }
        Optional<String> stated = beside.stream().findFirst().or(() -> unitLine.flatMap(TableInterpreter::unit));
        if (stated.isEmpty()) {
            return plain;
        }
        CellText converted = CellText.parse(Blanks.strip(placed.field().text()) + stated.get(), unit);
        List<Remark> remarks = converted.remarks().stream()
                .map(remark -> remark == Remark.UNIT ? Remark.UNIT_AROUND : remark)
                .toList();
        return new SourceCell(
                new CellText(plain.printed(), converted.state(), converted.cell(), remarks), plain.place());
    }

    private static Optional<String> unit(String text) {
        Matcher yuan = YUAN.matcher(Folding.letters(text));
        return yuan.find() ? Optional.of(yuan.group()) : Optional.empty();
    }

    private static SourceCell cell(Piece field, Unit unit) {
        return new SourceCell(CellText.parse(field.text(), unit), field.place());
    }

    /** A row that the form does not have: a subtotal of a group, or figures with a label that nobody knows. */
    private void interpretStranger(TableRow row, Edition likely) {
        Optional<HeadingGroup> group = names.subtotalOf(row);
        if (row.fields().stream().noneMatch(Piece::isFigure) || broken.goesOnInto(row)) {
            return;
        }
        if (row.letters().isEmpty()) {
            reading.oddity(new Oddity.UnlabelledFigures(kind, row.figures(), row.placeOfFigures()));
            return;
        }
        reading.oddity(new Oddity.ExtraRow(kind, labelOf(row), row.place()));
        Heading anyRow = kind.rows().get(0);
        group.ifPresent(of -> new Fit(kind, likely, Optional.of(anyRow), row, shape)
                .placed()
                .ifPresent(fields -> fields.forEach(field -> field.path()
                        .ifPresent(path -> reading.oddity(
                                new Oddity.GroupSum(of, path.column(), cell(field.field(), path.unit())))))));
    }

    private static String labelOf(TableRow row) {
        return row.label().map(Piece::text).orElse("");
    }
}
