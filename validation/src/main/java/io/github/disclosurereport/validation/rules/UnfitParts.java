package io.github.disclosurereport.validation.rules;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.validation.rule.Outcome;
import io.github.disclosurereport.validation.rule.Subject;
import java.util.Optional;

/** Parts of another year, or given twice: where there is one, what the parts add up to says nothing. */
final class UnfitParts {

    private UnfitParts() {}

    /** Why an aggregate cannot be compared with its parts. */
    static Optional<Outcome> obstacle(Subject subject) {
        for (Part part : Part.of(subject)) {
            Bilingual name = part.name();
            if (part.isOfOtherYear(subject.report())) {
                return Optional.of(Outcome.notAssessable(
                        part.document(),
                        name.chinese() + "为另一年度，无法汇总",
                        name.english() + " is of another year and adds up to nothing"));
            }
            if (PartRules.firstOfSameOrgan(subject, part).isPresent()) {
                return Optional.of(Outcome.notAssessable(
                        part.document(),
                        name.chinese() + "重复，无法汇总",
                        name.english() + " is there twice and adds up to nothing"));
            }
        }
        return Optional.empty();
    }
}
