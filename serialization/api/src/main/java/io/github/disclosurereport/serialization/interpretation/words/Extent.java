package io.github.disclosurereport.serialization.interpretation.words;

/**
 * From where to where something stands across a page.
 *
 * @param from where it begins
 * @param to where it ends
 */
public record Extent(int from, int to) {

    public boolean overlaps(Extent other) {
        return from < other.to && other.from < to;
    }

    /** The smallest that covers it and another. */
    public Extent plus(Extent other) {
        return new Extent(Math.min(from, other.from), Math.max(to, other.to));
    }

    /** How much lies between it and another; 0 if they touch or overlap. */
    public int distance(Extent other) {
        return Math.max(0, Math.max(other.from - to, from - other.to));
    }

    /** Twice its centre. */
    public int doubleCentre() {
        return from + to;
    }
}
