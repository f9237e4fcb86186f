package io.github.disclosurereport.formats.html.style;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Numbers the elements of a page by what selectors ask of them, and of all they are in: the fields of a table mostly have the
 * same number.
 */
final class Chains {

    private static final Pattern ATTRIBUTE = Pattern.compile("\\[\\s*([\\w:-]+)");

    /** The attributes that selectors ask for. */
    private final Set<String> asked = new TreeSet<>(Set.of("class"));

    private final IdentityHashMap<Element, Chain> chains = new IdentityHashMap<>();
    private final Map<Link, Chain> links = new HashMap<>();

    /**
     * An element with all that it is in.
     *
     * @param number tells it from all that look otherwise
     * @param around what its rules may ask of the elements around it
     * @param all and of itself
     */
    record Chain(int number, KeySet around, KeySet all) {

        private static final Chain NOTHING = new Chain(-1, KeySet.NONE, KeySet.NONE);
    }

    /** An element and the number of what is around it. */
    private record Link(int around, String tag, Values values) {}

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

    Chain of(Element element) {
        Chain known = chains.get(element);
        if (known != null) {
            return known;
        }
        Element parent = element.parent();
        Chain around = parent == null ? Chain.NOTHING : of(parent);
        Link link = new Link(around.number(), element.normalName(), Values.of(element, asked));
        Chain chain = links.computeIfAbsent(
                link,
                added -> new Chain(links.size(), around.all(), around.all().with(keys(element))));
        chains.put(element, chain);
        return chain;
    }

    private KeySet keys(Element element) {
        KeySet keys = KeySet.NONE.with(element.normalName());
        for (String name : element.classNames()) {
            keys = keys.with("." + name);
        }
        return asked.contains("id") ? keys.with("#" + element.id()) : keys;
    }
}
