package io.github.disclosurereport.table;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.form.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** What stands in one cell of a report: a number in a unit, nothing, or something that is not known. Immutable. */
public final class Cell {

    /** A cell left blank, or filled with a placeholder. As a part of a sum it counts as 0. */
    public static final Cell BLANK = new Cell(Figure.BLANK, Unit.ITEM);

    /** A cell that is not there, not readable, or not to be told apart. Never taken for 0. */
    public static final Cell UNKNOWN = new Cell(Figure.UNKNOWN, Unit.ITEM);

    /** Most counts of most reports, made once. */
    private static final List<Cell> SMALL_COUNTS = LongStream.range(0, 256)
            .mapToObj(count -> new Cell(count, Unit.ITEM))
            .toList();

    private final long figure;
    private final Unit unit;

    private Cell(long figure, Unit unit) {
        this.figure = figure;
        this.unit = unit;
    }

    /**
     * A whole number in a unit: a count, or an amount in 万元.
     *
     * @throws IllegalArgumentException if it is larger than a figure in the unit can be
     */
    public static Cell of(long number, Unit unit) {
        return kept(Figure.of(number, unit), unit);
    }

    /**
     * A decimal number in a unit, such as an amount in 万元.
     *
     * @throws IllegalArgumentException if it is larger or finer than a figure in the unit can be
     */
    public static Cell of(BigDecimal number, Unit unit) {
        return kept(Figure.of(number, unit), unit);
    }

    /** A cell as {@link Figure} keeps it. */
    static Cell kept(long figure, Unit unit) {
        if (!Figure.isNumber(figure)) {
            return figure == Figure.BLANK ? BLANK : UNKNOWN;
        }
        return unit == Unit.ITEM && figure >= 0 && figure < SMALL_COUNTS.size()
                ? SMALL_COUNTS.get((int) figure)
                : new Cell(figure, unit);
    }

    long figure() {
        return figure;
    }

    /** The same in a unit, which a number has to be in. */
    long figureIn(Unit asked) {
        if (isNumber() && unit != asked) {
            throw new IllegalArgumentException(
                    this + " is in " + unit + ", its cell in " + asked + ": give Cell.of(number, path.unit())");
        }
        return figure;
    }

    /** Whether it is a number, blank or unknown. */
    public CellState state() {
        if (isNumber()) {
            return CellState.NUMBER;
        }
        return figure == Figure.BLANK ? CellState.BLANK : CellState.UNKNOWN;
    }

    /** Whether it is a number, also an explicit 0. */
    public boolean isNumber() {
        return Figure.isNumber(figure);
    }

    /** The sign of its number: -1, 0 or 1; 0 also where it is blank or unknown. */
    public int signum() {
        return Long.signum(Figure.numberOrZero(figure));
    }

    /**
     * Its number of items (件); empty if it is blank or unknown.
     *
     * @throws IllegalStateException if it is an amount of money
     */
    public OptionalLong count() {
        require(Unit.ITEM, "amount()");
        return isNumber() ? OptionalLong.of(figure) : OptionalLong.empty();
    }

    /**
     * Its amount of money in 万元; empty if it is blank or unknown.
     *
     * @throws IllegalStateException if it is a number of items
     */
    public Optional<BigDecimal> amount() {
        require(Unit.TEN_THOUSAND_YUAN, "count()");
        return value();
    }

    private void require(Unit asked, String instead) {
        if (isNumber() && unit != asked) {
            throw new IllegalStateException(this + " is in " + unit + ": use " + instead + " or value()");
        }
    }

    /** Its number in its unit, without trailing zeros; empty if it is blank or unknown. */
    public Optional<BigDecimal> value() {
        return isNumber() ? Optional.of(Figure.toDecimal(figure, unit)) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cell cell && figure == cell.figure && unit == cell.unit;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(figure) + unit.ordinal();
    }

    /** The number as it is written into documents, {@code 13612} or {@code 12.5}; else {@code blank} or {@code unknown}. */
    @Override
    public String toString() {
        if (isNumber()) {
            return Figure.toString(figure, unit);
        }
        return figure == Figure.BLANK ? "blank" : "unknown";
    }
}
