package io.github.disclosurereport.formats.layout;

import io.github.disclosurereport.formats.layout.Field.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables as lines of plain text. */
final class TextTables {

    private TextTables() {}

    /** As a browser saves a table: a field a line behind a tab, an empty line after each row. */
    static List<String> fieldPerLine(Grid grid) {
        List<String> lines = new ArrayList<>();
        for (List<Field> row : GridSpans.blankedBelow(grid).rows()) {
            row.forEach(field -> lines.add("\t" + field.text()));
            lines.add("");
        }
        return lines;
    }

    /** As text extractors do: a field a line and nothing else, empty fields left out. */
    static List<String> bareFieldPerLine(Grid grid) {
        return grid.rows().stream()
                .flatMap(List::stream)
                .map(Field::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** A row a line; nothing where a span covers a field. */
    static List<String> rowPerLine(Grid grid, String separator) {
        return grid.rows().stream().map(row -> joined(row, separator)).toList();
    }

    /** A row a line, as many fields in each. */
    static List<String> rectangle(Grid grid, String separator) {
        return rowPerLine(GridSpans.rectangle(grid), separator);
    }

    static String joined(List<Field> row, String separator) {
        return row.stream().map(Field::text).collect(Collectors.joining(separator));
    }

    /** A Markdown table: the first row is its head, whatever it holds. */
    static List<String> pipes(Grid grid) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (List<Field> row : GridSpans.rectangle(grid).rows()) {
            lines.add("| " + joined(row, " | ") + " |");
            if (lines.size() == 2) {
                lines.add("|" + " --- |".repeat(row.size()));
            }
        }
        lines.add("");
        return lines;
    }

    /** A table as forums write it, with tags in brackets. */
    static List<String> forum(Grid grid) {
        return Stream.of(
                        Stream.of("[table=98%]"),
                        grid.rows().stream()
                                .map(row -> row.stream()
                                        .map(TextTables::forum)
                                        .collect(Collectors.joining("", "[tr]", "[/tr]"))),
                        Stream.of("[/table]"))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String forum(Field field) {
        boolean isSpanning = field.columnSpan() > 1 || field.rowSpan() > 1;
        String spans = isSpanning ? "=" + field.columnSpan() + "," + field.rowSpan() : "";
        return "[td" + spans + "][b]" + field.text() + "[/b][/td]";
    }

    /** An AsciiDoc table, with the spans in front of the bars: a field a line, or a row a line. */
    static List<String> asciiDoc(Grid grid, boolean isRowPerLine) {
        List<String> lines =
                new ArrayList<>(List.of("", "[cols=\"" + grid.width() + "*\",options=\"header\"]", "|==="));
        for (List<Field> row : grid.rows()) {
            List<String> fields = row.stream().map(TextTables::asciiDoc).toList();
            lines.addAll(isRowPerLine ? List.of(String.join(" ", fields)) : fields);
        }
        lines.addAll(List.of("|===", ""));
        return lines;
    }

    private static String asciiDoc(Field field) {
        String rows = field.rowSpan() > 1 ? "." + field.rowSpan() : "";
        String columns = field.columnSpan() > 1 ? "" + field.columnSpan() : "";
        String spans = rows.isEmpty() && columns.isEmpty() ? "" : columns + rows + "+";
        return spans + "|" + field.text();
    }

    /** A row a line; longer labels go on in the next line, behind the figures. */
    static List<String> wrapped(Grid grid, Random random) {
        List<String> lines = new ArrayList<>();
        for (List<Field> row : grid.rows()) {
            List<String> figures =
                    row.stream().filter(Field::isFigure).map(Field::text).toList();
            if (figures.isEmpty()) {
                lines.addAll(wrappedHeads(row));
            } else {
                row.stream()
                        .filter(field -> field.part() == Part.ROW_GROUP)
                        .forEach(field -> lines.addAll(halves(field.text(), 4)));
                String label = row.stream()
                        .filter(field -> field.part() == Part.ROW_LABEL)
                        .map(Field::text)
                        .collect(Collectors.joining());
                lines.addAll(around(label, String.join(" ", figures), random));
            }
        }
        return lines;
    }

    /** Figures beside the first half, between the halves, or beside the second half of their label. */
    private static List<String> around(String label, String figures, Random random) {
        List<String> halves = halves(label, 8);
        if (halves.size() == 1) {
            return List.of((label + " " + figures).strip());
        }
        String first = halves.get(0);
        String second = halves.get(1);
        return switch (random.nextInt(3)) {
            case 0 -> List.of(first + " " + figures, second);
            case 1 -> List.of(first, figures, second);
            default -> List.of(first, second + " " + figures);
        };
    }

    /** The upper halves of the heads in one line, the lower halves in the next. */
    private static List<String> wrappedHeads(List<Field> row) {
        List<List<String>> all = row.stream()
                .map(field -> halves(field.text(), field.part() == Part.NOTE ? 9 : 3))
                .toList();
        String upper = all.stream().map(halves -> halves.get(0)).collect(Collectors.joining(" "));
        String lower = all.stream()
                .filter(halves -> halves.size() > 1)
                .map(halves -> halves.get(1))
                .collect(Collectors.joining(" "));
        return lower.isEmpty() ? List.of(upper) : List.of(upper, lower);
    }

    private static List<String> halves(String text, int longest) {
        int middle = (text.length() + 1) / 2;
        return text.length() <= longest ? List.of(text) : List.of(text.substring(0, middle), text.substring(middle));
    }
}
