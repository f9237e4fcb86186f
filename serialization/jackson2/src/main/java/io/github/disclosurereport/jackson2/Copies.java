package io.github.disclosurereport.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.disclosurereport.formats.json.JsonReportException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.JsonParserDelegate;

/** Hands JSON from one Jackson to the other, token by token, so that neither formatting nor trees are lost. */
final class Copies {

    private static final JsonFactory JACKSON_2 = new JsonFactory();
    private static final tools.jackson.core.json.JsonFactory JACKSON_3 = new tools.jackson.core.json.JsonFactory();

    private Copies() {}

    /**
     * A parser on the first token of the value on which another stands; each token stands in the line of the original.
     *
     * @throws JsonReportException if the value is broken
     */
    static tools.jackson.core.JsonParser forJackson3(JsonParser original) throws IOException {
        boolean hasLines = original.currentTokenLocation().getLineNr() > 0;
        tools.jackson.core.JsonParser copy = JACKSON_3.createParser(ObjectReadContext.empty(), copied(original));
        copy.nextToken();
        return hasLines ? copy : new WithoutPlaces(copy);
    }

    private static byte[] copied(JsonParser original) throws IOException {
        String outside = pointer(original);
        try {
            return tokens(original);
        } catch (JsonProcessingException e) {
            String inside = pointer(original).substring(outside.length());
            JsonLocation at = Optional.ofNullable(e.getLocation()).orElse(JsonLocation.NA);
            throw JsonReportException.broken(
                    e.getOriginalMessage(),
                    inside.replaceFirst("/", "").replace('/', '.'),
                    at.getLineNr(),
                    at.getColumnNr(),
                    at.getCharOffset());
        }
    }

    private static String pointer(JsonParser json) {
        return json.getParsingContext().pathAsPointer().toString();
    }

    private static byte[] tokens(JsonParser original) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator copy = JACKSON_2.createGenerator(bytes)) {
            int line = 1;
            int open = 0;
            do {
                for (; line < original.currentTokenLocation().getLineNr(); line++) {
                    copy.writeRaw('\n');
                }
                copy.copyCurrentEventExact(original);
                if (original.currentToken().isStructStart()) {
                    open++;
                } else if (original.currentToken().isStructEnd()) {
                    open--;
                }
            } while (open > 0 && original.nextToken() != null);
        }
        return bytes.toByteArray();
    }

    /** Writes what is written with Jackson 3 where a generator stands. */
    static void fromJackson3(Consumer<tools.jackson.core.JsonGenerator> write, JsonGenerator json) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (tools.jackson.core.JsonGenerator written = JACKSON_3.createGenerator(ObjectWriteContext.empty(), bytes)) {
            write.accept(written);
        }
        try (JsonParser copy = JACKSON_2.createParser(bytes.toByteArray())) {
            while (copy.nextToken() != null) {
                json.copyCurrentEventExact(copy);
            }
        }
    }

    /** The copy of a tree, which has no lines. */
    private static final class WithoutPlaces extends JsonParserDelegate {

        WithoutPlaces(tools.jackson.core.JsonParser copy) {
            super(copy);
        }

        @Override
        public TokenStreamLocation currentTokenLocation() {
            return TokenStreamLocation.NA;
        }

        @Override
        public TokenStreamLocation currentLocation() {
            return TokenStreamLocation.NA;
        }
    }
}
