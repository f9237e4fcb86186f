package io.github.disclosurereport.table;

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

/**
 * The cells of one table of one edition, in print order. Immutable.
 *
 * @param <R> the rows
 * @param <C> the columns
 */
public final class Table<R extends Heading, C extends Heading> {

    private final Edition edition;
    private final TableKind kind;
    private final int offset;
    private final long[] figures;
    private final boolean isComplete;

    private Table(Edition edition, TableKind kind, long[] ofAllTables) {
        List<CellPath> cells = edition.cells(kind);
        if (ofAllTables.length != edition.cells().size()) {
            throw new IllegalArgumentException(
                    edition + " has " + edition.cells().size() + " cells, not " + ofAllTables.length
                            + ": give the figures in the order of edition.cells()");
        }
        this.edition = edition;
        this.kind = kind;
        this.offset = edition.indexOf(cells.get(0));
        this.figures = Arrays.copyOfRange(ofAllTables, offset, offset + cells.size());
        boolean areNumbers = true;
        for (int i = 0; i < figures.length; i++) {
            Figure.requireInRange(figures[i], cells.get(i).unit());
            areNumbers &= Figure.isNumber(figures[i]);
        }
        this.isComplete = areNumbers;
    }

    /**
     * Table 二 out of an edition's figures.
     *
     * @param figures as many as {@code edition.cells()}, in that order, kept as {@link Figure} says
     * @throws IllegalArgumentException if they are not as many, or one is out of range
     */
    public static Table<ProactiveRow, ProactiveColumn> proactive(Edition edition, long[] figures) {
        return new Table<>(edition, TableKind.PROACTIVE, figures);
    }

    /** Table 三 out of an edition's figures, as in {@link #proactive}. */
    public static Table<RequestRow, ApplicantKind> requests(Edition edition, long[] figures) {
        return new Table<>(edition, TableKind.REQUESTS, figures);
    }

    /** Table 四 out of an edition's figures, as in {@link #proactive}. */
    public static Table<CaseForum, CaseResult> cases(Edition edition, long[] figures) {
        return new Table<>(edition, TableKind.CASES, figures);
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

    /** What a cell is; a cell that the edition lacks is unknown. */
    public CellState state(R row, C column) {
        return Figure.state(figure(row, column));
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

    /** A cell as {@link Figure} keeps it; unknown if this table lacks it. */
    public long figure(CellPath path) {
        int index = edition.indexOf(path) - offset;
        return index < 0 || index >= figures.length ? Figure.UNKNOWN : figures[index];
    }

    /** Whether any of its cells is a number or blank. */
    public boolean hasKnownCell() {
        return Arrays.stream(figures).anyMatch(figure -> figure != Figure.UNKNOWN);
    }

    /** Whether each of its cells is a number. */
    public boolean isComplete() {
        return isComplete;
    }

    /** Copies its figures to where {@code edition.cells()} has them. */
    public void copyTo(long[] ofAllTables) {
        System.arraycopy(figures, 0, ofAllTables, offset, figures.length);
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
        StringBuilder text = new StringBuilder(kind.key()).append('{');
        for (CellPath path : cells()) {
            long figure = figure(path);
            if (Figure.isNumber(figure)) {
                text.append(text.charAt(text.length() - 1) == '{' ? "" : ", ")
                        .append(path.row().key())
                        .append('.')
                        .append(path.column().key())
                        .append('=')
                        .append(Figure.toString(figure, path.unit()));
            }
        }
        return text.append('}').toString();
    }
}
