package io.github.disclosurereport.table;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.figure.Figures;
import io.github.disclosurereport.figure.Positions;
import io.github.disclosurereport.form.ApplicantKind;
import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.ProactiveRow;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.form.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cells of one table of one edition, in print order. Immutable.
 *
 * @param <R> the rows
 * @param <C> the columns
 */
public final class Table<R extends Heading, C extends Heading> {

    static {
        Figures.grant(table -> ((Table<?, ?>) table).figures);
    }

    private final Edition edition;
    private final TableKind kind;
    private final long[] figures;
    private final boolean isComplete;

    private Table(Edition edition, TableKind kind, Function<CellPath, Cell> cellAt) {
        List<CellPath> cells = edition.cells(kind);
        this.edition = edition;
        this.kind = kind;
        this.figures = new long[cells.size()];
        boolean areNumbers = true;
        for (int i = 0; i < figures.length; i++) {
            CellPath path = cells.get(i);
            Cell cell = cellAt.apply(path);
            figures[i] = cell.figureIn(path.unit());
            areNumbers &= cell.isNumber();
        }
        this.isComplete = areNumbers;
    }

    /**
     * Table 二 of an edition.
     *
     * @param cellAt gives each of its cells
     * @throws IllegalArgumentException if a number is not in the unit of its cell
     */
    public static Table<ProactiveRow, ProactiveColumn> proactive(Edition edition, Function<CellPath, Cell> cellAt) {
        return new Table<>(edition, TableKind.PROACTIVE, cellAt);
    }

    /** Table 三 of an edition, as in {@link #proactive}. */
    public static Table<RequestRow, ApplicantKind> requests(Edition edition, Function<CellPath, Cell> cellAt) {
        return new Table<>(edition, TableKind.REQUESTS, cellAt);
    }

    /** Table 四 of an edition, as in {@link #proactive}. */
    public static Table<CaseForum, CaseResult> cases(Edition edition, Function<CellPath, Cell> cellAt) {
        return new Table<>(edition, TableKind.CASES, cellAt);
    }

    /** The edition whose cells it has. */
    public Edition edition() {
        return edition;
    }

    /** Which of the three tables it is. */
    public TableKind kind() {
        return kind;
    }

    /** Its cells, in print order. */
    public List<CellPath> cells() {
        return edition.cells(kind);
    }

    /** One of its cells; unknown if the edition lacks it. */
    public Cell cell(R row, C column) {
        return Cell.kept(figure(row, column), column.declaration().unit());
    }

    /** One of its cells; unknown if the edition lacks it, or another table has it. */
    public Cell cell(CellPath path) {
        return Cell.kept(figure(path), path.unit());
    }

    /** What a cell is; a cell that the edition lacks is unknown. */
    public CellState state(R row, C column) {
        return cell(row, column).state();
    }

    /**
     * The count in a cell, in items (件); empty if it is blank, unknown, or not in this edition.
     *
     * @throws IllegalArgumentException if the cell is an amount of money
     */
    public OptionalLong get(R row, C column) {
        if (column.declaration().unit() != Unit.ITEM) {
            throw new IllegalArgumentException(row + ", " + column + " is an amount of money: use amount(row, column)");
        }
        long figure = figure(row, column);
        return Figure.isNumber(figure) ? OptionalLong.of(figure) : OptionalLong.empty();
    }

    /** The number in a cell in its unit, for an amount 万元; empty if it is blank, unknown, or not in this edition. */
    public Optional<BigDecimal> amount(R row, C column) {
        long figure = figure(row, column);
        return Figure.isNumber(figure)
                ? Optional.of(Figure.toDecimal(figure, column.declaration().unit()))
                : Optional.empty();
    }

    private long figure(R row, C column) {
        return kind.cell(row, column).map(this::figure).orElse(Figure.UNKNOWN);
    }

    private long figure(CellPath path) {
        int index = path.table() == kind ? Positions.inTable(edition, path) : -1;
        return index < 0 ? Figure.UNKNOWN : figures[index];
    }

    /** Whether any of its cells is a number or blank. */
    public boolean hasKnownCell() {
        return Arrays.stream(figures).anyMatch(figure -> figure != Figure.UNKNOWN);
    }

    /** Whether each of its cells is a number. */
    public boolean isComplete() {
        return isComplete;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Table<?, ?> table
                && edition == table.edition
                && kind == table.kind
                && Arrays.equals(figures, table.figures);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + Arrays.hashCode(figures);
    }

    /** The cells that are numbers: {@code requests{newlyReceived.total=3, …}}. */
    @Override
    public String toString() {
        return words(
                kind.key(),
                cells().stream(),
                path -> path.row().key() + "." + path.column().key());
    }

    /** The cells of a row or a column that are numbers: {@code granted{total=3, …}}. */
    public String toString(Heading of) {
        return words(
                of.key(),
                cells().stream().filter(path -> path.row() == of || path.column() == of),
                path -> path.row() == of ? path.column().key() : path.row().key());
    }

    private String words(String whole, Stream<CellPath> cells, Function<CellPath, String> name) {
        return cells.filter(path -> Figure.isNumber(figure(path)))
                .map(path -> name.apply(path) + "=" + Figure.toString(figure(path), path.unit()))
                .collect(Collectors.joining(", ", whole + "{", "}"));
    }
}
