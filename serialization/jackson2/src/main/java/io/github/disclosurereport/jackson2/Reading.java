package io.github.disclosurereport.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.formats.json.JsonReportException;
import java.io.IOException;
import java.util.function.Function;

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
        } catch (JsonReportException e) {
            throw new JsonMappingException(null, messageWithPlace(e), e);
        }
    }

    /** The parser stands behind the value: what it would say of the place is not where the mistake is. */
    private static String messageWithPlace(JsonReportException e) {
        return e.getMessage()
                + e.place()
                        .map(place -> " (" + place.describe(Language.EN) + ")")
                        .orElse("");
    }
}
