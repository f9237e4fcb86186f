package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.source.PlacedText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that a viewer put in front of every line. */
final class NumberedLines {

    private static final Pattern NUMBER = Pattern.compile("^\\s*(\\d{1,6})(?:\\s+|[:：|]\\s*|$)");
    private static final int FEWEST = 20;

    private NumberedLines() {}

    /** The lines without their numbers, if all have one. */
    static List<PlacedText> without(List<PlacedText> lines) {
        if (!are(lines.stream().map(PlacedText::text).toList())) {
            return lines;
        }
        return lines.stream()
                .map(line -> line.substring(numberOf(line.text()), line.text().length()))
                .toList();
    }

    /** How many characters of a line are its number. */
    private static int numberOf(String line) {
        Matcher number = NUMBER.matcher(line);
        return number.find() ? number.end() : 0;
    }

    /** Whether all lines are numbered, one after the other; a line without words may have lost its number. */
    private static boolean are(List<String> lines) {
        int last = 0;
        int numbered = 0;
        for (String line : lines) {
            Matcher number = NUMBER.matcher(line);
            if (number.find() && Integer.parseInt(number.group(1)) == last + 1) {
                numbered++;
            } else if (!line.isBlank()) {
                return false;
            }
            last++;
        }
        return numbered >= FEWEST;
    }
}
