package io.github.disclosurereport.validation.rule;

import java.util.Optional;

/**
 * What the caller knows beside the report.
 *
 * @param organLevel what kind of organ reports; empty if it is not known
 */
public record Context(Optional<OrganLevel> organLevel) {

    private static final Context NOTHING = new Context(Optional.empty());

    /** Nothing is known. */
    public static Context of() {
        return NOTHING;
    }

    /** The same with the kind of organ. */
    public Context organLevel(OrganLevel level) {
        return new Context(Optional.of(level));
    }
}
