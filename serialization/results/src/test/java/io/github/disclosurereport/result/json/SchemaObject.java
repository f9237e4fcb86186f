package io.github.disclosurereport.result.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A schema of an object, in the order in which it is written. */
final class SchemaObject {

    private final Map<String, Object> properties = new LinkedHashMap<>();
    private List<String> required = List.of();

    SchemaObject with(String key, Object schema) {
        properties.put(key, schema);
        return this;
    }

    SchemaObject requiring(String... keys) {
        required = List.of(keys);
        return this;
    }

    /** No other keys may come. */
    Map<String, Object> closed() {
        Map<String, Object> schema = open();
        schema.put("additionalProperties", false);
        return schema;
    }

    /** Other keys may come. */
    Map<String, Object> open() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("properties", properties);
        return schema;
    }

    static Map<String, Object> type(String... types) {
        return Map.of("type", types.length == 1 ? types[0] : List.of(types));
    }

    static Map<String, Object> arrayOf(Object items) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("items", items);
        return schema;
    }

    static Map<String, Object> ref(String definition) {
        return Map.of("$ref", "#/$defs/" + definition);
    }
}
