package io.github.disclosurereport.formats.json;

import io.github.disclosurereport.serialization.Container;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.NotAReportException;
import io.github.disclosurereport.serialization.Sureness;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Opens lines of JSON (NDJSON): each line that is not blank is a document, also one that is broken. */
public final class JsonLines implements Container {

    /** Made by hand or found as a service. */
    public JsonLines() {}

    /** A line without the blanks around it. */
    private record Line(int from, int to) {}

    @Override
    public Sureness sureness(byte[] head) {
        return JsonBytes.beginsWith('{', head) ? Sureness.POSSIBLE : Sureness.NO;
    }

    @Override
    public List<Document> open(Document document, Limits limits) {
        NotAReportException.checkSize(document, limits);
        byte[] bytes = document.bytes();
        List<Line> lines = lines(bytes, limits.parts());
        if (!areObjects(lines, bytes, limits)) {
            return List.of(document);
        }
        JsonParts parts = new JsonParts(document, bytes, limits);
        lines.forEach(line -> parts.add(line.from(), line.to()));
        return parts.documents();
    }

    /** The lines that are not blank, and not many more than can be taken. */
    private static List<Line> lines(byte[] bytes, int most) {
        List<Line> lines = new ArrayList<>();
        int from = JsonBytes.beginOfText(bytes);
        while (from < bytes.length && lines.size() <= most) {
            int begin = JsonBytes.withoutBlanks(bytes, from);
            int end = begin;
            while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
                end++;
            }
            if (begin < end) {
                lines.add(new Line(begin, JsonBytes.withoutBlanksBefore(bytes, begin, end)));
            }
            from = end;
        }
        return lines;
    }

    /**
     * Whether lines are objects one by one: at least two begin as one, and the first is one. If the first is broken, all
     * have to begin as one, and some has to be one: no object that is spread over lines looks like that.
     */
    private static boolean areObjects(List<Line> lines, byte[] bytes, Limits limits) {
        long begun = lines.stream().filter(line -> bytes[line.from()] == '{').count();
        JsonFactory factory = JsonParts.factory(limits);
        return begun > 1
                && (isObject(lines.get(0), bytes, factory)
                        || (begun == lines.size() && lines.stream().anyMatch(line -> isObject(line, bytes, factory))));
    }

    private static boolean isObject(Line line, byte[] bytes, JsonFactory factory) {
        try (JsonParser json =
                factory.createParser(ObjectReadContext.empty(), bytes, line.from(), line.to() - line.from())) {
            boolean begins = json.nextToken() == JsonToken.START_OBJECT;
            json.skipChildren();
            return begins && json.nextToken() == null;
        } catch (JacksonException e) {
            return false;
        }
    }
}
