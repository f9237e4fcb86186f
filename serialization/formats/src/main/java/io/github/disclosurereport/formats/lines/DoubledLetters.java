package io.github.disclosurereport.formats.lines;

import io.github.disclosurereport.source.PlacedText;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.text.Han;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 总总计计 3366: bold text that was drawn twice, each letter beside itself. */
final class DoubledLetters {

    /** Fewer lines may have such words by chance. */
    private static final int FEWEST_LINES = 3;

    private static final int FEWEST_LETTERS = 2;

    private DoubledLetters() {}

    /** The lines with each such letter once, if several have them. */
    static List<PlacedText> once(List<PlacedText> lines) {
        long doubled = lines.stream()
                .filter(line -> words(line).stream().anyMatch(DoubledLetters::isDoubledWord))
                .limit(FEWEST_LINES)
                .count();
        return doubled < FEWEST_LINES
                ? lines
                : lines.stream().map(DoubledLetters::once).toList();
    }

    /** Where some figures beside such a word look doubled, and others do not, nobody knows which are: it stays as it is. */
    private static PlacedText once(PlacedText line) {
        List<PlacedText> words = words(line);
        List<PlacedText> figures = words.stream()
                .filter(word -> word.text().chars().noneMatch(Han::isHan) && !Blanks.isBlank(word.text()))
                .toList();
        long doubled = figures.stream().filter(word -> isDoubled(word.text())).count();
        boolean isTold = doubled == 0 || doubled == figures.size();
        return isTold && words.stream().anyMatch(DoubledLetters::isDoubledWord)
                ? PlacedText.joined(
                        words.stream().flatMap(DoubledLetters::letters).toList())
                : line;
    }

    /** The letters of a word, each once. */
    private static Stream<PlacedText> letters(PlacedText word) {
        return isDoubled(word.text())
                ? IntStream.range(0, word.text().length() / 2).mapToObj(i -> word.substring(2 * i, 2 * i + 1))
                : Stream.of(word);
    }

    /** What stands between blanks, and the blanks. */
    private static List<PlacedText> words(PlacedText line) {
        List<PlacedText> words = new ArrayList<>();
        String text = line.text();
        int from = 0;
        for (int to = 1; to <= text.length(); to++) {
            if (to == text.length() || Blanks.isBlank(text.charAt(to)) != Blanks.isBlank(text.charAt(to - 1))) {
                words.add(line.substring(from, to));
                from = to;
            }
        }
        return words;
    }

    private static boolean isDoubledWord(PlacedText word) {
        return isDoubled(word.text())
                && word.text().chars().filter(Han::isHan).distinct().count() >= FEWEST_LETTERS;
    }

    private static boolean isDoubled(String word) {
        boolean isDoubled = word.length() % 2 == 0 && !Blanks.isBlank(word);
        for (int i = 0; isDoubled && i < word.length(); i += 2) {
            isDoubled = word.charAt(i) == word.charAt(i + 1);
        }
        return isDoubled;
    }
}
