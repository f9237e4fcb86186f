package io.github.disclosurereport.serialization;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.report.AnnualReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes reports as one kind of document. Writers are immutable; the same report gives the same bytes.
 *
 * <p>Found as a service by {@link ReportFormats#standard()}.
 */
public interface ReportWriter {

    /** The name of the kind, also the extension of its files: {@code json}. */
    String kind();

    /**
     * Writes a report and leaves the stream open.
     *
     * @throws IOException if the stream cannot take it
     */
    void write(AnnualReport report, OutputStream out) throws IOException;

    /**
     * What a report says and a document of this kind would not, a few words for each; empty if it says all.
     *
     * <p>A writer whose documents do not say all tells it by {@link Losses#between}.
     */
    default List<Bilingual> losses(AnnualReport report) {
        return List.of();
    }
}
