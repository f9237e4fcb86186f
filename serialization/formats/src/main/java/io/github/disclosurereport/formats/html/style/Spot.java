package io.github.disclosurereport.formats.html.style;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place on the page, in pixels.
 *
 * @param left how far to the right of the left edge of what is around it
 * @param down how far below the upper edge; below zero as far above the lower one
 */
public record Spot(double left, double down) {

    private static final Pattern LENGTH = Pattern.compile("(-?\\d*\\.?\\d+)(px|pt)");

    /** So many pixels is a point. */
    private static final double POINT = 4.0 / 3;

    /** Where an element begins that is placed by itself. */
    static Optional<Spot> of(Declarations declared) {
        OptionalDouble left = length(declared, "left");
        OptionalDouble top = length(declared, "top");
        OptionalDouble bottom = length(declared, "bottom");
        boolean isPlaced = declared.said("position").equals("absolute")
                && left.isPresent()
                && top.isPresent() != bottom.isPresent();
        return isPlaced
                ? Optional.of(new Spot(left.getAsDouble(), top.isPresent() ? top.getAsDouble() : -bottom.getAsDouble()))
                : Optional.empty();
    }

    private static OptionalDouble length(Declarations declared, String property) {
        Matcher length = LENGTH.matcher(declared.said(property));
        return length.matches()
                ? OptionalDouble.of(
                        Double.parseDouble(length.group(1)) * (length.group(2).equals("pt") ? POINT : 1))
                : OptionalDouble.empty();
    }

    /** Where a spot inside this one is on the page. */
    public Spot plus(Spot inside) {
        return new Spot(left + inside.left, down + inside.down);
    }
}
