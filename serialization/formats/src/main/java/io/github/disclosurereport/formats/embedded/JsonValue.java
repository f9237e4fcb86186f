package io.github.disclosurereport.formats.embedded;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A value of JSON, of which every figure is kept as it is written. */
sealed interface JsonValue {

    /** The values in it. */
    List<JsonValue> values();

    /** What stands alone; without letters where nothing does. */
    record Text(String words) implements JsonValue {

        @Override
        public List<JsonValue> values() {
            return List.of();
        }
    }

    /** A list. */
    record Items(List<JsonValue> values) implements JsonValue {}

    /** An object. */
    record Members(List<Member> members) implements JsonValue {

        @Override
        public List<JsonValue> values() {
            return members.stream().map(Member::value).toList();
        }
    }

    /** A value under its key. */
    record Member(String key, JsonValue value) {}

    /** The value on which a parser stands; it is then at its end. */
    static JsonValue of(JsonParser json) {
        return switch (json.currentToken()) {
            case START_OBJECT -> members(json);
            case START_ARRAY -> items(json);
            case VALUE_NULL -> new Text("");
            default -> new Text(json.getString());
        };
    }

    private static JsonValue members(JsonParser json) {
        List<Member> members = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            json.nextToken();
            members.add(new Member(key, of(json)));
        }
        return new Members(members);
    }

    private static JsonValue items(JsonParser json) {
        List<JsonValue> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(of(json));
        }
        return new Items(values);
    }
}
