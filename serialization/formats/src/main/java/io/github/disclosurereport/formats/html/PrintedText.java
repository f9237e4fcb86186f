package io.github.disclosurereport.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Text as a browser prints it: a line for each block, white space of the source folded, blanks of the author kept. */
final class PrintedText {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Set<String> UNPRINTED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "del",
            "s",
            "strike",
            "select",
            "datalist",
            "button",
            "progress",
            "svg",
            "object",
            "iframe");

    private final BiConsumer<String, Element> takeLine;
    private final StringBuilder line = new StringBuilder();
    private Element owner = new Element("body");

    /** Hands on each line that is not blank, with the element in which it began. */
    PrintedText(BiConsumer<String, Element> takeLine) {
        this.takeLine = takeLine;
    }

    /** The lines of an element's text. */
    static String of(Element element) {
        List<String> lines = new ArrayList<>();
        PrintedText text = new PrintedText((line, owner) -> lines.add(line));
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            text.append(isRaised(words) ? raised(words.getWholeText()) : words.getWholeText(), element);
                        } else if (node instanceof Element child) {
                            if (isUnprinted(child)) {
                                return FilterResult.SKIP_ENTIRELY;
                            }
                            if (child.nameIs("input")) {
                                text.append(child.attr("value"), element);
                            }
                            if (breaksLine(child)) {
                                text.breakLine(element);
                            }
                        }
                        return FilterResult.CONTINUE;
                    }

                    @Override
                    public FilterResult tail(Node node, int depth) {
                        if (node instanceof Element child && breaksLine(child)) {
                            text.breakLine(element);
                        }
                        return FilterResult.CONTINUE;
                    }
                },
                element);
        text.breakLine(element);
        return String.join("\n", lines);
    }

    /** Struck out, hidden, or part of a control: not what a reader of the page takes for the text. */
    private static boolean isUnprinted(Element element) {
        return UNPRINTED.contains(element.normalName())
                || element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style")).find();
    }

    private static boolean isRaised(TextNode words) {
        Element parent = words.parent();
        return parent != null && (parent.nameIs("sup") || parent.nameIs("sub") || parent.nameIs("rt"));
    }

    /** Raised digits as such, so that the mark of a footnote is no part of a figure. */
    private static String raised(String text) {
        StringBuilder result = new StringBuilder();
        text.chars().forEach(c -> result.append(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : (char) c));
        return result.toString();
    }

    static boolean breaksLine(Element element) {
        return element.isBlock() || element.nameIs("br") || element.nameIs("td") || element.nameIs("th");
    }

    void append(String words, @Nullable Node owner) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean isFoldable = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (!isFoldable) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        if (owner instanceof Element element) {
            this.owner = element;
        }
    }

    void breakLine(Element next) {
        String text = line.toString().stripTrailing();
        line.setLength(0);
        if (!text.isEmpty()) {
            takeLine.accept(text, owner);
        }
        owner = next;
    }
}
