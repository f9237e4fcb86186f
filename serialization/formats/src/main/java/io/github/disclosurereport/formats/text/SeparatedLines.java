package io.github.disclosurereport.formats.text;

import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lines whose fields stand between tabs or pipes. */
final class SeparatedLines {

    private static final char TAB = '\t';
    private static final char PIPE = '|';

    private static final int FEWEST_SEPARATORS = 2;

    /** More than a block of table 二 has, which alone would be only a part of its table. */
    private static final int FEWEST_ROWS = 4;

    /** What stands below the head of a table in Markdown. */
    private static final Pattern RULE = Pattern.compile("[\\s|:-]+");

    private final List<List<Field>> rows = new ArrayList<>();

    /**
     * A field of a line.
     *
     * @param text its text without the blanks around it
     * @param place where it begins
     */
    record Field(String text, Place place) {}

    /** The fields of some lines. */
    SeparatedLines(List<PlacedText> lines, char separator) {
        boolean hasOuterPipes =
                separator == PIPE && lines.stream().map(PlacedText::text).allMatch(SeparatedLines::isBetweenPipes);
        for (PlacedText placed : lines) {
            String line = placed.text();
            if (line.indexOf('-') < 0 || !RULE.matcher(line).matches()) {
                rows.add(
                        hasOuterPipes
                                ? fields(placed, line.indexOf(PIPE) + 1, line.lastIndexOf(PIPE), separator)
                                : fields(placed, 0, line.length(), separator));
            }
        }
    }

    /** What separates the fields of a line; empty if there are fewer than two. */
    static Optional<Character> separator(String line) {
        if (count(line, TAB) >= FEWEST_SEPARATORS) {
            return Optional.of(TAB);
        }
        return count(line, PIPE) >= FEWEST_SEPARATORS ? Optional.of(PIPE) : Optional.empty();
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    private static boolean isBetweenPipes(String line) {
        String text = line.strip();
        return text.charAt(0) == PIPE && text.charAt(text.length() - 1) == PIPE;
    }

    private static List<Field> fields(PlacedText placed, int begin, int end, char separator) {
        String line = placed.text();
        List<Field> fields = new ArrayList<>();
        int from = begin;
        for (int to = begin; to <= end; to++) {
            if (to == end || line.charAt(to) == separator) {
                String text = line.substring(from, to);
                int blanks = text.length() - text.stripLeading().length();
                fields.add(new Field(text.strip(), placed.place(from + blanks).orElseThrow()));
                from = to + 1;
            }
        }
        return List.copyOf(fields);
    }

    List<List<Field>> rows() {
        return rows;
    }

    /**
     * Whether empty fields say where figures stand. Lines that differ may have lost some at their ends, and nobody knows
     * which; lines with one field are indented; and without an empty field the words are all there is.
     */
    boolean isTable() {
        long withFields = rows.stream()
                .filter(row ->
                        row.stream().filter(field -> !field.text().isEmpty()).count() > 1)
                .count();
        return withFields >= FEWEST_ROWS
                && rows.stream().map(List::size).distinct().count() == 1
                && rows.stream().flatMap(List::stream).map(Field::text).anyMatch(String::isEmpty);
    }
}
