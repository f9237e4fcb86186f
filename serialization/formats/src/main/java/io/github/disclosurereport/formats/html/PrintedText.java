package io.github.disclosurereport.formats.html;

import io.github.disclosurereport.formats.html.style.Effect;
import io.github.disclosurereport.formats.html.style.PageStyle;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.Place.TextPlace;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Text as a browser prints it: a line for each block, white space of the source folded or kept, blanks of the author kept. */
abstract class PrintedText implements NodeFilter {

    /** What becomes of the white space of the source. */
    enum WhiteSpace {
        FOLDED,
        /** Its lines and blanks are those of the text. */
        KEPT
    }

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
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

    /** What an element is to those who hear the page: a field of a table. */
    private static final Set<String> CELL_ROLES = Set.of("cell", "gridcell", "columnheader", "rowheader");

    private final StringBuilder line = new StringBuilder();
    private final BitSet linked = new BitSet();
    private final DoubtedDigits doubted = new DoubtedDigits();
    private final List<PlacedText.Anchor> anchors = new ArrayList<>();
    private final Element root;
    private final PageStyle style;
    private final WhiteSpace whiteSpace;
    private OptionalInt placedIn = OptionalInt.empty();
    private Element owner;
    private int raisedBy;
    private int linkedBy;

    PrintedText(Element root, PageStyle style, WhiteSpace whiteSpace) {
        this.root = root;
        this.style = style;
        this.whiteSpace = whiteSpace;
        this.owner = root;
    }

    /** Takes a line, with the element in which it began; blank it is only where white space is kept. */
    abstract void take(PlacedText line, Element owner);

    /** The line of the file in which a character of a text stands; empty if nobody needs to know, or it cannot be told. */
    abstract OptionalInt lineOf(TextNode words, int at);

    /** Whether an element has been dealt with, so that its text is not to be walked. */
    abstract boolean isDone(Element element);

    /** Walks the element to the end of its last line. */
    final void walk() {
        walk(List.of(root));
    }

    /** Walks some nodes to the end of their last line. */
    final void walk(List<Node> nodes) {
        nodes.forEach(node -> NodeTraversor.filter(this, node));
        breakLine(root);
    }

    /** Of the line that is taken, what stands in no link; blanks instead of the rest. */
    final String unlinked() {
        StringBuilder letters = new StringBuilder(line);
        linked.stream().forEach(at -> letters.setCharAt(at, ' '));
        return letters.toString();
    }

    /** Whether nobody can tell the digits of an element by its style. */
    boolean doubts(Element element) {
        return false;
    }

    @Override
    public final FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element) {
            if (isDone(element) || CONTROLS.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            part(element);
            doubted.begin(line.length(), doubts(element), style.has(element, Effect.MOVED));
            raisedBy += isRaised(element) ? 1 : 0;
            linkedBy += element.nameIs("a") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public final FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            doubted.end(line.length(), doubts(element), style.has(element, Effect.MOVED));
            part(element);
            raisedBy -= isRaised(element) ? 1 : 0;
            linkedBy -= element.nameIs("a") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    /** Its text begins, or ends, in another line or another box. */
    private void part(Element element) {
        if (breaksLine(element)) {
            breakLine(element);
        } else if (isBox(element)) {
            appendBlank();
        }
    }

    private boolean isBox(Element element) {
        Element parent = element.parent();
        return style.has(element, Effect.BOXED)
                || (parent != null
                        && (style.has(parent, Effect.OF_BOXES) || (parent.isBlock() && isAmongFloating(element))));
    }

    /** Whether an element floats, and nothing beside it stands in the line that it floats out of. */
    private boolean isAmongFloating(Element element) {
        return style.has(element, Effect.FLOATING)
                && Stream.of(Optional.ofNullable(element.previousSibling()), Optional.ofNullable(element.nextSibling()))
                        .flatMap(Optional::stream)
                        .allMatch(this::mayStandBeside);
    }

    private boolean mayStandBeside(Node sibling) {
        return (sibling instanceof TextNode text && text.isBlank())
                || (sibling instanceof Element element && style.has(element, Effect.FLOATING));
    }

    /** Whether its text does not count, by its name or by its style. */
    final boolean isStruckOut(Element element) {
        return element.nameIs("del")
                || element.nameIs("s")
                || element.nameIs("strike")
                || style.has(element, Effect.STRUCK_OUT);
    }

    private boolean breaksLine(Element element) {
        return element.isBlock()
                || element.nameIs("br")
                || element.nameIs("td")
                || element.nameIs("th")
                || element.nameIs("summary")
                || CELL_ROLES.contains(element.attr("role"))
                || style.has(element, Effect.BLOCK);
    }

    private void append(TextNode words) {
        Element parent = words.parentElement();
        if (parent != null) {
            owner = parent;
        }
        String text = words.getWholeText();
        int before = line.length();
        append(raisedBy > 0 ? raised(text) : text, at -> lineOf(words, at));
        int begin = Math.min(before, line.length());
        doubted.append(begin, line.length());
        if (linkedBy > 0) {
            linked.set(begin, line.length());
        }
    }

    private boolean isRaised(Element element) {
        return element.nameIs("sup")
                || element.nameIs("sub")
                || element.nameIs("rt")
                || style.has(element, Effect.RAISED);
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
            } else if (whiteSpace == WhiteSpace.FOLDED) {
                appendBlank();
            } else if (c == '\n') {
                takeLine();
            } else {
                line.append(c);
            }
        }
    }

    private void appendBlank() {
        if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
            line.append(' ');
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
            takeLine();
        }
        owner = next;
    }

    private void takeLine() {
        String text = doubted.without(line.toString().stripTrailing());
        if (!text.isEmpty() || whiteSpace == WhiteSpace.KEPT) {
            take(PlacedText.of(text, anchors), owner);
        }
        line.setLength(0);
        linked.clear();
        doubted.clear();
        anchors.clear();
        placedIn = OptionalInt.empty();
    }
}
