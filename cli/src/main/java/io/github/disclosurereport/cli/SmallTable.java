package io.github.disclosurereport.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.disclosurereport.text.Blanks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A small table of CSV that says how to check: its lines without a head and without those whose first field is blank.
 *
 * @param file the file that it is in
 * @param lines its lines
 */
record SmallTable(Path file, List<Line> lines) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

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
     * @param heads what the first field of its head may be
     * @param kind what it is, in the keys of what to say: {@code organs}
     * @throws UnusableException if it cannot be read
     */
    static SmallTable read(Path file, Set<String> heads, String kind, Words words) throws UnusableException {
        try {
            String text =
                    SmallFile.read(file, "error." + kind + "TooLarge", words).replace(BYTE_ORDER_MARK, "");
            return new SmallTable(
                    file,
                    CsvReader.builder()
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .ofCsvRecord(text)
                            .stream()
                            .map(SmallTable::line)
                            .filter(line -> !line.field(0).isEmpty() && !heads.contains(line.field(0)))
                            .toList());
        } catch (IOException | CsvParseException e) {
            String reason = words.say("error." + kind + "Unreadable");
            throw new UnusableException(words.say("error.file", file, reason), reason);
        }
    }

    private static Line line(CsvRecord record) {
        return new Line(record.getStartingLineNumber(), record.getFields());
    }

    /** What is wrong with a line, after the name of the file. */
    UnusableException unusable(String reason, Words words) {
        return new UnusableException(words.say("error.file", file, reason), reason);
    }
}
