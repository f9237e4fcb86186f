package io.github.disclosurereport.formats.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;

/** Thrown where JSON is read without a source and holds something that the report cannot keep. */
public final class JsonReportException extends StreamReadException {

    private static final long serialVersionUID = 1;

    JsonReportException(JsonParser json, String message) {
        super(json, message);
    }
}
