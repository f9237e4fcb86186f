package io.github.disclosurereport.formats.html;

import io.github.disclosurereport.formats.html.style.Effect;
import io.github.disclosurereport.formats.html.style.PageStyle;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.text.Han;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
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
            "button",
            "meter",
            "progress",
            "noscript",
            "mfrac",
            "msup",
            "msub",
            "msqrt",
            "mroot");

    /** What a field of a table stands in. */
    private static final Set<String> AROUND_FIELD = Set.of("tr", "tbody", "thead", "tfoot", "table");

    private static final Set<String> TIPS = Set.of("?", "？", "!", "！", "i");

    private static final String DRAWN = "［图］";

    private static final Pattern DIGITS = Pattern.compile("^\\s*\\d");

    /** A figure with its unit. */
    private static final Pattern FIGURE = Pattern.compile("[\\s\\d.,，]*\\d\\s*\\p{IsHan}{1,2}\\s*");

    /** What sheets of pictures call digits. */
    private static final Pattern NAMED_DIGIT =
            Pattern.compile("(?:num|n|d|icon|digit|no)[-_]?\\d", Pattern.CASE_INSENSITIVE);

    private final Element field;
    private final PageStyle style;

    private final List<String> lines = new ArrayList<>();
    private boolean isDrawn;

    private CellLines(Element field, PageStyle style) {
        super(field, style, WhiteSpace.FOLDED);
        this.field = field;
        this.style = style;
    }

    /** With a mark where something is drawn and there are no words: it may be a digit. */
    static String of(Element field, PageStyle style) {
        CellLines text = new CellLines(field, style);
        text.walk();
        String words = String.join("\n", text.lines);
        boolean isLabel = words.codePoints().anyMatch(Han::isHan)
                && !FIGURE.matcher(words).matches();
        return !isLabel && (text.isDrawn || text.isUnclearAround()) ? words + DRAWN : words;
    }

    /** Whether the row or the table is struck out, or nobody can tell what is to be seen of it. */
    private boolean isUnclearAround() {
        Element around = field.parent();
        while (around != null && AROUND_FIELD.contains(around.normalName())) {
            if (style.isUnclear(around) || isStruckOut(around)) {
                return true;
            }
            around = around.parent();
        }
        return false;
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
        if (isStruckOut(element) || isTip(element)) {
            return true;
        }
        boolean isHidden = style.isHidden(element);
        isDrawn |= !isHidden && (isDrawn(element) || isElsewhere(element) || style.isUnclear(element));
        if (element.nameIs("details") && !element.hasAttr("open") && !isHidden) {
            addSummary(element);
            return true;
        }
        if (element.nameIs("input") && TYPED.contains(element.attr("type").toLowerCase(Locale.ROOT))) {
            breakLine(element);
            append(element.attr("value"));
            breakLine(element);
        }
        return isHidden;
    }

    /** Of what is folded only its summary is to be seen. */
    private void addSummary(Element folded) {
        breakLine(folded);
        folded.children().stream()
                .filter(child -> child.nameIs("summary"))
                .findFirst()
                .ifPresent(summary -> walk(List.of(summary)));
    }

    /** Whether its text is not where it stands in the source, and the field has other text. */
    private boolean isElsewhere(Element element) {
        return (style.has(element, Effect.MOVED) && !element.text().equals(field.text()))
                || (style.has(element, Effect.REVERSED)
                        && element.childNodes().stream()
                                        .filter(CellLines::hasText)
                                        .count()
                                > 1);
    }

    private static boolean hasText(Node node) {
        return node instanceof TextNode words ? !words.isBlank() : node instanceof Element element && element.hasText();
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
                || (element.nameIs("script") && element.data().contains("document.write"))
                || (!element.hasText() && isEmptyDrawn(element))
                || (style.has(element, Effect.DRAWN_FROM_ATTRIBUTE)
                        && element.attributes().asList().stream()
                                .anyMatch(attribute -> attribute.getKey().startsWith("data-")
                                        && DIGITS.matcher(attribute.getValue()).find()));
    }

    /** Whether it has no text, but perhaps a digit: as a picture behind it, by its class, or by its place in a list. */
    private boolean isEmptyDrawn(Element element) {
        boolean isCell = element.equals(field);
        Element parent = element.parent();
        return (style.has(element, Effect.PICTURED) && !isCell)
                || (!isCell
                        && element.classNames().stream()
                                .anyMatch(name -> NAMED_DIGIT.matcher(name).matches()))
                || (element.nameIs("li") && parent != null && parent.nameIs("ol"));
    }
}
