package io.github.disclosurereport.serialization;

import io.github.disclosurereport.source.ReadResult;

/**
 * Reads reports of one kind of document. Readers are immutable, state facts and judge nothing.
 *
 * <p>A reader never gives up on a malformed document and never invents a figure: what cannot be told apart is
 * unknown. Found as a service by {@link ReportFormats#standard()}.
 */
public interface ReportReader {

    /** The name of the kind: {@code html}. */
    String kind();

    /**
     * How sure it is that a document is of its kind.
     *
     * @param head the first bytes of the document, a few thousand at the most
     */
    Sureness sureness(byte[] head);

    /**
     * Reads a document. Places that are lines count from where the document begins.
     *
     * @param limits how much to take on
     * @throws NotAReportException if the document is something else than this report
     */
    ReadResult read(Document document, Limits limits);

    /**
     * Reads a document that is a file of its own.
     *
     * @param bytes the whole document
     * @param name the document's name as its user knows it, such as a file's name
     * @param limits how much to take on
     * @throws NotAReportException if the document is something else than this report
     */
    default ReadResult read(byte[] bytes, String name, Limits limits) {
        return read(new Document(name, bytes), limits);
    }
}
