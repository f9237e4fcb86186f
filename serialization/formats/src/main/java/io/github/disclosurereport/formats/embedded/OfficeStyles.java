package io.github.disclosurereport.formats.embedded;

import static io.github.disclosurereport.formats.embedded.LocalNames.attribute;
import static io.github.disclosurereport.formats.embedded.LocalNames.name;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the styles of a file of an office program do to text: some is struck out or hidden, some raised. */
final class OfficeStyles {

    /** Markup in a field of a sheet that strikes out, without a prefix. */
    private static final Set<String> STRUCK_OUT = Set.of("s", "del", "strike");

    private static final Set<String> OFF = Set.of("0", "off", "false", "none");
    private static final Set<String> GONE = Set.of("vanish", "strike", "dstrike");

    private final Set<String> gone = new HashSet<>();
    private final Set<String> raised = new HashSet<>();

    /** Of the named styles in a file. */
    OfficeStyles(Document xml) {
        for (Element element : xml.getAllElements()) {
            if (name(element).equals("style")) {
                String named = attribute(element, "name", attribute(element, "id", ""));
                addTo(gone, named, element.stream().anyMatch(OfficeStyles::hides));
                addTo(raised, named, element.stream().anyMatch(OfficeStyles::raises));
            }
        }
    }

    private static void addTo(Set<String> names, String name, boolean isSo) {
        if (isSo && !name.isEmpty()) {
            names.add(name);
        }
    }

    private static boolean hides(Element property) {
        return !OFF.contains(attribute(property, "text-line-through-style", "none"))
                || attribute(property, "strikethrough", "0").equals("1")
                || attribute(property, "display", "").equals("none");
    }

    private static boolean raises(Element property) {
        return attribute(property, "text-position", "").startsWith("super")
                || attribute(property, "verticalalign", "").equalsIgnoreCase("superscript");
    }

    /** Whether the text of an element is struck out or hidden. */
    boolean areGone(Element element) {
        return gone.contains(style(element))
                || STRUCK_OUT.contains(element.tagName().toLowerCase(Locale.ROOT))
                || properties(element)
                        .anyMatch(property ->
                                GONE.contains(name(property)) && !OFF.contains(attribute(property, "val", "")));
    }

    /** Whether it is raised, as the marks of notes are. */
    boolean areRaised(Element element) {
        return raised.contains(style(element))
                || name(element).equals("sup")
                || properties(element)
                        .anyMatch(property -> attribute(property, "val", "").equals("superscript"));
    }

    private static String style(Element element) {
        return attribute(element, "style-name", attribute(element, "styleid", ""));
    }

    /** Of a run. */
    private static Stream<Element> properties(Element run) {
        return name(run).equals("r")
                ? run.children().stream()
                        .filter(child -> name(child).equals("rpr"))
                        .flatMap(properties -> properties.children().stream())
                : Stream.empty();
    }
}
