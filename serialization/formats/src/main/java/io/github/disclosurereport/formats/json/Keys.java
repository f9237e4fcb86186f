package io.github.disclosurereport.formats.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The keys that an object may have, and what each of them names. Immutable.
 *
 * <p>They may come in any order. In the order in which they are written the parser only compares bytes, and makes no
 * string.
 *
 * @param <T> what they name
 */
final class Keys<T> {

    private static final int UNKNOWN = -1;

    private final List<Key<T>> inOrder;
    private final Map<String, Integer> positions = new HashMap<>();

    private record Key<T>(SerializableString name, T named) {}

    /** The keys in the order in which they are written. */
    Keys(Map<String, T> namedByKey) {
        List<Key<T>> keys = new ArrayList<>();
        namedByKey.forEach((key, named) -> {
            positions.put(key, keys.size());
            keys.add(new Key<>(new SerializedString(key), named));
        });
        inOrder = List.copyOf(keys);
    }

    /** Reads the members of an object that a parser has begun; each reader finds the parser on its value. */
    void readMembers(JsonParser json, Consumer<T> known, Runnable unknown) {
        int position = next(json, 0);
        while (json.currentToken() != JsonToken.END_OBJECT) {
            json.nextToken();
            if (position == UNKNOWN) {
                unknown.run();
            } else {
                known.accept(inOrder.get(position).named());
            }
            position = next(json, position + 1);
        }
    }

    /** Goes to the next key, and finds it most quickly where it is expected. */
    private int next(JsonParser json, int expected) {
        if (expected == inOrder.size()) {
            json.nextToken();
        } else if (json.nextName(inOrder.get(expected).name())) {
            return expected;
        }
        return json.currentToken() == JsonToken.PROPERTY_NAME
                ? positions.getOrDefault(json.currentName(), UNKNOWN)
                : UNKNOWN;
    }
}
