package io.github.disclosurereport.formats.text;

import java.util.Arrays;
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

    private final List<List<String>> rows;

    SeparatedLines(List<String> lines, char separator) {
        boolean hasOuterPipes = separator == PIPE && lines.stream().allMatch(SeparatedLines::isBetweenPipes);
        this.rows = lines.stream()
                .filter(line -> line.indexOf('-') < 0 || !RULE.matcher(line).matches())
                .map(line -> hasOuterPipes ? inside(line.strip()) : line)
                .map(line -> fields(line, separator))
                .toList();
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

    private static String inside(String line) {
        return line.substring(1, line.length() - 1);
    }

    private static List<String> fields(String line, char separator) {
        return Arrays.stream(line.split(Pattern.quote(String.valueOf(separator)), -1))
                .map(String::strip)
                .toList();
    }

    List<List<String>> rows() {
        return rows;
    }

    /**
     * Whether empty fields say where figures stand. Lines that differ may have lost some at their ends, and nobody knows
     * which; lines with one field are indented; and without an empty field the words are all there is.
     */
    boolean isTable() {
        long withFields = rows.stream()
                .filter(row -> row.stream().filter(field -> !field.isEmpty()).count() > 1)
                .count();
        return withFields >= FEWEST_ROWS
                && rows.stream().map(List::size).distinct().count() == 1
                && rows.stream().flatMap(List::stream).anyMatch(String::isEmpty);
    }
}
