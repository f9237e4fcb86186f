package io.github.disclosurereport.jackson2;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import io.github.disclosurereport.form.CellPath;
import java.io.IOException;

/** Reads a cell's name where it is a key. */
final class CellPathKeyDeserializer extends KeyDeserializer {

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        try {
            return CellPath.parse(key);
        } catch (IllegalArgumentException e) {
            return context.handleWeirdKey(CellPath.class, key, "%s", e.getMessage());
        }
    }
}
