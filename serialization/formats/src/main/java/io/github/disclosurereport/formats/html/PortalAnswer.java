package io.github.disclosurereport.formats.html;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.report.FrontMatterKey;
import io.github.disclosurereport.serialization.Container;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.NotAReportException;
import io.github.disclosurereport.serialization.Sureness;
import io.github.disclosurereport.serialization.bytes.Encodings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Opens what a portal sends to its scripts: JSON, or the values in a script, of which a text is a page.
 *
 * <p>The key of the text does not count; a text without a title gets the only one that stands in its object or around it.
 */
public final class PortalAnswer implements Container {

    private static final String MARK = "(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\\s*";

    /** Our own JSON as it is written, which holds nothing but itself. */
    private static final Pattern REPORT =
            Pattern.compile(MARK + "\\{\\s*\"" + FrontMatterKey.EDITION.key() + "\"\\s*:\\s*\"(?:"
                    + Arrays.stream(Edition.values()).map(Edition::name).collect(Collectors.joining("|")) + ")\"");

    private static final Pattern JSON = Pattern.compile(MARK + "[{\\[\"]");
    private static final String BEGIN_OF_SCRIPT = MARK + "[\\w$(;!/']";

    /** Whatever markup comes is that of a value. */
    private static final Pattern SCRIPT_WITH_VALUE =
            Pattern.compile(BEGIN_OF_SCRIPT + "[\\p{ASCII}&&[^<]]*?[=(:,]\\s*[{\\[\"']");

    private static final Pattern SCRIPT = Pattern.compile(BEGIN_OF_SCRIPT);

    /** A value stands alone, or behind what a script writes in front of one. */
    private static final Pattern VALUE = Pattern.compile("(?:\\A|[=(:,])\\s*+(?=[{\\[\"'])");

    /** How often a script may be gone through, where values in it turn out to be none. */
    private static final int PASSES = 4;

    /** Made by hand or found as a service. */
    public PortalAnswer() {}

    @Override
    public Sureness sureness(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (REPORT.matcher(text).lookingAt() || Encodings.isBinary(head)) {
            return Sureness.NO;
        }
        if (SCRIPT_WITH_VALUE.matcher(text).lookingAt()) {
            return Sureness.CERTAIN;
        }
        if (JSON.matcher(text).lookingAt()) {
            return Sureness.LIKELY;
        }
        return SCRIPT.matcher(text).lookingAt() ? Sureness.POSSIBLE : Sureness.NO;
    }

    /** Whether a text is JSON, or a script that begins with a value. */
    static boolean hasValues(String text) {
        return SCRIPT_WITH_VALUE.matcher(text).lookingAt() || JSON.matcher(text).lookingAt();
    }

    @Override
    public boolean holdsAnyText() {
        return true;
    }

    @Override
    public List<Document> open(Document document, Limits limits) {
        NotAReportException.checkSize(document, limits);
        String text = Encodings.decode(document.bytes(), Optional.empty());
        if (!EmbeddedText.mayBeReport(text)) {
            return List.of();
        }
        return EmbeddedText.documents(texts(text, factory(limits)), document, limits);
    }

    private static List<EmbeddedText> texts(String text, JsonFactory factory) {
        char[] letters = text.toCharArray();
        Matcher value = VALUE.matcher(text);
        List<EmbeddedText> texts = new ArrayList<>();
        int from = 0;
        long left = (long) PASSES * letters.length;
        while (left > 0 && from < letters.length && value.find(from)) {
            int begin = value.end();
            try (JsonParser json =
                    factory.createParser(ObjectReadContext.empty(), letters, begin, letters.length - begin)) {
                int end = begin;
                try {
                    json.nextToken();
                    texts.addAll(JsonTexts.of(json));
                    end = begin + (int) json.currentLocation().getCharOffset();
                } catch (JacksonException e) {
                    left -= json.currentLocation().getCharOffset();
                }
                from = Math.max(end, begin + 1);
            }
        }
        return texts;
    }

    /** Reads objects as scripts write them, too. */
    private static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
                .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.nesting())
                        .build())
                .build();
    }
}
