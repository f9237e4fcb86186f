package io.github.disclosurereport.formats.json;

import io.github.disclosurereport.form.Bilingual;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.UnusableReportException;
import java.util.Optional;

/** Thrown where JSON is read without a source and is broken, or holds something that the report cannot keep. */
public final class JsonReportException extends UnusableReportException {

    private static final long serialVersionUID = 1;

    /** Says in one line what the report cannot keep, of which key, and where that stands. */
    public JsonReportException(Bilingual says, Optional<String> path, Optional<Place> place) {
        super(says, path, place);
    }

    /**
     * Says where JSON breaks, as a parser of any Jackson tells it.
     *
     * @param said what the parser says
     * @param path the key at which it breaks; empty in front of the first
     * @param line the line; below 1 where it is not known
     * @param column the column; 0 where it is not known
     */
    public static JsonReportException broken(String said, String path, int line, int column) {
        return broken(JsonFault.of(said), path, line, column);
    }

    static JsonReportException broken(Bilingual why, String path, int line, int column) {
        return new JsonReportException(
                why, Optional.of(path).filter(key -> !key.isEmpty()), JsonPlaces.place(line, column));
    }
}
