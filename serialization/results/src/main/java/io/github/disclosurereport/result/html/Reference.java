package io.github.disclosurereport.result.html;

import io.github.disclosurereport.finding.Target;
import io.github.disclosurereport.finding.Target.HeadingTarget;
import io.github.disclosurereport.finding.Target.LabelTarget;
import io.github.disclosurereport.finding.Target.OddityTarget;
import io.github.disclosurereport.finding.Target.TextTarget;
import java.util.Optional;

/**
 * That a finding is about something on the page.
 *
 * @param finding the finding
 * @param target what it is about
 * @param isMain whether that is what the list jumps to; else it only has a part in it
 */
record Reference(NumberedFinding finding, Target target, boolean isMain) {

    /** The first letter that it is about, in a text of some length. */
    int from(int length) {
        return target instanceof TextTarget words ? Math.min(words.from(), length) : 0;
    }

    /** The letter behind the last that it is about, in a text of some length. */
    int to(int length) {
        return target instanceof TextTarget words ? Math.min(words.to(), length) : length;
    }

    /** What is printed there, where the page has other words; empty where it has the same. */
    Optional<String> printed() {
        if (target instanceof HeadingTarget heading) {
            return Optional.of(heading.heading().text());
        }
        if (target instanceof LabelTarget label) {
            return Optional.of(label.label().text());
        }
        return target instanceof OddityTarget<?> oddity
                ? Optional.of(oddity.oddity().about())
                : Optional.empty();
    }
}
