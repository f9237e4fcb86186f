package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What data tools and converters put around the fields of a table: numbers of its rows, numbers and names of columns. */
final class ConverterMarks {

    private static final Pattern COUNT = Pattern.compile("(?:Col|Column|Unnamed: )?(\\d{1,3})");
    /** In a field that the one above it covers, as MultiMarkdown writes it. */
    private static final String GOES_ON = "^^";

    private static final String UNNAMED = "Unnamed: ";
    private static final String NO_NAME = UNNAMED + "\\d{1,3}(?:_level_\\d)?";

    /** What a field is without: a name that a tool made up for want of one, and what parts it from others. */
    private static final Pattern MADE_UP = Pattern.compile("(?:\\s*+[/._|>-]\\s*+)?" + NO_NAME);

    /** The names of a column from the top of its head to the bottom: ('申请人情况', '法人或其他组织', '商业企业'). */
    private static final Pattern NAMES = Pattern.compile("\\(\\s*'[^']*+'(?:\\s*,\\s*'[^']*+')++\\s*\\)");

    /** Behind a name that another column has, too. */
    private static final Pattern AGAIN = Pattern.compile("\\.\\d{1,2}$");

    private static final Pattern NAME = Pattern.compile("'([^']*+)'");
    private static final Pattern ROW_IN_FRONT = Pattern.compile("(?:[Rr]ow|第)\\s*(\\d{1,3})\\s*行?\\s*[:：]\\s*");
    private static final int FEWEST_COUNTS = 3;

    /** A field at the beginning of a line that may count it. */
    private static final Pattern FIRST_FIELD = Pattern.compile("\\|\\s*(\\d{1,2})\\s*\\|");

    /** With so many rows that are counted in some table, the others, too, have numbers in front of theirs. */
    private static final int TELLING_COUNTS = 10;

    private final int fewestRows;

    /** Of a text, of which the longest table tells whether a tool has counted the rows of all. */
    ConverterMarks(List<PlacedText> lines) {
        fewestRows = countsAnyRows(lines) ? 1 : FEWEST_COUNTS;
    }

    private static boolean countsAnyRows(List<PlacedText> lines) {
        int next = 0;
        for (PlacedText line : lines) {
            Matcher first = FIRST_FIELD.matcher(line.text());
            if (next < TELLING_COUNTS && first.lookingAt()) {
                int number = Integer.parseInt(first.group(1));
                next = number == next || number == 0 ? number + 1 : 0;
            }
        }
        return next >= TELLING_COUNTS;
    }

    /** A table without them. */
    List<List<WrittenField>> without(List<List<WrittenField>> table) {
        if (table.isEmpty()) {
            return table;
        }
        boolean isCounted = countsColumns(table.get(0));
        List<List<WrittenField>> rows = isCounted ? table.subList(1, table.size()) : table;
        int head = isCounted || !isBlankAtFirst(table.get(0)) ? 0 : 1;
        int numbers = countsRows(rows, head) ? 1 : 0;
        return (areRowsNamed(rows) ? rows.stream().map(ConverterMarks::withoutRowName) : rows.stream())
                .map(row -> withoutNames(row.subList(numbers, row.size())))
                .collect(ConverterMarks::newTable, ConverterMarks::addCovered, List::addAll);
    }

    private static List<List<WrittenField>> newTable() {
        return new ArrayList<>();
    }

    /** Adds a row, with nothing in the fields that labels above cover; what a figure covers is no blank. */
    private static void addCovered(List<List<WrittenField>> table, List<WrittenField> row) {
        List<WrittenField> above = table.isEmpty() ? List.of() : table.get(table.size() - 1);
        table.add(IntStream.range(0, row.size())
                .mapToObj(i -> isCovered(row.get(i)) && i < above.size() && !isFigure(above.get(i))
                        ? row.get(i).withText(row.get(i).text().substring(0, 0))
                        : row.get(i))
                .toList());
    }

    private static boolean isCovered(WrittenField field) {
        return field.text().text().equals(GOES_ON);
    }

    private static boolean isFigure(WrittenField field) {
        return isCovered(field) || field.text().text().chars().anyMatch(Character::isDigit);
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
    private boolean countsRows(List<List<WrittenField>> rows, int head) {
        return rows.size() - head >= (head > 0 ? fewestRows : FEWEST_COUNTS)
                && IntStream.range(head, rows.size())
                        .allMatch(i -> !rows.get(i).isEmpty()
                                && rows.get(i).get(0).text().text().equals(Integer.toString(i - head)));
    }

    private static boolean isBlankAtFirst(List<WrittenField> row) {
        return !row.isEmpty() && row.get(0).isBlank();
    }

    private static List<WrittenField> withoutNames(List<WrittenField> row) {
        return row.stream()
                .map(field -> field.withText(withoutMadeUp(withNamesJoined(field.text()))))
                .toList();
    }

    /** Each name once, with dots between them. */
    private static PlacedText withNamesJoined(PlacedText text) {
        if (!NAMES.matcher(text.text()).matches()) {
            return text;
        }
        List<PlacedText> names = new ArrayList<>();
        Matcher name = NAME.matcher(text.text());
        Set<String> met = new HashSet<>();
        while (name.find()) {
            boolean isNew = met.add(AGAIN.matcher(name.group(1)).replaceFirst(""));
            if (isNew && !MADE_UP.matcher(name.group(1)).matches()) {
                names.add(PlacedText.of(names.isEmpty() ? "" : "."));
                names.add(text.substring(name.start(1), name.end(1)));
            }
        }
        return names.isEmpty() ? text.substring(0, 0) : PlacedText.joined(names);
    }

    private static PlacedText withoutMadeUp(PlacedText text) {
        if (text.text().indexOf(UNNAMED) < 0) {
            return text;
        }
        List<PlacedText> names = new ArrayList<>();
        Matcher madeUp = MADE_UP.matcher(text.text());
        int from = 0;
        while (madeUp.find()) {
            names.add(text.substring(from, madeUp.start()));
            from = madeUp.end();
        }
        names.add(text.substring(from, text.text().length()));
        return PlacedText.joined(names);
    }
}
