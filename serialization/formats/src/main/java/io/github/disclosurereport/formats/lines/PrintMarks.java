package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.serialization.interpretation.PageInterpreter;
import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a browser prints around every page: its address, its number, the time, and the title. */
final class PrintMarks {

    private static final String NUMBER_OF_PAGE =
            "(?:\\d{1,3}\\s*/\\s*\\d{1,3}|第\\s*\\d{1,3}\\s*页[\\s，,/]*共\\s*\\d{1,3}\\s*页)";
    private static final Pattern NUMBER = Pattern.compile(NUMBER_OF_PAGE);
    private static final Pattern ADDRESS = Pattern.compile("(?:https?|file)://[!-~]+(\\s+" + NUMBER_OF_PAGE + ")?");
    private static final Pattern TIME = Pattern.compile(
            "\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2},?\\s+(?:[上下]午)?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s.{0,80})?");
    private static final int SHORTEST = "1/2".length();
    private static final int LONGEST = 400;

    private PrintMarks() {}

    /** The lines, without those in which an address or a time stands next to the number of a page. */
    static List<PlacedText> without(List<PlacedText> lines) {
        List<PlacedText> without = new ArrayList<>(lines);
        Set<String> titles = new HashSet<>();
        int from = 0;
        while (from < lines.size()) {
            int end = from;
            while (end < lines.size()
                    && (isMark(lines.get(end).text()) || (from < end && isAgain(titles, lines.get(end))))) {
                end++;
            }
            lines.subList(from, Math.min(end + 1, lines.size())).forEach(line -> isAgain(titles, line));
            if (isEdge(lines.subList(from, end))) {
                without.subList(from, end).replaceAll(PageNumbers::blanked);
            }
            from = end + 1;
        }
        return without;
    }

    /** Whether a line is a title that has been met. */
    private static boolean isAgain(Set<String> titles, PlacedText line) {
        String text = line.text().strip();
        return text.length() <= LONGEST && PageInterpreter.isTitle(text) && !titles.add(text);
    }

    private static boolean isMark(String line) {
        String text = line.strip();
        return text.isEmpty()
                || (text.length() >= SHORTEST
                        && text.length() <= LONGEST
                        && (NUMBER.matcher(text).matches()
                                || ADDRESS.matcher(text).matches()
                                || TIME.matcher(text).matches()));
    }

    /** Whether some lines have the number of a page and something else that is printed beside it. */
    private static boolean isEdge(List<PlacedText> lines) {
        return lines.stream().anyMatch(line -> hasNumber(line.text().strip()))
                && lines.stream().map(line -> line.text().strip()).anyMatch(PrintMarks::isAddressOrTime);
    }

    private static boolean hasNumber(String text) {
        return NUMBER.matcher(text).matches()
                || ADDRESS.matcher(text).results().anyMatch(address -> address.group(1) != null);
    }

    private static boolean isAddressOrTime(String text) {
        return ADDRESS.matcher(text).matches() || TIME.matcher(text).matches();
    }
}
