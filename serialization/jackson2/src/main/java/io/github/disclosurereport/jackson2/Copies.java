package io.github.disclosurereport.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/** Hands JSON from one Jackson to the other, token by token, so that neither formatting nor trees are lost. */
final class Copies {

    private static final JsonFactory JACKSON_2 = new JsonFactory();
    private static final tools.jackson.core.json.JsonFactory JACKSON_3 = new tools.jackson.core.json.JsonFactory();

    private Copies() {}

    /**
     * A parser on the first token of the value on which another stands; each token stands where its original does.
     *
     * @throws io.github.disclosurereport.formats.json.JsonReportException if the value is broken
     */
    static tools.jackson.core.JsonParser forJackson3(JsonParser original) throws IOException {
        Originals originals = new Originals(original);
        byte[] copied = originals.copied(JACKSON_2);
        tools.jackson.core.JsonParser copy =
                new CopyParser(JACKSON_3.createParser(ObjectReadContext.empty(), copied), originals.places());
        copy.nextToken();
        return copy;
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
}
