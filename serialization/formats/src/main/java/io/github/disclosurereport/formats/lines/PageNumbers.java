package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.source.PlacedText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Numbers alone in the last line of a page, or in its first; a form feed parts pages. */
final class PageNumbers {

    private static final String FORM_FEED = "\f";
    private static final Pattern NUMBER = Pattern.compile("\\f?\\s*\\d{1,4}\\s*");

    private PageNumbers() {}

    /** The lines without them. */
    static List<PlacedText> without(List<PlacedText> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> {
                    PlacedText line = lines.get(i);
                    boolean isAtEdge = beginsPage(line) || (i + 1 < lines.size() && beginsPage(lines.get(i + 1)));
                    boolean isNumber = isAtEdge && NUMBER.matcher(line.text()).matches();
                    return isNumber ? blanked(line) : line;
                })
                .toList();
    }

    /** A line that is no text: what parts pages stays. */
    static PlacedText blanked(PlacedText line) {
        return line.withLetters(line.text().replaceAll("[^\f]", " "));
    }

    private static boolean beginsPage(PlacedText line) {
        return line.text().startsWith(FORM_FEED);
    }
}
