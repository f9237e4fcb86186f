package io.github.disclosurereport.serialization.interpretation.words;

import io.github.disclosurereport.form.SectionKind;

/**
 * A line, or the beginning of one, that may head a section.
 *
 * @param line the index of the line
 * @param section the section it names
 * @param end where in the line the heading ends and text may follow
 * @param weight how sure it is
 */
public record HeadingCandidate(int line, SectionKind section, int end, int weight) {

    /** The same words in a line. */
    HeadingCandidate in(int number) {
        return new HeadingCandidate(number, section, end, weight);
    }
}
