package io.github.disclosurereport.formats.html;

import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The text of a field of a table: what is neither struck out nor hidden, and what stands in its inputs. */
final class CellLines extends PrintedText {

    /** The inputs into which a clerk types. */
    private static final Set<String> TYPED = Set.of("", "text", "number", "tel");

    /** What browsers draw otherwise than as text: a field that has nothing else is not blank. */
    private static final Set<String> DRAWINGS = Set.of(
            "img",
            "svg",
            "canvas",
            "object",
            "embed",
            "video",
            "iframe",
            "select",
            "button",
            "meter",
            "progress",
            "noscript");

    private static final String DRAWN = "［图］";

    private final List<String> lines = new ArrayList<>();
    private boolean isDrawn;

    private CellLines(Element field) {
        super(field);
    }

    static String of(Element field) {
        CellLines text = new CellLines(field);
        text.walk();
        return text.lines.isEmpty() && text.isDrawn ? DRAWN : String.join("\n", text.lines);
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
        isDrawn |= DRAWINGS.contains(element.normalName());
        if (isStruckOut(element)) {
            return true;
        }
        if (element.nameIs("input") && TYPED.contains(element.attr("type").toLowerCase(Locale.ROOT))) {
            breakLine(element);
            append(element.attr("value"));
            breakLine(element);
        }
        return isHidden(element);
    }
}
