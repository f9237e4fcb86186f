package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.HeadingGroup;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.serialization.interpretation.words.YearColumn;
import io.github.disclosurereport.source.Doubt;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.source.PrintedLabel;
import io.github.disclosurereport.source.Reading;
import io.github.disclosurereport.source.SourceCell;
import io.github.disclosurereport.stream.Distinct;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads the figures of one table out of its rows. */
public final class TableInterpreter {

    private static final int FEWEST_ROWS = 3;

    private final TableKind kind;
    private final TableRows table;
    private final List<TableRow> rows;
    private final RowNames names;
    private final Reading reading;
    private final GridShape shape;
    private final LikelyEdition likely;
    private final BrokenRows broken;
    private final StrayRows stray;
    private final RowFigures figures;
    private final RowsOfCases cases;
    private final OptionalInt reportYear;
    private final List<PlacedRow> placed = new ArrayList<>();
    private final List<NamedRow> unplaced = new ArrayList<>();

    /**
     * Reads a table.
     *
     * @param amounts its figures in the units of the form
     * @param numerals what the figures of the report are
     * @param reportYear the year of the report, if it says so
     */
    public TableInterpreter(
            TableRows table, Reading reading, Amounts amounts, ChineseFigures numerals, OptionalInt reportYear) {
        this.kind = table.kind();
        this.table = table;
        this.rows = LeadingColumns.settled(
                table.rows().stream().map(row -> row.ofYear(reportYear)).toList());
        this.names = new RowNames(kind, rows);
        this.reading = reading;
        this.shape = GridShape.of(rows);
        this.likely = LikelyEdition.of(rows, names);
        this.broken = BrokenRows.of(kind, rows, names, likely.edition());
        this.stray = new StrayRows(kind, rows, names, likely.edition());
        this.reportYear = reportYear;
        this.figures = new RowFigures(
                amounts.of(reportYear), numerals, broken, new MovedFigures(stray), new MergedFields(kind, rows), rows);
        this.cases = RowsOfCases.of(kind, rows, row -> names.of(row).isPresent());
    }

    /**
     * Tells cells and labels.
     *
     * @param misprinted columns of heads in text whose names are misprinted
     */
    public void interpret(List<HeadColumn> misprinted) {
        table.corner().ifPresent(corner -> reading.corner(kind, corner));
        List<HeadColumn> columns =
                rows.stream().flatMap(row -> row.head().stream()).collect(Distinct.toList());
        ColumnLabels.merged(columns, misprinted).forEach(this::tellColumn);
        if (kind == TableKind.CASES) {
            columns.stream()
                    .flatMap(column -> column.row().stream())
                    .collect(Distinct.toList())
                    .forEach(forum -> tellLabel(forum.row(), forum.label()));
        }
        rows.forEach(this::interpret);
        DividedRows.of(likely.edition(), figures, placed, unplaced).forEach(this::takeDivided);
        columns.forEach(this::tellExtra);
        takePlaced();
        unplaced.forEach(this::interpretUnplaced);
        if (table.isSplit()) {
            reading.oddity(new Oddity.SplitTable(kind, table.placeOfSplit()));
        }
    }

    /** Whether enough rows of the form were met for the table to be the official one. */
    public boolean isOfficial() {
        long named = rows.stream()
                .flatMap(row -> names.of(row).stream())
                .filter(heading -> Folding.fold(heading.label(Edition.latest())).length() >= FormWords.TELLING_LETTERS)
                .collect(Distinct.toList())
                .size();
        return kind == TableKind.CASES ? !placed.isEmpty() : named >= FEWEST_ROWS;
    }

    /** How many of its rows have anything printed. */
    public int countFilled() {
        return table.countFilled();
    }

    /** Whether it stands in one grid, and each of its rows is understood. */
    public boolean isWholeGrid() {
        return isWhole() && rows.stream().allMatch(row -> row.spacing() == TableRow.Spacing.GRID);
    }

    /** Whether it is one table, and each of its rows is understood. */
    public boolean isWhole() {
        return unplaced.isEmpty()
                && !table.isSplit()
                && rows.stream()
                        .allMatch(
                                row -> !row.fields().isEmpty() && names.of(row).isPresent());
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

    private void interpret(TableRow row) {
        Optional<Heading> heading = names.of(row);
        if (heading.isEmpty() && kind != TableKind.CASES) {
            interpretStranger(row);
            return;
        }
        heading.ifPresent(of -> row.label().ifPresent(label -> tellLabel(of, label)));
        if (row.fields().isEmpty()) {
            return;
        }
        NamedRow named = new NamedRow(kind, likely, heading, row, shape);
        Scheme.place(named)
                .ifPresentOrElse(fields -> placed.add(new PlacedRow(named, fields)), () -> unplaced.add(named));
    }

    /** Places the figures of a row that are sure; where the others part nobody knows. */
    private void takeDivided(NamedRow row, List<JoinedDigits.Told> told) {
        List<Placed> fields = Scheme.divided(
                row, told.stream().map(each -> Long.toString(each.figure())).toList());
        Map<Boolean, List<Placed>> bySureness = IntStream.range(0, told.size())
                .boxed()
                .collect(Collectors.partitioningBy(
                        i -> told.get(i).isSure(), Collectors.mapping(fields::get, Collectors.toList())));
        unplaced.remove(row);
        placed.add(new PlacedRow(row, bySureness.getOrDefault(true, List.of())));
        List<CellPath> doubtful = bySureness.getOrDefault(false, List.of()).stream()
                .flatMap(field -> field.path().stream())
                .toList();
        doubt(doubtful, row, Doubt.RUN_TOGETHER);
    }

    /** Nobody knows which column is which where the figures contradict the head, or the order that was assumed. */
    private void takePlaced() {
        boolean isTorn = placed.stream().anyMatch(PlacedRow::isUnderTornHead);
        TotalColumn total = isTorn ? TotalColumn.behindFirst(kind) : TotalColumn.anywhere(kind);
        List<SortedMap<CellPath, SourceCell>> cells =
                placed.stream().map(figures::cells).toList();
        cells.forEach(total::hear);
        MovedLabels labels = new MovedLabels(stray, likely.edition(), figures, placed, this::placed);
        for (int i = 0; i < placed.size(); i++) {
            PlacedRow row = placed.get(i);
            boolean isTold = row.isUnderTornHead()
                    ? total.isConfirmed()
                    : row.row().head().areGroupsTogether() || total.isConfirmedBy(cells.get(i));
            boolean isOpen = !isTold && !row.isSameInAnyOrder();
            if (cases.isPart(row.row().printed())) {
                reading.oddity(extraRow(row.row().printed()));
            } else if (cases.isDoubtful(row.row().printed())) {
                doubt(cells.get(i).keySet(), row.row(), Doubt.REPEATED);
            } else if (total.isElsewhere()) {
                doubt(cells.get(i).keySet(), row.row(), Doubt.TOTAL_ELSEWHERE);
            } else if (isOpen) {
                doubt(cells.get(i).keySet(), row.row(), Doubt.HEAD_NOT_UNDERSTOOD);
            } else if (labels.has(row.row().printed())
                    || names.isContradicted(row.row().printed())) {
                doubt(cells.get(i).keySet(), row.row(), Doubt.MOVED);
            } else {
                take(row, cells.get(i));
            }
        }
    }

    private void take(PlacedRow row, SortedMap<CellPath, SourceCell> cells) {
        List<CellPath> others = ofAnotherYear(row, cells.keySet());
        doubt(others, row.row(), Doubt.HEAD_NOT_UNDERSTOOD);
        cells.forEach((path, cell) -> {
            if (!others.contains(path)) {
                reading.cell(path, cell);
            }
        });
        if (row.row().head().isDoubled()) {
            doubt(row.row().head().untold(), row.row(), Doubt.HEAD_NOT_UNDERSTOOD);
        }
        figures.subtotals(row).forEach(reading::oddity);
    }

    /** The cells of columns beside which another names the year of the report, or a later one: so these do not. */
    private List<CellPath> ofAnotherYear(PlacedRow row, Collection<CellPath> cells) {
        List<Heading> columns = row.row().head().columns().stream()
                .filter(HeadColumn::isExtra)
                .flatMap(column ->
                        YearColumn.of(FormWords.of(kind), column.label().text()).stream())
                .filter(column -> reportYear.isPresent() && column.year() >= reportYear.getAsInt())
                .map(YearColumn::heading)
                .toList();
        return cells.stream().filter(path -> columns.contains(path.column())).toList();
    }

    private Optional<PlacedRow> placed(Heading heading, TableRow row) {
        NamedRow named = new NamedRow(kind, likely, Optional.of(heading), row, shape);
        return Scheme.place(named).map(fields -> new PlacedRow(named, fields));
    }

    /** A row with far fewer figures is one of another table, if the table has a row of that name that fits. */
    private void interpretUnplaced(NamedRow row) {
        List<CellPath> cells = row.cells();
        boolean isOfAnother =
                cells.stream().allMatch(reading::has) && 2 * row.fields().size() < cells.size();
        if (isOfAnother) {
            return;
        }
        Doubt doubt = Witness.doubt(row);
        doubt(cells, row, doubt);
        if (doubt == Doubt.FIELD_COUNT) {
            reading.oddity(new Oddity.FieldCount(
                    kind,
                    labelOf(row.printed()),
                    row.fields().size(),
                    cells.size(),
                    row.printed().place()));
        }
    }

    private void doubt(Collection<CellPath> cells, NamedRow row, Doubt doubt) {
        TableRow printed = row.printed();
        SourceCell figures = SourceCell.ambiguous(printed.figures(), doubt, printed.placeOfFigures());
        cells.forEach(path -> reading.cell(path, figures));
    }

    /** A row that the form does not have: a subtotal of a group, or figures with a label that nobody knows. */
    private void interpretStranger(TableRow row) {
        Optional<HeadingGroup> group = names.subtotalOf(row);
        if (row.fields().stream().noneMatch(Piece::isFigure) || broken.goesOnInto(row)) {
            return;
        }
        if (row.letters().isEmpty()) {
            reading.oddity(new Oddity.UnlabelledFigures(kind, row.figures(), row.placeOfFigures()));
            return;
        }
        reading.oddity(extraRow(row));
        Heading anyRow = kind.rows().get(0);
        group.ifPresent(of -> Scheme.place(new NamedRow(kind, likely, Optional.of(anyRow), row, shape))
                .ifPresent(fields -> fields.forEach(field -> field.path()
                        .ifPresent(path -> reading.oddity(
                                new Oddity.GroupSum(of, path.column(), Amounts.plain(field.field(), path.unit())))))));
    }

    private Oddity extraRow(TableRow row) {
        return new Oddity.ExtraRow(kind, labelOf(row), row.place());
    }

    private static String labelOf(TableRow row) {
        return row.label().map(Piece::text).orElse("");
    }
}
