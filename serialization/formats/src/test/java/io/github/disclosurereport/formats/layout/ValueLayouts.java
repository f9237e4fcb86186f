package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.form.Heading;
import io.github.disclosurereport.form.HeadingGroup;
import io.github.disclosurereport.form.TableKind;
import io.github.disclosurereport.report.AnnualReport;
import io.github.disclosurereport.report.Section;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.io.JsonStringEncoder;

/** JSON that has the report as values under its labels, as programs write it that take tables out of files. */
final class ValueLayouts {

    private ValueLayouts() {}

    static List<Layout> all() {
        return List.of(
                values("values-in-lists", "JSON with each table as a list of rows", ValueLayouts::lists),
                values(
                        "values-below-heads",
                        "JSON with the labels of columns beside lists of rows",
                        ValueLayouts::columns),
                values("values-in-rows", "JSON with each row of a table as an object", ValueLayouts::rows),
                values("values-below-labels", "JSON with the figures of a row below its labels", ValueLayouts::below),
                values("values-in-places", "JSON with the row, column and spans of each cell", ValueLayouts::places));
    }

    private static Layout values(String name, String description, BiFunction<AnnualReport, TableKind, String> table) {
        return new Layout(
                name,
                description,
                (report, random) -> new Dressed(
                        "", "report.json", json(report, table), StandardCharsets.UTF_8, report, Set.of(), false));
    }

    private static String json(AnnualReport report, BiFunction<AnnualReport, TableKind, String> table) {
        Stream<String> front = Stream.of(
                member("title", quoted(report.title().orElseThrow())),
                member("preface", texts(report.preface().paragraphs())));
        Stream<String> sections = report.sections().stream()
                .map(section -> member(section.kind().heading(report.edition()), section(report, section, table)));
        return object(Stream.concat(front, sections));
    }

    private static String section(
            AnnualReport report, Section section, BiFunction<AnnualReport, TableKind, String> table) {
        Stream<String> texts = Stream.of(member("正文", texts(section.text().paragraphs())));
        Stream<String> tables = section.kind().table().stream().map(kind -> member("表格", table.apply(report, kind)));
        return object(Stream.concat(texts, tables));
    }

    private static String lists(AnnualReport report, TableKind kind) {
        return list(GridSpans.rectangle(Grid.of(report, kind)).rows().stream()
                .map(row -> list(row.stream().map(Field::text).map(ValueLayouts::quotedOrNull))));
    }

    private static String places(AnnualReport report, TableKind kind) {
        return list(Grid.of(report, kind).placed().stream()
                .map(placed -> object(Stream.of(
                        member("rowIndex", Integer.toString(placed.row())),
                        member("columnIndex", Integer.toString(placed.column())),
                        member("rowSpan", Integer.toString(placed.field().rowSpan())),
                        member("columnSpan", Integer.toString(placed.field().columnSpan())),
                        member("content", quoted(placed.field().text()))))));
    }

    /** Rows with the same columns below one head. */
    private static String columns(AnnualReport report, TableKind kind) {
        Edition edition = report.edition();
        Map<List<String>, List<Heading>> byColumns = rows(kind, edition).stream()
                .collect(Collectors.groupingBy(
                        row -> cells(edition, kind, row)
                                .map(path -> path.column().label(edition))
                                .toList(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return list(byColumns.entrySet().stream()
                .map(table -> object(Stream.of(
                        member("columns", texts(below("项目", table.getKey().stream()))),
                        member(
                                "data",
                                list(table.getValue().stream()
                                        .map(row -> texts(below(
                                                label(row, edition),
                                                cells(edition, kind, row).map(path -> figure(report, path)))))))))));
    }

    private static List<String> below(String label, Stream<String> fields) {
        return Stream.concat(Stream.of(label), fields).toList();
    }

    private static String rows(AnnualReport report, TableKind kind) {
        Edition edition = report.edition();
        return list(rows(kind, edition).stream()
                .map(row -> object(Stream.concat(
                        Stream.of(member("项目", quoted(label(row, edition)))), figures(report, kind, row)))));
    }

    private static List<Heading> rows(TableKind kind, Edition edition) {
        return kind.rows().stream()
                .filter(row -> row.isIn(edition))
                .<Heading>map(row -> row)
                .toList();
    }

    /** With its groups in front. */
    private static String label(Heading row, Edition edition) {
        return Stream.concat(row.groups().stream().map(HeadingGroup::label), Stream.of(row.label(edition)))
                .collect(Collectors.joining("/"));
    }

    private static Stream<String> figures(AnnualReport report, TableKind kind, Heading row) {
        Edition edition = report.edition();
        return cells(edition, kind, row)
                .map(path -> member(path.column().label(edition), quoted(figure(report, path))));
    }

    private static Stream<CellPath> cells(Edition edition, TableKind kind, Heading row) {
        return edition.cells().stream().filter(path -> path.table() == kind && path.row() == row);
    }

    private static String figure(AnnualReport report, CellPath path) {
        return report.cell(path).toString();
    }

    private static String below(AnnualReport report, TableKind kind) {
        return below(report, kind, rows(kind, report.edition()), 0);
    }

    /** Rows of the same group together, each below the label of its group. */
    private static String below(AnnualReport report, TableKind kind, List<Heading> rows, int depth) {
        Edition edition = report.edition();
        return object(rows.stream()
                .map(row -> label(row, depth, edition))
                .distinct()
                .map(label -> {
                    List<Heading> under = rows.stream()
                            .filter(row -> label(row, depth, edition).equals(label))
                            .toList();
                    Heading first = under.get(0);
                    return member(
                            label,
                            first.groups().size() > depth
                                    ? below(report, kind, under, depth + 1)
                                    : object(figures(report, kind, first)));
                }));
    }

    private static String label(Heading row, int depth, Edition edition) {
        List<HeadingGroup> groups = row.groups();
        return depth < groups.size() ? groups.get(depth).label() : row.label(edition);
    }

    private static String texts(List<String> paragraphs) {
        return list(paragraphs.stream().map(ValueLayouts::quoted));
    }

    private static String list(Stream<String> values) {
        return values.collect(Collectors.joining(",", "[", "]"));
    }

    private static String object(Stream<String> members) {
        return members.collect(Collectors.joining(",", "{", "}"));
    }

    private static String member(String key, String value) {
        return quoted(key) + ":" + value;
    }

    private static String quotedOrNull(String text) {
        return text.isEmpty() ? "null" : quoted(text);
    }

    private static String quoted(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + "\"";
    }
}
