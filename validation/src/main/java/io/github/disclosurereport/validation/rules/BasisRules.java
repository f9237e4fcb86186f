package io.github.disclosurereport.validation.rules;

import static io.github.disclosurereport.finding.Severity.INFO;
import static io.github.disclosurereport.finding.Severity.WARNING;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.Subject;
import io.github.disclosurereport.validation.wording.Cue;
import io.github.disclosurereport.validation.wording.Occurrence;
import io.github.disclosurereport.validation.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The legal bases that a report names. */
final class BasisRules {

    private static final Rule OUTDATED = Occurrences.rule(
                    "PUB-11", WARNING, Basis.FORMS + "；国务院令第711号", "编制依据已失效", "A legal basis is out of force")
            .version(2)
            .forEach(subject -> Occurrences.orNone(outdated(subject)))
            .judge((subject, met) -> met.<Outcome>map(
                            old -> Outcome.violated(old.met().words()).variant(old.variant()))
                    .orElseGet(Outcome::held))
            .says(
                    "“{words}”：" + Edition.REVISED_2021.firstYear() + " 年度起适用" + Edition.REVISED_2021.basis(),
                    "\"{words}\": since the report year " + Edition.REVISED_2021.firstYear() + " the notice "
                            + Edition.REVISED_2021.basis() + " applies")
            .says("decree", "“{words}”：2019 年起适用国务院令第711号", "\"{words}\": since 2019 the decree 国务院令第711号 applies")
            .says("period", "“{words}”：现行条例的答复期限为 20 个工作日", "\"{words}\": the period for an answer is 20 working days")
            .build();

    private static final Rule MISTYPED = Occurrences.rule(
                    "PUB-12", INFO, Basis.FORMS, "编制依据的名称或文号有误", "The name or the number of a legal basis is mistyped")
            .version(2)
            .forEach(subject -> Occurrences.orNone(mistyped(subject)))
            .judge((subject, met) -> met.<Outcome>map(BasisRules::judge).orElseGet(Outcome::held))
            .fills("meant")
            .says("“{words}”疑应为“{meant}”", "\"{words}\" should perhaps read \"{meant}\"")
            .says("brackets", "“{words}”：文号的年份应加六角括号〔〕", "\"{words}\": the year belongs in brackets 〔〕")
            .build();

    static final List<Rule> ALL = List.of(OUTDATED, MISTYPED);

    private BasisRules() {}

    /** Where a basis is named that is out of force, and what to say of it. */
    private record Outdated(Occurrence met, String variant) {}

    private static List<Outdated> outdated(Subject subject) {
        Wording wording = Occurrences.wording(subject);
        List<Outdated> outdated = new ArrayList<>();
        if (subject.report().reportYear().orElse(0) >= Edition.REVISED_2021.firstYear()) {
            firstUnless(wording, Cue.TRIAL_NOTICE, Cue.REVISED_NOTICE)
                    .ifPresent(met -> outdated.add(new Outdated(met, "")));
        }
        firstUnless(wording, Cue.OLD_DECREE, Cue.REVISED_DECREE)
                .ifPresent(met -> outdated.add(new Outdated(met, "decree")));
        wording.met(Cue.OLD_PERIOD).forEach(met -> outdated.add(new Outdated(met, "period")));
        return outdated;
    }

    /** What is named beside what is in force is told as history. */
    private static Optional<Occurrence> firstUnless(Wording wording, Cue old, Cue inForce) {
        return wording.met(inForce).isEmpty() ? wording.met(old).stream().findFirst() : Optional.empty();
    }

    private static List<Occurrence> mistyped(Subject subject) {
        Wording wording = Occurrences.wording(subject);
        List<Occurrence> mistyped = new ArrayList<>(wording.met(Cue.BASIS_MISPRINT));
        mistyped.addAll(wording.met(Cue.BASIS_BRACKETS));
        return mistyped;
    }

    private static Outcome judge(Occurrence met) {
        Outcome.Violated violated = Outcome.violated(met.words()).with("meant", met.meant());
        return met.meant().isEmpty() ? violated.variant("brackets") : violated;
    }
}
