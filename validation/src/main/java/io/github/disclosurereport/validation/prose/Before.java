package io.github.disclosurereport.validation.prose;

import java.util.Optional;

/**
 * What sentences have left to the next. Immutable.
 *
 * @param heading what the heading above names; empty if there is none
 * @param headline what the sentence in front has named without a figure; empty in front of a section
 * @param isTotalTold whether it has told how many requests there were in all
 * @param areOthersCounted whether something was counted that no table counts, or that no word of the form names
 */
record Before(Optional<Meaning> heading, Optional<Meaning> headline, boolean isTotalTold, boolean areOthersCounted) {

    /** In front of a section. */
    static final Before NOTHING = new Before(Optional.empty(), Optional.empty(), false, false);

    Before under(Meaning named) {
        return new Before(Optional.of(named), headline, isTotalTold, areOthersCounted);
    }

    /** Behind a sentence, which had a figure or not, perhaps that of all requests. */
    Before after(Meaning subject, boolean isCounted, boolean isTotal) {
        boolean isForeign = subject == Meaning.FOREIGN;
        return new Before(
                heading,
                Optional.of(isCounted ? Meaning.UNKNOWN : subject),
                isTotal,
                (isCounted && (isForeign || subject == Meaning.UNKNOWN)) || (isForeign && areOthersCounted));
    }

    boolean isNothing() {
        return equals(NOTHING);
    }

    /** Whether a heading names something else than requests. */
    boolean isUnderOthers() {
        return heading.filter(named -> named != Meaning.REQUESTS).isPresent();
    }
}
