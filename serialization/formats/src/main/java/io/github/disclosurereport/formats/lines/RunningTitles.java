package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.serialization.interpretation.PageInterpreter;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The same words beside the number of every page: a title, the name of a site, the day of printing. */
final class RunningTitles {

    private static final Pattern SITE = Pattern.compile("\\S*(?:网站|门户|平台|网)");
    private static final Pattern DAY =
            Pattern.compile("\\D{0,12}\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}\\s*日?(?:\\s+[\\d:]{4,8})?");

    private static final int FEWEST_PAGES = 3;
    private static final int MOST_LINES = 4;
    private static final int LINES_OF_BEGIN = 10;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 80;

    private final List<PlacedText> lines;
    private final List<String> texts;

    /** The lines at the begin that name the report. */
    private final List<String> titles;

    private RunningTitles(List<PlacedText> lines) {
        this.lines = lines;
        this.texts = lines.stream().map(line -> line.text().strip()).toList();
        this.titles = texts.stream()
                .limit(LINES_OF_BEGIN)
                .filter(PageInterpreter::isTitle)
                .toList();
    }

    /** The lines, without those that stand beside the numbers of three pages or more, but for a title above all. */
    static List<PlacedText> without(List<PlacedText> lines) {
        return new RunningTitles(lines).removed();
    }

    private List<PlacedText> removed() {
        List<Set<Integer>> pages = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (isNumber(i)) {
                pages.add(beside(i));
            }
        }
        if (pages.size() < FEWEST_PAGES) {
            return lines;
        }
        Map<String, Integer> counts = new HashMap<>();
        pages.forEach(page -> page.stream().map(texts::get).forEach(text -> counts.merge(text, 1, Integer::sum)));
        List<PlacedText> without = new ArrayList<>(lines);
        for (int i : pages.stream().flatMap(Set::stream).toList()) {
            if (counts.getOrDefault(texts.get(i), 0) >= FEWEST_PAGES && !mayBeTitleOfAll(i)) {
                without.set(i, PageNumbers.blanked(lines.get(i)));
            }
        }
        return without;
    }

    private boolean isNumber(int line) {
        return PageInterpreter.isPageNumber(texts.get(line));
    }

    /** The lines of words next to the number of a page. */
    private Set<Integer> beside(int number) {
        Set<Integer> beside = new HashSet<>();
        for (int step : new int[] {-1, 1}) {
            for (int i = 1; i <= MOST_LINES; i++) {
                int line = number + step * i;
                if (line < 0 || line >= texts.size() || isNumber(line)) {
                    break;
                }
                if (mayBeTitle(texts.get(line))) {
                    beside.add(line);
                }
            }
        }
        return beside;
    }

    /** Whether it stands at the begin of the document, for the first time. */
    private boolean mayBeTitleOfAll(int line) {
        return line < LINES_OF_BEGIN && texts.indexOf(texts.get(line)) == line;
    }

    /** Whether it is the title, or a part of it, a site, or a day: any other line may say something of figures. */
    private boolean mayBeTitle(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && (SITE.matcher(text).matches()
                        || DAY.matcher(text).matches()
                        || PageInterpreter.isTitle(text)
                        || titles.stream().anyMatch(title -> title.contains(text)));
    }
}
