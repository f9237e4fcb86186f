package io.github.disclosurereport.formats.json;

import io.github.disclosurereport.serialization.Container;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.NotAReportException;
import io.github.disclosurereport.serialization.Sureness;
import java.util.List;

/** Opens an array in JSON: each of its elements is a document, also one that is broken. */
public final class JsonArray implements Container {

    /** Made by hand or found as a service. */
    public JsonArray() {}

    @Override
    public Sureness sureness(byte[] head) {
        return JsonBytes.beginsWith('[', head) ? Sureness.LIKELY : Sureness.NO;
    }

    @Override
    public List<Document> open(Document document, Limits limits) {
        NotAReportException.checkSize(document, limits);
        byte[] bytes = document.bytes();
        ElementBegins begins = new ElementBegins(bytes, limits);
        if (!begins.isArray()) {
            return List.of(document);
        }
        JsonParts parts = new JsonParts(document, bytes, limits);
        List<Integer> found = begins.found();
        for (int i = 0; i < found.size(); i++) {
            boolean isLast = i + 1 == found.size();
            int from = found.get(i);
            int to = isLast ? without(']', bytes, from, bytes.length) : found.get(i + 1);
            parts.add(from, without(',', bytes, from, to));
        }
        return parts.documents();
    }

    /** The end of what stands between two positions without blanks, and without a mark, behind it. */
    private static int without(char mark, byte[] bytes, int from, int to) {
        int end = JsonBytes.withoutBlanksBefore(bytes, from, to);
        return end > from && bytes[end - 1] == mark ? JsonBytes.withoutBlanksBefore(bytes, from, end - 1) : end;
    }
}
