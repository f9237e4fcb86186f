package io.github.disclosurereport.serialization;

import io.github.disclosurereport.source.Place;
import java.util.Optional;

/** Thrown where a document is something else than an annual report in the official form, or cannot be followed at all. */
public final class NotAReportException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Optional<Place> place;

    /** Says in one line why the document is no report. */
    public NotAReportException(String reason) {
        this(reason, Optional.empty());
    }

    /** Says in one line why the document is no report, and where that shows. */
    public NotAReportException(String reason, Optional<Place> place) {
        super(reason);
        this.place = place;
    }

    /**
     * Refuses a document that is larger than the limit.
     *
     * @throws NotAReportException if it is
     */
    public static void checkSize(byte[] bytes, Limits limits) {
        if (bytes.length > limits.bytes()) {
            throw new NotAReportException("larger than " + limits.bytes() + " bytes, the limit; see Limits.bytes");
        }
    }

    /** Where it shows; empty if nowhere in particular. */
    public Optional<Place> place() {
        return place;
    }
}
