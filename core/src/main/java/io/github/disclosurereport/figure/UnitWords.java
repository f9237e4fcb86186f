package io.github.disclosurereport.figure;

import io.github.disclosurereport.form.Unit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;

/** The words for units in patterns. */
public final class UnitWords {

    /** The printed words of all units, as alternatives of a regular expression, the longest first. */
    public static final String ALTERNATIVES = Arrays.stream(Unit.values())
            .flatMap(unit -> unit.printed().stream())
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .collect(Collectors.joining("|"));

    private UnitWords() {}
}
