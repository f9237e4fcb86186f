package io.github.disclosurereport.formats.lines;

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

    private static final Pattern NUMBER_OF_PAGE =
            Pattern.compile("(?:第\\s*\\d{1,4}\\s*页.{0,12}|[-—–]+\\s*\\d{1,4}\\s*[-—–]+|\\d{1,4}\\s*[/／]\\s*\\d{1,4})");

    /** What may be a row of a table. */
    private static final Pattern ENDS_WITH_FIGURE = Pattern.compile("(?:.*\\s)?[\\d.,+\\-/—]+");

    private static final int FEWEST_PAGES = 3;
    private static final int MOST_LINES = 4;
    private static final int LINES_OF_BEGIN = 10;
    private static final int LONGEST_NUMBER = 24;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 80;

    private final List<PlacedText> lines;
    private final List<String> texts;

    private RunningTitles(List<PlacedText> lines) {
        this.lines = lines;
        this.texts = lines.stream().map(line -> line.text().strip()).toList();
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
                without.set(i, lines.get(i).withLetters(lines.get(i).text().replaceAll("[^\f]", " ")));
            }
        }
        return without;
    }

    private boolean isNumber(int line) {
        String text = texts.get(line);
        return text.length() <= LONGEST_NUMBER && NUMBER_OF_PAGE.matcher(text).matches();
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

    private static boolean mayBeTitle(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && !ENDS_WITH_FIGURE.matcher(text).matches();
    }
}
