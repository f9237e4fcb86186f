package io.github.disclosurereport.serialization.interpretation;

/**
 * From where to where something stands across a page.
 *
 * @param from where it begins
 * @param to where it ends
 */
record Extent(int from, int to) {

    boolean overlaps(Extent other) {
        return from < other.to && other.from < to;
    }

    /** The smallest that covers it and another. */
    Extent plus(Extent other) {
        return new Extent(Math.min(from, other.from), Math.max(to, other.to));
    }

    /** How much lies between it and another; 0 if they touch or overlap. */
    int distance(Extent other) {
        return Math.max(0, Math.max(other.from - to, from - other.to));
    }

    /** Twice its centre. */
    int doubleCentre() {
        return from + to;
    }
}
