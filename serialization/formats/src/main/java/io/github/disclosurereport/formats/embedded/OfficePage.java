package io.github.disclosurereport.formats.embedded;

import static io.github.disclosurereport.formats.embedded.LocalNames.attribute;
import static io.github.disclosurereport.formats.embedded.LocalNames.name;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

    /** In a sheet it is not written further than to its last field that has something. */
    private static final String ROW_OF_SHEET = "row";

    private static final Set<String> ROWS = Set.of("tr", ROW_OF_SHEET, "table-row");
    private static final String COVERED = "covered-table-cell";
    private static final Set<String> FIELDS = Set.of("tc", "cell", "table-cell", COVERED);
    private static final Set<String> PARAGRAPHS = Set.of("p", "h", "data");

    /** What is not printed where it stands. */
    private static final Set<String> BESIDE = Set.of(
            "styles",
            "documentproperties",
            "meta",
            "automatic-styles",
            "note",
            "comment",
            "tracked-changes",
            "del",
            "movefrom",
            "instrtext",
            "ppr",
            "rpr",
            "ruby-text",
            "hidden-text",
            "hidden-paragraph",
            "binary-data",
            "bindata");

    /** What is drawn: a field that has nothing else is not blank. */
    private static final Set<String> DRAWN = Set.of("pict", "drawing", "alternatecontent", "frame", "object");

    /** What is noted beside a text, unless it tells what was put in. */
    private static final String ANNOTATION = "annotation";

    private static final String INSERTION = "Insertion";

    /** What is written otherwise than as a letter. */
    private static final Map<String, String> SIGNS =
            Map.of("s", " ", "tab", " ", "br", " ", "line-break", " ", "cr", " ", "nobreakhyphen", "-");

    /** No table of the form is as wide; behind it sheets repeat empty fields to their end. */
    private static final int WIDEST = 60;

    private final Document page = Document.createShell("");
    private final OfficeStyles styles;

    private OfficePage(OfficeStyles styles) {
        this.styles = styles;
    }

    /** The page that an element of a file is, with the styles of the file. */
    static String of(Element xml, OfficeStyles styles) {
        OfficePage made = new OfficePage(styles);
        made.page.outputSettings().prettyPrint(false);
        made.add(xml);
        return made.page.outerHtml();
    }

    private void add(Element around) {
        for (Element element : around.children()) {
            String name = name(element);
            if (TABLES.contains(name) && !holdsTable(element)) {
                addTable(element);
            } else if (PARAGRAPHS.contains(name)) {
                print(element, page.body().appendElement("p"));
            } else if (!isBeside(element)) {
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
        List<Element> rows = inside(table, ROWS).filter(row -> !isHidden(row)).toList();
        List<Integer> ends = rows.stream().map(row -> addRow(made, row)).toList();
        int width = ends.stream().mapToInt(end -> Math.min(end, WIDEST)).max().orElse(0);
        for (int i = 0; i < rows.size(); i++) {
            if (name(rows.get(i)).equals(ROW_OF_SHEET)) {
                addBlanks(made.child(i), ends.get(i), width);
            }
        }
    }

    private static void addBlanks(Element row, int from, int to) {
        for (int column = from; column < to; column++) {
            row.appendElement("td");
        }
    }

    /** The elements with some names, but for those in others of them and in tables inside. */
    private static Stream<Element> inside(Element around, Set<String> names) {
        return around.children().stream()
                .filter(element ->
                        !TABLES.contains(name(element)) && !DRAWN.contains(name(element)) && !isBeside(element))
                .flatMap(element -> names.contains(name(element)) ? Stream.of(element) : inside(element, names));
    }

    private static boolean isHidden(Element row) {
        return attribute(row, "hidden", "0").equals("1")
                || Set.of("collapse", "filter").contains(attribute(row, "visibility", ""));
    }

    /**
     * Adds a row, and tells in which column it ends. A field that one above covers is there, or is passed over by the number
     * of the next one's column: it is blank.
     */
    private int addRow(Element table, Element row) {
        Element made = table.appendElement("tr");
        int column = 0;
        int spanned = 0;
        for (Element field : inside(row, FIELDS).toList()) {
            int next = number(field, "index", column + 1) - 1;
            addBlanks(made, column, Math.min(next, WIDEST));
            column = Math.max(column, Math.min(next, WIDEST));
            if (name(field).equals(COVERED) && spanned > 0) {
                spanned--;
                continue;
            }
            int columns = columns(field);
            for (int i = number(field, "number-columns-repeated", 1); i > 0 && column < WIDEST; i--) {
                printField(field, made.appendElement("td").attr("colspan", Integer.toString(columns)));
                column += columns;
            }
            spanned = name(field).equals("table-cell") ? columns - 1 : 0;
        }
        return column;
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

    private void printField(Element field, Element made) {
        if (!styles.areGone(field)) {
            List<Element> paragraphs = inside(field, PARAGRAPHS).toList();
            paragraphs.forEach(paragraph -> print(paragraph, made.appendElement("p")));
            if (paragraphs.isEmpty()) {
                made.text(attribute(field, "value", ""));
            }
        }
    }

    /** In WordprocessingML text stands in elements of its own, in others wherever it is. */
    private void print(Element paragraph, Element made) {
        boolean isOfRuns = inside(paragraph, Set.of("r")).findFirst().isPresent();
        print(paragraph, isOfRuns, made);
    }

    private void print(Element around, boolean isOfRuns, Element made) {
        for (Node node : around.childNodes()) {
            if (node instanceof TextNode text && (!isOfRuns || name(around).equals("t"))) {
                made.appendText(text.getWholeText());
            } else if (node instanceof Element element && !styles.areGone(element) && !isBeside(element)) {
                if (DRAWN.contains(name(element))) {
                    made.appendElement("img");
                    continue;
                }
                made.appendText(SIGNS.getOrDefault(name(element), ""));
                print(element, isOfRuns, styles.areRaised(element) ? made.appendElement("sup") : made);
            }
        }
    }

    private static boolean isBeside(Element element) {
        String name = name(element);
        return BESIDE.contains(name)
                || (name.equals(ANNOTATION) && !attribute(element, "type", "").endsWith(INSERTION));
    }
}
