package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.text.OrganNames;
import io.github.disclosurereport.validation.rule.Context;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.Optional;

/** Whether the organ is another than last year. */
final class Renaming {

    private Renaming() {}

    /** Whether the organ was reorganised, by the caller's word or by the names. */
    static boolean isAnotherOrgan(Subject subject) {
        return isKnown(subject) || hasAnotherName(subject);
    }

    /** Whether the caller says that the organ was reorganised. */
    static boolean isKnown(Subject subject) {
        return subject.find(Context.REORGANISED).orElse(false);
    }

    /** Whether the reports name two organs. */
    static boolean hasAnotherName(Subject subject) {
        Optional<String> before = subject.get(Context.PREVIOUS).report().organ();
        Optional<String> now = subject.report().organ();
        return before.isPresent() && now.isPresent() && !OrganNames.areSame(before.get(), now.get());
    }
}
