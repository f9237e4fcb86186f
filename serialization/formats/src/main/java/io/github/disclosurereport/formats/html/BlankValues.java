package io.github.disclosurereport.formats.html;

import io.github.disclosurereport.formats.html.style.Effect;
import io.github.disclosurereport.formats.html.style.PageStyle;
import io.github.disclosurereport.serialization.interpretation.PageInterpreter;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Elements that have nothing where others of their class have the figure behind a name. */
final class BlankValues {

    private static final Set<Effect> DRAWING =
            EnumSet.of(Effect.DRAWN, Effect.DRAWN_FROM_ATTRIBUTE, Effect.PICTURED, Effect.MOVED, Effect.UNCLEAR);
    private static final String CLASS = "class";
    private static final int FEWEST = 3;

    private final PageStyle style;

    /** For each tag and class whether elements of it have figures. */
    private final Map<String, Boolean> haveFigures = new HashMap<>();

    BlankValues(PageStyle style) {
        this.style = style;
    }

    /** The words of the name in an element that has nothing else but the room for its figure. */
    Optional<TextNode> nameIn(Element element) {
        Element value = element.lastElementChild();
        if (value == null || value.childNodeSize() > 0 || !mayHaveFigure(value) || !isPair(element)) {
            return Optional.empty();
        }
        Element name = element.child(0);
        boolean isSeen = !style.isHidden(name) && !isDrawn(element) && !isDrawn(name) && !isBesideFigure(element);
        return isSeen ? name.textNodes().stream().findFirst() : Optional.empty();
    }

    /** Whether it has the name of a column and behind it one other element, and nothing else. */
    private static boolean isPair(Element element) {
        return element.childrenSize() == 2
                && element.ownText().isBlank()
                && element.child(0).childNodeSize() == 1
                && PageInterpreter.isLabel(element.child(0).text());
    }

    /** Whether a figure without a name stands beside it, or something without text, as a picture is, follows. */
    private static boolean isBesideFigure(Element element) {
        Element before = element.previousElementSibling();
        Element next = element.nextElementSibling();
        return (before != null && isFigure(before.text()))
                || (next != null && (!next.hasText() || isFigure(next.text())));
    }

    private boolean mayHaveFigure(Element value) {
        return !value.className().isEmpty()
                && value.attributesSize() == 1
                && !isDrawn(value)
                && !style.isHidden(value)
                && haveFigures.computeIfAbsent(
                        value.normalName() + "." + value.className(), key -> haveFigures(value, value.className()));
    }

    private boolean isDrawn(Element element) {
        return DRAWING.stream().anyMatch(effect -> style.has(element, effect));
    }

    /** Whether some elements of a class have figures, each behind a name, and no script knows the class. */
    private static boolean haveFigures(Element value, String name) {
        Element page = value.root();
        List<Element> figures = page.getElementsByAttributeValue(CLASS, name).stream()
                .filter(other -> other.hasText() && isFigure(other.text()))
                .toList();
        return figures.size() >= FEWEST
                && figures.stream().allMatch(figure -> figure.nameIs(value.normalName()) && isBehindName(figure))
                && page.getElementsByTag("script").stream()
                        .noneMatch(script -> script.data().contains(name));
    }

    private static boolean isBehindName(Element figure) {
        Element around = figure.parent();
        return figure.childNodeSize() == 1
                && around != null
                && isPair(around)
                && figure.equals(around.lastElementChild());
    }

    private static boolean isFigure(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == ',');
    }
}
