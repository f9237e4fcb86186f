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
        /** A key that stands twice; the first counts. */
        REPEATED_KEY,
        /** The document ends in the middle, or cannot be followed further. */
        CUT_SHORT,
        /** Figures without a label that can be recognised; not taken. */
        UNLABELLED_FIGURES,
        /** A row with more or fewer fields for figures than the table has columns. */
        FIELD_COUNT,
        /** A row that stands twice with different figures; its cells are unknown. */
        REPEATED_ROW,
        /** A row that the form does not have; not taken. */
        EXTRA_ROW,
        /** A column that the form does not have; not taken. */
        EXTRA_COLUMN,
        /** A table that was in several pieces, or whose head was repeated, and was put together. */
        SPLIT_TABLE,
        /** Text behind the report that belongs to the page around it; not taken. */
        FURNITURE
    }
}
