package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.text.Blanks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What published reports print instead of the official words, by constant. */
final class Aliases {

    private static final Map<String, List<String>> BY_CONSTANT = load();

    private Aliases() {}

    /** Line by line, because a browser's {@code Properties} cut the characters of a reader to bytes. */
    private static Map<String, List<String>> load() {
        Map<String, List<String>> aliases = new HashMap<>();
        for (String line : lines()) {
            int equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#")) {
                String constant = Blanks.strip(line.substring(0, equals));
                String words = Blanks.strip(line.substring(equals + 1));
                aliases.put(constant, List.of(words.split("\\|", -1)));
            }
        }
        return aliases;
    }

    private static String[] lines() {
        try (InputStream in = Objects.requireNonNull(Aliases.class.getResourceAsStream("aliases.properties"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> of(Enum<?> constant) {
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return BY_CONSTANT.getOrDefault(key, List.of());
    }
}
