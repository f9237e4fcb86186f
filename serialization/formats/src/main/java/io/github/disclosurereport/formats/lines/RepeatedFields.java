package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.text.Han;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Lines of as many fields each, with several blanks between them, in which a label stands once for each column that it covers. */
final class RepeatedFields implements TableNotation {

    private static final int FEWEST_FIELDS = 4;
    private static final int FEWEST_ROWS = 3;
    private static final Pattern BLANKS = Pattern.compile("[ \\u00A0]{2,}+");

    @Override
    public Optional<Stretch> from(TextLines lines, int first) {
        if (!mayBegin(lines.text(first))) {
            return Optional.empty();
        }
        List<List<WrittenField>> rows = new ArrayList<>();
        List<WrittenField> row = fields(lines, first);
        int width = row.size();
        while (row.size() == width) {
            rows.add(row);
            int next = first + rows.size();
            row = next < lines.size() ? fields(lines, next) : List.of();
        }
        return rows.size() < FEWEST_ROWS ? Optional.empty() : Optional.of(Stretch.table(first + rows.size(), rows));
    }

    /** Whether a line has a label twice, field by field. */
    static boolean mayBegin(String line) {
        if (!line.contains("  ") || line.charAt(0) == ' ') {
            return false;
        }
        String[] fields = BLANKS.split(line, -1);
        return fields.length >= FEWEST_FIELDS
                && IntStream.range(1, fields.length)
                        .anyMatch(i -> fields[i].equals(fields[i - 1]) && isLabel(fields[i]));
    }

    private static boolean isLabel(String field) {
        return field.chars().filter(Han::isHan).count() > 1;
    }

    private static List<WrittenField> fields(TextLines lines, int number) {
        PlacedText line = lines.line(number);
        int end = line.text().stripTrailing().length();
        Matcher blanks = BLANKS.matcher(line.text()).region(0, end);
        List<WrittenField> fields = new ArrayList<>();
        int from = 0;
        while (blanks.find()) {
            fields.add(lines.field(line.substring(from, blanks.start())));
            from = blanks.end();
        }
        fields.add(lines.field(line.substring(from, end)));
        return fields;
    }
}
