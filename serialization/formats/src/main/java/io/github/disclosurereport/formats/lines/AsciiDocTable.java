package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table as AsciiDoc has it, between lines of |===: a bar in front of each field, in front of that how many columns and rows
 * it spans, and a row is full when all columns are.
 */
final class AsciiDocTable implements TableNotation {

    private static final Pattern DELIMITER = Pattern.compile("\\|===+\\s*");
    private static final Pattern COLUMNS = Pattern.compile("\\[.*?cols\\s*=\\s*\"?([^\"\\]]+).*\\]\\s*");

    /** 10*: so many columns alike. */
    private static final Pattern ALIKE = Pattern.compile("(\\d{1,3})\\*.*");

    private static final Pattern FIELD =
            Pattern.compile("(?:^|(?<=\\s))(?:(\\d{1,3})?(?:\\.(\\d{1,3}))?\\+)?[.<^>]*[a-z]?\\|");

    private static final int MOST_LINES = 2000;

    /** No table of the form is as wide. */
    private static final int WIDEST = 200;

    @Override
    public Optional<Stretch> from(TextLines lines, int first) {
        Matcher columns = COLUMNS.matcher(lines.text(first));
        int begin = columns.matches() ? first + 1 : first;
        if (!isDelimiter(lines.text(begin))) {
            return Optional.empty();
        }
        int end = begin + 1;
        while (end < lines.size() && end - begin < MOST_LINES && !isDelimiter(lines.text(end))) {
            end++;
        }
        if (!isDelimiter(lines.text(end))) {
            return Optional.empty();
        }
        List<WrittenField> fields = new ArrayList<>();
        int width = begin > first ? count(columns.group(1)) : 0;
        for (int i = begin + 1; i < end; i++) {
            addFields(lines, lines.line(i), fields);
            width = width == 0 ? width(fields) : width;
        }
        return width == 0 || width > WIDEST
                ? Optional.empty()
                : Optional.of(Stretch.table(end + 1, rows(fields, width)));
    }

    private static boolean isDelimiter(String line) {
        return DELIMITER.matcher(line).matches();
    }

    private static int count(String columns) {
        int count = 0;
        for (String column : columns.split("[,;]", -1)) {
            Matcher alike = ALIKE.matcher(column.strip());
            count += alike.matches() ? Integer.parseInt(alike.group(1)) : 1;
        }
        return count;
    }

    private static int width(List<WrittenField> fields) {
        return fields.stream().mapToInt(WrittenField::columnSpan).sum();
    }

    /** What stands in front of the first bar goes on with the field in the line above. */
    private static void addFields(TextLines lines, PlacedText line, List<WrittenField> fields) {
        Matcher field = FIELD.matcher(line.text());
        int from = 0;
        while (field.find()) {
            goOn(lines, line.substring(from, field.start()), fields);
            from = field.end();
            fields.add(lines.field(line.substring(from, from)).spanning(span(field.group(2)), span(field.group(1))));
        }
        goOn(lines, line.substring(from, line.text().length()), fields);
    }

    private static int span(String written) {
        return written == null ? 1 : Math.max(1, Integer.parseInt(written));
    }

    private static void goOn(TextLines lines, PlacedText words, List<WrittenField> fields) {
        if (!fields.isEmpty()) {
            fields.add(fields.remove(fields.size() - 1).plus(lines.field(words)));
        }
    }

    /** A field begins in the first column that none above covers. */
    private static List<List<WrittenField>> rows(List<WrittenField> fields, int width) {
        List<List<WrittenField>> rows = new ArrayList<>();
        int[] covered = new int[width];
        int column = width;
        for (WrittenField field : fields) {
            column = free(covered, column);
            if (column == width) {
                rows.add(new ArrayList<>());
                column = free(covered, 0);
            }
            int end = Math.min(width, column + field.columnSpan());
            for (; column < end; column++) {
                covered[column] = field.rowSpan() - 1;
            }
            rows.get(rows.size() - 1).add(field);
        }
        return rows;
    }

    /** The first column from one on into which no field above reaches; a row is taken from those that do. */
    private static int free(int[] covered, int from) {
        int column = from;
        while (column < covered.length && covered[column] > 0) {
            covered[column]--;
            column++;
        }
        return column;
    }
}
