package io.github.disclosurereport.result.sarif;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/**
 * A file as the standard refers to it. A report out of a container, {@code a.json#2}, is a fragment of its file.
 *
 * @param file the file as it was named
 */
record Artifact(String file) {

    private static final char OF_CONTAINER = '#';
    private static final String UNRESERVED = "-._~/";

    /** Whether places in it count in something that was inside the file, and perhaps coded there. */
    boolean isOfContainer() {
        return file.indexOf(OF_CONTAINER) >= 0;
    }

    /** Its reference. */
    String uri() {
        int at = file.indexOf(OF_CONTAINER);
        String whole = (at < 0 ? file : file.substring(0, at)).replace(File.separatorChar, '/');
        String fragment = at < 0 ? "" : OF_CONTAINER + encoded(file.substring(at + 1));
        return (new File(whole).isAbsolute() ? "file://" + (whole.startsWith("/") ? "" : "/") : "")
                + encoded(whole)
                + fragment;
    }

    private static String encoded(String text) {
        StringBuilder uri = new StringBuilder();
        for (byte letter : text.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(letter)) {
                uri.append((char) letter);
            } else {
                uri.append('%').append(HexFormat.of().toHexDigits(letter).toUpperCase(Locale.ROOT));
            }
        }
        return uri.toString();
    }

    private static boolean isPlain(byte letter) {
        return (letter >= 'a' && letter <= 'z')
                || (letter >= 'A' && letter <= 'Z')
                || (letter >= '0' && letter <= '9')
                || UNRESERVED.indexOf(letter) >= 0;
    }

    void write(JsonGenerator json) {
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri());
        json.writeEndObject();
    }
}
