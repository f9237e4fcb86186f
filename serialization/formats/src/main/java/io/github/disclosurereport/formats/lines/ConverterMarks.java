package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.source.PlacedText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What data tools and converters put around the fields of a table: numbers of its rows, numbers and names of columns. */
final class ConverterMarks {

    private static final Pattern COUNT = Pattern.compile("(?:Col|Column|Unnamed: )?(\\d{1,3})");
    private static final Pattern NO_NAME = Pattern.compile("Unnamed: \\d{1,3}(?:_level_\\d)?");
    private static final Pattern ROW_IN_FRONT = Pattern.compile("(?:[Rr]ow|第)\\s*(\\d{1,3})\\s*行?\\s*[:：]\\s*");
    private static final int FEWEST_COUNTS = 3;

    private ConverterMarks() {}

    static List<List<WrittenField>> without(List<List<WrittenField>> table) {
        if (table.isEmpty()) {
            return table;
        }
        boolean isCounted = countsColumns(table.get(0));
        List<List<WrittenField>> rows = isCounted ? table.subList(1, table.size()) : table;
        int head = isCounted || !isBlankAtFirst(table.get(0)) ? 0 : 1;
        int numbers = countsRows(rows, head) ? 1 : 0;
        return (areRowsNamed(rows) ? rows.stream().map(ConverterMarks::withoutRowName) : rows.stream())
                .map(row -> withoutNames(row.subList(numbers, row.size())))
                .toList();
    }

    /** Row 1: 规章. */
    private static boolean areRowsNamed(List<List<WrittenField>> rows) {
        return rows.size() >= FEWEST_COUNTS
                && IntStream.range(0, rows.size()).allMatch(i -> isNamed(rows.get(i), i + 1));
    }

    private static boolean isNamed(List<WrittenField> row, int number) {
        Matcher name =
                ROW_IN_FRONT.matcher(row.isEmpty() ? "" : row.get(0).text().text());
        return name.lookingAt() && Integer.parseInt(name.group(1)) == number;
    }

    private static List<WrittenField> withoutRowName(List<WrittenField> row) {
        PlacedText words = row.get(0).text();
        Matcher name = ROW_IN_FRONT.matcher(words.text());
        WrittenField first = name.lookingAt()
                ? row.get(0).withText(words.substring(name.end(), words.text().length()))
                : row.get(0);
        return Stream.concat(Stream.of(first), row.stream().skip(1)).toList();
    }

    /** Whether a row has nothing but 0, 1, 2 … or names such as Col1, but for a blank above numbers of rows. */
    private static boolean countsColumns(List<WrittenField> row) {
        int blanks = isBlankAtFirst(row) ? 1 : 0;
        List<Optional<Integer>> counts = row.stream()
                .skip(blanks)
                .map(field -> COUNT.matcher(field.text().text()))
                .map(count ->
                        Optional.of(count).filter(Matcher::matches).map(digits -> Integer.parseInt(digits.group(1))))
                .toList();
        boolean areNames = row.stream().skip(blanks).noneMatch(ConverterMarks::isNumber);
        int first = counts.isEmpty() ? -1 : counts.get(0).orElse(-1);
        return counts.size() >= FEWEST_COUNTS
                && (first == 0 || (areNames && first >= 0))
                && IntStream.range(0, counts.size()).allMatch(i -> counts.get(i).equals(Optional.of(first + i)));
    }

    private static boolean isNumber(WrittenField field) {
        return field.text().text().chars().allMatch(Character::isDigit);
    }

    /** Whether the first fields below a head are 0, 1, 2 … */
    private static boolean countsRows(List<List<WrittenField>> rows, int head) {
        return rows.size() - head >= FEWEST_COUNTS
                && IntStream.range(head, rows.size())
                        .allMatch(i -> !rows.get(i).isEmpty()
                                && rows.get(i).get(0).text().text().equals(Integer.toString(i - head)));
    }

    private static boolean isBlankAtFirst(List<WrittenField> row) {
        return !row.isEmpty() && row.get(0).isBlank();
    }

    private static List<WrittenField> withoutNames(List<WrittenField> row) {
        return row.stream()
                .map(field -> NO_NAME.matcher(field.text().text()).matches()
                        ? field.withText(field.text().substring(0, 0))
                        : field)
                .toList();
    }
}
