package io.github.disclosurereport.result.json;

import io.github.disclosurereport.text.Steering;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON objects, each on a line of its own. */
final class JsonLineWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Writer out;

    JsonLineWriter(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    void write(Consumer<JsonGenerator> members) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            members.accept(json);
            json.writeEndObject();
        }
        out.write(Steering.escaped(line.toString()) + "\n");
        out.flush();
    }
}
