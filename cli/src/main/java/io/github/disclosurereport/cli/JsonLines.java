package io.github.disclosurereport.cli;

import java.io.PrintStream;
import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Prints JSON objects, each on a line of its own. */
final class JsonLines {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final PrintStream out;

    JsonLines(PrintStream out) {
        this.out = out;
    }

    void print(Consumer<JsonGenerator> members) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            members.accept(json);
            json.writeEndObject();
        }
        out.println(Steering.escaped(line.toString()));
    }
}
