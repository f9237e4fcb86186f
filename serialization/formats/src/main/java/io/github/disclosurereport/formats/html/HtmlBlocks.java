package io.github.disclosurereport.formats.html;

import io.github.disclosurereport.serialization.PartCount;
import io.github.disclosurereport.serialization.interpretation.PageInterpreter;
import io.github.disclosurereport.serialization.page.GridBuilder;
import io.github.disclosurereport.serialization.page.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Walks an element and makes a paragraph of each run of inline text, and a grid of each table that holds no other. */
final class HtmlBlocks extends PrintedText {

    private final PartCount parts;
    private final List<HtmlPage.Placed> blocks = new ArrayList<>();
    private int lines;
    private int tables;

    HtmlBlocks(Element root, PartCount parts) {
        super(root);
        this.parts = parts;
    }

    List<HtmlPage.Placed> blocks() {
        walk();
        return blocks;
    }

    @Override
    void take(String line, Element owner) {
        parts.add(line);
        lines++;
        blocks.add(new HtmlPage.Placed(new Paragraph(line, lines), owner));
    }

    @Override
    boolean isDone(Element element) {
        if (isGrid(element)) {
            breakLine(element);
            addGrid(element);
            return true;
        }
        return element.nameIs("textarea");
    }

    /** A table that holds another only lays out the page. */
    private static boolean isGrid(Element element) {
        return element.nameIs("table") && element.getElementsByTag("table").size() == 1;
    }

    private void addGrid(Element table) {
        tables++;
        GridBuilder grid = new GridBuilder(tables, parts);
        for (String part : List.of("caption", "thead", "tbody", "tr", "tfoot")) {
            for (Element child : table.children()) {
                if (child.nameIs(part)) {
                    addPart(grid, child);
                }
            }
        }
        blocks.add(new HtmlPage.Placed(grid.build(), table));
    }

    private void addPart(GridBuilder grid, Element part) {
        if (part.nameIs("caption")) {
            if (!PageInterpreter.namesSection(part.text())) {
                take(part.text(), part);
            }
        } else if (part.nameIs("tr")) {
            addRow(grid, part);
        } else {
            part.children().stream().filter(child -> child.nameIs("tr")).forEach(row -> addRow(grid, row));
        }
    }

    private static void addRow(GridBuilder grid, Element row) {
        if (isHidden(row)) {
            return;
        }
        grid.row();
        for (Element field : row.children()) {
            if ((field.nameIs("td") || field.nameIs("th")) && !isHidden(field)) {
                grid.field(CellLines.of(field), span(field, "rowspan"), span(field, "colspan"));
            }
        }
    }

    private static int span(Element field, String attribute) {
        String digits = field.attr(attribute).strip();
        boolean isNumber =
                !digits.isEmpty() && digits.length() < 7 && digits.chars().allMatch(Character::isDigit);
        return isNumber ? Math.max(1, Integer.parseInt(digits)) : 1;
    }
}
