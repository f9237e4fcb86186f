package io.github.disclosurereport.formats.embedded;

import io.github.disclosurereport.serialization.Container;
import io.github.disclosurereport.serialization.Document;
import io.github.disclosurereport.serialization.Limits;
import io.github.disclosurereport.serialization.Sureness;
import io.github.disclosurereport.serialization.bytes.Encodings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/** Opens text as forums write it, with the tags of a page in brackets: [tr][td=2,1]规章[/td][/tr]. */
public final class ForumPost implements Container {

    private static final Pattern FIELD = Pattern.compile("(?i)\\[t[dh][^\\[\\]\\n]{0,80}\\]");
    private static final Pattern TABLE = Pattern.compile("(?is)\\[table\\b.*?\\[/table\\]");
    private static final Pattern TAG = Pattern.compile("\\[(/?)([A-Za-z]{1,10})((?:[=\\s][^\\[\\]\\n]{0,200})?)\\]");

    /** 3,1: the columns and rows that a field spans. */
    private static final Pattern SPANS = Pattern.compile("=\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\b.*");

    /** Tags that a page has, too, with their names there. */
    private static final Map<String, String> TAGS = Map.of(
            "table", "table", "tr", "tr", "td", "td", "th", "th", "s", "s", "strike", "s", "del", "s", "sup", "sup",
            "sub", "sub", "img", "img");

    /** Tags of letters, which say nothing of what stands there. */
    private static final Set<String> OF_LETTERS =
            Set.of("b", "i", "u", "strong", "em", "color", "backcolor", "size", "font", "url");

    /** Tags of lines, which part what stands around them. */
    private static final Set<String> OF_LINES =
            Set.of("p", "align", "left", "center", "right", "indent", "float", "quote", "hr");

    /** Made by hand or found as a service. */
    public ForumPost() {}

    /** Nothing in front of its first table tells. */
    @Override
    public Sureness sureness(byte[] head) {
        return Encodings.isBinary(head) ? Sureness.NO : Sureness.POSSIBLE;
    }

    @Override
    public boolean holdsAnyText() {
        return true;
    }

    @Override
    public List<Document> open(Document document, Limits limits) {
        return EmbeddedText.documents(
                document,
                limits,
                text -> FIELD.matcher(text).find() && !EmbeddedText.isMarkup(text)
                        ? EmbeddedText.numbered("post", List.of(page(Entities.escape(text))))
                        : List.of());
    }

    /** Each line outside tables is a paragraph. */
    private static String page(String text) {
        StringBuilder page = new StringBuilder();
        Matcher table = TABLE.matcher(text);
        int from = 0;
        while (table.find()) {
            page.append(paragraphs(text.substring(from, table.start()))).append(followed(table.group()));
            from = table.end();
        }
        return page.append(paragraphs(text.substring(from))).toString();
    }

    private static String paragraphs(String text) {
        return text.lines().map(line -> "<p>" + followed(line) + "</p>\n").collect(Collectors.joining());
    }

    private static String followed(String text) {
        return TAG.matcher(text).replaceAll(tag -> Matcher.quoteReplacement(followed(tag)));
    }

    private static String followed(MatchResult tag) {
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        if (!TAGS.containsKey(name)) {
            return OF_LETTERS.contains(name) ? "" : OF_LINES.contains(name) ? " " : tag.group();
        }
        Matcher spans = SPANS.matcher(tag.group(3));
        String attributes = spans.matches() ? " colspan=" + spans.group(1) + " rowspan=" + spans.group(2) : "";
        return "<" + tag.group(1) + TAGS.get(name) + attributes + ">";
    }
}
