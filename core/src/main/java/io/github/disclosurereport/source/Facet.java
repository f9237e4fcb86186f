package io.github.disclosurereport.source;

/** What a kind of document can show. Where it cannot, nothing of the kind is missing. */
public enum Facet {
    /** The text as printed in each cell; every document has it. */
    CELLS,
    /** Headings and labels, as a page prints them and JSON or a form does not. */
    LAYOUT,
    /** The paragraphs of the sections. */
    PROSE,
    /** Title, organ, preface. */
    FRONT_MATTER
}
