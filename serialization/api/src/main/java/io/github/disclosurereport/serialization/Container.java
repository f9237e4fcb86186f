package io.github.disclosurereport.serialization;

import java.util.List;

/**
 * Opens documents of one kind that hold others, such as an array of reports, or a web archive. Containers are immutable.
 *
 * <p>Found as a service by {@link ReportFormats#standard()}.
 */
public interface Container {

    /**
     * How sure it is that a document is of its kind.
     *
     * @param head the first bytes of the document, a few thousand at the most
     */
    Sureness sureness(byte[] head);

    /**
     * The documents that a document holds, in order; a broken one does not hide the others.
     *
     * <p>Each has a name of its own, and says where it begins, so that its places are true in the file that a person opens.
     *
     * @return the document itself alone, if it turns out to hold no others
     * @throws NotAReportException if it is larger than a limit, or holds more documents than parts
     */
    List<Document> open(Document document, Limits limits);

    /**
     * Whether it holds texts of any sort, as a web archive and an answer of a portal do, and not reports alone.
     *
     * <p>Then what it opens counts only as far as it is a report, and only where the document itself is none.
     */
    default boolean holdsAnyText() {
        return false;
    }
}
