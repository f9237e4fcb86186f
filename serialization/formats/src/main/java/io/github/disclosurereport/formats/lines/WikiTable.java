package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table as wikis write it, between lines that begin with {| and |}: a bar in front of each field, |- in front of a row. One
 * that holds another, or hides a field, is none.
 */
final class WikiTable implements TableNotation {

    private static final String BEGIN = "{|";
    private static final String ROW = "|-";
    private static final String CAPTION = "|+";
    private static final int MOST_LINES = 2000;

    /** Between fields that share a line. */
    private static final Pattern BETWEEN_FIELDS = Pattern.compile("\\|\\||!!");

    /** What stands in front of the words of a field, and a bar behind it. */
    private static final Pattern ATTRIBUTES = Pattern.compile(
            "\\s*+(?:[a-z-]{2,12}+\\s*+=\\s*+(?:\"[^\"|]*+\"|'[^'|]*+'|[^\\s\"'|]++)\\s*+)++\\|(?!\\|)");

    /** With it a field may be there for nobody to see. */
    private static final Pattern HIDDEN = Pattern.compile("line-through|display\\s*:|visibility\\s*:");

    private static final Pattern SPAN = Pattern.compile("(row|col)span\\s*=\\s*[\"']?(\\d{1,3})");

    /** Whether a line begins a table. */
    static boolean isBegin(String line) {
        return line.startsWith(BEGIN);
    }

    /** Whether a line ends a table. */
    static boolean isEnd(String line) {
        return line.startsWith("|}");
    }

    @Override
    public Optional<Stretch> from(TextLines lines, int first) {
        if (!isBegin(lines.text(first))) {
            return Optional.empty();
        }
        List<List<WrittenField>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        int last = first + 1;
        while (last < lines.size() && last - first < MOST_LINES && goesOn(lines.text(last))) {
            add(lines, last, rows);
            last++;
        }
        rows.removeIf(List::isEmpty);
        return isEnd(lines.text(last)) ? Optional.of(Stretch.table(last + 1, rows)) : Optional.empty();
    }

    private static boolean goesOn(String line) {
        return !isEnd(line) && !isBegin(line) && !HIDDEN.matcher(line).find();
    }

    /** A line that begins no field goes on with the one above. */
    private static void add(TextLines lines, int number, List<List<WrittenField>> rows) {
        String line = lines.text(number);
        List<WrittenField> row = rows.get(rows.size() - 1);
        if (line.startsWith(ROW)) {
            rows.add(new ArrayList<>());
        } else if (line.startsWith("|") || line.startsWith("!")) {
            if (!line.startsWith(CAPTION)) {
                addFields(lines, lines.line(number), row);
            }
        } else if (!row.isEmpty()) {
            row.add(row.remove(row.size() - 1).plus(lines.field(lines.line(number))));
        }
    }

    private static void addFields(TextLines lines, PlacedText line, List<WrittenField> row) {
        Matcher between = BETWEEN_FIELDS.matcher(line.text());
        int from = 1;
        while (between.find(from)) {
            row.add(field(lines, line.substring(from, between.start())));
            from = between.end();
        }
        row.add(field(lines, line.substring(from, line.text().length())));
    }

    private static WrittenField field(TextLines lines, PlacedText written) {
        Matcher attributes = ATTRIBUTES.matcher(written.text());
        if (!attributes.lookingAt()) {
            return lines.field(written);
        }
        int rows = 1;
        int columns = 1;
        Matcher span = SPAN.matcher(attributes.group());
        while (span.find()) {
            int covered = Math.max(1, Integer.parseInt(span.group(2)));
            rows = span.group(1).equals("row") ? covered : rows;
            columns = span.group(1).equals("col") ? covered : columns;
        }
        return lines.field(written.substring(attributes.end(), written.text().length()))
                .spanning(rows, columns);
    }
}
