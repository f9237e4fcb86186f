package io.github.disclosurereport.formats.html;

import io.github.disclosurereport.formats.markup.Markup;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.parser.Parser;

/** What the parser makes of text as it stands in a source: of a character itself, of a reference another, of some nothing. */
final class RawText {

    private static final String NOTHING = "</>";

    /** By far the most frequent reference. */
    private static final String NBSP = "&nbsp;";

    private final String html;
    private final Map<String, String> references = new HashMap<>();

    RawText(String html) {
        this.html = html;
    }

    /** The first character that is not blank, or the end. */
    static int firstLetter(String text) {
        int at = 0;
        while (at < text.length() && Markup.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the first letter is made, or the end of the part. */
    int firstLetter(int from, int to) {
        int at = from;
        while (at < to && isBlank(at)) {
            at = end(at);
        }
        return at;
    }

    private boolean isBlank(int at) {
        if (isItself(at)) {
            return Markup.isBlank(html.charAt(at));
        }
        String made = made(at);
        return firstLetter(made) == made.length();
    }

    /** Whether a part of the source makes a text from an index on. */
    boolean makes(int from, int to, String text, int index) {
        int made = index;
        int at = from;
        while (at < to) {
            if (isItself(at)) {
                if (made == text.length() || text.charAt(made) != html.charAt(at)) {
                    return false;
                }
                made++;
                at++;
            } else {
                String other = made(at);
                if (!text.startsWith(other, made)) {
                    return false;
                }
                made += other.length();
                at = end(at);
            }
        }
        return made == text.length();
    }

    /** The text that a part of the source makes. */
    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int at = from; at < to; at = end(at)) {
            text.append(made(at));
        }
        return text.toString();
    }

    private String made(int at) {
        if (isItself(at)) {
            return html.substring(at, at + 1);
        }
        if (html.startsWith(NBSP, at)) {
            return "\u00A0";
        }
        return html.charAt(at) == '&'
                ? references.computeIfAbsent(
                        html.substring(at, end(at)), reference -> Parser.unescapeEntities(reference, false))
                : "";
    }

    /** How many characters a character or reference makes. */
    int madeLength(int at) {
        return isItself(at) ? 1 : made(at).length();
    }

    private boolean isItself(int at) {
        char c = html.charAt(at);
        return c > '<' || (c != '&' && c != 0 && !html.startsWith(NOTHING, at));
    }

    /** The end of a character or reference. */
    int end(int at) {
        if (isItself(at)) {
            return at + 1;
        }
        return switch (html.charAt(at)) {
            case '&' -> html.startsWith(NBSP, at) ? at + NBSP.length() : referenceEnd(at + 1);
            case '<' -> at + NOTHING.length();
            default -> at + 1;
        };
    }

    private int referenceEnd(int from) {
        int at = html.startsWith("#", from) ? from + 1 : from;
        while (at < html.length() && isLetterOrDigit(html.charAt(at))) {
            at++;
        }
        return html.startsWith(";", at) ? at + 1 : at;
    }

    private static boolean isLetterOrDigit(char c) {
        return Markup.isLetter(c) || (c >= '0' && c <= '9');
    }
}
