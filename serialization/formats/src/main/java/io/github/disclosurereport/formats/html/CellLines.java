package io.github.disclosurereport.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The text of a field of a table: what is neither struck out nor hidden, and what stands in its inputs. */
final class CellLines extends PrintedText {

    private static final Set<String> STRUCK_OUT = Set.of("del", "s", "strike");
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private final List<String> lines = new ArrayList<>();

    private CellLines(Element field) {
        super(field);
    }

    static String of(Element field) {
        CellLines text = new CellLines(field);
        text.walk();
        return String.join("\n", text.lines);
    }

    @Override
    void take(String line, Element owner) {
        lines.add(line);
    }

    @Override
    boolean isDone(Element element) {
        if (STRUCK_OUT.contains(element.normalName())) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.nameIs("input") && !element.attr("type").equalsIgnoreCase("hidden")) {
            append(element.attr("value"));
        }
        return element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style")).find();
    }
}
