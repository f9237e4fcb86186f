package io.github.disclosurereport.formats.lines;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Records of CSV, of which one may go on over several lines between quotes. */
final class CsvRecords implements TableNotation {

    private static final char QUOTE = '"';
    private static final String TAB = "\t";

    /** Tabs without quotes are read as they stand. */
    private static final List<String> SEPARATORS = List.of(",", ";", TAB);

    /** A sentence may have fewer commas. */
    private static final int FEWEST_FIELDS = 3;

    /** More than table 二 has, whose blocks may have as few fields and are read together. */
    private static final int FEWEST_OF_FEWEST_FIELDS = 15;

    /** No line of sentences has as many commas. */
    private static final int MORE_THAN_PROSE = 50;

    /** A record may have all rows of the form in each of its fields. */
    private static final int MOST_LINES_OF_A_RECORD = 200;

    /** A sentence, or figures that blanks part: their commas stand between thousands. */
    private static final Pattern NO_CSV = Pattern.compile("[。；，！]|\\d[ \\u00A0\\u3000]++\\d");

    /** What begins a field between quotes, perhaps as a formula. */
    private static final Pattern QUOTED = Pattern.compile("(?:^|[,;\\t]) ?=?\"");

    /**
     * A record.
     *
     * @param end the line behind it
     * @param fields its fields
     * @param mayBeProse whether it looks like something else
     * @param isQuoted whether quotes are around a field
     */
    private record Entry(int end, List<WrittenField> fields, boolean mayBeProse, boolean isQuoted) {

        /** Whether it may belong to the table of another record; a blank one of another width parts tables. */
        boolean goesOn(Entry first) {
            return fields.size() == first.fields.size()
                    || (fields.size() > FEWEST_FIELDS && !(mayBeProse || isBlank() || first.isBlank()));
        }

        boolean isBlank() {
            return fields.stream().allMatch(WrittenField::isBlank);
        }
    }

    @Override
    public Optional<Stretch> from(TextLines lines, int first) {
        if (!mayBeSeparated(lines.text(first))) {
            return Optional.empty();
        }
        Optional<String> other = SeparatedLines.separators(lines.text(first));
        return (other.isPresent() ? other.filter(TAB::equals).stream() : SEPARATORS.stream())
                .flatMap(separator -> entry(lines, first, separator).stream()
                        .map(entry -> entries(lines, entry, separator))
                        .filter(entries ->
                                !separator.equals(TAB) || entries.stream().anyMatch(Entry::isQuoted)))
                .filter(CsvRecords::areEnough)
                .max(Comparator.comparingInt(entries -> entries.get(0).fields().size()))
                .map(CsvRecords::stretch);
    }

    private static boolean areEnough(List<Entry> entries) {
        return entries.get(0).fields().size() > FEWEST_FIELDS
                || (entries.size() >= FEWEST_OF_FEWEST_FIELDS
                        && entries.stream().allMatch(entry -> entry.fields().size() == FEWEST_FIELDS));
    }

    private static boolean mayBeSeparated(String line) {
        return line.indexOf(QUOTE) >= 0 || SEPARATORS.stream().anyMatch(line::contains);
    }

    private static List<Entry> entries(TextLines lines, Entry first, String separator) {
        List<Entry> entries = new ArrayList<>(List.of(first));
        Optional<Entry> next = entry(lines, first.end, separator);
        while (next.filter(entry -> entry.goesOn(first)).isPresent()) {
            entries.add(next.get());
            next = entry(lines, next.get().end, separator);
        }
        return entries;
    }

    /** A blank record alone is a blank line. */
    private static Stretch stretch(List<Entry> entries) {
        if (entries.size() == 1 && entries.get(0).isBlank()) {
            return new Stretch(
                    entries.get(0).end, List.of(List.of(entries.get(0).fields.get(0))), false);
        }
        List<List<WrittenField>> rows = entries.stream().map(Entry::fields).toList();
        boolean isProse = 2 * entries.stream().filter(Entry::mayBeProse).count() >= entries.size();
        boolean isRectangle = !isProse && TableShape.isNearlyRectangle(rows);
        int end = entries.get(entries.size() - 1).end;
        return isProse
                ? new Stretch(end, List.of(), false)
                : Stretch.table(end, isRectangle ? rows : TableShape.behindLabels(rows));
    }

    /** The record that begins in a line; empty if it has too few fields. */
    private static Optional<Entry> entry(TextLines lines, int first, String separator) {
        String line = lines.text(first);
        boolean mayBegin = QUOTED.matcher(line).find() || line.split(separator, FEWEST_FIELDS).length == FEWEST_FIELDS;
        int end = mayBegin ? end(lines, first) : first;
        if (end == first) {
            return Optional.empty();
        }
        PlacedText text = lines.line(first);
        for (int i = first + 1; i < end; i++) {
            text = text.plus(PlacedText.of("\n")).plus(lines.line(i));
        }
        List<WrittenField> fields = fields(lines, text, separator);
        boolean mayBeProse =
                fields.size() < MORE_THAN_PROSE && NO_CSV.matcher(text.text()).find();
        boolean isQuoted = QUOTED.matcher(text.text()).find();
        return Optional.of(new Entry(end, fields, mayBeProse, isQuoted))
                .filter(entry -> fields.size() >= FEWEST_FIELDS);
    }

    /** The line behind the one in which the last quote is closed. */
    private static int end(TextLines lines, int first) {
        long quotes = 0;
        for (int i = first; i < Math.min(lines.size(), first + MOST_LINES_OF_A_RECORD); i++) {
            quotes += lines.text(i).chars().filter(c -> c == QUOTE).count();
            if (quotes % 2 == 0) {
                return i + 1;
            }
        }
        return first;
    }

    /** The fields of a record, each where it stands; none if quotes are no quotes of CSV. */
    private static List<WrittenField> fields(TextLines lines, PlacedText placed, String separator) {
        List<WrittenField> fields = new ArrayList<>();
        int from = 0;
        for (String field : texts(placed.text(), separator)) {
            fields.add(lines.field(find(withoutFormula(field), placed, from)));
            from = behind(placed.text(), from, separator.charAt(0));
        }
        return fields;
    }

    /** ="193", with which spreadsheets are told to leave a number as it is written, has 193. */
    private static String withoutFormula(String field) {
        boolean isFormula = field.length() > 3 && field.startsWith("=\"") && field.endsWith("\"");
        return isFormula ? field.substring(2, field.length() - 1) : field;
    }

    private static List<String> texts(String text, String separator) {
        List<List<String>> records = new ArrayList<>();
        try {
            CsvReader.builder()
                    .fieldSeparator(separator)
                    .trimWhitespacesAroundQuotes(true)
                    .ofCsvRecord(text)
                    .forEach(entry -> records.add(entry.getFields()));
        } catch (CsvParseException e) {
            return List.of();
        }
        return records.size() == 1 ? records.get(0) : List.of();
    }

    /** Quotes around a field and blanks around these are no part of it. */
    private static PlacedText find(String field, PlacedText placed, int from) {
        String text = placed.text();
        int quote = from;
        while (quote < text.length() && text.charAt(quote) == ' ') {
            quote++;
        }
        boolean isQuoted = quote < text.length() && text.charAt(quote) == QUOTE;
        int begin = isQuoted ? quote + 1 : from;
        return text.startsWith(field, begin)
                ? placed.substring(begin, begin + field.length())
                : PlacedText.of(field, placed.place(begin).orElseThrow());
    }

    /** Where the next field begins. */
    private static int behind(String text, int from, char separator) {
        boolean isQuoted = false;
        int at = from;
        while (at < text.length() && (isQuoted || text.charAt(at) != separator)) {
            isQuoted ^= text.charAt(at) == QUOTE;
            at++;
        }
        return Math.min(text.length(), at + 1);
    }
}
