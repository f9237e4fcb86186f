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
    private static final int FEWEST_FIGURES = 3;
    static final String ZERO_TWICE = "00";

    private DoubledLetters() {}

    /** The lines with each such letter once: in columns, and in lines if several have them, and all figures that stand alone tell whether they are doubled. */
    static List<PlacedText> once(List<PlacedText> lines) {
        return lines.stream().anyMatch(DoubledLetters::hasDoubledWord)
                ? onceInLines(new DoubledColumns(lines).once())
                : lines;
    }

    private static List<PlacedText> onceInLines(List<PlacedText> lines) {
        long doubled = lines.stream()
                .filter(DoubledLetters::hasDoubledWord)
                .limit(FEWEST_LINES)
                .count();
        boolean areTold = doubled == FEWEST_LINES
                && lines.stream().filter(DoubledLetters::isOfFigures).allMatch(DoubledLetters::isTold);
        if (!areTold) {
            return lines;
        }
        boolean mayBeLabelsAlone = lines.stream().anyMatch(DoubledLetters::isLabelAlone);
        return lines.stream()
                .map(line -> mayBeLabelsAlone && isWhole(line) ? line : once(line))
                .toList();
    }

    private static boolean hasDoubledWord(PlacedText line) {
        return words(line).stream().anyMatch(DoubledLetters::isDoubledWord);
    }

    /** Whether words of a line are doubled, and none of its figures: then the others' may look so by chance. */
    private static boolean isLabelAlone(PlacedText line) {
        List<String> figures = figures(line);
        return !figures.isEmpty() && hasDoubledWord(line) && figures.stream().noneMatch(DoubledLetters::isDoubled);
    }

    /** Whether the figures of a doubled line look doubled, too, and none of them is sure to be. */
    private static boolean isWhole(PlacedText line) {
        List<String> figures = figures(line);
        return !figures.isEmpty() && !figures.contains(ZERO_TWICE) && hasDoubledWord(line) && areDoubled(figures);
    }

    private static PlacedText once(PlacedText line) {
        List<PlacedText> words = words(line);
        boolean isDoubled =
                isOfFigures(line) ? areDoubled(figures(line)) : words.stream().anyMatch(DoubledLetters::isDoubledWord);
        return isDoubled && isTold(line)
                ? PlacedText.joined(
                        words.stream().flatMap(DoubledLetters::letters).toList())
                : line;
    }

    /** Whether the figures of a line all look doubled, and too many or too odd for chance, or none does: 00 is never printed. */
    private static boolean isTold(PlacedText line) {
        List<String> figures = figures(line);
        boolean areSure = figures.size() >= FEWEST_FIGURES || figures.contains(ZERO_TWICE);
        return areDoubled(figures)
                ? areSure || figures.isEmpty()
                : isOfFigures(line) || figures.stream().noneMatch(DoubledLetters::isDoubled);
    }

    private static boolean areDoubled(List<String> figures) {
        return figures.stream().allMatch(DoubledLetters::isDoubled);
    }

    private static boolean isOfFigures(PlacedText line) {
        return line.text().chars().noneMatch(Han::isHan) && !figures(line).isEmpty();
    }

    private static List<String> figures(PlacedText line) {
        return words(line).stream()
                .map(PlacedText::text)
                .filter(word ->
                        word.chars().noneMatch(Han::isHan) && word.chars().anyMatch(Character::isDigit))
                .toList();
    }

    /** The letters of a word, each once. */
    static Stream<PlacedText> letters(PlacedText word) {
        return isDoubled(word.text())
                ? IntStream.range(0, word.text().length() / 2).mapToObj(i -> word.substring(2 * i, 2 * i + 1))
                : Stream.of(word);
    }

    /** What stands between blanks, and the blanks. */
    static List<PlacedText> words(PlacedText line) {
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

    static boolean isDoubledWord(PlacedText word) {
        return isDoubled(word.text())
                && word.text().chars().filter(Han::isHan).distinct().count() >= FEWEST_LETTERS;
    }

    static boolean isDoubled(String word) {
        boolean isDoubled = word.length() % 2 == 0 && !Blanks.isBlank(word);
        for (int i = 0; isDoubled && i < word.length(); i += 2) {
            isDoubled = word.charAt(i) == word.charAt(i + 1);
        }
        return isDoubled;
    }
}
