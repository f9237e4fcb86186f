package io.github.disclosurereport.formats.json;

import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.PartCount;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Finds where the elements of an array begin.
 *
 * <p>A parser goes no further than to what is broken. Behind that the next element is told by a comma, or the end of an
 * object, in front of a brace: no object of a report has one there.
 */
final class ElementBegins {

    private final JsonFactory factory;

    /** A copy, to write into: a parser that begins between two elements begins on a bracket. */
    private final byte[] bytes;

    private final PartCount count;
    private final List<Integer> found = new ArrayList<>();
    private boolean isWhole = true;

    ElementBegins(byte[] original, Limits limits) {
        factory = JsonParts.factory(limits);
        bytes = original.clone();
        count = new PartCount(limits);
        int bracket = JsonBytes.withoutBlanks(bytes, JsonBytes.beginOfText(bytes));
        while (bracket < bytes.length) {
            bracket = nextBracket(pass(bracket));
        }
    }

    /** In the order in which they stand. */
    List<Integer> found() {
        return found;
    }

    /** Whether it is an array, or would be if nothing were broken: a text, too, may begin with a bracket. */
    boolean isArray() {
        return !found.isEmpty() && (isWhole || found.stream().anyMatch(this::isObject));
    }

    private boolean isObject(int begin) {
        int inside = JsonBytes.withoutBlanks(bytes, begin + 1);
        return bytes[begin] == '{' && inside < bytes.length && (bytes[inside] == '"' || bytes[inside] == '}');
    }

    /** Passes over the elements behind a bracket, and tells how far it got. */
    private int pass(int begin) {
        int between = begin + 1;
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), bytes, begin, bytes.length - begin)) {
            try {
                json.nextToken();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    add(begin + (int) json.currentTokenLocation().getByteOffset());
                    between = bytes.length;
                    json.skipChildren();
                    between = begin + (int) json.currentLocation().getByteOffset();
                }
                int end = begin + (int) json.currentLocation().getByteOffset();
                isWhole &= JsonBytes.withoutBlanks(bytes, end) == bytes.length;
                return end;
            } catch (JacksonException e) {
                isWhole = false;
                addBroken(between);
                return begin + (int) json.currentLocation().getByteOffset();
            }
        }
    }

    /** Adds what stands behind the bracket or a comma and is no element; what begins as an object will be found. */
    private void addBroken(int between) {
        int mark = JsonBytes.withoutBlanks(bytes, between);
        boolean isBehindComma = mark < bytes.length && bytes[mark] == ',';
        int begin = isBehindComma ? JsonBytes.withoutBlanks(bytes, mark + 1) : mark;
        boolean mayBeElement = begin < bytes.length && bytes[begin] != '{' && bytes[begin] != ']';
        if (mayBeElement && (isBehindComma || found.isEmpty())) {
            add(begin);
        }
    }

    private void add(int begin) {
        count.add(1);
        found.add(begin);
    }

    /** Writes a bracket in front of the next element behind what is broken; the end if there is none. */
    private int nextBracket(int broken) {
        int last = found.isEmpty() ? 0 : found.get(found.size() - 1);
        for (int at = Math.max(last + 1, broken - 1); at < bytes.length; at++) {
            if (bytes[at] == '{' && mayBeginBehind(JsonBytes.withoutBlanksBefore(bytes, 0, at))) {
                bytes[at - 1] = '[';
                return at - 1;
            }
        }
        return bytes.length;
    }

    private boolean mayBeginBehind(int end) {
        return end > 0 && (bytes[end - 1] == ',' || bytes[end - 1] == '}');
    }
}
