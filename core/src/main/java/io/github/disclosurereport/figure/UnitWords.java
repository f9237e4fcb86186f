package io.github.disclosurereport.figure;

import io.github.disclosurereport.form.Unit;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The words for units in patterns. */
public final class UnitWords {

    /** The printed words of all units, as alternatives of a regular expression. */
    public static final String ALTERNATIVES = Arrays.stream(Unit.values())
            .flatMap(unit -> unit.printed().stream())
            .collect(Collectors.joining("|"));

    private UnitWords() {}
}
