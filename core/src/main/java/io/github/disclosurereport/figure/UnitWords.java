package io.github.disclosurereport.figure;

import io.github.disclosurereport.form.Unit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words for units in patterns. */
public final class UnitWords {

    /** The printed words of all units, as alternatives of a regular expression, the longest first. */
    public static final String ALTERNATIVES = Arrays.stream(Unit.values())
            .flatMap(unit -> unit.printed().stream())
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .collect(Collectors.joining("|"));

    private static final Pattern UNIT = Pattern.compile(ALTERNATIVES);

    private UnitWords() {}

    /** Whether a text is the word for a unit, and nothing else. */
    public static boolean isUnit(String text) {
        return UNIT.matcher(text).matches();
    }
}
