package io.github.disclosurereport.formats.html;

import io.github.disclosurereport.serialization.PartCount;
import io.github.disclosurereport.serialization.interpretation.PageInterpreter;
import io.github.disclosurereport.serialization.page.Block;
import io.github.disclosurereport.serialization.page.Field;
import io.github.disclosurereport.serialization.page.Grid;
import io.github.disclosurereport.serialization.page.Page;
import io.github.disclosurereport.serialization.page.Paragraph;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.PlacedText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes a page of paragraphs and grids out of a web page, and tells the report from the site around it. */
final class HtmlPage {

    private static final int FEWEST_HEADINGS = 3;

    /** As 国办发〔2017〕47号 asks of government portals, and as others say it. */
    private static final List<String> PUBLISHED =
            List.of("PubDate", "publishdate", "article:published_time", "firstpublishedtime");

    private static final int LENGTH_OF_DAY = "2026-01-28".length();

    /** A block and the element it came from. */
    record Placed(Block block, Element element) {}

    private final Document document;
    private final SourceLines lines;
    private final Optional<Place> breaksOff;
    private final List<Placed> blocks;
    private final List<Element> metas;

    /** Whether texts are headings: fields mostly say what others say. */
    private final Map<String, Boolean> areHeadings = new HashMap<>();

    private HtmlPage(ParsedPage page, List<Placed> blocks) {
        this.document = page.document();
        this.lines = page.lines();
        this.breaksOff = page.breaksOff();
        this.blocks = blocks;
        this.metas = document.getElementsByTag("meta");
    }

    /**
     * The page of a document.
     *
     * @param withHidden whether what it hides is part of it
     */
    static Page of(ParsedPage page, PartCount parts, boolean withHidden) {
        return new HtmlPage(page, new HtmlBlocks(page, parts, withHidden).blocks()).page();
    }

    private Page page() {
        int from = 0;
        int to = blocks.size();
        Optional<Element> article = article();
        if (article.isPresent()) {
            while (!isWithin(blocks.get(from).element, article.get())) {
                from++;
            }
            while (!isWithin(blocks.get(to - 1).element, article.get())) {
                to--;
            }
        }
        List<Paragraph> above = blocks.subList(0, from).stream()
                .map(Placed::block)
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
        List<Block> report =
                blocks.subList(from, to).stream().map(Placed::block).toList();
        int pictures = article.orElse(document).getElementsByTag("img").size();
        return new Page(report, above, title(), published(), pictures, breaksOff);
    }

    /** The smallest element that holds all headings of the report; around it is the site. */
    private Optional<Element> article() {
        List<Element> headings =
                blocks.stream().filter(this::isHeading).map(Placed::element).toList();
        if (headings.size() < FEWEST_HEADINGS) {
            return Optional.empty();
        }
        Element last = headings.get(headings.size() - 1);
        Optional<Element> article = headings.stream()
                .reduce(HtmlPage::commonAncestor)
                .map(this::withTables)
                .map(element -> lastBlock(element).equals(last) ? widened(element) : element);
        long within = blocks.stream()
                .filter(block -> article.isPresent() && isWithin(block.element, article.get()))
                .count();
        return article.filter(element -> within >= 2L * headings.size());
    }

    /** With the tables of the form that stand beside it. */
    private Element withTables(Element element) {
        return blocks.stream()
                .filter(block -> !isWithin(block.element, element))
                .filter(block -> block.block instanceof Grid grid && PageInterpreter.isOfForm(grid))
                .map(Placed::element)
                .reduce(element, HtmlPage::commonAncestor);
    }

    /** The element a block of which stands last in another. */
    private Element lastBlock(Element element) {
        return blocks.stream()
                .map(Placed::element)
                .filter(block -> isWithin(block, element))
                .reduce(element, (before, after) -> after);
    }

    /** With what follows it: the text of the last section may stand in an element of its own. */
    private Element widened(Element element) {
        int last = blocks.size() - 1;
        while (!isWithin(blocks.get(last).element, element)) {
            last--;
        }
        return last + 1 == blocks.size() ? document : commonAncestor(element, blocks.get(last + 1).element);
    }

    private boolean isHeading(Placed block) {
        if (block.block instanceof Paragraph paragraph) {
            return isHeading(paragraph.text());
        }
        return block.block instanceof Grid grid
                && grid.rows().stream().flatMap(List::stream).anyMatch(this::hasHeading);
    }

    private boolean hasHeading(Field field) {
        return field.text().indexOf('\n') < 0
                ? isHeading(field.text())
                : field.text().lines().anyMatch(this::isHeading);
    }

    private boolean isHeading(String text) {
        return areHeadings.computeIfAbsent(text, PageInterpreter::isHeading);
    }

    private static Element commonAncestor(Element a, Element b) {
        Set<Element> ofA = ancestors(a).collect(Collectors.toSet());
        return ancestors(b).filter(ofA::contains).findFirst().orElse(a);
    }

    /** An element and what it is in. */
    private static Stream<Element> ancestors(Element element) {
        return Stream.iterate(element, Objects::nonNull, Element::parent);
    }

    private static boolean isWithin(Element element, Element ancestor) {
        Element current = element;
        while (current != null && !current.equals(ancestor)) {
            current = current.parent();
        }
        return current != null;
    }

    /** The names are those that 国办发〔2017〕47号 asks of government portals. */
    private Optional<PlacedText> title() {
        return meta("ArticleTitle")
                .map(PlacedText::of)
                .or(() -> document.head().select("title").stream()
                        .flatMap(title -> title.textNodes().stream())
                        .filter(words -> !words.isBlank())
                        .findFirst()
                        .map(words -> lines.text(document.title(), words)));
    }

    private Optional<LocalDate> published() {
        return PUBLISHED.stream()
                .flatMap(name -> meta(name).flatMap(HtmlPage::day).stream())
                .findFirst();
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(date)
                    .filter(text -> text.length() >= LENGTH_OF_DAY)
                    .map(text ->
                            LocalDate.parse(text.substring(0, LENGTH_OF_DAY).replace('/', '-')));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<String> meta(String name) {
        return metas.stream()
                .filter(element -> element.attr("name").trim().equalsIgnoreCase(name)
                        || element.attr("property").trim().equalsIgnoreCase(name))
                .findFirst()
                .map(element -> element.attr("content"))
                .filter(content -> !content.isBlank());
    }
}
