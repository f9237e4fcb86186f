package io.github.disclosurereport.jackson;

import io.github.disclosurereport.form.CellPath;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.FromStringDeserializer;

/** Reads a cell's name. */
final class CellPathDeserializer extends FromStringDeserializer<CellPath> {

    CellPathDeserializer() {
        super(CellPath.class);
    }

    @Override
    protected CellPath _deserialize(String name, DeserializationContext context) {
        return CellPath.parse(name);
    }
}
