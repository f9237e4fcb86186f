package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All numbers alone in a line, if they are those of pages: they count up one by one, far from each other, and none of them can be a figure. */
final class CountedPages {

    private static final Pattern NUMBER = Pattern.compile("\\f?\\s*([1-9]\\d{0,2})\\s*");
    private static final Pattern ALONE = Pattern.compile("\\f?\\s*[－-]?\\d[\\d.,，]*\\s*");

    /** A line that no figure follows: it ends with one or with a sentence, goes on with one, or stands above the rows of 二. */
    private static final Pattern NO_LABEL = Pattern.compile(".*(?:\\d|[。；！？])\\s*|[^，（(]+，[^（(]{20,}"
            + "|\\s*(?:第[一二三四五六七八九十]+条\\s*第.{1,4}项|" + TableKind.PROACTIVE.corner() + "\\s.*)\\s*");

    private static final int FEWEST = 3;
    private static final int FEWEST_LINES = 5;
    private static final int LONGEST = 12;

    private final List<PlacedText> lines;
    private final List<Integer> found = new ArrayList<>();

    private CountedPages(List<PlacedText> lines) {
        this.lines = lines;
    }

    /** The indexes of these lines. */
    static Set<Integer> of(List<PlacedText> lines) {
        CountedPages pages = new CountedPages(lines);
        return pages.areAllCounted() && pages.found.size() >= FEWEST ? Set.copyOf(pages.found) : Set.of();
    }

    private boolean areAllCounted() {
        int above = -1;
        int between = FEWEST_LINES;
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (Blanks.isBlank(text)) {
                continue;
            }
            if (isNumber(text)) {
                int next = number(text);
                if (between < FEWEST_LINES || next == 0 || (last > 0 && next != last + 1) || mayBeLabel(above)) {
                    return false;
                }
                found.add(i);
                last = next;
                between = 0;
            } else {
                between++;
                above = i;
            }
        }
        return true;
    }

    private static boolean isNumber(String text) {
        return text.length() <= LONGEST && ALONE.matcher(text).matches();
    }

    /** The number of a page; 0 for what is none. */
    private static int number(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.matches() ? Integer.parseInt(number.group(1)) : 0;
    }

    private boolean mayBeLabel(int line) {
        return line >= 0 && !NO_LABEL.matcher(lines.get(line).text()).matches();
    }
}
