package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.TextPlace;
import java.util.regex.Pattern;

/**
 * A line of running text, or a part of one.
 *
 * @param text the text
 * @param origin where the whole line begins
 * @param offset where in it this part begins
 */
record Line(String text, Place origin, int offset) {

    private static final Pattern SENTENCE = Pattern.compile("[。；，]");

    Line(String text, Place origin) {
        this(text, origin, 0);
    }

    Line substring(int begin, int end) {
        return new Line(text.substring(begin, end), origin, offset + begin);
    }

    /** Whether a text has the punctuation of sentences, which nothing inside a table has. */
    static boolean isSentence(String text) {
        return SENTENCE.matcher(text).find();
    }

    Place place(int at) {
        return origin instanceof TextPlace place ? new TextPlace(place.line(), place.column() + offset + at) : origin;
    }
}
