package io.github.disclosurereport.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.function.BiConsumer;

/** Writes a type as a function does. */
final class Writing<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1;

    private final transient BiConsumer<? super T, tools.jackson.core.JsonGenerator> write;

    Writing(Class<T> type, BiConsumer<? super T, tools.jackson.core.JsonGenerator> write) {
        super(type);
        this.write = write;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
        Copies.fromJackson3(copy -> write.accept(value, copy), json);
    }
}
