package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ['规章', '0', None, '23']: rows as programs print lists. */
final class QuotedFields implements TableNotation {

    private static final String IN_QUOTES = "'((?:[^'\\\\]|\\\\.)*+)'|\"((?:[^\"\\\\]|\\\\.)*+)\"";
    private static final String NOTHING = "None|null|nan";
    private static final String FIELD = "(?:" + IN_QUOTES + "|" + NOTHING + "|([-+]?\\d[\\d.]*+))";
    private static final Pattern ROW =
            Pattern.compile("\\s*+\\[?\\[\\s*+" + FIELD + "(?:\\s*+,\\s*+" + FIELD + ")++\\s*+\\]\\]?,?\\s*+");
    private static final Pattern FIELDS = Pattern.compile(FIELD);

    /** Where the words of a field go on in its next line. */
    private static final Pattern BREAK = Pattern.compile("\\\\n");

    @Override
    public Optional<Stretch> from(TextLines lines, int first) {
        List<List<WrittenField>> rows = new ArrayList<>();
        int end = first;
        while (end < lines.size() && ROW.matcher(lines.text(end)).matches()) {
            rows.add(fields(lines.line(end)));
            end++;
        }
        return rows.size() > 1 ? Optional.of(Stretch.table(end, rows)) : Optional.empty();
    }

    private static List<WrittenField> fields(PlacedText line) {
        List<WrittenField> fields = new ArrayList<>();
        Matcher field = FIELDS.matcher(line.text());
        while (field.find()) {
            int group = group(field);
            fields.add(
                    group == 0 ? WrittenField.of(line.substring(field.end(), field.end())) : words(line, field, group));
        }
        return fields;
    }

    /** The group that has the words; 0 if nothing stands there. */
    private static int group(Matcher field) {
        int group = field.groupCount();
        while (group > 0 && field.group(group) == null) {
            group--;
        }
        return group;
    }

    private static WrittenField words(PlacedText line, Matcher field, int group) {
        List<PlacedText> words = new ArrayList<>();
        Matcher end = BREAK.matcher(line.text()).region(field.start(group), field.end(group));
        int from = field.start(group);
        while (end.find()) {
            words.add(line.substring(from, end.start()));
            from = end.end();
        }
        words.add(line.substring(from, field.end(group)));
        return WrittenField.of(PlacedText.joined(words));
    }
}
