package io.github.disclosurereport.formats.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The keys that an object may have, and what each of them names. The parser compares them byte by byte and makes no
 * string. Immutable.
 *
 * @param <T> what they name
 */
final class Keys<T> {

    private final List<T> named;
    private final PropertyNameMatcher matcher;

    private Keys(List<T> named, PropertyNameMatcher matcher) {
        this.named = named;
        this.matcher = matcher;
    }

    static <T> Keys<T> of(Map<String, T> namedByKey) {
        List<T> named = new ArrayList<>();
        List<Named> keys = new ArrayList<>();
        namedByKey.forEach((key, thing) -> {
            keys.add(Named.fromString(key));
            named.add(thing);
        });
        return new Keys<>(List.copyOf(named), new JsonFactory().constructNameMatcher(keys, false));
    }

    /** Reads the members of an object that a parser has begun; each reader finds the parser on its value. */
    void readMembers(JsonParser json, Consumer<T> known, Runnable unknown) {
        for (int key = json.nextNameMatch(matcher);
                key != PropertyNameMatcher.MATCH_END_OBJECT;
                key = json.nextNameMatch(matcher)) {
            json.nextToken();
            if (key >= 0) {
                known.accept(named.get(key));
            } else {
                unknown.run();
            }
        }
    }
}
