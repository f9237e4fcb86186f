package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.source.PlacedText;

/**
 * What stands in a line between two lines downwards: letters of a field, or a line between fields.
 *
 * @param from the number of the first of these lines, from 0
 * @param to the number of the second
 * @param text what stands there
 */
record DrawnPart(int from, int to, PlacedText text) {

    boolean isLine() {
        return !text.text().isEmpty() && text.text().chars().allMatch(DrawnTable::isAlong);
    }

    boolean overlaps(int otherFrom, int otherTo) {
        return from < otherTo && otherFrom < to;
    }
}
