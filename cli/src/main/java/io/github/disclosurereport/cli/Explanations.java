package io.github.disclosurereport.cli;

import io.github.disclosurereport.form.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** What there is to say of each rule beyond the rule itself, in one language: its example stands in the documentation. */
final class Explanations {

    private static final int EXAMPLE = 5;

    private final Properties texts = new Properties();
    private final String catalogue;

    Explanations(Language language) {
        try (InputStream in = resource("explanations_" + language.name().toLowerCase(Locale.ROOT) + ".properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                InputStream page = catalogue(language)) {
            texts.load(reader);
            catalogue = new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page of the documentation that lists the rules. */
    static InputStream catalogue(Language language) {
        return resource(language == Language.ZH ? "rules.zh-CN.md" : "rules.md");
    }

    private static InputStream resource(String file) {
        return Objects.requireNonNull(Explanations.class.getResourceAsStream(file), file);
    }

    /** Why the rules of a family are there. */
    String why(String family) {
        return text(family + ".why");
    }

    /** What a rule has nothing against. */
    String right(String rule) {
        return text(rule + ".right");
    }

    /** How to mend what a rule finds. */
    String mend(String rule) {
        return text(rule + ".mend");
    }

    private String text(String key) {
        return Objects.requireNonNull(texts.getProperty(key), key);
    }

    /** What a rule says of a document that violates it. */
    String wrong(String rule) {
        String row = catalogue
                .lines()
                .filter(line -> line.startsWith("| " + rule + " |"))
                .findFirst()
                .orElseThrow();
        return Arrays.asList(row.split("(?<!\\\\)\\|", -1)).get(EXAMPLE).strip().replace("\\|", "|");
    }
}
