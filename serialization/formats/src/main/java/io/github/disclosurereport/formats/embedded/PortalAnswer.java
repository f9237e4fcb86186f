package io.github.disclosurereport.formats.embedded;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.report.FrontMatterKey;
import io.github.disclosurereport.serialization.Container;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.Sureness;
import io.github.disclosurereport.serialization.bytes.Encodings;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
        return EmbeddedText.documents(document, limits, text -> JsonValues.in(text, limits, JsonTexts::of));
    }
}
