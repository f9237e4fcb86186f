package io.github.disclosurereport.report;

import io.github.disclosurereport.form.SectionKind;

/** One of the six sections. A missing one is an empty value that says so. */
public sealed interface Section permits Overview, ProactiveDisclosure, Requests, Cases, Problems, OtherMatters {

    /** Which of the six it is. */
    SectionKind kind();

    /** Its paragraphs; in the sections with a table, those beside it. */
    Narrative text();

    /** Whether the document has neither its heading nor its content. A heading with nothing under it is there. */
    boolean isMissing();
}
