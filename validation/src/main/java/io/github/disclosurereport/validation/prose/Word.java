package io.github.disclosurereport.validation.prose;

import java.util.Optional;

/**
 * A word of a sentence.
 *
 * @param meaning what it means
 * @param of what of that, such as which outcome; empty if there is but one
 * @param from its first letter in the sentence
 * @param to the letter behind its last
 * @param amount of a quantity or a share how much
 */
record Word(Meaning meaning, String of, int from, int to, Optional<Amount> amount) {

    Word(Meaning meaning, String of, int from, int to) {
        this(meaning, of, from, to, Optional.empty());
    }

    boolean is(Meaning asked) {
        return meaning == asked;
    }

    /** Whether it tells what happens. */
    boolean isAct() {
        return meaning.role() == Meaning.Role.ACT;
    }

    /** Whether it tells of what something is said. */
    boolean isSubject() {
        return meaning.role() == Meaning.Role.SUBJECT;
    }

    /** Whether it is a figure in a unit that some table counts. */
    boolean isFigure() {
        return is(Meaning.QUANTITY) && amount.orElseThrow().unit() != Measure.FOREIGN;
    }

    int length() {
        return to - from;
    }
}
