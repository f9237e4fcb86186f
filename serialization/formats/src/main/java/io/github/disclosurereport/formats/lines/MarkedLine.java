package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of Markdown, as converters write it, without its marks; each letter stands where it stood. */
final class MarkedLine {

    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+");
    private static final Pattern BREAK = Pattern.compile("(?i)(?:<|&lt;)br\\s*/?(?:>|&gt;)");

    /** What tells that a text is Markdown and no plain text. */
    private static final Pattern TELLING =
            Pattern.compile("^#{1,6}\\s|^\\d{1,2}\\\\[.)]|\\*\\*\\S|^\\s*+\\|?\\s*+(?::?-{3,}+:?|:-++:?|-++:)\\s*+\\|"
                    + "|(?<![\\p{L}\\p{N}_])_{1,3}[+-]?\\d[\\d.,]*+_{1,3}(?![\\p{L}\\p{N}_])|" + BREAK.pattern());

    /** Words between marks. Beside letters and figures a mark may be one of the text. */
    private static final Pattern MARKED = Pattern.compile(
            "(?<![\\p{L}\\p{N}\\\\*_`])(?<mark>\\*{1,3}+|_{1,3}+|`{1,2}+)(?<words>[^\\s*_`|](?:[^*_`|]*[^\\s*_`|\\\\])?)"
                    + "\\k<mark>(?![\\p{L}\\p{N}*_`])");

    private static final Pattern MARK =
            Pattern.compile("(?i)(?<break>" + BREAK.pattern() + ")|(?<blank>&(?:nbsp|ensp|emsp|thinsp|#160|#12288);)"
                    + "|\\*\\*|__|~~[^~|]++~~|<(?<struck>s|del|strike)>[^<>|]*+</\\k<struck>>"
                    + "|</?(?:b|strong|i|em|u|ins|code)>|<!--[^<]*?-->|\\\\(?=[!-/:-@\\[-`{-~])");

    private MarkedLine() {}

    /** Whether some lines are Markdown. */
    static boolean isMarked(List<PlacedText> lines) {
        return lines.stream()
                .map(PlacedText::text)
                .anyMatch(line -> mayBeMarked(line) && TELLING.matcher(line).find());
    }

    private static boolean mayBeMarked(String line) {
        return line.startsWith("#")
                || line.indexOf('*') >= 0
                || line.indexOf('|') >= 0
                || line.indexOf('<') >= 0
                || line.indexOf('_') >= 0
                || line.indexOf('\\') >= 0;
    }

    /** A line or a field, in which line breaks may stand. */
    static PlacedText of(PlacedText marked) {
        Matcher heading = HEADING.matcher(marked.text());
        int begin = heading.find() ? heading.end() : 0;
        return without(
                MARK, without(MARKED, marked.substring(begin, marked.text().length())));
    }

    private static PlacedText without(Pattern pattern, PlacedText marked) {
        Matcher mark = pattern.matcher(marked.text());
        StringBuilder plain = new StringBuilder(marked.text().length());
        List<PlacedText.Anchor> anchors = new ArrayList<>();
        int from = 0;
        while (mark.find()) {
            append(marked, from, mark.start(), plain, anchors);
            if (pattern.equals(MARKED)) {
                append(marked, mark.start("words"), mark.end("words"), plain, anchors);
            } else {
                plain.append(printed(mark));
            }
            from = mark.end();
        }
        append(marked, from, marked.text().length(), plain, anchors);
        return PlacedText.of(plain.toString(), anchors);
    }

    /** What a reader sees of a mark. */
    private static String printed(Matcher mark) {
        if (mark.group("break") != null) {
            return "\n";
        }
        return mark.group("blank") == null ? "" : " ";
    }

    /** Every line of a field has a place of its own. */
    private static void append(
            PlacedText marked, int from, int to, StringBuilder plain, List<PlacedText.Anchor> anchors) {
        int begin = from;
        while (begin <= to) {
            int lineEnd = marked.text().indexOf('\n', begin);
            int end = lineEnd < 0 || lineEnd >= to ? to : lineEnd + 1;
            anchors.add(new PlacedText.Anchor(plain.length(), marked.place(begin)));
            plain.append(marked.text(), begin, end);
            begin = end == to ? to + 1 : end;
        }
    }
}
