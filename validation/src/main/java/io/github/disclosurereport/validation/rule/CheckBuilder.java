package io.github.disclosurereport.validation.rule;

import io.github.disclosurereport.form.CellPath;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Builds the check of a rule, whose instances are already named.
 *
 * @param <T> what an instance is
 */
public final class CheckBuilder<T> {

    private final RuleBuilder rule;
    private final Function<Subject, ? extends Collection<? extends T>> instances;
    private BiFunction<Subject, T, List<CellPath>> knowing = (subject, instance) -> List.of();

    CheckBuilder(RuleBuilder rule, Function<Subject, ? extends Collection<? extends T>> instances) {
        this.rule = rule;
        this.instances = instances;
    }

    /** The cells that have to be known to judge an instance; if one is not, the instance is not assessable. */
    public CheckBuilder<T> knowing(BiFunction<Subject, T, List<CellPath>> cells) {
        knowing = cells;
        return this;
    }

    /** The answer for an instance; it keeps no state. */
    public RuleBuilder judge(BiFunction<Subject, T, Outcome> judge) {
        return rule.check(new Check<>(instances, knowing, judge));
    }
}
