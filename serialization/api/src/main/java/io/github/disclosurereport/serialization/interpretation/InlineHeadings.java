package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks a document that is one long line where its sections begin, so that each heading is a line. */
final class InlineHeadings {

    private static final int FEWEST = 3;
    private static final Pattern NUMERAL = Pattern.compile("([一二三四五六])、[\\s\\u00A0]*");

    private InlineHeadings() {}

    /** The line itself, unless several sections begin in it. */
    static List<Line> breakUp(Line line) {
        List<Integer> breaks = new ArrayList<>();
        int headings = 0;
        Matcher numeral = NUMERAL.matcher(line.text());
        int next = 0;
        while (numeral.find()) {
            int end = endOfHeading(line.text(), numeral.end(), numeral.group(1));
            if (end > 0 && numeral.start() >= next) {
                breaks.add(numeral.start());
                breaks.add(end);
                next = end;
                headings++;
            }
        }
        return headings < FEWEST ? List.of(line) : parts(line, breaks);
    }

    /** Where the heading of the section with a numeral ends; -1 if another word follows the numeral. */
    private static int endOfHeading(String text, int start, String numeral) {
        int longest = Math.min(text.length(), start + 40);
        int found = -1;
        StringBuilder letters = new StringBuilder();
        for (int end = start; end < longest; end++) {
            char c = text.charAt(end);
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
                boolean isHeading = FormWords.SECTIONS
                        .named(letters.toString())
                        .map(SectionKind::numeral)
                        .filter(numeral::equals)
                        .isPresent();
                found = isHeading ? end + 1 : found;
            }
        }
        return found;
    }

    private static List<Line> parts(Line line, List<Integer> breaks) {
        List<Line> parts = new ArrayList<>();
        int from = 0;
        for (int at : breaks) {
            parts.add(line.substring(from, at));
            from = at;
        }
        parts.add(line.substring(from, line.text().length()));
        return parts.stream().filter(part -> !Blanks.isBlank(part.text())).toList();
    }
}
