package io.github.disclosurereport.formats.text;

import io.github.disclosurereport.source.Place.TextPlace;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of Markdown, as converters write it, without its marks; each letter stands where it stood. */
final class MarkedLine {

    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");

    /** What tells that a text is Markdown and no plain text. */
    private static final Pattern TELLING =
            Pattern.compile("^#{1,6}\\s|\\*\\*\\S|^\\s*+\\|?\\s*+:?-{3,}+:?\\s*+\\||" + BREAK.pattern());

    private static final Pattern MARK = Pattern.compile(
            "(?<emphasis>\\*\\*|__)|(?<break>" + BREAK.pattern() + ")|(?<blank>&nbsp;)|\\\\(?=[.|*_#+()\\[\\]-])");

    private MarkedLine() {}

    /** Whether some lines are Markdown. */
    static boolean isMarked(List<String> lines) {
        return lines.stream().anyMatch(line -> TELLING.matcher(line).find());
    }

    /** The line, in which line breaks may stand. */
    static PlacedText of(String text, TextPlace begin) {
        Matcher heading = HEADING.matcher(text);
        int from = heading.find() ? heading.end() : 0;
        StringBuilder plain = new StringBuilder(text.length());
        List<PlacedText.Anchor> anchors = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        while (mark.find(from)) {
            append(text, from, mark.start(), begin, plain, anchors);
            plain.append(printed(mark));
            from = mark.end();
        }
        append(text, from, text.length(), begin, plain, anchors);
        return PlacedText.of(plain.toString(), anchors);
    }

    /** What a reader sees of a mark. */
    private static String printed(Matcher mark) {
        if (mark.group("break") != null) {
            return "\n";
        }
        return mark.group("blank") == null ? "" : " ";
    }

    private static void append(
            String text, int from, int to, TextPlace begin, StringBuilder plain, List<PlacedText.Anchor> anchors) {
        anchors.add(new PlacedText.Anchor(plain.length(), new TextPlace(begin.line(), begin.column() + from)));
        plain.append(text, from, to);
    }
}
