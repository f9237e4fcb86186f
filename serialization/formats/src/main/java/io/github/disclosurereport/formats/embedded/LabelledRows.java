package io.github.disclosurereport.formats.embedded;

import io.github.disclosurereport.formats.embedded.JsonValue.Member;
import io.github.disclosurereport.formats.embedded.JsonValue.Members;
import io.github.disclosurereport.formats.embedded.JsonValue.Text;
import io.github.disclosurereport.serialization.interpretation.PageInterpreter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rows of a table in a value of JSON: objects of figures under the labels of their columns, below keys that label rows. */
final class LabelledRows {

    private static final Pattern FIGURE = Pattern.compile("[-+]?\\d[\\d,.]*");

    /** A label is not longer, and neither is a figure. */
    private static final int LONGEST = 60;

    private final List<Row> rows = new ArrayList<>();

    /** The figures of a row, and the labels of the row itself. */
    private record Row(List<String> labels, Members figures) {}

    private LabelledRows() {}

    /** Whether a value is nothing but rows, and some of them has a figure. */
    static boolean areIn(JsonValue value) {
        return areRows(value) && hasFigure(value);
    }

    private static boolean areRows(JsonValue value) {
        return isRow(value)
                || (!value.values().isEmpty()
                        && value.values().stream().allMatch(LabelledRows::areRows)
                        && !(value instanceof Members members && namesSections(members)));
    }

    private static boolean namesSections(Members members) {
        return members.members().stream().map(Member::key).anyMatch(PageInterpreter::namesSection);
    }

    private static boolean isRow(JsonValue value) {
        return value instanceof Members
                && !PlacedCells.isCell(value)
                && !value.values().isEmpty()
                && value.values().stream().allMatch(LabelledRows::isField);
    }

    private static boolean isField(JsonValue value) {
        return value instanceof Text text && text.words().length() <= LONGEST && !PageInterpreter.isTitle(text.words());
    }

    private static boolean hasFigure(JsonValue value) {
        return value instanceof Text text
                ? FIGURE.matcher(text.words()).matches()
                : value.values().stream().anyMatch(LabelledRows::hasFigure);
    }

    /** The tables of the rows in a value, each with its head: another begins where other columns do. */
    static List<List<List<String>>> tables(JsonValue value) {
        LabelledRows found = new LabelledRows();
        found.add(value, List.of());
        List<List<List<String>>> tables = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= found.rows.size(); to++) {
            if (to == found.rows.size() || !keys(found.rows.get(to)).equals(keys(found.rows.get(from)))) {
                tables.add(table(found.rows.subList(from, to)));
                from = to;
            }
        }
        return tables;
    }

    private void add(JsonValue value, List<String> labels) {
        if (value instanceof Members row && isRow(row)) {
            rows.add(new Row(labels, row));
        } else if (value instanceof Members named) {
            named.members().forEach(member -> add(member.value(), and(labels, member.key())));
        } else {
            value.values().forEach(item -> add(item, labels));
        }
    }

    private static List<String> and(List<String> labels, String label) {
        return Stream.concat(labels.stream(), Stream.of(label)).toList();
    }

    private static List<String> keys(Row row) {
        return row.figures().members().stream().map(Member::key).toList();
    }

    /** A row with fewer labels than another has its last again. */
    private static List<List<String>> table(List<Row> rows) {
        int columns = rows.stream().mapToInt(row -> row.labels().size()).max().orElse(0);
        List<List<String>> table = new ArrayList<>();
        table.add(Stream.concat(Collections.nCopies(columns, "").stream(), keys(rows.get(0)).stream())
                .toList());
        for (Row row : rows) {
            List<String> fields = new ArrayList<>(row.labels());
            while (fields.size() < columns) {
                fields.add(
                        row.labels().isEmpty()
                                ? ""
                                : row.labels().get(row.labels().size() - 1));
            }
            row.figures().members().forEach(member -> fields.add(((Text) member.value()).words()));
            table.add(fields);
        }
        return table;
    }
}
