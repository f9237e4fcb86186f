package io.github.disclosurereport.serialization.interpretation.words;

import io.github.disclosurereport.text.Blanks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What published reports print instead of the official words, by constant. */
final class Aliases {

    private static final String SHORT = "short ";
    private static final Map<String, List<String>> BY_CONSTANT = load();

    private Aliases() {}

    private static Map<String, List<String>> load() {
        Map<String, List<String>> aliases = new HashMap<>();
        for (String line : Resource.lines("aliases.properties")) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                String constant = Blanks.strip(line.substring(0, equals));
                String words = Blanks.strip(line.substring(equals + 1));
                aliases.put(constant, List.of(words.split("\\|", -1)));
            }
        }
        return aliases;
    }

    static List<String> of(Enum<?> constant) {
        return BY_CONSTANT.getOrDefault(key(constant), List.of());
    }

    /** Words so short that they name something only where nothing else stands in their field. */
    static List<String> shortFormsOf(Enum<?> constant) {
        return BY_CONSTANT.getOrDefault(SHORT + key(constant), List.of());
    }

    private static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
}
