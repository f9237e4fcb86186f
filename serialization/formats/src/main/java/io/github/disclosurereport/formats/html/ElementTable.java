package io.github.disclosurereport.formats.html;

import io.github.disclosurereport.formats.html.style.Effect;
import io.github.disclosurereport.formats.html.style.PageStyle;
import io.github.disclosurereport.serialization.interpretation.PageInterpreter;
import io.github.disclosurereport.serialization.page.Grid;
import io.github.disclosurereport.serialization.page.GridBuilder;
import io.github.disclosurereport.source.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A table of the form made of other elements: they have the roles of rows and fields, or their own style places them in a
 * grid, or each row has equally many.
 */
final class ElementTable {

    private static final Set<String> TABLES = Set.of("table", "grid", "treegrid");
    private static final Set<String> FIELDS = Set.of("cell", "gridcell", "rowheader", "columnheader");
    private static final Pattern ROW = line("row");
    private static final Pattern COLUMN = line("column");
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_FIELDS = 3;

    private ElementTable() {}

    /** A field; its column counts from 0, and is empty where fields stand one behind the other. */
    private record Field(Element element, OptionalInt column, int rowSpan, int columnSpan) {}

    /** The line of a CSS grid at which a field begins, and perhaps how many it spans or at which it ends. */
    private static Pattern line(String name) {
        return Pattern.compile("(?:^|;)\\s*grid-" + name
                + "\\s*:\\s*(\\d{1,2})\\s*(?:/\\s*(?:span\\s*(\\d{1,2})|(\\d{1,2})))?\\s*(?:;|$)");
    }

    /** The table that an element makes; empty if it makes none with so many labels that it is one of the form. */
    static Optional<Grid> of(Element element, Supplier<GridBuilder> grid, PageStyle style, SourceLines lines) {
        return rows(element, style)
                .filter(rows -> element.getElementsByTag("table").isEmpty())
                .flatMap(rows -> grid(rows, place(element, lines), grid.get(), style, lines))
                .filter(PageInterpreter::isOfForm);
    }

    private static Optional<List<List<Field>>> rows(Element element, PageStyle style) {
        if (TABLES.contains(element.attr("role"))) {
            return Optional.of(
                    rows(element.getElementsByAttributeValue("role", "row"), ElementTable::withRoles, style));
        }
        boolean mayBeTable = element.childNodeSize() >= FEWEST_ROWS
                && element.childrenSize() >= FEWEST_ROWS
                && element.ownText().isBlank();
        return mayBeTable ? placed(element).or(() -> equallyMany(element, style)) : Optional.empty();
    }

    private static List<List<Field>> rows(
            List<Element> rows, Function<Element, List<Element>> fields, PageStyle style) {
        return rows.stream()
                .filter(row -> !style.has(row, Effect.GONE))
                .map(row -> fields.apply(row).stream()
                        .filter(field -> !style.has(field, Effect.GONE))
                        .map(field -> new Field(
                                field, OptionalInt.empty(), span(field, "aria-rowspan"), span(field, "aria-colspan")))
                        .toList())
                .toList();
    }

    private static List<Element> withRoles(Element row) {
        return row.getElementsByAttribute("role").stream()
                .filter(field -> FIELDS.contains(field.attr("role")))
                .toList();
    }

    private static int span(Element field, String attribute) {
        return field.attr(attribute).matches("[1-9]\\d{0,2}") ? Integer.parseInt(field.attr(attribute)) : 1;
    }

    /** Rows of blocks, each with as many. */
    private static Optional<List<List<Field>>> equallyMany(Element table, PageStyle style) {
        int count = table.child(0).childrenSize();
        boolean isTable = count >= FEWEST_FIELDS
                && table.children().stream()
                        .allMatch(row -> row.childrenSize() == count
                                && row.ownText().isBlank()
                                && row.children().stream().allMatch(Element::isBlock));
        return isTable ? Optional.of(rows(table.children(), Element::children, style)) : Optional.empty();
    }

    /** Fields that all say in which row and column they stand, none where another does. */
    private static Optional<List<List<Field>>> placed(Element table) {
        TreeMap<Integer, List<Field>> rows = new TreeMap<>();
        Set<List<Integer>> taken = new HashSet<>();
        for (Element field : table.children()) {
            Matcher row = ROW.matcher(field.attr("style"));
            Matcher column = COLUMN.matcher(field.attr("style"));
            if (!row.find() || !column.find()) {
                return Optional.empty();
            }
            int left = begin(column);
            Field placed = new Field(field, OptionalInt.of(left), span(row), span(column));
            for (int i = 0; i < placed.rowSpan() * placed.columnSpan(); i++) {
                int down = i / placed.columnSpan();
                if (!taken.add(List.of(begin(row) + down, left + i % placed.columnSpan()))) {
                    return Optional.empty();
                }
            }
            rows.computeIfAbsent(begin(row), key -> new ArrayList<>()).add(placed);
        }
        rows.values()
                .forEach(fields -> fields.sort(
                        Comparator.comparingInt(field -> field.column().orElseThrow())));
        boolean isEachRowThere = rows.lastKey() - rows.firstKey() + 1 == rows.size();
        return isEachRowThere ? Optional.of(List.copyOf(rows.values())) : Optional.empty();
    }

    private static int begin(Matcher line) {
        return Math.max(0, Integer.parseInt(line.group(1)) - 1);
    }

    private static int span(Matcher line) {
        int span = 1;
        if (line.group(2) != null) {
            span = Integer.parseInt(line.group(2));
        } else if (line.group(3) != null) {
            span = Integer.parseInt(line.group(3)) - Integer.parseInt(line.group(1));
        }
        return Math.max(1, span);
    }

    /** The fields, each in its line, and a blank one in that of the field in front; empty if the lines are not known. */
    private static Optional<Grid> grid(
            List<List<Field>> rows, Optional<Place> first, GridBuilder grid, PageStyle style, SourceLines lines) {
        Optional<Place> place = first;
        for (List<Field> row : rows) {
            grid.row();
            for (Field field : row) {
                String text = style.isHidden(field.element()) ? "" : CellLines.of(field.element(), style);
                place = text.isEmpty() ? place : place(field.element(), lines);
                if (place.isEmpty()) {
                    return Optional.empty();
                }
                field.column().ifPresent(grid::at);
                grid.field(text, field.rowSpan(), field.columnSpan(), place.get());
            }
        }
        return Optional.of(grid.build());
    }

    private static Optional<Place> place(Element field, SourceLines lines) {
        return field.nodeStream(TextNode.class)
                .filter(words -> !words.isBlank())
                .findFirst()
                .flatMap(words -> lines.text(words.getWholeText(), words).place());
    }
}
