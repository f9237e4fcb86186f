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

    /** What tells one of the documents in a file from the others. */
    private static final char OF_CONTAINER = '#';

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

    /** What a file is called: as in the call, but for standard input, for which that is no name. */
    String called(String file) {
        boolean isStandardInput =
                file.equals(Documents.STANDARD_INPUT) || file.startsWith(Documents.STANDARD_INPUT + OF_CONTAINER);
        return isStandardInput ? say("standardInput") + file.substring(Documents.STANDARD_INPUT.length()) : file;
    }

    /** Something about a file, after what it is called. */
    String of(String file, String what) {
        return say("error.file", called(file), what);
    }

    /** That a file cannot be used. */
    UnusableException unusable(String file, String reason) {
        return new UnusableException(of(file, reason), reason);
    }

    /** Several things, one after the other. */
    String list(Iterable<String> things) {
        return String.join(say("check.and"), things);
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
