package io.github.disclosurereport.formats.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.TextNode;

/** A number for each of some texts, found fast where they are asked for in the order in which they were put in. */
final class TextPlaces {

    static final int UNKNOWN = -1;

    private TextNode[] nodes = new TextNode[256];
    private int[] places = new int[256];
    private int size;
    private int asked;
    private final Map<TextNode, Integer> byNode = new HashMap<>();

    void put(TextNode node, int place) {
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * size);
            places = Arrays.copyOf(places, 2 * size);
        }
        nodes[size] = node;
        places[size] = place;
        size++;
    }

    void clear() {
        size = 0;
    }

    /** The place of a text, or unknown. */
    int of(TextNode node) {
        if (byNode.isEmpty()) {
            for (int i = asked; i < size; i++) {
                if (nodes[i].equals(node)) {
                    asked = i + 1;
                    return places[i];
                }
            }
            for (int i = 0; i < size; i++) {
                byNode.put(nodes[i], places[i]);
            }
        }
        return byNode.getOrDefault(node, UNKNOWN);
    }
}
