package io.github.disclosurereport.formats.html;

import io.github.disclosurereport.formats.html.style.Effect;
import io.github.disclosurereport.formats.html.style.PageStyle;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Text whose lines and blanks are printed as they stand in the source. */
final class Preformatted extends PrintedText {

    /** Behind # or, where only bold lines are headings, between stars. */
    private static final Pattern MARKED_HEADING = Pattern.compile("^(?:#{1,6}\\s|(\\*\\*|__)[^\\s*_][^*_]*\\1\\s*$)");

    private final PageStyle style;
    private final SourceLines source;
    private final boolean withHidden;
    private final List<PlacedText> lines = new ArrayList<>();

    private Preformatted(Element root, PageStyle style, SourceLines source, boolean withHidden) {
        super(root, style, WhiteSpace.KEPT);
        this.style = style;
        this.source = source;
        this.withHidden = withHidden;
    }

    /** Whether an element has nothing but such text, in more than one line. */
    static boolean is(Element element, PageStyle style) {
        return (element.nameIs("pre") || style.has(element, Effect.PREFORMATTED))
                && element.getAllElements().stream()
                        .skip(1)
                        .noneMatch(inside -> inside.isBlock() || inside.nameIs("td"))
                && (element.wholeText().strip().indexOf('\n') >= 0);
    }

    /** Whether lines of text stand between elements, as converters write Markdown with tables in HTML. */
    static boolean isAround(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words && hasMarkedHeading(words.getWholeText())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasMarkedHeading(String words) {
        return (words.indexOf('#') >= 0 || words.contains("**") || words.contains("__"))
                && words.lines().anyMatch(line -> MARKED_HEADING.matcher(line).find());
    }

    /** The lines of some nodes of an element. */
    static List<PlacedText> lines(
            Element element, List<Node> nodes, PageStyle style, SourceLines source, boolean withHidden) {
        Preformatted text = new Preformatted(element, style, source, withHidden);
        text.walk(nodes);
        return text.lines;
    }

    /** Blanks stand in the line of the letters behind them. */
    @Override
    void take(PlacedText line, Element owner) {
        String text = line.text();
        lines.add(line.place(text.length())
                .map(place -> PlacedText.of(text, place))
                .orElse(line));
    }

    @Override
    OptionalInt lineOf(TextNode words, int at) {
        return source.line(words, at);
    }

    /** What is struck out leaves its room: figures stand below each other. */
    @Override
    boolean isDone(Element element) {
        if (isStruckOut(element)) {
            append(" ".repeat(element.wholeText().length()));
            return true;
        }
        return !withHidden && style.isHidden(element);
    }

    @Override
    boolean doubts(Element element) {
        return HtmlBlocks.isDoubtedFigure(element, style);
    }
}
