package io.github.disclosurereport.serialization;

/** How sure a reader is, from its first bytes, that a document is of its kind. The surest reads. */
public enum Sureness {
    /** It is not. */
    NO,
    /** It can be read so, if nothing else fits. */
    POSSIBLE,
    /** It looks so. */
    LIKELY,
    /** It is. */
    CERTAIN
}
