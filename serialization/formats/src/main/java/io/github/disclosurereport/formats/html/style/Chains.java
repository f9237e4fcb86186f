package io.github.disclosurereport.formats.html.style;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Numbers the elements of a page by what selectors ask of them, and of all they are in: the fields of a table mostly have the
 * same number.
 */
final class Chains {

    private static final int NOTHING_AROUND = -1;
    private static final Pattern ATTRIBUTE = Pattern.compile("\\[\\s*([\\w:-]+)");

    /** The attributes that selectors ask for. */
    private final Set<String> asked = new HashSet<>(Set.of("class"));

    private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();
    private final Map<Link, Integer> links = new HashMap<>();

    /** An element and the number of what is around it. */
    private record Link(int around, String tag, List<Attribute> attributes) {}

    /** Heeds the attributes that some selectors ask for. */
    void ask(String selectors) {
        Matcher attribute = ATTRIBUTE.matcher(selectors);
        while (attribute.find()) {
            asked.add(attribute.group(1).toLowerCase(Locale.ROOT));
        }
        if (selectors.indexOf('#') >= 0) {
            asked.add("id");
        }
    }

    int of(Element element) {
        Integer known = numbers.get(element);
        if (known != null) {
            return known;
        }
        Element parent = element.parent();
        int around = parent == null ? NOTHING_AROUND : of(parent);
        List<Attribute> attributes = element.attributes().asList().stream()
                .filter(attribute -> asked.contains(attribute.getKey().toLowerCase(Locale.ROOT)))
                .toList();
        Link link = new Link(around, element.normalName(), attributes);
        int number = links.computeIfAbsent(link, added -> links.size());
        numbers.put(element, number);
        return number;
    }
}
