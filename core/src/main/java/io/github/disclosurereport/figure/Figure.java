package io.github.disclosurereport.figure;

import io.github.disclosurereport.form.Unit;
import java.math.BigDecimal;

/**
 * How one cell is kept in a {@code long}: a count as it is, an amount in millionths of 万元, or one of two marks.
 *
 * <p>The largest number kept is {@value #MAXIMUM}, so that no sum of a report's cells can overflow.
 */
public final class Figure {

    /** The mark of a blank cell. */
    public static final long BLANK = Long.MIN_VALUE;

    /** The mark of an unknown cell. */
    public static final long UNKNOWN = Long.MIN_VALUE + 1;

    /** The largest count, and the largest amount (10^9 万元) in millionths: 10^15. */
    public static final long MAXIMUM = 1_000_000_000_000_000L;

    /** The most digits with which every number is kept, whatever they are. */
    public static final int SURE_DIGITS = 15;

    /** The decimal places of an amount in 万元 that are kept. */
    public static final int AMOUNT_SCALE = 6;

    private Figure() {}

    /** Whether a figure is neither blank nor unknown. */
    public static boolean isNumber(long figure) {
        return figure > UNKNOWN;
    }

    /** What a figure counts in a sum: its number; blank and unknown count 0. */
    public static long numberOrZero(long figure) {
        return isNumber(figure) ? figure : 0;
    }

    /** Whether a whole number can be kept as a count. */
    public static boolean isCount(long number) {
        return -MAXIMUM <= number && number <= MAXIMUM;
    }

    /**
     * A number in a unit, as kept.
     *
     * @throws IllegalArgumentException if it is larger than {@value #MAXIMUM}, or finer than its unit allows
     */
    public static long of(BigDecimal number, Unit unit) {
        if (isTooFine(number, unit)) {
            throw new IllegalArgumentException(number + " is finer than a figure in " + unit + " can be: "
                    + (unit == Unit.ITEM ? "use a whole number" : "round it to " + AMOUNT_SCALE + " decimal places"));
        }
        if (number.abs().compareTo(largest(unit)) > 0) {
            throw new IllegalArgumentException(number + " is larger than a figure in " + unit
                    + " can be: the largest is " + largest(unit).toPlainString());
        }
        return number.movePointRight(scale(unit)).longValueExact();
    }

    /** Whether a number has more decimal places than its unit keeps. */
    public static boolean isTooFine(BigDecimal number, Unit unit) {
        return number.signum() != 0 && number.stripTrailingZeros().scale() > scale(unit);
    }

    /** The largest number of a unit. */
    public static BigDecimal largest(Unit unit) {
        return BigDecimal.valueOf(MAXIMUM, scale(unit));
    }

    /** A whole number in a unit, as kept. */
    public static long of(long number, Unit unit) {
        return of(BigDecimal.valueOf(number), unit);
    }

    /** A kept number in its unit, without trailing zeros: 13612, 12.5. */
    public static BigDecimal toDecimal(long figure, Unit unit) {
        BigDecimal decimal = BigDecimal.valueOf(figure, scale(unit));
        return decimal.scale() == 0 ? decimal : plain(decimal);
    }

    /** A kept number as text, as it is written into documents: {@code 13612}, {@code 12.5}. */
    public static String toString(long figure, Unit unit) {
        return unit == Unit.ITEM
                ? Long.toString(figure)
                : toDecimal(figure, unit).toPlainString();
    }

    private static BigDecimal plain(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static int scale(Unit unit) {
        return unit == Unit.ITEM ? 0 : AMOUNT_SCALE;
    }
}
