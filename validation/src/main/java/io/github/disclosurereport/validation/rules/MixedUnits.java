package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.finding.Target.CellTarget;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** An amount that is some ten thousand times last year's, or last year's that of this: 元 was taken for 万元. */
final class MixedUnits {

    private static final long LEAST = 5_000;
    private static final long MOST = 20_000;

    static final Rule RULE = Rule.builder("YEAR-07")
            .severity(WARNING)
            .basis(Basis.PRACTICE)
            .title("金额与上年相差约一万倍，疑为元与万元混淆", "An amount is some ten thousand times another year's: 元 or 万元?")
            .needs(Context.PREVIOUS)
            .forEach(MixedUnits::amounts)
            .judge(MixedUnits::judge)
            .fills("now", "before")
            .says(
                    "{cell}为 {now} 万元，上年为 {before} 万元，本年疑为以元填报",
                    "{cell} is {now} 万元 after {before} last year: was it given in 元?")
            .says(
                    "before",
                    "{cell}为 {now} 万元，上年为 {before} 万元，上年疑为以元填报",
                    "{cell} is {now} 万元 after {before} last year: was last year's given in 元?")
            .build();

    private MixedUnits() {}

    private static List<Quantity> amounts(Subject subject) {
        Edition before = subject.get(Context.PREVIOUS).report().edition();
        return Quantity.of(TableKind.PROACTIVE, subject.edition(), before).stream()
                .filter(quantity -> isAmount(quantity.now().get(0)))
                .toList();
    }

    private static boolean isAmount(CellPath path) {
        return path.unit() == Unit.TEN_THOUSAND_YUAN;
    }

    private static Outcome judge(Subject subject, Quantity amount) {
        Optional<CellTarget> obstacle = amount.obstacle(subject);
        if (obstacle.isPresent()) {
            return Outcome.notAssessable(obstacle.get());
        }
        Quantity.Change change = amount.change(subject);
        return isSuspected(change)
                ? Outcome.violated(amount.targets())
                        .variant(change.now().compareTo(change.before()) > 0 ? "" : "before")
                        .with("now", change.now().toPlainString())
                        .with("before", change.before().toPlainString())
                : Outcome.held();
    }

    /** Whether a quantity of both years is an amount of which one seems to be in 元. */
    static boolean isSuspected(Subject subject, Quantity quantity) {
        return isAmount(quantity.now().get(0)) && isSuspected(quantity.change(subject));
    }

    private static boolean isSuspected(Quantity.Change change) {
        BigDecimal least = change.now().min(change.before());
        BigDecimal most = change.now().max(change.before());
        return least.signum() > 0
                && most.compareTo(least.multiply(BigDecimal.valueOf(LEAST))) >= 0
                && most.compareTo(least.multiply(BigDecimal.valueOf(MOST))) <= 0;
    }
}
