package io.github.disclosurereport.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Text as a browser prints it: a line for each block, white space of the source folded, blanks of the author kept. */
final class PrintedText {

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
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            text.append(words.getWholeText(), element);
                        } else if (node instanceof Element child && breaksLine(child)) {
                            text.breakLine(element);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element child && breaksLine(child)) {
                            text.breakLine(element);
                        }
                    }
                },
                element);
        text.breakLine(element);
        return String.join("\n", lines);
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
