package io.github.disclosurereport.formats.html;

import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.Place.TextPlace;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Text as a browser prints it: a line for each block, white space of the source folded, blanks of the author kept. */
abstract class PrintedText implements NodeFilter {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern RAISED_BY_STYLE =
            Pattern.compile("vertical-align\\s*:\\s*(?:super|sub|text-top)", Pattern.CASE_INSENSITIVE);
    private static final Pattern GONE = Pattern.compile("display\\s*:\\s*none", Pattern.CASE_INSENSITIVE);
    private static final Pattern INVISIBLE = Pattern.compile("visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

    private static final Pattern STRUCK_OUT =
            Pattern.compile("text-decoration(?:-line)?\\s*:[^;]*line-through", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK =
            Pattern.compile("display\\s*:\\s*(?:block|flex|grid|table|list-item)", Pattern.CASE_INSENSITIVE);

    private static final Set<String> CONTROLS = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "select",
            "datalist",
            "button",
            "progress",
            "iframe",
            "svg",
            "object");

    private final StringBuilder line = new StringBuilder();
    private final List<PlacedText.Anchor> anchors = new ArrayList<>();
    private final Element root;
    private OptionalInt placedIn = OptionalInt.empty();
    private Element owner;
    private int raisedBy;

    PrintedText(Element root) {
        this.root = root;
        this.owner = root;
    }

    /** Takes a line that is not blank, with the element in which it began. */
    abstract void take(PlacedText line, Element owner);

    /** The line of the file in which a character of a text stands; empty if nobody needs to know, or it cannot be told. */
    abstract OptionalInt lineOf(TextNode words, int at);

    /** Whether an element has been dealt with, so that its text is not to be walked. */
    abstract boolean isDone(Element element);

    /** Walks the element to the end of its last line. */
    final void walk() {
        NodeTraversor.filter(this, root);
        breakLine(root);
    }

    @Override
    public final FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element) {
            if (isDone(element) || CONTROLS.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (breaksLine(element)) {
                breakLine(element);
            }
            raisedBy += isRaised(element) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public final FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (breaksLine(element)) {
                breakLine(element);
            }
            raisedBy -= isRaised(element) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    /** Whether the page says of an element itself that it is not to be seen. */
    static boolean isHidden(Element element) {
        return isGone(element) || isStyled(element, INVISIBLE);
    }

    /** Whether it is not to be seen, and leaves no room. */
    static boolean isGone(Element element) {
        return element.hasAttr("hidden") || isStyled(element, GONE);
    }

    /** Whether its text does not count, by its name or by its style. */
    static boolean isStruckOut(Element element) {
        return element.nameIs("del")
                || element.nameIs("s")
                || element.nameIs("strike")
                || isStyled(element, STRUCK_OUT);
    }

    private static boolean breaksLine(Element element) {
        return element.isBlock()
                || element.nameIs("br")
                || element.nameIs("td")
                || element.nameIs("th")
                || isStyled(element, BLOCK);
    }

    private void append(TextNode words) {
        Element parent = words.parentElement();
        if (parent != null) {
            owner = parent;
        }
        String text = words.getWholeText();
        append(raisedBy > 0 ? raised(text) : text, at -> lineOf(words, at));
    }

    private static boolean isRaised(Element element) {
        return element.nameIs("sup")
                || element.nameIs("sub")
                || element.nameIs("rt")
                || isStyled(element, RAISED_BY_STYLE);
    }

    private static boolean isStyled(Element element, Pattern style) {
        return element.hasAttr("style") && style.matcher(element.attr("style")).find();
    }

    /** Raised digits as such, so that the mark of a footnote is no part of a figure. */
    private static String raised(String text) {
        StringBuilder result = new StringBuilder();
        text.chars().forEach(c -> result.append(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : (char) c));
        return result.toString();
    }

    final void append(String words) {
        append(words, at -> OptionalInt.empty());
    }

    private void append(String words, IntFunction<OptionalInt> lines) {
        boolean mayBeAnotherLine = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean isFoldable = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            mayBeAnotherLine |= c == '\n' || c == '\r';
            if (!isFoldable) {
                if (mayBeAnotherLine) {
                    place(lines.apply(i));
                    mayBeAnotherLine = false;
                }
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
    }

    /** Letters from here on stand in a line of the file, if that is known. */
    private void place(OptionalInt lineInFile) {
        if (!lineInFile.equals(placedIn)) {
            Optional<Place> place =
                    lineInFile.isPresent() ? Optional.of(TextPlace.line(lineInFile.getAsInt())) : Optional.empty();
            anchors.add(new PlacedText.Anchor(line.length(), place));
            placedIn = lineInFile;
        }
    }

    final void breakLine(Element next) {
        if (line.length() > 0) {
            String text = line.toString().stripTrailing();
            if (!text.isEmpty()) {
                take(PlacedText.of(text, anchors), owner);
            }
            line.setLength(0);
            anchors.clear();
            placedIn = OptionalInt.empty();
        }
        owner = next;
    }
}
