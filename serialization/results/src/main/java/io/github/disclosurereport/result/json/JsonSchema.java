package io.github.disclosurereport.result.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;

/** The schemas (JSON Schema 2020-12) of what is exchanged as JSON, made from the declaration of the form. */
public enum JsonSchema {
    /** A report: tables with the cells of its edition and no others, and the text of its sections. */
    REPORT,
    /** What was found in one file: a line that {@link JsonResultWriter} writes. */
    RESULT;

    /** The name of the schema: {@code report}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes the schema in UTF-8, and leaves the stream open.
     *
     * @throws IOException if the stream cannot take it
     */
    public void write(OutputStream out) throws IOException {
        try (InputStream in = open()) {
            in.transferTo(out);
        }
    }

    /** The schema in UTF-8, for a validator. */
    public InputStream open() {
        String file = key() + ".schema.json";
        return Objects.requireNonNull(JsonSchema.class.getResourceAsStream(file), file);
    }
}
