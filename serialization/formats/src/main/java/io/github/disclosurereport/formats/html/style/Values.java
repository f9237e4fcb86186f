package io.github.disclosurereport.formats.html.style;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What an element has of some attributes, in their order; empty where it has none. */
record Values(List<Optional<String>> values) {

    private static final Values NONE = new Values(List.of());

    static Values of(Element element, Collection<String> attributes) {
        if (element.attributesSize() == 0) {
            return NONE;
        }
        List<Optional<String>> values = new ArrayList<>();
        for (String name : attributes) {
            values.add(element.hasAttr(name) ? Optional.of(element.attr(name)) : Optional.empty());
        }
        return new Values(values);
    }
}
