package io.github.disclosurereport.validation.rule;

import java.util.Optional;

/** Of which report a term of a relation is a cell. */
public enum Scope {
    /** The report that is checked. */
    THIS(Optional.empty()),
    /** The report of the year before. */
    PREVIOUS(Optional.of(Context.PREVIOUS)),
    /** All parts of an aggregate together. */
    PARTS(Optional.of(Context.PARTS));

    private final Optional<Input<?>> input;

    Scope(Optional<Input<?>> input) {
        this.input = input;
    }

    /** What stands in front of its cells in a formula. */
    String key() {
        return input.map(Input::toString).orElse("this");
    }

    /** What a caller has to give for it. */
    Optional<Input<?>> input() {
        return input;
    }
}
