package io.github.disclosurereport.jackson2;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import io.github.disclosurereport.form.CellPath;

/** Reads a cell's name. */
final class CellPathDeserializer extends FromStringDeserializer<CellPath> {

    private static final long serialVersionUID = 1;

    CellPathDeserializer() {
        super(CellPath.class);
    }

    @Override
    protected CellPath _deserialize(String name, DeserializationContext context) {
        return CellPath.parse(name);
    }
}
