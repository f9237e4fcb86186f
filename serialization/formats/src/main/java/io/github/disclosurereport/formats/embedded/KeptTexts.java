package io.github.disclosurereport.formats.embedded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The texts that a page keeps and does not show as a page, and that may be one; what stands in one of them is its own affair. */
final class KeptTexts implements NodeFilter {

    private final List<EmbeddedText> found = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<Node, String> names = new HashMap<>();

    private KeptTexts() {}

    /** The texts of a page, each named by the element, or the attribute, that keeps it. */
    static List<EmbeddedText> of(Document page) {
        KeptTexts texts = new KeptTexts();
        NodeTraversor.filter(texts, page);
        return texts.found;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            names.put(element, nextName(element.normalName()));
            addAttributes(element);
            if (element.nameIs("template") || element.nameIs("noscript")) {
                add(element, "", element.html());
                return FilterResult.SKIP_ENTIRELY;
            }
        } else if (node.parent() instanceof Element keeper) {
            kept(node, keeper).ifPresent(words -> add(keeper, "", words));
        }
        return FilterResult.CONTINUE;
    }

    private static Optional<String> kept(Node node, Element keeper) {
        if (node instanceof DataNode data) {
            return Optional.of(data.getWholeData());
        }
        String words = node instanceof TextNode text ? text.getWholeText() : "";
        boolean isKept =
                keeper.nameIs("textarea") || EmbeddedText.isMarkup(words) || EmbeddedText.hasEscapedMarkup(words);
        return isKept ? Optional.of(words) : Optional.empty();
    }

    /** What describes the page is a summary at best. */
    private void addAttributes(Element element) {
        if (!element.nameIs("meta")) {
            element.attributes().forEach(attribute -> add(element, "@" + attribute.getKey(), attribute.getValue()));
        }
    }

    /** The second frame of a page is {@code iframe2}. */
    private String nextName(String name) {
        int number = counts.merge(name, 1, Integer::sum);
        return number == 1 ? name : name + number;
    }

    private void add(Element element, String attribute, String words) {
        if (EmbeddedText.mayBeReport(words)) {
            found.add(new EmbeddedText(names.get(element) + attribute, words, Optional.empty()));
        }
    }
}
