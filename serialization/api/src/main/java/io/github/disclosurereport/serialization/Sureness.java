package io.github.disclosurereport.serialization;

/** How sure a reader or a container is, from its first bytes, that a document is of its kind. The surest reads or opens. */
public enum Sureness {
    /** It is not. */
    NO,
    /** It can be taken for one, if nothing else fits. */
    POSSIBLE,
    /** It looks so. */
    LIKELY,
    /** It is. */
    CERTAIN
}
