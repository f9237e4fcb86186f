package io.github.disclosurereport.formats.html;

import io.github.disclosurereport.formats.html.style.Effect;
import io.github.disclosurereport.formats.html.style.PageStyle;
import io.github.disclosurereport.serialization.PartCount;
import io.github.disclosurereport.serialization.page.Field;
import io.github.disclosurereport.serialization.page.Grid;
import io.github.disclosurereport.serialization.page.GridBuilder;
import io.github.disclosurereport.text.Han;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The grid of a table element, as browsers lay it out; tables in its fields are rows or groups of rows of it. */
final class HtmlGrid {

    /** Browsers read the digits and pass over what follows them. */
    private static final Pattern SPAN = Pattern.compile("\\s*\\+?(\\d{1,6})");

    private static final int FEWEST_ROWS_INSIDE = 3;
    private static final int FIELDS_OF_PADDED = 3;
    private static final int FEWEST_ROWS_AROUND = 3;
    private static final int FEWEST_FIELDS_BESIDE = 5;

    private final Element table;
    private final int number;
    private final PageStyle style;
    private final PartCount parts;
    private final boolean withHidden;

    /**
     * Of a table.
     *
     * @param number which of the tables of its page it is
     * @param withHidden whether what the page hides is part of it
     */
    HtmlGrid(Element table, int number, PageStyle style, PartCount parts, boolean withHidden) {
        this.table = table;
        this.number = number;
        this.style = style;
        this.parts = parts;
        this.withHidden = withHidden;
    }

    /** How many tables there are in an element that have a grid. */
    static int count(Element element) {
        if (is(element)) {
            return 1;
        }
        return element.children().stream().mapToInt(HtmlGrid::count).sum();
    }

    /** A table that holds others only lays out the page, unless each of these is but one field of it, or the fields of a row. */
    static boolean is(Element element) {
        if (!element.nameIs("table")) {
            return false;
        }
        List<Element> inside = element.getElementsByTag("table").stream()
                .filter(table -> !table.equals(element))
                .toList();
        return inside.stream().allMatch(HtmlGrid::isOneField)
                || (inside.size() >= FEWEST_ROWS_INSIDE && inside.stream().allMatch(HtmlGrid::isRow))
                || (inside.stream().allMatch(HtmlGrid::isGroupOfRows) && hasRowsOfItsOwn(element));
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
                && isField(field)
                && field.childrenSize() == 1
                && field.ownText().isBlank();
    }

    /** Whether a table has one field, however deep inside others, perhaps with blank ones to its left and right that keep it off the border. */
    private static boolean isOneField(Element table) {
        List<Element> fields = fields(table);
        List<Element> innermost = IntStream.range(0, fields.size())
                .filter(i -> i + 1 == fields.size() || !isAround(fields.get(i), fields.get(i + 1)))
                .mapToObj(fields::get)
                .toList();
        boolean isPadded = innermost.size() == FIELDS_OF_PADDED
                && innermost.get(0).text().isBlank()
                && innermost.get(2).text().isBlank()
                && mayBeOneField(table.parent(), innermost.get(1).text());
        return innermost.size() == 1 || isPadded;
    }

    /** Whether a table is one row, and nothing else stands in the field that it is in. */
    private static boolean isRow(Element table) {
        return table.getElementsByTag("tr").size() == 1 && isAlone(table);
    }

    private static List<Element> fields(Element element) {
        return element.getAllElements().stream().filter(HtmlGrid::isField).toList();
    }

    private static boolean isField(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }

    /** A field over several columns may hold the figures of each. */
    private static boolean mayBeOneField(@Nullable Element around, String text) {
        return around == null || span(around, "colspan") == 1 || text.chars().anyMatch(Han::isHan);
    }

    private static boolean isAround(Element field, Element next) {
        Element around = next.parent();
        while (around != null && !isField(around)) {
            around = around.parent();
        }
        return field.equals(around);
    }

    Grid grid() {
        GridBuilder grid = new GridBuilder(number, parts);
        drawn().stream()
                .flatMap(part -> part.children().stream())
                .filter(child -> child.nameIs("tr"))
                .forEach(row -> addRow(grid, row));
        return grid.build();
    }

    /** The parts of a table that are to be seen, in the order in which they are. */
    List<Element> drawn() {
        List<Element> drawn = new ArrayList<>(table.children());
        first(drawn, "tfoot").ifPresent(foot -> {
            drawn.remove(foot);
            drawn.add(foot);
        });
        first(drawn, "thead").ifPresent(head -> {
            drawn.remove(head);
            drawn.add(0, head);
        });
        drawn.removeIf(part -> !withHidden && style.isHidden(part));
        return drawn;
    }

    /** The first head and the first foot of a table are drawn at its ends; others where they stand. */
    private static Optional<Element> first(List<Element> parts, String name) {
        return parts.stream().filter(part -> part.nameIs(name)).findFirst();
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
                        && !isOneField(field.child(0))
                        && field.getElementsByTag("tr").size() > 1);
    }

    /** The rows of a table inside the last field of a row, its columns below the last ones of the table around it. */
    private void addGroup(GridBuilder grid, Element row, Element around) {
        Element table = around.getElementsByTag("table").get(0);
        GridBuilder inside = new GridBuilder(number, parts);
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
            if (isField(field) && !style.has(field, Effect.GONE)) {
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
