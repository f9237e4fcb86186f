package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A table with every field on a line of its own that ends with a pipe, and several pipes behind the last of a row. */
final class FieldLines implements TableNotation {

    private static final Pattern FIELD = Pattern.compile("[^|]*+\\|\\s*+");
    private static final Pattern END_OF_ROW = Pattern.compile("\\s*+\\|{2,}+\\s*+");

    @Override
    public Optional<Stretch> from(TextLines lines, int first) {
        if (!isField(lines.text(first))) {
            return Optional.empty();
        }
        List<List<WrittenField>> rows = new ArrayList<>();
        List<WrittenField> row = new ArrayList<>();
        int end = first;
        while (isField(lines.text(end)) || (end > first && isEndOfRow(lines.text(end)))) {
            if (isEndOfRow(lines.text(end))) {
                rows.add(List.copyOf(row));
                row.clear();
            } else {
                PlacedText line = lines.line(end);
                row.add(lines.field(line.substring(0, line.text().indexOf('|'))));
            }
            end++;
        }
        return Optional.of(Stretch.table(end, TableShape.behindLabels(rows)));
    }

    private static boolean isField(String line) {
        return FIELD.matcher(line).matches();
    }

    private static boolean isEndOfRow(String line) {
        return END_OF_ROW.matcher(line).matches();
    }
}
