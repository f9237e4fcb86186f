package io.github.disclosurereport.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.disclosurereport.text.Blanks;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A small table of CSV that says how to check: its lines without a head and without those whose first field is blank.
 *
 * @param file the file that it is in
 * @param lines its lines
 */
record SmallTable(Path file, List<Line> lines) {

    /**
     * A line of it.
     *
     * @param number its number in the file
     * @param fields its fields
     */
    record Line(long number, List<String> fields) {

        /** A field without the blanks around it; blank where the line is too short. */
        String field(int position) {
            return position < fields.size() ? Blanks.strip(fields.get(position)) : "";
        }
    }

    /**
     * Reads a table.
     *
     * @param heads what each field of its head may be; it is the first line if one of its fields is
     * @param kind what it is, in the keys of what to say: {@code organs}
     * @throws UnusableException if it cannot be read
     */
    static SmallTable read(Path file, List<Set<String>> heads, String kind, Words words) throws UnusableException {
        String text = SmallFile.read(file.toString(), kind, words);
        try {
            List<Line> lines = CsvReader.builder()
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)
                    .stream()
                    .map(SmallTable::line)
                    .filter(line -> !line.field(0).isEmpty())
                    .toList();
            boolean hasHead = !lines.isEmpty() && isHead(lines.get(0), heads);
            return new SmallTable(file, lines.subList(hasHead ? 1 : 0, lines.size()));
        } catch (CsvParseException e) {
            throw words.unusable(file.toString(), words.say("error." + kind + "Unreadable"));
        }
    }

    private static boolean isHead(Line line, List<Set<String>> heads) {
        return IntStream.range(0, heads.size())
                .anyMatch(i -> heads.get(i).contains(line.field(i).toLowerCase(Locale.ROOT)));
    }

    private static Line line(CsvRecord record) {
        return new Line(record.getStartingLineNumber(), record.getFields());
    }

    /** What is wrong with a line, after the name of the file. */
    UnusableException unusable(String reason, Words words) {
        return words.unusable(file.toString(), reason);
    }
}
