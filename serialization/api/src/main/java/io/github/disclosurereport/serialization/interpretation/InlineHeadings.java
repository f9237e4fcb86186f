package io.github.disclosurereport.serialization.interpretation;

import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.text.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Breaks a document that is one long line where its sections begin, so that each heading is a line. */
final class InlineHeadings {

    private static final int FEWEST = 3;

    /** More than a page full of reports has; such a line stays whole. */
    private static final int MOST = 1000;

    private static final int LONGEST = 40;
    private static final int LONG = 12;
    private static final Pattern NUMERAL = Pattern.compile("([" + Numbering.NUMERALS + "])、[\\s\\u00A0]*");

    /** What stands between the names of sections in a sentence. */
    private static final Pattern ENUMERATING =
            Pattern.compile("[\\s”’》」\"']{0,3}(?:[；;，,、和及与]|以及|”“){1,2}(?:以及)?[\\s“‘《「\"']{0,3}");

    /** What the sections are called, by their numerals. */
    private static final Map<String, List<String>> NAMES = FormWords.SECTIONS
            .words()
            .collect(Collectors.groupingBy(name ->
                    FormWords.SECTIONS.named(name).map(SectionKind::numeral).orElse("")));

    private InlineHeadings() {}

    /** From its numeral on to its end. */
    private record Heading(int begin, int end) {}

    /** The line itself, unless several sections begin in it. */
    static List<Line> breakUp(Line line) {
        List<Heading> all = headings(line.text());
        List<Heading> headings = all.size() > MOST ? List.of() : notEnumerated(line.text(), all);
        return headings.size() < FEWEST ? List.of(line) : parts(line, headings);
    }

    private static List<Heading> headings(String text) {
        List<Heading> headings = new ArrayList<>();
        if (text.length() < LONG || text.indexOf('、') == text.lastIndexOf('、')) {
            return headings;
        }
        Matcher numeral = NUMERAL.matcher(text);
        int next = 0;
        while (headings.size() <= MOST && numeral.find()) {
            int end = endOfHeading(text, numeral.end(), numeral.group(1));
            if (end > 0 && numeral.start() >= next) {
                headings.add(new Heading(numeral.start(), end));
                next = end;
            }
        }
        return headings;
    }

    /** Without those that a sentence only counts up: 本报告由一、总体情况；二、主动公开政府信息情况…组成. */
    private static List<Heading> notEnumerated(String text, List<Heading> headings) {
        List<Heading> kept = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            boolean goesOn = i + 1 < headings.size() && areEnumerated(text, headings.get(i), headings.get(i + 1));
            boolean hasBegun = i > 0 && areEnumerated(text, headings.get(i - 1), headings.get(i));
            if (!goesOn && !hasBegun) {
                kept.add(headings.get(i));
            }
        }
        return kept;
    }

    private static boolean areEnumerated(String text, Heading before, Heading next) {
        return ENUMERATING.matcher(text).region(before.end(), next.begin()).matches();
    }

    /** Where the heading of the section with a numeral ends; -1 if another word follows the numeral. */
    private static int endOfHeading(String text, int start, String numeral) {
        StringBuilder letters = new StringBuilder();
        for (int i = start; i < Math.min(text.length(), start + LONGEST); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        int length = NAMES.getOrDefault(numeral, List.of()).stream()
                .mapToInt(name -> lettersOf(name, letters.toString()))
                .max()
                .orElse(0);
        int end = start;
        for (int left = length; left > 0; end++) {
            left -= Character.isLetterOrDigit(text.charAt(end)) ? 1 : 0;
        }
        return length > 0 ? end : -1;
    }

    /** How many letters are a name with which they begin; a long one may have one letter too many. 0 if they do not. */
    private static int lettersOf(String name, String letters) {
        int same = 0;
        while (same < Math.min(name.length() - 1, letters.length()) && name.charAt(same) == letters.charAt(same)) {
            same++;
        }
        boolean hasOneMore = name.length() + 1 >= LONG && letters.startsWith(name.substring(same), same + 1);
        return hasOneMore ? name.length() + 1 : (letters.startsWith(name) ? name.length() : 0);
    }

    private static List<Line> parts(Line line, List<Heading> headings) {
        List<Line> parts = new ArrayList<>();
        int from = 0;
        for (Heading heading : headings) {
            parts.add(line.substring(from, heading.begin()));
            parts.add(line.substring(heading.begin(), heading.end()));
            from = heading.end();
        }
        parts.add(line.substring(from, line.text().length()));
        return parts.stream().filter(part -> !Blanks.isBlank(part.text())).toList();
    }
}
