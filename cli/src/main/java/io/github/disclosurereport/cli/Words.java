package io.github.disclosurereport.cli;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.text.Steering;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What the command says, in one language. */
final class Words {

    private final Language language;
    private final ResourceBundle bundle;

    private Words(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    static Words of(Language language) {
        String file = "words_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
            return new Words(language, new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Language language() {
        return language;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    /** A message with its blanks filled in, by nothing that steers a terminal; numbers as they are, without separators. */
    String say(String key, @Nullable Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = Steering.without(String.valueOf(arguments[i]));
        }
        return MessageFormat.format(bundle.getString(key), texts);
    }
}
