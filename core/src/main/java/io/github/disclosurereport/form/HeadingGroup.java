package io.github.disclosurereport.form;

/** A label printed once over, or beside, several rows or columns of a table. */
public sealed interface HeadingGroup permits Article20Item, RequestGroup, ApplicantGroup, CaseGroup {

    /** The constant's name. */
    String name();

    /** The official label. */
    String label();

    /** The label's words without numbering, or their English. */
    String name(Language language);

    /** Whether its rows are told from others only together with it: （三）不予公开 · 1.属于国家秘密. */
    default boolean isQualifying() {
        return false;
    }
}
