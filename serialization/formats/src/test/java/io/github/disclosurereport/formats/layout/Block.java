package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.form.SectionKind;

/** What stands below each other in a document. */
sealed interface Block {

    /** The title of the report. */
    record Title(String text) implements Block {}

    /** The heading of a section. */
    record Headline(SectionKind section, String text) implements Block {

        Headline withText(String other) {
            return new Headline(section, other);
        }
    }

    /** A paragraph of prose. */
    record Paragraph(String text) implements Block {}

    /** A table. */
    record Table(Grid grid) implements Block {}
}
