package io.github.disclosurereport.formats;

import io.github.disclosurereport.source.Place.TablePlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The tables of a page as a browser lays them out, made without the reader: what a person finds who counts. */
final class LaidOut {

    private static final Pattern GONE = Pattern.compile("(?i)display\\s*:\\s*none");
    private static final Pattern SPAN = Pattern.compile("\\d{1,3}");

    /** The fields of each table by row and column, from 1. */
    private final List<Map<List<Integer>, Element>> tables;

    private LaidOut(List<Map<List<Integer>, Element>> tables) {
        this.tables = tables;
    }

    static LaidOut of(Element body) {
        return new LaidOut(body.select("table").stream()
                .filter(table -> table.select("table").size() == 1)
                .map(LaidOut::fields)
                .toList());
    }

    /** The field at a place, if one begins there. */
    Optional<Element> at(TablePlace place) {
        return place.table() > tables.size()
                ? Optional.empty()
                : Optional.ofNullable(tables.get(place.table() - 1).get(List.of(place.row(), place.column())));
    }

    private static Map<List<Integer>, Element> fields(Element table) {
        Map<List<Integer>, Element> beginning = new HashMap<>();
        Map<List<Integer>, Element> covering = new HashMap<>();
        int number = 0;
        for (Element row : rows(table)) {
            number++;
            int column = 1;
            for (Element field : row.children()) {
                if (!field.is("td, th") || isGone(field)) {
                    continue;
                }
                while (covering.containsKey(List.of(number, column))) {
                    column++;
                }
                beginning.put(List.of(number, column), field);
                for (int down = 0; down < span(field, "rowspan"); down++) {
                    for (int right = 0; right < span(field, "colspan"); right++) {
                        covering.put(List.of(number + down, column + right), field);
                    }
                }
                column += span(field, "colspan");
            }
        }
        return beginning;
    }

    /** The first head is drawn above the other rows, the first foot below. */
    private static List<Element> rows(Element table) {
        List<Element> groups = new ArrayList<>(table.children());
        Optional<Element> head =
                groups.stream().filter(group -> group.is("thead")).findFirst();
        Optional<Element> foot =
                groups.stream().filter(group -> group.is("tfoot")).findFirst();
        List<Element> others = groups.stream()
                .filter(group ->
                        !Optional.of(group).equals(head) && !Optional.of(group).equals(foot))
                .toList();
        return Stream.of(head.stream(), others.stream(), foot.stream())
                .flatMap(group -> group)
                .flatMap(group -> group.children().stream())
                .filter(row -> row.is("tr") && !isGone(row))
                .toList();
    }

    private static boolean isGone(Element element) {
        return element.hasAttr("hidden") || GONE.matcher(element.attr("style")).find();
    }

    private static int span(Element field, String attribute) {
        String span = field.attr(attribute).strip();
        return SPAN.matcher(span).matches() ? Math.max(1, Integer.parseInt(span)) : 1;
    }
}
