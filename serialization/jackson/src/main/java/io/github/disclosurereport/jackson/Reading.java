package io.github.disclosurereport.jackson;

import io.github.disclosurereport.formats.json.JsonReportException;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a type as a function does, strict about unknown keys whatever the mapper is: a key passed over would be a figure lost. */
final class Reading<T> extends StdDeserializer<T> {

    private final transient Function<JsonParser, T> read;

    Reading(Class<T> type, Function<JsonParser, T> read) {
        super(type);
        this.read = read;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
        try {
            return read.apply(json);
        } catch (JsonReportException e) {
            throw DatabindException.from(json, e.getMessage(), e);
        }
    }
}
