package io.github.disclosurereport.serialization.interpretation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** What published reports print instead of the official words, by constant. */
final class Aliases {

    private static final Properties PROPERTIES = load();

    private Aliases() {}

    private static Properties load() {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Aliases.class.getResourceAsStream("aliases.properties"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    static List<String> of(Enum<?> constant) {
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        String aliases = PROPERTIES.getProperty(key, "");
        return aliases.isEmpty() ? List.of() : List.of(aliases.split("\\|", -1));
    }
}
