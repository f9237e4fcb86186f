package io.github.disclosurereport.benchmarks;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** A document as the calls of a generator that write it: what any writer has to do, and nothing else. */
final class GeneratorCalls {

    private final List<Call> calls = new ArrayList<>();

    /** A token, with its text and its number where it has them. */
    private record Call(JsonToken token, SerializedString text, long number) {}

    GeneratorCalls(byte[] document) {
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), document)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                long number = token == JsonToken.VALUE_NUMBER_INT ? json.getLongValue() : 0;
                calls.add(new Call(token, new SerializedString(json.getString()), number));
            }
        }
    }

    void replay(JsonGenerator json) {
        for (Call call : calls) {
            switch (call.token) {
                case START_OBJECT -> json.writeStartObject();
                case END_OBJECT -> json.writeEndObject();
                case START_ARRAY -> json.writeStartArray();
                case END_ARRAY -> json.writeEndArray();
                case PROPERTY_NAME -> json.writeName(call.text);
                case VALUE_NUMBER_INT -> json.writeNumber(call.number);
                case VALUE_NUMBER_FLOAT -> json.writeNumber(call.text.getValue());
                case VALUE_STRING -> json.writeString(call.text.getValue());
                default -> throw new IllegalStateException(call.token + " is in no clean report");
            }
        }
    }
}
