package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.finding.Target;
import io.github.disclosurereport.finding.Target.DocumentTarget;
import io.github.disclosurereport.finding.Target.OddityTarget;
import io.github.disclosurereport.source.Oddity;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Instances of rules that look for oddities: each that was met, or else the document, which has none. */
final class Met {

    private static final String CUT = "文件不完整，其后内容未读取";
    private static final String CUT_ENGLISH = "the document breaks off, what follows was not read";

    private Met() {}

    @SafeVarargs
    static Function<Subject, List<Target>> any(Class<? extends Oddity>... types) {
        return subject -> {
            List<Target> met = new ArrayList<>();
            for (Class<? extends Oddity> type : types) {
                met.addAll(subject.oddities(type));
            }
            return met.isEmpty() ? List.of(DocumentTarget.THIS) : met;
        };
    }

    /** Each oddity violates, in words of its own. */
    static <O extends Oddity> BiFunction<Subject, Target, Outcome> violating(
            Class<O> type, BiFunction<Outcome.Violated, O, Outcome> words) {
        return (subject, met) -> met instanceof OddityTarget<?> oddity && type.isInstance(oddity.oddity())
                ? words.apply(Outcome.violated(met), type.cast(oddity.oddity()))
                : Outcome.held();
    }

    /** What a document lacks is missing only if it does not break off before. */
    static Outcome missing(Subject subject, Outcome missing) {
        return subject.isCutShort()
                ? Outcome.notAssessable(subject.oddities(Oddity.CutShort.class).get(0), CUT, CUT_ENGLISH)
                : missing;
    }
}
