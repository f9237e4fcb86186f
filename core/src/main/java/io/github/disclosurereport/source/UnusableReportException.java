package io.github.disclosurereport.source;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.form.Language;
import java.util.Optional;

/**
 * Thrown where a document cannot be used as the report that is asked for: the one exception that an application catches.
 *
 * <p>It says why in both languages, and what it is about and where that stands as far as that is known.
 */
public abstract class UnusableReportException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String chinese;
    private final String english;
    private final transient Optional<String> path;
    private final transient Optional<Place> place;

    /**
     * For exceptions of readers.
     *
     * @param says why, in one line; the English one is the exception's message
     * @param path what it is about: the path of a cell, or a key
     * @param place where that stands
     */
    protected UnusableReportException(Bilingual says, Optional<String> path, Optional<Place> place) {
        super(says.english());
        this.chinese = says.chinese();
        this.english = says.english();
        this.path = path;
        this.place = place;
    }

    /** Why the document cannot be used, in one line. */
    public final String message(Language language) {
        return language == Language.ZH ? chinese : english;
    }

    /** The path of the cell, or the key, that it is about; empty if it is about neither. */
    public final Optional<String> path() {
        return path;
    }

    /** Where that stands; empty if nowhere in particular, or where that is not known. */
    public final Optional<Place> place() {
        return place;
    }
}
