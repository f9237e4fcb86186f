package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.TextPlace;

/**
 * A line of running text, or a part of one.
 *
 * @param text the text
 * @param origin where the whole line begins
 * @param offset where in it this part begins
 */
record Line(String text, Place origin, int offset) {

    Line(String text, Place origin) {
        this(text, origin, 0);
    }

    Line substring(int begin, int end) {
        return new Line(text.substring(begin, end), origin, offset + begin);
    }

    Place place(int at) {
        return origin instanceof TextPlace place ? new TextPlace(place.line(), place.column() + offset + at) : origin;
    }
}
