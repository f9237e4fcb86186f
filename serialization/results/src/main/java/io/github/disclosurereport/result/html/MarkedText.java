package io.github.disclosurereport.result.html;

import io.github.disclosurereport.finding.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** Marks words in an element of text, and puts the numbers of the findings behind them. */
final class MarkedText {

    private final Element element;
    private final String text;
    private final List<Reference> references;

    private MarkedText(Element element, List<Reference> references) {
        this.element = element;
        this.text = element.wholeText();
        this.references = references;
    }

    /** Marks what some findings are about; their words may overlap. */
    static void mark(Element element, List<Reference> references, Anchors anchors) {
        if (!references.isEmpty()) {
            new MarkedText(element, references).mark(anchors);
        }
    }

    private void mark(Anchors anchors) {
        element.empty();
        int from = 0;
        for (int to : cuts()) {
            append(from, to);
            references.stream()
                    .filter(reference -> reference.to(text.length()) == to)
                    .forEach(reference -> element.appendElement("sup").appendChild(anchors.toList(reference)));
            from = to;
        }
    }

    /** Where words begin or end that something is said about. */
    private Set<Integer> cuts() {
        Set<Integer> cuts = new TreeSet<>();
        cuts.add(text.length());
        references.forEach(reference -> {
            cuts.add(reference.from(text.length()));
            cuts.add(reference.to(text.length()));
        });
        return cuts;
    }

    private void append(int from, int to) {
        if (from == to) {
            return;
        }
        String words = text.substring(from, to);
        references.stream()
                .filter(reference -> reference.from(text.length()) <= from && reference.to(text.length()) >= to)
                .map(reference -> reference.finding().finding().severity())
                .min(Comparator.<Severity>naturalOrder())
                .ifPresentOrElse(
                        gravest -> element.appendElement("mark")
                                .addClass(Anchors.key(gravest))
                                .text(words),
                        () -> element.appendText(words));
    }
}
