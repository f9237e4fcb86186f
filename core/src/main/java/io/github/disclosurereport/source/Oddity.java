package io.github.disclosurereport.source;

import java.util.Optional;

/**
 * Something met in a document that belongs to no cell, heading or label of the form.
 *
 * @param kind what it is
 * @param text as printed, or the name of what is affected
 * @param place where it stands, if the source has places
 */
public record Oddity(Kind kind, String text, Optional<Place> place) {

    /** The kinds of things met. */
    public enum Kind {
        /** A key that the structured format does not know. */
        UNKNOWN_KEY,
        /** A value of another type than the structured format has there. */
        WRONG_TYPE,
        /** The document ends in the middle, or cannot be followed further. */
        CUT_SHORT,
        /** A key that stands twice; the first counts. */
        REPEATED_KEY
    }
}
