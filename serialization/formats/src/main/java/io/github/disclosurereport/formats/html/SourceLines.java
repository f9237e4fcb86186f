package io.github.disclosurereport.formats.html;

import io.github.disclosurereport.source.Place.TextPlace;
import io.github.disclosurereport.source.PlacedText;
import java.util.OptionalInt;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/**
 * The lines of a source on which the texts of its page stand; they end with a line feed, a carriage return or both.
 *
 * <p>The parser can track them, but that costs a third to a half of its work. Better no line than a wrong one: a text has
 * none in a template, in what stands for scripts and in the style sheet of a drawing, if the parser moved it in front of a
 * table and the source has more like it, or if the parser may have read the source otherwise.
 */
final class SourceLines {

    private final String html;
    private final RawText raw;
    private final SourceOrder order;

    private TextNode node = new TextNode("");
    private int place = TextPlaces.UNKNOWN;
    private int index;
    private int offset;
    private int line;

    /**
     * Finds the texts of a page in its source.
     *
     * @param html as it was given to the parser
     * @param page as the parser made it
     */
    SourceLines(String html, Document page) {
        this.html = html;
        this.raw = new RawText(html);
        this.order = SourceOrder.of(html, raw, page);
    }

    /**
     * The line of a character of a text, from 1.
     *
     * <p>It is fast to ask in the order of the page; texts may be left out.
     *
     * @param at of the character in the whole text; not before the first that is not blank
     */
    OptionalInt line(TextNode text, int at) {
        if (!text.equals(node)) {
            node = text;
            place = order.place(text);
            begin();
        } else if (at < index) {
            begin();
        }
        if (place == TextPlaces.UNKNOWN || at < index) {
            return OptionalInt.empty();
        }
        int end = order.source().to(place);
        while (index < at && offset < end && index + raw.madeLength(offset) <= at) {
            index += raw.madeLength(offset);
            pass(raw.end(offset));
        }
        return OptionalInt.of(line);
    }

    /** What a page makes of a text, where the text begins. */
    PlacedText text(String printed, TextNode text) {
        OptionalInt begin = line(text, RawText.firstLetter(text.getWholeText()));
        return begin.isPresent() ? PlacedText.of(printed, TextPlace.line(begin.getAsInt())) : PlacedText.of(printed);
    }

    private void begin() {
        if (place != TextPlaces.UNKNOWN) {
            index = RawText.firstLetter(node.getWholeText());
            offset = order.source().from(place);
            line = order.source().line(place);
            pass(raw.firstLetter(offset, order.source().to(place)));
        }
    }

    private void pass(int to) {
        for (int i = offset; i < to; i++) {
            char c = html.charAt(i);
            if (c == '\n' || (c == '\r' && !html.startsWith("\n", i + 1))) {
                line++;
            }
        }
        offset = to;
    }
}
