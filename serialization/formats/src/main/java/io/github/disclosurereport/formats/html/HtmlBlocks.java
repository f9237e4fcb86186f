package io.github.disclosurereport.formats.html;

import io.github.disclosurereport.formats.html.style.Effect;
import io.github.disclosurereport.formats.html.style.PageStyle;
import io.github.disclosurereport.formats.lines.TextBlocks;
import io.github.disclosurereport.serialization.PartCount;
import io.github.disclosurereport.serialization.interpretation.PageInterpreter;
import io.github.disclosurereport.serialization.page.Field;
import io.github.disclosurereport.serialization.page.Grid;
import io.github.disclosurereport.serialization.page.GridBuilder;
import io.github.disclosurereport.serialization.page.Paragraph;
import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks an element and makes a paragraph of each run of inline text, and a grid of each table that holds no other. */
final class HtmlBlocks extends PrintedText {

    /** Browsers read the digits and pass over what follows them. */
    private static final Pattern SPAN = Pattern.compile("\\s*\\+?(\\d{1,6})");

    private static final int FEWEST_ROWS_INSIDE = 3;
    private static final int FEWEST_ROWS_AROUND = 3;
    private static final int FEWEST_FIELDS_BESIDE = 5;

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
            tables += grids(element);
            return true;
        }
        if (isStruckOut(element) && isInline(element)) {
            return true;
        }
        if (isGrid(element)) {
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

    private static int grids(Element element) {
        if (isGrid(element)) {
            return 1;
        }
        return element.children().stream().mapToInt(HtmlBlocks::grids).sum();
    }

    /** A table that holds others only lays out the page, unless each of these is but one field of it, or the fields of a row. */
    private static boolean isGrid(Element element) {
        if (!element.nameIs("table")) {
            return false;
        }
        List<Element> inside = element.getElementsByTag("table").stream()
                .filter(table -> !table.equals(element))
                .toList();
        return inside.stream().allMatch(HtmlBlocks::isOneField)
                || (inside.size() >= FEWEST_ROWS_INSIDE && inside.stream().allMatch(HtmlBlocks::isRow))
                || (inside.stream().allMatch(HtmlBlocks::isGroupOfRows) && hasRowsOfItsOwn(element));
    }

    /** Whether a table alone in the last field of a row may be some rows of the table around it. */
    private static boolean isGroupOfRows(Element table) {
        Element field = table.parent();
        return isAlone(table)
                && field != null
                && field.nextElementSibling() == null
                && table.getElementsByTag("table").size() == 1;
    }

    private static boolean hasRowsOfItsOwn(Element table) {
        return table.getElementsByTag("tr").stream()
                        .filter(row -> row.childrenSize() >= FEWEST_FIELDS_BESIDE
                                && row.getElementsByTag("table").isEmpty()
                                && row.parents().stream()
                                        .filter(element -> element.nameIs("table"))
                                        .findFirst()
                                        .filter(table::equals)
                                        .isPresent())
                        .count()
                >= FEWEST_ROWS_AROUND;
    }

    private static boolean isAlone(Element table) {
        Element field = table.parent();
        return field != null
                && (field.nameIs("td") || field.nameIs("th"))
                && field.childrenSize() == 1
                && field.ownText().isBlank();
    }

    private static boolean isOneField(Element table) {
        return fields(table).size() == 1;
    }

    /** Whether a table is one row, and nothing else stands in the field that it is in. */
    private static boolean isRow(Element table) {
        return table.getElementsByTag("tr").size() == 1 && isAlone(table);
    }

    private static List<Element> fields(Element element) {
        return element.getAllElements().stream()
                .filter(field -> field.nameIs("td") || field.nameIs("th"))
                .toList();
    }

    private void addGrid(Element table) {
        tables++;
        GridBuilder grid = new GridBuilder(tables, parts);
        List<Element> parts = new ArrayList<>(table.children());
        first(parts, "tfoot").ifPresent(foot -> {
            parts.remove(foot);
            parts.add(foot);
        });
        first(parts, "thead").ifPresent(head -> {
            parts.remove(head);
            parts.add(0, head);
        });
        parts.forEach(part -> addPart(grid, part));
        blocks.add(new HtmlPage.Placed(grid.build(), table));
    }

    /** The first head and the first foot of a table are drawn at its ends; others where they stand. */
    private static Optional<Element> first(List<Element> parts, String name) {
        return parts.stream().filter(part -> part.nameIs(name)).findFirst();
    }

    private void addPart(GridBuilder grid, Element part) {
        if (!withHidden && style.isHidden(part)) {
            return;
        }
        if (part.nameIs("caption")) {
            if (!PageInterpreter.namesSection(part.text())) {
                addParagraph(caption(part), part);
            }
        } else {
            part.children().stream().filter(child -> child.nameIs("tr")).forEach(row -> addRow(grid, row));
        }
    }

    private PlacedText caption(Element caption) {
        return caption.nodeStream(TextNode.class)
                .filter(words -> !words.isBlank())
                .findFirst()
                .map(words -> lines.text(caption.text(), words))
                .orElseGet(() -> PlacedText.of(""));
    }

    private void addRow(GridBuilder grid, Element row) {
        if (style.has(row, Effect.GONE)) {
            return;
        }
        grid.row();
        if (style.isHidden(row)) {
            return;
        }
        Optional<Element> group = groupInside(row);
        if (group.isPresent()) {
            addGroup(grid, row, group.get());
        } else {
            addFields(grid, row);
        }
    }

    /** The last field of a row, if it holds several rows. */
    private static Optional<Element> groupInside(Element row) {
        return Optional.ofNullable(row.lastElementChild())
                .filter(field -> field.childrenSize() == 1
                        && field.child(0).nameIs("table")
                        && isAlone(field.child(0))
                        && field.getElementsByTag("tr").size() > 1);
    }

    /** The rows of a table inside the last field of a row, its columns below the last ones of the table around it. */
    private void addGroup(GridBuilder grid, Element row, Element around) {
        Element table = around.getElementsByTag("table").get(0);
        GridBuilder inside = new GridBuilder(tables, parts);
        table.getElementsByTag("tr").forEach(own -> addRow(inside, own));
        List<List<Field>> rows = inside.build().rows();
        int width = rows.stream()
                .flatMap(List::stream)
                .mapToInt(field -> field.column() + field.columnSpan())
                .max()
                .orElse(1);
        int wider = Math.max(0, span(around, "colspan") - width);
        row.children().stream()
                .filter(other -> !other.equals(around))
                .forEach(other -> grid.field(CellLines.of(other, style), rows.size(), span(other, "colspan")));
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0) {
                grid.row();
            }
            int at = i;
            rows.get(i).stream()
                    .filter(field -> field.row() == at)
                    .forEach(field -> grid.field(
                            field.text(), field.rowSpan(), field.columnSpan() + (field.column() == 0 ? wider : 0)));
        }
    }

    private void addFields(GridBuilder grid, Element row) {
        for (Element field : row.children()) {
            if ((field.nameIs("td") || field.nameIs("th")) && !style.has(field, Effect.GONE)) {
                rowInside(field)
                        .ifPresentOrElse(
                                table -> addFields(
                                        grid, table.getElementsByTag("tr").get(0)),
                                () -> grid.field(
                                        style.isHidden(field) ? "" : CellLines.of(field, style),
                                        span(field, "rowspan"),
                                        span(field, "colspan")));
            }
        }
    }

    private static Optional<Element> rowInside(Element field) {
        return field.firstElementChild() == null
                ? Optional.empty()
                : field.getElementsByTag("table").stream()
                        .filter(table -> isRow(table) && !isOneField(table))
                        .findFirst();
    }

    private static int span(Element field, String attribute) {
        Matcher digits = SPAN.matcher(field.attr(attribute));
        return digits.lookingAt() ? Math.max(1, Integer.parseInt(digits.group(1))) : 1;
    }
}
