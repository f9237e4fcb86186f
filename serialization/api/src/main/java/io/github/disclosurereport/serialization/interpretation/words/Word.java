package io.github.disclosurereport.serialization.interpretation.words;

import io.github.disclosurereport.source.PlacedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of running text: a figure, or letters.
 *
 * @param placed as printed
 * @param wording what it says
 * @param isFigure whether it can be a figure, or several run together
 * @param isGlued whether it was cut out of a longer run of characters
 * @param line the index of its line
 * @param start its offset in the line
 */
public record Word(PlacedText placed, Wording wording, boolean isFigure, boolean isGlued, int line, int start) {

    /** Whether it belongs to a sentence, as nothing inside a table does. */
    public boolean isSentence() {
        return !isFigure && wording.isSentence();
    }

    /** Whether it is a figure that begins a line, in front of a label: it numbers the row. */
    public boolean isRowNumber(Word before, Word next) {
        return isFigure && !isGlued && before.line < line && next.line == line && !next.isFigure;
    }

    /** Words as they stand, with nothing between them. */
    public static PlacedText printed(List<Word> words) {
        return PlacedText.joined(words.stream().map(Word::placed).toList());
    }

    /** Words, line by line. */
    public static List<List<Word>> lines(List<Word> words) {
        List<List<Word>> lines = new ArrayList<>();
        for (int from = 0, to = 0; from < words.size(); from = to) {
            while (to < words.size() && words.get(to).line() == words.get(from).line()) {
                to++;
            }
            lines.add(words.subList(from, to));
        }
        return lines;
    }

    /** Whether there are no words but in one line. */
    public static boolean areInOneLine(List<Word> words) {
        return words.isEmpty() || words.get(0).line == words.get(words.size() - 1).line;
    }

    /** Each word as it stands, line by line. */
    public static List<List<PlacedText>> printedLines(List<Word> words) {
        return lines(words).stream()
                .map(line -> line.stream().map(Word::placed).toList())
                .toList();
    }

    public String text() {
        return placed.text();
    }

    int end() {
        return start + text().length();
    }

    /** Where it ends. */
    public Letters.Spot behind() {
        return new Letters.Spot(line, end());
    }
}
