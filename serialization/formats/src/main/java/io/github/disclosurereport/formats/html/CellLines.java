package io.github.disclosurereport.formats.html;

import io.github.disclosurereport.formats.html.PageStyle.Effect;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.text.Han;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The text of a field of a table: what is neither struck out nor hidden, and what stands in its inputs. */
final class CellLines extends PrintedText {

    /** The inputs into which a clerk types. */
    private static final Set<String> TYPED = Set.of("", "text", "number", "tel");

    /** What browsers draw otherwise than as text: a field that has nothing else is not blank. */
    private static final Set<String> DRAWINGS = Set.of(
            "img", "svg", "canvas", "object", "embed", "video", "iframe", "button", "meter", "progress", "noscript");

    private static final Set<String> TIPS = Set.of("?", "？", "!", "！", "i");

    private static final String DRAWN = "［图］";

    private static final Pattern DIGITS = Pattern.compile("^\\s*\\d");

    private final PageStyle style;

    private final List<String> lines = new ArrayList<>();
    private boolean isDrawn;

    private CellLines(Element field, PageStyle style) {
        super(field, style, WhiteSpace.FOLDED);
        this.style = style;
    }

    /** With a mark where something is drawn and there are no words: it may be a digit. */
    static String of(Element field, PageStyle style) {
        CellLines text = new CellLines(field, style);
        text.walk();
        String words = String.join("\n", text.lines);
        return text.isDrawn && words.codePoints().noneMatch(Han::isHan) ? words + DRAWN : words;
    }

    @Override
    void take(PlacedText line, Element owner) {
        lines.add(line.text());
    }

    /** The field is the place. */
    @Override
    OptionalInt lineOf(TextNode words, int at) {
        return OptionalInt.empty();
    }

    @Override
    boolean isDone(Element element) {
        if (element.nameIs("select")) {
            addChosen(element);
            return true;
        }
        isDrawn |= isDrawn(element);
        if (isStruckOut(element) || isTip(element)) {
            return true;
        }
        if (element.nameIs("input") && TYPED.contains(element.attr("type").toLowerCase(Locale.ROOT))) {
            breakLine(element);
            append(element.attr("value"));
            breakLine(element);
        }
        return style.isHidden(element);
    }

    /** Of a list what is chosen; what a browser shows where nothing is may be anything. */
    private void addChosen(Element list) {
        List<Element> chosen = list.select("option[selected]");
        isDrawn |= chosen.size() != 1;
        if (chosen.size() == 1) {
            breakLine(list);
            append(chosen.get(0).text());
            breakLine(list);
        }
    }

    /** A sign beside a figure that shows an explanation when it is pointed at. */
    private static boolean isTip(Element element) {
        return element.hasAttr("title") && TIPS.contains(element.text());
    }

    private boolean isDrawn(Element element) {
        return DRAWINGS.contains(element.normalName())
                || style.has(element, Effect.DRAWN)
                || (style.has(element, Effect.DRAWN_FROM_ATTRIBUTE)
                        && element.attributes().asList().stream()
                                .anyMatch(attribute -> attribute.getKey().startsWith("data-")
                                        && DIGITS.matcher(attribute.getValue()).find()));
    }
}
