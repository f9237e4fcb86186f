package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.finding.Severity;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.source.Facet;
import io.github.disclosurereport.validation.rule.CheckBuilder;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Rule;
import io.github.disclosurereport.validation.rule.RuleBuilder;
import io.github.disclosurereport.validation.rule.Subject;
import io.github.disclosurereport.validation.wording.Cue;
import io.github.disclosurereport.validation.wording.Occurrence;
import io.github.disclosurereport.validation.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Rules about words that should not stand in the text: each place where they do, or the text as a whole, where they do not. */
final class Occurrences {

    private static final Function<AnnualReport, Wording> WORDING = Wording::of;

    private Occurrences() {}

    /** Begins a rule on the text. */
    static RuleBuilder rule(String id, Severity severity, String basis, String title, String englishTitle) {
        return Rule.builder(id)
                .severity(severity)
                .basis(basis)
                .title(title, englishTitle)
                .needs(Facet.PROSE);
    }

    /** What is met in the text, found once for all rules. */
    static Wording wording(Subject subject) {
        return subject.once(WORDING);
    }

    /** A rule that finds something wherever one of some cues is met. */
    static RuleBuilder violating(RuleBuilder rule, Cue... cues) {
        return each(rule, cues)
                .judge((subject, met) -> met.map(Occurrences::violated).orElseGet(Outcome::held));
    }

    private static Outcome violated(Occurrence met) {
        return Outcome.violated(met.words()).with("meant", met.meant());
    }

    private static CheckBuilder<Optional<Occurrence>> each(RuleBuilder rule, Cue... cues) {
        return rule.fills("meant").forEach(subject -> orNone(met(wording(subject), cues)));
    }

    private static List<Occurrence> met(Wording wording, Cue... cues) {
        List<Occurrence> met = new ArrayList<>();
        for (Cue cue : cues) {
            met.addAll(wording.met(cue));
        }
        return met;
    }

    /** Some things, or nothing as the one thing to be judged. */
    static <T> List<Optional<T>> orNone(List<? extends T> some) {
        return some.isEmpty()
                ? List.of(Optional.empty())
                : some.stream().map(one -> Optional.<T>of(one)).toList();
    }

    /** All places of one cue as one finding, which tells how many there are. */
    static Outcome together(List<Occurrence> all, String variant) {
        return Outcome.violated(all.stream().map(Occurrence::words).toList())
                .variant(variant)
                .with("count", all.size());
    }
}
