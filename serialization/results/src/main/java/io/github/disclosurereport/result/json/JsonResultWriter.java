package io.github.disclosurereport.result.json;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.result.ResultWriter;
import java.io.OutputStream;

/**
 * Writes results for programs: an object for each file, on a line of its own.
 *
 * <p>{@code {"file","complete","report","findings","notAssessable"}}, and of a file that cannot be used
 * {@code {"file","complete":false,"error"}}. Nothing in a line steers a terminal.
 */
public final class JsonResultWriter implements ResultWriter {

    /** Made by hand or found as a service. */
    public JsonResultWriter() {}

    @Override
    public String kind() {
        return "json";
    }

    @Override
    public Results begin(OutputStream out, Language language) {
        return new JsonResults(out, language);
    }
}
