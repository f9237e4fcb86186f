package io.github.disclosurereport.form;

/** A label printed once over, or beside, several rows or columns of a table. */
public sealed interface HeadingGroup permits Article20Item, RequestGroup, ApplicantGroup, CaseGroup {

    /** The constant's name. */
    String name();

    /** What the form declares of this group. */
    Declaration declaration();

    /** The official label. */
    default String label() {
        return declaration().label();
    }

    /** The label's words without numbering, or their English. */
    default String name(Language language) {
        return declaration().name(language);
    }

    /** Whether its rows are told from others only together with it: （三）不予公开 · 1.属于国家秘密. */
    default boolean isQualifying() {
        return false;
    }
}
