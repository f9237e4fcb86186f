package io.github.disclosurereport.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.function.Function;
import tools.jackson.core.JacksonException;

/** Reads a type as a function does, strict about unknown keys whatever the mapper is: a key passed over would be a figure lost. */
final class Reading<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1;

    private final transient Function<tools.jackson.core.JsonParser, T> read;

    Reading(Class<T> type, Function<tools.jackson.core.JsonParser, T> read) {
        super(type);
        this.read = read;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        try (tools.jackson.core.JsonParser copy = Copies.forJackson3(json)) {
            return read.apply(copy);
        } catch (JacksonException e) {
            throw JsonMappingException.from(context, e.getOriginalMessage(), e);
        }
    }
}
