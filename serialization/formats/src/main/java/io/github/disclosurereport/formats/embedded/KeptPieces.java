package io.github.disclosurereport.formats.embedded;

import io.github.disclosurereport.serialization.interpretation.PageInterpreter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** The tables that a page keeps in elements until a script shows them there. */
final class KeptPieces {

    private static final Set<String> KEEPERS = Set.of("script", "textarea", "template", "noscript");
    private static final String LINES = "title, h1, h2, h3, h4, p";
    private static final Pattern TABLE = Pattern.compile("(?i)<table\\b");

    private KeptPieces() {}

    /**
     * A page with the tables that it keeps where they are kept.
     *
     * @param page the page, which is changed
     * @return empty if it keeps none, or a page of its own
     */
    static Optional<EmbeddedText> shown(Document page) {
        List<Element> keepers = keepers(page);
        if (keepers.isEmpty() || keepers.stream().anyMatch(KeptPieces::isPage)) {
            return Optional.empty();
        }
        keepers.forEach(keeper -> keeper.after(kept(keeper)).remove());
        return Optional.of(new EmbeddedText("page", page.outerHtml(), Optional.empty()));
    }

    /** The elements that keep tables, but for those in others. */
    private static List<Element> keepers(Document page) {
        List<Element> keepers = new ArrayList<>();
        NodeTraversor.filter(
                (node, depth) -> {
                    boolean isKeeper = node instanceof Element element && KEEPERS.contains(element.normalName());
                    if (isKeeper && isMarkup(kept((Element) node))) {
                        keepers.add((Element) node);
                    }
                    return isKeeper ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
                },
                page);
        return keepers;
    }

    /** What a script does with a table is its own affair. */
    private static boolean isMarkup(String kept) {
        return kept.stripLeading().startsWith("<") && TABLE.matcher(kept).find();
    }

    private static String kept(Element keeper) {
        return keeper.nameIs("textarea") ? keeper.wholeText() : keeper.nameIs("script") ? keeper.data() : keeper.html();
    }

    private static boolean isPage(Element keeper) {
        return Parser.parseBodyFragment(kept(keeper), "").select(LINES).stream()
                .map(Element::text)
                .anyMatch(words -> PageInterpreter.isTitle(words) || PageInterpreter.isHeading(words));
    }
}
