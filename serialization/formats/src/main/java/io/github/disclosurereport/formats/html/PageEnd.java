package io.github.disclosurereport.formats.html;

import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.Place.TextPlace;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the source of a page ends: where a table or the page itself is still open, it was cut short.
 *
 * @param whole the source as far as it is whole: a row that breaks off may have lost the digits of a figure
 * @param breaksOff where it breaks off; empty if it does not
 */
record PageEnd(String whole, Optional<Place> breaksOff) {

    private static final Pattern TABLE = tag("table");
    private static final Pattern END_OF_TABLE = tag("/table");
    private static final Pattern PAGE = tag("(?:html|body)");
    private static final Pattern END_OF_PAGE = tag("/(?:html|body)");
    private static final Pattern ROW = tag("tr");
    private static final Pattern END_OF_ROW = tag("/tr");

    private static Pattern tag(String name) {
        return Pattern.compile("<" + name + "\\b", Pattern.CASE_INSENSITIVE);
    }

    static PageEnd of(String html) {
        if (last(END_OF_PAGE, html) >= 0) {
            return new PageEnd(html, Optional.empty());
        }
        boolean isInTable = last(TABLE, html) > last(END_OF_TABLE, html);
        if (!isInTable && last(PAGE, html) < 0) {
            return new PageEnd(html, Optional.empty());
        }
        int row = last(ROW, html);
        boolean isRowOpen = isInTable && row > Math.max(last(TABLE, html), last(END_OF_ROW, html));
        Place end = TextPlace.line(
                1 + (int) html.chars().filter(letter -> letter == '\n').count());
        return new PageEnd(isRowOpen ? html.substring(0, row) : html, Optional.of(end));
    }

    /** Where the last of some tags begins; below 0 if there is none. */
    private static int last(Pattern tag, String html) {
        int at = html.lastIndexOf('<');
        while (at >= 0 && !tag.matcher(html).region(at, html.length()).lookingAt()) {
            at = html.lastIndexOf('<', at - 1);
        }
        return at;
    }
}
