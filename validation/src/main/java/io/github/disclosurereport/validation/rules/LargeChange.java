package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.INFO;

import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.ProactiveColumn;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A quantity is a multiple of what it was.
 *
 * <p>Where many more or fewer requests came, no more is said of their outcomes; and nothing where the organ is another.
 */
final class LargeChange {

    /** What is carried on from year to year, and judged as that. */
    private static final Set<ProactiveColumn> CARRIED_ON =
            EnumSet.of(ProactiveColumn.IN_FORCE, ProactiveColumn.PREVIOUS_ITEMS, ProactiveColumn.CHANGE);

    static final Rule RULE = Rule.builder("YEAR-04")
            .severity(INFO)
            .basis(Basis.withOwnThreshold(Basis.PRACTICE))
            .title("与上年相比变化很大", "A quantity has changed greatly since last year")
            .needs(Context.PREVIOUS)
            .threshold("ratio", 5)
            .threshold("least", 20)
            .forEach(LargeChange::quantities)
            .judge(LargeChange::judge)
            .fills("name", "now", "before")
            .says("{name}由上年的 {before} 变为 {now}，变化很大，请核对", "{name} went from {before} to {now}: please check")
            .build();

    private LargeChange() {}

    private static List<Quantity> quantities(Subject subject) {
        if (Renaming.isAnotherOrgan(subject)) {
            return List.of();
        }
        Edition now = subject.edition();
        Edition before = subject.get(Context.PREVIOUS).report().edition();
        List<Quantity> quantities = new ArrayList<>();
        Quantity.of(TableKind.PROACTIVE, now, before).stream()
                .filter(quantity -> !isCarriedOn(quantity.now().get(0).column()))
                .filter(quantity -> !MixedUnits.isSuspected(subject, quantity))
                .forEach(quantities::add);
        Quantity received = Quantity.of(CellPath.total(RequestRow.NEWLY_RECEIVED));
        quantities.add(received);
        if (!isLarge(subject, received)) {
            quantities.addAll(Quantity.outcomes(now, before));
        }
        quantities.add(Quantity.of(CellPath.total(RequestRow.CARRIED_FORWARD)));
        Arrays.stream(CaseForum.values())
                .map(forum -> Quantity.of(CellPath.of(forum, CaseResult.TOTAL)))
                .forEach(quantities::add);
        return quantities;
    }

    private static boolean isCarriedOn(Heading column) {
        return column instanceof ProactiveColumn proactive && CARRIED_ON.contains(proactive);
    }

    private static Outcome judge(Subject subject, Quantity quantity) {
        Optional<CellTarget> obstacle = quantity.obstacle(subject);
        if (obstacle.isPresent()) {
            return Outcome.notAssessable(obstacle.get());
        }
        Quantity.Change change = quantity.change(subject);
        return isLarge(subject, quantity)
                ? Outcome.violated(quantity.targets())
                        .with("name", quantity.name())
                        .with("now", change.now().toPlainString())
                        .with("before", change.before().toPlainString())
                : Outcome.held();
    }

    private static boolean isLarge(Subject subject, Quantity quantity) {
        Quantity.Change change = quantity.change(subject);
        return change.difference().compareTo(BigDecimal.valueOf(subject.threshold("least"))) >= 0
                && change.isMoreThan(subject.threshold("ratio"));
    }
}
