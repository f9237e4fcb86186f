package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.source.Place;

/**
 * A word of running text: a figure, or letters.
 *
 * @param text as printed
 * @param isFigure whether it can be a figure, or several run together
 * @param line the index of its line
 * @param start its offset in the line
 * @param place where it stands
 */
record Word(String text, boolean isFigure, int line, int start, Place place) {

    /** Whether a sentence ends in it, as none does inside a table. */
    boolean isSentence() {
        return text.indexOf('。') >= 0 || text.indexOf('；') >= 0;
    }

    int end() {
        return start + text.length();
    }
}
