package io.github.disclosurereport.formats.embedded;

import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Elements and attributes by their names without prefixes, which each program chooses for itself. */
final class LocalNames {

    private LocalNames() {}

    /** The name of an element without its prefix. */
    static String name(Element element) {
        return local(element.tagName());
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    /** An attribute, whatever its prefix. */
    static String attribute(Element element, String name, String otherwise) {
        for (Attribute attribute : element.attributes()) {
            if (local(attribute.getKey()).equals(name)) {
                return attribute.getValue();
            }
        }
        return otherwise;
    }
}
