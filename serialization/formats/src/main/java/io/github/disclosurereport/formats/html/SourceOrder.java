package io.github.disclosurereport.formats.html;

import io.github.disclosurereport.formats.html.SourceTexts.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Which text of a source each text of its page is.
 *
 * <p>Both have one order: each text and each table is the next of the source. Only text between the fields of a table is
 * moved, in front of the table; then, and where the two differ for any other reason, a text is found that the source has
 * once. Texts between fields are told from others in a second run, if there are any.
 */
final class SourceOrder {

    private static final int SHORTEST = "table".length();

    private final String html;
    private final RawText raw;
    private final SourceScanner scanner;
    private final SourceTexts source;
    private final TextPlaces places = new TextPlaces();
    private final Map<String, Integer> once = new HashMap<>();
    private int next;
    private boolean isLost;

    private SourceOrder(String html, RawText raw, boolean tellsMoved) {
        this.html = html;
        this.raw = raw;
        this.scanner = new SourceScanner(html, tellsMoved);
        this.source = scanner.texts();
    }

    static SourceOrder of(String html, RawText raw, Document page) {
        SourceOrder order = new SourceOrder(html, raw, false);
        if (!order.follow(page)) {
            order = new SourceOrder(html, raw, true);
            order.follow(page);
        }
        return order;
    }

    SourceTexts source() {
        return source;
    }

    /** The place of a text, or unknown. */
    int place(TextNode text) {
        return places.of(text);
    }

    /** Follows a page to its end, or until it leaves the order of the source. */
    private boolean follow(Document page) {
        int deepest = page.parser().getMaxDepth();
        Element parent = page;
        int index = 0;
        int depth = 0;
        while (index < parent.childNodeSize() || depth > 0) {
            if (index == parent.childNodeSize()) {
                index = parent.siblingIndex() + 1;
                parent = Objects.requireNonNull(parent.parent());
                depth--;
                continue;
            }
            Node node = parent.childNode(index);
            index++;
            if (node instanceof TextNode text) {
                follow(text);
            } else if (node instanceof Element element && isFollowed(element)) {
                parent = element;
                index = 0;
                depth++;
            }
            if (depth == deepest) {
                // What is deeper may stand anywhere
                places.clear();
                return true;
            }
            if (isLost && !scanner.tellsMoved()) {
                return false;
            }
        }
        return true;
    }

    /** Not what is left out of the source; what a style sheet of a drawing has is text here. */
    private boolean isFollowed(Element element) {
        String name = element.normalName();
        if (name.length() < SHORTEST) {
            return true;
        }
        if (name.equals("table")) {
            passMoved();
            isLost |= !source.is(Kind.TABLE, next);
            next += isLost ? 0 : 1;
        }
        return !name.equals("noscript") && !name.equals("template") && !name.equals("style");
    }

    private void passMoved() {
        while (source.is(Kind.MOVED, next)) {
            next++;
        }
    }

    private void follow(TextNode node) {
        String text = node.getWholeText();
        int index = RawText.firstLetter(text);
        if (index < text.length()) {
            places.put(node, place(text, index));
        }
    }

    private int place(String text, int index) {
        passMoved();
        while (!isLost && source.is(Kind.TEXT, next)) {
            int from = source.from(next);
            int to = source.to(next);
            if (isSource(text, index, from, to)) {
                next++;
                return next - 1;
            }
            if (raw.firstLetter(from, to) < to) {
                isLost = true;
            } else {
                next++;
                passMoved();
            }
        }
        isLost |= next == source.size() || !scanner.tellsMoved();
        return scanner.isLost() || !scanner.tellsMoved() ? TextPlaces.UNKNOWN : unique(text.substring(index));
    }

    private boolean isSource(String text, int index, int from, int to) {
        return (text.length() - index == to - from && html.regionMatches(from, text, index, to - from))
                || raw.makes(raw.firstLetter(from, to), to, text, index);
    }

    private int unique(String text) {
        if (once.isEmpty()) {
            for (int i = 0; i < source.size(); i++) {
                String other = raw.text(raw.firstLetter(source.from(i), source.to(i)), source.to(i));
                once.merge(other, i, (a, b) -> TextPlaces.UNKNOWN);
            }
        }
        int place = once.getOrDefault(text, TextPlaces.UNKNOWN);
        if (place == TextPlaces.UNKNOWN || source.is(Kind.MOVED, place)) {
            return place;
        }
        if (!isLost || place < next) {
            return TextPlaces.UNKNOWN;
        }
        isLost = false;
        next = place + 1;
        return place;
    }
}
