package io.github.disclosurereport.formats.embedded;

import io.github.disclosurereport.serialization.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** The values of JSON in a text: the text itself, or those that a script has. */
final class JsonValues {

    /** A value stands alone, or behind what a script writes in front of one. */
    private static final Pattern VALUE = Pattern.compile("(?:\\A|[=(:,])\\s*+(?=[{\\[\"'])");

    /** How often a script may be gone through, where values in it turn out to be none. */
    private static final int PASSES = 4;

    private JsonValues() {}

    /**
     * What is read of the values in a text.
     *
     * @param reading reads the value on which a parser stands, up to its end
     */
    static List<EmbeddedText> in(String text, Limits limits, Function<JsonParser, List<EmbeddedText>> reading) {
        JsonFactory factory = factory(limits);
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
                    texts.addAll(reading.apply(json));
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
