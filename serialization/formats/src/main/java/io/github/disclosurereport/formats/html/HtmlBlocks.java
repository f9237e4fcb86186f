package io.github.disclosurereport.formats.html;

import io.github.disclosurereport.formats.html.style.Effect;
import io.github.disclosurereport.formats.html.style.PageStyle;
import io.github.disclosurereport.formats.lines.TextBlocks;
import io.github.disclosurereport.serialization.PartCount;
import io.github.disclosurereport.serialization.interpretation.PageInterpreter;
import io.github.disclosurereport.serialization.page.Grid;
import io.github.disclosurereport.serialization.page.GridBuilder;
import io.github.disclosurereport.serialization.page.Paragraph;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks an element and makes a paragraph of each run of inline text, and a grid of each table that holds no other. */
final class HtmlBlocks extends PrintedText {

    /** Longer text is none with a unit. */
    private static final int LONGEST_FIGURE = 20;

    /** What is no table of the source has a number behind those of all tables. */
    private static final int FIRST_OF_ELEMENTS = 1_000_000;

    /** Stands behind the name of a column where there is room for its figure, and none in it. */
    private static final String COLON = "：";

    private final PageStyle style;
    private final SourceLines lines;
    private final PartCount parts;
    private final boolean withHidden;
    private final BlankValues blanks;
    private final List<HtmlPage.Placed> blocks = new ArrayList<>();
    /** The tables so far that hold no other, also those that are hidden: their numbers are the same either way. */
    private int tables;

    HtmlBlocks(ParsedPage page, PartCount parts, boolean withHidden) {
        super(page.document().body(), page.style(), WhiteSpace.FOLDED);
        this.style = page.style();
        this.lines = page.lines();
        this.blanks = new BlankValues(style);
        this.parts = parts;
        this.withHidden = withHidden;
    }

    List<HtmlPage.Placed> blocks() {
        walk();
        return blocks;
    }

    @Override
    void take(PlacedText line, Element owner) {
        addParagraph(withoutLinks(line), owner);
    }

    private void addLine(Element element, String text, TextNode words) {
        breakLine(element);
        addParagraph(lines.text(text, words), element);
    }

    private void addParagraph(PlacedText text, Element owner) {
        parts.add(text.text());
        blocks.add(new HtmlPage.Placed(new Paragraph(text), owner));
    }

    /** 一、总体情况 返回顶部: links beside a heading, or behind a title, are no words of it. */
    private PlacedText withoutLinks(PlacedText line) {
        String unlinked = unlinked().substring(0, line.text().length());
        if (unlinked.equals(line.text())) {
            return line;
        }
        String words = unlinked.strip();
        int begin = unlinked.indexOf(words);
        boolean isMeant = PageInterpreter.namesSection(words) || (begin == 0 && PageInterpreter.isTitle(words));
        return isMeant ? line.substring(begin, begin + words.length()) : line;
    }

    @Override
    OptionalInt lineOf(TextNode words, int at) {
        return lines.line(words, at);
    }

    @Override
    boolean isDone(Element element) {
        if (!withHidden && style.isHidden(element)) {
            tables += HtmlGrid.count(element);
            return true;
        }
        if (isStruckOut(element) && isInline(element)) {
            return true;
        }
        if (HtmlGrid.is(element)) {
            breakLine(element);
            addGrid(element);
            return true;
        }
        Optional<Grid> table =
                ElementTable.of(element, () -> new GridBuilder(FIRST_OF_ELEMENTS + blocks.size(), parts), style, lines);
        if (table.isPresent()) {
            breakLine(element);
            blocks.add(new HtmlPage.Placed(table.get(), element));
            return true;
        }
        if (Preformatted.is(element, style)) {
            return addNodes(element, List.of(element));
        }
        Optional<List<PlacedText>> drawn = DrawnPage.lines(element, style, lines);
        if (drawn.isPresent()) {
            return addLines(element, drawn.get());
        }
        if (Preformatted.isAround(element)) {
            addMixed(element);
            return true;
        }
        if (isLabel(element)) {
            addLine(element, element.text(), element.textNodes().get(0));
            return true;
        }
        Optional<TextNode> name = blanks.nameIn(element);
        if (name.isPresent()) {
            addLine(element, name.get().text() + COLON, name.get());
            return true;
        }
        return element.nameIs("textarea");
    }

    @Override
    boolean doubts(Element element) {
        return isDoubtedFigure(element, style);
    }

    /** Whether it is a figure, as far as it is text, that may be another to those who see the page. */
    static boolean isDoubtedFigure(Element element, PageStyle style) {
        boolean mayBeOther = element.nameIs("mfrac")
                || style.has(element, Effect.DRAWN)
                || style.has(element, Effect.REVERSED)
                || style.isUnclear(element);
        return mayBeOther && element.wholeText().length() <= LONGEST_FIGURE && isInline(element);
    }

    private static boolean isInline(Element element) {
        return element.stream().skip(1).noneMatch(inside -> inside.isBlock() || inside.nameIs("td"));
    }

    /** Whether it is a button that opens the part of a table that it names; others are no words of the page. */
    private static boolean isLabel(Element element) {
        return element.nameIs("button") && !element.textNodes().isEmpty() && PageInterpreter.isLabel(element.text());
    }

    /** What stands between blocks is lines of text. */
    private void addMixed(Element element) {
        breakLine(element);
        List<Node> run = new ArrayList<>();
        for (Node node : element.childNodes()) {
            if (node instanceof Element child && child.isBlock()) {
                addRun(element, run);
                run.clear();
                walk(List.of(child));
            } else {
                run.add(node);
            }
        }
        addRun(element, run);
    }

    private void addRun(Element element, List<Node> run) {
        if (!addNodes(element, run)) {
            walk(run);
        }
    }

    private boolean addNodes(Element element, List<Node> nodes) {
        return addLines(element, Preformatted.lines(element, nodes, style, lines, withHidden));
    }

    /** Lines of a text, if their places are known. */
    private boolean addLines(Element element, List<PlacedText> kept) {
        boolean arePlaced = kept.stream()
                .filter(line -> !Blanks.isBlank(line.text()))
                .allMatch(line -> line.place().isPresent());
        if (arePlaced) {
            breakLine(element);
            TextBlocks.of(kept, parts).stream()
                    .map(block -> new HtmlPage.Placed(block, element))
                    .forEach(blocks::add);
        }
        return arePlaced;
    }

    private void addGrid(Element table) {
        tables++;
        HtmlGrid grid = new HtmlGrid(table, tables, style, parts, withHidden);
        grid.drawn().stream()
                .filter(part -> part.nameIs("caption") && !PageInterpreter.namesSection(part.text()))
                .forEach(part -> addParagraph(caption(part), part));
        blocks.add(new HtmlPage.Placed(grid.grid(), table));
    }

    private PlacedText caption(Element caption) {
        return caption.nodeStream(TextNode.class)
                .filter(words -> !words.isBlank())
                .findFirst()
                .map(words -> lines.text(caption.text(), words))
                .orElseGet(() -> PlacedText.of(""));
    }
}
