package io.github.disclosurereport.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** The lines of a page compared with the positions that the parser tracks, for each text and after each line end in it. */
final class TrackedLines {

    private static final Set<String> APART = Set.of("noscript", "template", "style");

    private final String html;
    private final int[] lines;
    private final SourceLines told;
    private final List<String> right = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> untold = new ArrayList<>();

    private TrackedLines(String html, Document page) {
        this.html = html;
        this.lines = lines(html);
        this.told = new SourceLines(html, page);
    }

    static TrackedLines of(String html) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        TrackedLines compared = new TrackedLines(html, page);
        NodeTraversor.filter((NodeFilter) (node, depth) -> compared.compare(node), page);
        return compared;
    }

    /** The texts whose lines are told and right. */
    List<String> right() {
        return right;
    }

    /** What is wrong, and what it should be. */
    List<String> wrong() {
        return wrong;
    }

    /** The texts without a line. */
    List<String> untold() {
        return untold;
    }

    private FilterResult compare(Node node) {
        if (node instanceof TextNode text && !text.isBlank()) {
            compare(text);
        }
        boolean isApart = node instanceof Element element && APART.contains(element.normalName());
        return isApart ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
    }

    private void compare(TextNode node) {
        String text = node.getWholeText();
        int first = RawText.firstLetter(text);
        for (int at = first; at < text.length(); at++) {
            if (at == first || endsLine(text, at - 1)) {
                compare(node, at);
            }
        }
    }

    private void compare(TextNode node, int at) {
        String rest = node.getWholeText().substring(at);
        OptionalInt line = told.line(node, at);
        if (line.isEmpty()) {
            untold.add(rest);
            return;
        }
        int tracked = lines[offset(node, rest)];
        if (line.getAsInt() == tracked) {
            right.add(rest);
        } else {
            wrong.add("line " + line.getAsInt() + " instead of " + tracked + " for " + rest);
        }
    }

    private int offset(TextNode node, String rest) {
        int from = node.sourceRange().startPos();
        int to = node.sourceRange().endPos();
        String raw = html.substring(from, to);
        boolean isItself = raw.chars().noneMatch(c -> c == '&' || c == '<' || c == 0);
        int at = isItself ? to - rest.length() : to;
        while (!isItself && !made(html.substring(at, to)).equals(rest)) {
            at--;
        }
        return at;
    }

    /** What the parser makes of text. */
    private static String made(String raw) {
        return Parser.unescapeEntities(raw.replace("</>", "").replace("\0", ""), false);
    }

    /** The line of each character and of the end. */
    private static int[] lines(String text) {
        int[] lines = new int[text.length() + 1];
        lines[0] = 1;
        for (int i = 0; i < text.length(); i++) {
            lines[i + 1] = lines[i] + (endsLine(text, i) ? 1 : 0);
        }
        return lines;
    }

    private static boolean endsLine(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1));
    }
}
