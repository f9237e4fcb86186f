package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.text.Blanks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Numbers alone in the last line of a page, or in its first: a form feed parts pages, or a blank line, where all numbers behind
 * blank lines count up one by one; and all numbers alone that do so.
 */
final class PageNumbers {

    private static final String FORM_FEED = "\f";
    private static final Pattern NUMBER = Pattern.compile("\\f?\\s*(\\d{1,4})\\s*");
    private static final int FEWEST_BEHIND_BLANKS = 3;

    private PageNumbers() {}

    /** The lines without them. */
    static List<PlacedText> without(List<PlacedText> lines) {
        Set<Integer> counted = new HashSet<>(behindBlanks(lines));
        counted.addAll(CountedPages.of(lines));
        return IntStream.range(0, lines.size())
                .mapToObj(i -> {
                    PlacedText line = lines.get(i);
                    boolean isAtEdge = beginsPage(line) || (i + 1 < lines.size() && beginsPage(lines.get(i + 1)));
                    boolean isNumber = counted.contains(i)
                            || (isAtEdge && NUMBER.matcher(line.text()).matches());
                    return isNumber ? blanked(line) : line;
                })
                .toList();
    }

    private static Set<Integer> behindBlanks(List<PlacedText> lines) {
        Set<Integer> found = new HashSet<>();
        int last = 0;
        for (int i = 1; i < lines.size(); i++) {
            Matcher number = NUMBER.matcher(lines.get(i).text());
            if (Blanks.isBlank(lines.get(i - 1).text()) && number.matches()) {
                int next = Integer.parseInt(number.group(1));
                if (!found.isEmpty() && next != last + 1) {
                    return Set.of();
                }
                found.add(i);
                last = next;
            }
        }
        return found.size() < FEWEST_BEHIND_BLANKS ? Set.of() : found;
    }

    /** A line that is no text: what parts pages stays. */
    static PlacedText blanked(PlacedText line) {
        return line.withLetters(line.text().replaceAll("[^\f]", " "));
    }

    private static boolean beginsPage(PlacedText line) {
        return line.text().startsWith(FORM_FEED);
    }
}
