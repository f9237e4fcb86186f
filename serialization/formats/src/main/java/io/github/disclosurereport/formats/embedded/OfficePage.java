package io.github.disclosurereport.formats.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What an office program saved as XML as a page: its paragraphs and tables in their order. In each kind of such files these
 * have names alike; what only one kind has is told by its attributes.
 */
final class OfficePage {

    private static final Set<String> TABLES = Set.of("tbl", "table");
    private static final Set<String> ROWS = Set.of("tr", "row", "table-row");
    private static final String COVERED = "covered-table-cell";
    private static final Set<String> FIELDS = Set.of("tc", "cell", "table-cell", COVERED);
    private static final Set<String> PARAGRAPHS = Set.of("p", "h", "data");

    /** What is not printed where it stands. */
    private static final Set<String> BESIDE = Set.of(
            "styles",
            "documentproperties",
            "meta",
            "automatic-styles",
            "annotation",
            "note",
            "comment",
            "del",
            "instrtext",
            "ppr",
            "rpr",
            "binary-data",
            "bindata");

    private static final Set<String> BLANKS = Set.of("s", "tab", "br", "line-break", "cr");
    private static final Set<String> NOT_PRINTED = Set.of("vanish", "strike", "dstrike");

    /** No table of the form is as wide; behind it sheets repeat empty fields to their end. */
    private static final int WIDEST = 60;

    private final Document page = Document.createShell("");

    private OfficePage() {}

    static String of(Document xml) {
        OfficePage made = new OfficePage();
        made.page.outputSettings().prettyPrint(false);
        made.add(xml);
        return made.page.outerHtml();
    }

    private static String name(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }

    private void add(Element around) {
        for (Element element : around.children()) {
            String name = name(element);
            if (TABLES.contains(name) && !holdsTable(element)) {
                addTable(element);
            } else if (PARAGRAPHS.contains(name)) {
                page.body().appendElement("p").text(printed(element));
            } else if (!BESIDE.contains(name)) {
                add(element);
            }
        }
    }

    /** Then it only lays out the page. */
    private static boolean holdsTable(Element table) {
        return table.getAllElements().stream().skip(1).anyMatch(element -> TABLES.contains(name(element)));
    }

    private void addTable(Element table) {
        Element made = page.body().appendElement("table");
        inside(table, ROWS).filter(row -> !isHidden(row)).forEach(row -> addRow(made, row));
    }

    /** The elements with some names, but for those in others of them and in tables inside. */
    private static Stream<Element> inside(Element around, Set<String> names) {
        return around.children().stream()
                .filter(element -> !TABLES.contains(name(element)))
                .flatMap(element -> names.contains(name(element)) ? Stream.of(element) : inside(element, names));
    }

    private static boolean isHidden(Element row) {
        return attribute(row, "hidden", "0").equals("1")
                || Set.of("collapse", "filter").contains(attribute(row, "visibility", ""));
    }

    /** A field that one above covers is there, or is passed over by the number of the next one's column: it is blank. */
    private static void addRow(Element table, Element row) {
        Element made = table.appendElement("tr");
        int column = 0;
        int spanned = 0;
        for (Element field : inside(row, FIELDS).toList()) {
            int next = number(field, "index", column + 1) - 1;
            for (; column < next && column < WIDEST; column++) {
                made.appendElement("td");
            }
            if (name(field).equals(COVERED) && spanned > 0) {
                spanned--;
                continue;
            }
            int columns = columns(field);
            for (int i = number(field, "number-columns-repeated", 1); i > 0 && column < WIDEST; i--) {
                made.appendElement("td")
                        .attr("colspan", Integer.toString(columns))
                        .text(words(field));
                column += columns;
            }
            spanned = name(field).equals("table-cell") ? columns - 1 : 0;
        }
    }

    private static int columns(Element field) {
        int merged = number(field, "mergeacross", 0) + 1;
        return inside(field, Set.of("gridspan"))
                .map(span -> number(span, "val", 1))
                .findFirst()
                .orElse(number(field, "number-columns-spanned", merged));
    }

    private static int number(Element element, String attribute, int otherwise) {
        String value = attribute(element, attribute, "");
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }

    private static String attribute(Element element, String name, String otherwise) {
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            if (key.substring(key.indexOf(':') + 1).equals(name)) {
                return attribute.getValue();
            }
        }
        return otherwise;
    }

    private static String words(Element field) {
        return inside(field, PARAGRAPHS).map(OfficePage::printed).collect(Collectors.joining("\n"));
    }

    /** In WordprocessingML text stands in elements of its own, in others wherever it is. */
    private static String printed(Element paragraph) {
        List<String> words = new ArrayList<>();
        boolean isOfRuns = inside(paragraph, Set.of("r")).findFirst().isPresent();
        addWords(paragraph, isOfRuns, words);
        return String.join("", words);
    }

    private static void addWords(Element around, boolean isOfRuns, List<String> words) {
        for (Node node : around.childNodes()) {
            if (node instanceof TextNode text && (!isOfRuns || name(around).equals("t"))) {
                words.add(text.getWholeText());
            } else if (node instanceof Element element && !BESIDE.contains(name(element)) && !isStruckOut(element)) {
                if (BLANKS.contains(name(element))) {
                    words.add(" ");
                }
                addWords(element, isOfRuns, words);
            }
        }
    }

    private static boolean isStruckOut(Element run) {
        return name(run).equals("r")
                && inside(run, Set.of("rpr"))
                        .flatMap(properties -> properties.children().stream())
                        .anyMatch(property -> NOT_PRINTED.contains(name(property))
                                && !Set.of("0", "off", "false").contains(attribute(property, "val", "")));
    }
}
