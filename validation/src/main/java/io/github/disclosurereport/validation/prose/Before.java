package io.github.disclosurereport.validation.prose;

import java.util.Optional;

/**
 * What sentences have left to the next. Immutable.
 *
 * @param heading what the heading above names; empty if there is none
 * @param headline what the sentence in front has named without a figure
 * @param isForeignCounted whether something was counted that no table counts
 * @param isUnnamedCounted whether the sentence in front has counted something without naming it by a word of the form
 */
record Before(Optional<Meaning> heading, Meaning headline, boolean isForeignCounted, boolean isUnnamedCounted) {

    /** In front of a section. */
    static final Before NOTHING = new Before(Optional.empty(), Meaning.UNKNOWN, false, false);

    Before under(Meaning named) {
        return new Before(Optional.of(named), headline, isForeignCounted, isUnnamedCounted);
    }

    /** Behind a sentence, which had a figure or not. */
    Before after(Meaning subject, boolean isCounted) {
        return new Before(
                heading,
                isCounted ? Meaning.UNKNOWN : subject,
                subject == Meaning.FOREIGN && (isCounted || isForeignCounted),
                subject == Meaning.UNKNOWN && isCounted);
    }

    /** Whether a heading names something else than requests. */
    boolean isUnderOthers() {
        return heading.filter(named -> named != Meaning.REQUESTS).isPresent();
    }
}
