package io.github.disclosurereport.jackson;

import io.github.disclosurereport.form.CellPath;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads a cell's name where it is a key. */
final class CellPathKeyDeserializer extends KeyDeserializer {

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        try {
            return CellPath.parse(key);
        } catch (IllegalArgumentException e) {
            return context.handleWeirdKey(CellPath.class, key, "%s", e.getMessage());
        }
    }
}
