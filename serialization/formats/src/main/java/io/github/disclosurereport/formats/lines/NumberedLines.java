package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.text.Blanks;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Numbers that a viewer put in front of every line. */
final class NumberedLines {

    private static final Pattern IN_FRONT =
            Pattern.compile("^\\s*(?:[\\[(（【]|[Ll](?:ine )?)?(\\d{1,6})(?:[\\])）】]\\s*|\\s+|[:：|]\\s*|$)");

    private static final String FENCE = "```";
    private static final int FEWEST = 20;
    private static final int LONGEST_NUMBER = 6;
    private static final int BLANKS_IN_FRONT_OF_LAST = 2;

    private NumberedLines() {}

    /** The lines without their numbers, if all have one, in front or at their end. */
    static List<PlacedText> without(List<PlacedText> lines) {
        List<Numbered> inFront =
                lines.stream().map(line -> inFront(line.text())).toList();
        if (are(lines, inFront)) {
            return without(lines, inFront);
        }
        List<Numbered> atEnd = lines.stream().map(line -> atEnd(line.text())).toList();
        return are(lines, atEnd) ? without(lines, atEnd) : lines;
    }

    private static List<PlacedText> without(List<PlacedText> lines, List<Numbered> own) {
        return IntStream.range(0, lines.size())
                .mapToObj(i ->
                        lines.get(i).substring(own.get(i).from(), own.get(i).to()))
                .toList();
    }

    /**
     * What a line has but its number.
     *
     * @param number 0 if it has none
     */
    private record Numbered(int number, int from, int to) {}

    private static Numbered inFront(String line) {
        Matcher number = IN_FRONT.matcher(line);
        return number.find()
                ? new Numbered(Integer.parseInt(number.group(1)), number.end(), line.length())
                : new Numbered(0, 0, line.length());
    }

    private static Numbered atEnd(String line) {
        int end = Blanks.stripTrailing(line).length();
        int begin = end;
        while (begin > 0 && end - begin < LONGEST_NUMBER && Character.isDigit(line.charAt(begin - 1))) {
            begin--;
        }
        int own = Blanks.stripTrailing(line.substring(0, begin)).length();
        boolean isApart = begin < end && (own == 0 || begin - own >= BLANKS_IN_FRONT_OF_LAST);
        return isApart
                ? new Numbered(Integer.parseInt(line.substring(begin, end)), 0, own)
                : new Numbered(0, 0, line.length());
    }

    /** Whether all lines are numbered, one after the other, perhaps on each page anew; a line without words may have lost its number. */
    private static boolean are(List<PlacedText> lines, List<Numbered> own) {
        int last = 0;
        int numbered = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text();
            int number = own.get(i).number();
            boolean isFence = line.startsWith(FENCE);
            if (number == last + 1 || (number == 1 && last >= FEWEST)) {
                numbered++;
                last = number;
            } else if (!isFence && !line.isBlank()) {
                return false;
            } else if (!isFence) {
                last++;
            }
        }
        return numbered >= FEWEST;
    }
}
