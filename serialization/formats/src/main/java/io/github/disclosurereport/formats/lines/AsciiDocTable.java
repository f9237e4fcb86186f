package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A table as AsciiDoc has it, between lines of |===: a bar in front of each field, in front of that how many columns and rows
 * it spans, and a row is full when all columns are.
 */
final class AsciiDocTable implements TableNotation {

    private static final Pattern DELIMITER = Pattern.compile("\\|===+\\s*");
    private static final Pattern COLUMNS =
            Pattern.compile("\\[.*?cols\\s*=\\s*(?:\"([^\"]+)\"|'([^']+)'|([^,\\]]+)).*\\]\\s*");

    /** 10*: so many columns alike. */
    private static final Pattern ALIKE = Pattern.compile("(\\d{1,3})\\*.*");

    /** How many columns and rows a field spans, or how many are alike, in front of its bar. */
    private static final Pattern FIELD = Pattern.compile(
            "(?:(?:^|(?<=\\s))(?:(?<columns>\\d{1,3})?(?:\\.(?<rows>\\d{1,3}))?\\+|(?<alike>\\d{1,3})\\*)?[.<^>]*[a-z]?)?(?<!\\\\)\\|");

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
        Fields fields = new Fields(begin > first ? count(columns) : 0);
        for (int i = begin + 1; i < end; i++) {
            fields.add(lines, lines.line(i));
        }
        int next = end + 1;
        return fields.rows().map(rows -> Stretch.table(next, rows));
    }

    private static boolean isDelimiter(String line) {
        return DELIMITER.matcher(line).matches();
    }

    private static int count(Matcher columns) {
        String written = Stream.of(1, 2, 3)
                .map(columns::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        int count = 0;
        for (String column : written.split("[,;]", -1)) {
            Matcher alike = ALIKE.matcher(column.strip());
            count += alike.matches() ? Integer.parseInt(alike.group(1)) : 1;
        }
        return count;
    }

    /** The fields of a table one behind the other. */
    private static final class Fields {

        private final List<WrittenField> fields = new ArrayList<>();

        /** Those in front of which a line with several begins: a row, as far as anybody sees. */
        private final Set<Integer> begins = new HashSet<>();

        private int width;
        private boolean isClear = true;

        Fields(int width) {
            this.width = width;
        }

        /** What stands in front of the first bar goes on with the field in the line above. */
        void add(TextLines lines, PlacedText line) {
            int before = fields.size();
            Matcher field = FIELD.matcher(line.text());
            int from = 0;
            while (field.find()) {
                goOn(lines, line.substring(from, field.start()));
                from = field.end();
                isClear &= field.group("alike") == null;
                fields.add(lines.field(line.substring(from, from))
                        .spanning(span(field.group("rows")), span(field.group("columns"))));
            }
            goOn(lines, line.substring(from, line.text().length()));
            if (fields.size() > before + 1) {
                begins.add(before);
            }
            width = width == 0
                    ? fields.stream().mapToInt(WrittenField::columnSpan).sum()
                    : width;
        }

        private static int span(String written) {
            return written == null ? 1 : Math.max(1, Integer.parseInt(written));
        }

        private void goOn(TextLines lines, PlacedText words) {
            if (!fields.isEmpty()) {
                fields.add(fields.remove(fields.size() - 1).plus(lines.field(words)));
            }
        }

        /** A field begins in the first column that none above covers; empty if rows have more fields than room, or fewer. */
        Optional<List<List<WrittenField>>> rows() {
            List<List<WrittenField>> rows = new ArrayList<>();
            int[] covered = new int[Math.min(width, WIDEST)];
            int column = width;
            boolean fit = isClear && width > 0 && width <= WIDEST;
            for (int i = 0; i < fields.size() && fit; i++) {
                column = free(covered, column);
                fit = column == width || !begins.contains(i);
                if (column == width) {
                    rows.add(new ArrayList<>());
                    column = free(covered, 0);
                }
                int end = column + fields.get(i).columnSpan();
                fit &= end <= width;
                for (; column < end && fit; column++) {
                    covered[column] = fields.get(i).rowSpan() - 1;
                }
                rows.get(rows.size() - 1).add(fields.get(i));
            }
            return fit && free(covered, column) == width ? Optional.of(rows) : Optional.empty();
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
}
