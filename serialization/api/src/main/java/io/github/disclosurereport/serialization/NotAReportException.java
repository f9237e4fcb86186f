package io.github.disclosurereport.serialization;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.source.Place;
import java.util.Optional;

/** Thrown where a document is something else than an annual report in the official form, or cannot be followed at all. */
public final class NotAReportException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String chinese;
    private final transient Optional<Place> place;

    /** Says in one line why the document is no report; the message is the English one. */
    public NotAReportException(String chinese, String english) {
        this(chinese, english, Optional.empty());
    }

    /** Says in one line why the document is no report, and where that shows. */
    public NotAReportException(String chinese, String english, Optional<Place> place) {
        super(english);
        this.chinese = chinese;
        this.place = place;
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

    /** Why the document is no report, in one line. */
    public String reason(Language language) {
        return language == Language.ZH ? chinese : String.valueOf(getMessage());
    }

    /** Where it shows; empty if nowhere in particular. */
    public Optional<Place> place() {
        return place;
    }
}
