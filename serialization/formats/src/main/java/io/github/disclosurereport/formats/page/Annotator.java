package io.github.disclosurereport.formats.page;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.TextPart;
import org.jsoup.nodes.Element;

/** Adds something to the elements of a report's page, each as soon as it has its text; to begin with nothing. */
public interface Annotator {

    /** Adds nothing. */
    Annotator NONE = new Annotator() {};

    /** A paragraph of the text, from 0, or the title. */
    default void paragraph(TextPart part, int index, Element element) {}

    /** The heading of a section. */
    default void heading(SectionKind section, Element element) {}

    /** The article, where a section should stand that the report does not have. */
    default void missing(SectionKind section, Element article) {}

    /** The region of a table, with the table in it. */
    default void table(TableKind table, Element region) {}

    /** The section of a table without a known cell, which is left out. */
    default void unknown(TableKind table, Element section) {}

    /** The label of a row or column; in a table of blocks, of each block that has it. */
    default void label(Heading heading, Element element) {}

    /** The note in the upper left field of a table. */
    default void corner(TableKind table, Element element) {}

    /** The field of a cell. */
    default void figure(CellPath path, Element element) {}
}
