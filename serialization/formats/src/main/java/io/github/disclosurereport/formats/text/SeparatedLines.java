package io.github.disclosurereport.formats.text;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.disclosurereport.source.Place;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines whose fields stand between tabs, pipes or drawn lines. */
final class SeparatedLines {

    private static final String TABS = "\t";
    private static final String PIPES = "|｜¦│┃║";
    private static final String COMMAS = ",";

    private static final int FEWEST_SEPARATORS = 2;

    /** A sentence may have some. */
    private static final int FEWEST_COMMAS = 3;

    /** A sentence, or figures that blanks part: their commas stand between thousands. */
    private static final Pattern NO_CSV = Pattern.compile("[。；，！]|\\d[ \\u00A0\\u3000]++\\d");

    /** More than a block of table 二 has, which alone would be only a part of its table. */
    private static final int FEWEST_ROWS = 4;

    /** With as many, rules stand around every row, and a row may have several lines; Markdown has one, below the head. */
    private static final int FEWEST_RULES_AROUND_ROWS = 3;

    private static final Pattern RULE = Pattern.compile("[\\s|｜¦:+=\\-\\u2500-\\u257F]++");
    private static final Pattern STROKE =
            Pattern.compile("[+=\\-\\u2500\\u2501\\u2504\\u2505\\u2508\\u2509\\u250C-\\u2550\\u2552-\\u257F]");
    private static final Pattern END_OF_RULE = Pattern.compile("[|｜¦+\\u2502-\\u257F]");

    private final String separators;
    private final List<List<Field>> rows = new ArrayList<>();

    /**
     * A field of a line.
     *
     * @param text its text without the blanks around it
     * @param place where it begins
     */
    record Field(String text, Place place) {

        /** Goes on in the line below. */
        Field plus(Field below) {
            boolean isBegun = !text.isEmpty();
            return below.text.isEmpty()
                    ? this
                    : new Field(isBegun ? text + "\n" + below.text : below.text, isBegun ? place : below.place);
        }
    }

    /** The fields of some lines. */
    SeparatedLines(List<PlacedText> lines, String separators) {
        List<PlacedText> printed =
                lines.stream().filter(line -> !isRule(line.text())).toList();
        boolean hasOuterPipes = separators.equals(PIPES)
                && printed.stream().map(PlacedText::text).allMatch(SeparatedLines::isBetweenPipes);
        boolean areRowsRuled = lines.size() - printed.size() >= FEWEST_RULES_AROUND_ROWS;
        this.separators = separators;
        boolean isNewRow = true;
        for (PlacedText line : lines) {
            if (isRule(line.text())) {
                isNewRow = true;
            } else {
                add(hasOuterPipes ? inner(line) : fields(line), isNewRow || !areRowsRuled);
                isNewRow = false;
            }
        }
    }

    private void add(List<Field> fields, boolean isNewRow) {
        if (isNewRow || rows.isEmpty()) {
            rows.add(fields);
            return;
        }
        List<Field> above = rows.remove(rows.size() - 1);
        List<Field> joined = new ArrayList<>();
        for (int i = 0; i < Math.max(above.size(), fields.size()); i++) {
            boolean isInBoth = i < above.size() && i < fields.size();
            Field only = i < above.size() ? above.get(i) : fields.get(i);
            joined.add(isInBoth ? above.get(i).plus(fields.get(i)) : only);
        }
        rows.add(joined);
    }

    /** The characters that separate the fields of a line; empty if it has fewer than two. */
    static Optional<String> separators(String line) {
        if (count(line, TABS) >= FEWEST_SEPARATORS) {
            return Optional.of(TABS);
        }
        if (count(line, COMMAS) >= FEWEST_COMMAS && !NO_CSV.matcher(line).find()) {
            return Optional.of(COMMAS);
        }
        boolean isRuleOfTable = isRule(line) && END_OF_RULE.matcher(line).find();
        return isRuleOfTable || count(line, PIPES) >= FEWEST_SEPARATORS ? Optional.of(PIPES) : Optional.empty();
    }

    private List<Field> fields(PlacedText line) {
        return separators.equals(COMMAS)
                ? quoted(line)
                : fields(line, 0, line.text().length(), separators);
    }

    /** The fields of a line of CSV; one that has a comma stands between quotes. */
    private static List<Field> quoted(PlacedText placed) {
        List<Field> fields = new ArrayList<>();
        int from = 0;
        for (CsvRecord row : CsvReader.builder().ofCsvRecord(placed.text())) {
            for (String text : row.getFields()) {
                int at = Math.max(from, placed.text().indexOf(text.strip(), from));
                fields.add(new Field(text.strip(), placed.place(at).orElseThrow()));
                from = Math.min(placed.text().length(), at + text.strip().length());
            }
        }
        return fields;
    }

    private static boolean isRule(String line) {
        return RULE.matcher(line).matches() && STROKE.matcher(line).find();
    }

    private static long count(String line, String separators) {
        return line.chars().filter(c -> separators.indexOf(c) >= 0).count();
    }

    private static boolean isBetweenPipes(String line) {
        String text = line.strip();
        return PIPES.indexOf(text.charAt(0)) >= 0 && PIPES.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** The fields of a line that begins and ends with a separator. */
    private static List<Field> inner(PlacedText line) {
        String text = line.text();
        int begin = text.length() - text.stripLeading().length() + 1;
        return fields(line, begin, text.stripTrailing().length() - 1, PIPES);
    }

    private static List<Field> fields(PlacedText placed, int begin, int end, String separators) {
        String line = placed.text();
        List<Field> fields = new ArrayList<>();
        int from = begin;
        for (int to = begin; to <= end; to++) {
            if (to == end || separators.indexOf(line.charAt(to)) >= 0) {
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
     * which; lines with one field are indented; and between tabs, without an empty field, the words are all there is.
     */
    boolean isTable() {
        long withFields = rows.stream()
                .filter(row ->
                        row.stream().filter(field -> !field.text().isEmpty()).count() > 1)
                .count();
        return withFields >= FEWEST_ROWS
                && rows.stream().map(List::size).collect(Collectors.toSet()).size() == 1
                && (!separators.equals(TABS)
                        || rows.stream().flatMap(List::stream).map(Field::text).anyMatch(String::isEmpty));
    }
}
