package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.text.Han;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 信 息 公 开: text that a program recognized letter by letter, with a blank behind each. */
final class SpacedLetters {

    private static final int FEWEST = 200;
    private static final int FEWEST_IN_LINE = 6;

    /** So many letters stand apart for each that touches the next. */
    private static final int APART = 5;

    private static final String QUOTATION_MARKS = "“”‘’";
    private static final char FIRST_MARK = '\u3001';

    private SpacedLetters() {}

    /** The lines, without the blanks between letters if nearly all are spaced, in them all or in one of its own. */
    static List<PlacedText> without(List<PlacedText> lines) {
        boolean areAll = areSpaced(lines, FEWEST);
        return lines.stream()
                .map(line -> areAll || isSpaced(line) ? without(line) : line)
                .toList();
    }

    /** A line of several letters: 无 无 无 are fields. */
    private static boolean isSpaced(PlacedText line) {
        return areSpaced(List.of(line), FEWEST_IN_LINE)
                && line.text()
                                .chars()
                                .filter(Han::isHan)
                                .boxed()
                                .collect(Collectors.toSet())
                                .size()
                        >= FEWEST_IN_LINE;
    }

    private static boolean areSpaced(List<PlacedText> lines, int fewest) {
        int spaced = 0;
        int touching = 0;
        for (PlacedText line : lines) {
            String text = line.text();
            for (int i = 1; i < text.length(); i++) {
                touching += Han.isHan(text.charAt(i)) && Han.isHan(text.charAt(i - 1)) ? 1 : 0;
                spaced += isBetween(text, i) ? 1 : 0;
            }
        }
        return spaced >= fewest && spaced >= APART * touching;
    }

    /** Whether a blank alone stands between two letters or marks. */
    private static boolean isBetween(String text, int at) {
        return text.charAt(at) == ' '
                && at > 0
                && at + 1 < text.length()
                && isWide(text.charAt(at - 1))
                && isWide(text.charAt(at + 1));
    }

    private static boolean isWide(char letter) {
        return Han.isHan(letter) || letter >= FIRST_MARK || QUOTATION_MARKS.indexOf(letter) >= 0;
    }

    private static PlacedText without(PlacedText line) {
        String text = line.text();
        List<PlacedText> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isBetween(text, i)) {
                pieces.add(line.substring(from, i));
                from = i + 1;
            }
        }
        pieces.add(line.substring(from, text.length()));
        return PlacedText.joined(pieces);
    }
}
