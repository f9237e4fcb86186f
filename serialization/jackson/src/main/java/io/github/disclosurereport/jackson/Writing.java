package io.github.disclosurereport.jackson;

import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a type as a function does. */
final class Writing<T> extends StdSerializer<T> {

    private final BiConsumer<? super T, JsonGenerator> write;

    Writing(Class<T> type, BiConsumer<? super T, JsonGenerator> write) {
        super(type);
        this.write = write;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext context) {
        write.accept(value, json);
    }
}
