package io.github.disclosurereport.serialization;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.UnusableReportException;
import java.util.Optional;

/** Thrown where a document is something else than an annual report in the official form, or cannot be followed at all. */
public final class NotAReportException extends UnusableReportException {

    private static final long serialVersionUID = 1;

    /** The name of the document; empty until somebody says it. */
    private final String document;

    /** Says in one line why the document is no report. */
    public NotAReportException(String chinese, String english) {
        this(chinese, english, Optional.empty());
    }

    /** Says in one line why the document is no report, and where that shows. */
    public NotAReportException(String chinese, String english, Optional<Place> place) {
        super(new Bilingual(chinese, english), Optional.empty(), place);
        this.document = "";
    }

    private NotAReportException(NotAReportException unnamed, String document) {
        super(Bilingual.of(unnamed::message), unnamed.path(), unnamed.place());
        this.document = document;
        initCause(unnamed);
    }

    /** The same of a document, which the exception's message names; this one if it names one already. */
    NotAReportException of(String name) {
        return document.isEmpty() ? new NotAReportException(this, name) : this;
    }

    /** The name of the document, as far as it is known, and why it is no report. */
    @Override
    public String getMessage() {
        return (document.isEmpty() ? "" : document + ": ") + message(Language.EN);
    }

    /**
     * Refuses a document that is larger than the limit.
     *
     * @throws NotAReportException if it is
     */
    public static void checkSize(Document document, Limits limits) {
        checkSize(document.size(), limits);
    }

    static void checkSize(int bytes, Limits limits) {
        if (bytes > limits.bytes()) {
            throw new NotAReportException(
                    "超过大小上限 " + limits.bytes() + " 字节",
                    "larger than " + limits.bytes() + " bytes, the limit; see Limits.bytes");
        }
    }
}
