package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 规章##0##0##3: all texts of a page or a table in one line, with the same mark between each two. */
final class JoinedLines {

    /** So often the same mark stands in no text, and table 四 has more fields. */
    private static final int FEWEST = 20;

    private static final Pattern MARK = Pattern.compile("##?|&&|@@?|\\^\\^?|[§¶→»¤]|\\s(?:/|·)(?=\\s)");

    private JoinedLines() {}

    /** The lines, of which those that are joined are parted. */
    static List<PlacedText> parted(List<PlacedText> lines) {
        return lines.stream()
                .flatMap(line -> mark(line.text()).map(mark -> parted(line, mark)).orElse(List.of(line)).stream())
                .toList();
    }

    private static Optional<String> mark(String line) {
        if (line.length() < 2 * FEWEST || SeparatedLines.isBetweenPipes(line)) {
            return Optional.empty();
        }
        Map<String, Integer> counts = new HashMap<>();
        Matcher mark = MARK.matcher(line);
        while (mark.find()) {
            counts.merge(mark.group(), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= FEWEST)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static List<PlacedText> parted(PlacedText line, String mark) {
        List<PlacedText> parts = new ArrayList<>();
        String text = line.text();
        int from = 0;
        for (int to = text.indexOf(mark); to >= 0; to = text.indexOf(mark, from)) {
            parts.add(line.substring(from, to));
            from = to + mark.length();
        }
        parts.add(line.substring(from, text.length()));
        return parts;
    }
}
