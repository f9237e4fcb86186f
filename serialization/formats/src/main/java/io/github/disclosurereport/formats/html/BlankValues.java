package io.github.disclosurereport.formats.html;

import io.github.disclosurereport.formats.html.style.Effect;
import io.github.disclosurereport.formats.html.style.PageStyle;
import io.github.disclosurereport.serialization.interpretation.PageInterpreter;
import java.util.EnumSet;
import java.util.HashMap;
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

    /** For each class whether elements of it have figures. */
    private final Map<String, Boolean> haveFigures = new HashMap<>();

    BlankValues(PageStyle style) {
        this.style = style;
    }

    /** The words of the name in an element that has nothing else but the room for its figure. */
    Optional<TextNode> nameIn(Element element) {
        Element value = element.lastElementChild();
        if (value == null || value.childNodeSize() > 0 || !mayHaveFigure(value)) {
            return Optional.empty();
        }
        Element name = element.child(0);
        boolean isPair = element.childrenSize() == 2
                && element.ownText().isBlank()
                && name.childNodeSize() == 1
                && !style.isHidden(name)
                && !isDrawn(element)
                && !isDrawn(name)
                && PageInterpreter.isLabel(name.text());
        return isPair ? name.textNodes().stream().findFirst() : Optional.empty();
    }

    private boolean mayHaveFigure(Element value) {
        return !value.className().isEmpty()
                && value.attributesSize() == 1
                && !isDrawn(value)
                && !style.isHidden(value)
                && haveFigures.computeIfAbsent(value.className(), name -> haveFigures(value, name));
    }

    private boolean isDrawn(Element element) {
        return DRAWING.stream().anyMatch(effect -> style.has(element, effect));
    }

    private static boolean haveFigures(Element value, String name) {
        return value.root().getElementsByAttributeValue(CLASS, name).stream()
                        .filter(other -> other.nameIs(value.normalName()))
                        .filter(other -> other.childNodeSize() == 1 && isFigure(other.text()))
                        .limit(FEWEST)
                        .count()
                == FEWEST;
    }

    private static boolean isFigure(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == ',');
    }
}
