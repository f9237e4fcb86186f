package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.serialization.interpretation.words.Extent;
import io.github.disclosurereport.serialization.interpretation.words.Wording;
import io.github.disclosurereport.source.PlacedText;
import java.util.Comparator;
import java.util.List;

/**
 * A word that stands somewhere on a page.
 *
 * @param placed as printed
 * @param wording what it says
 * @param line the number of its line
 * @param extent from where to where it stands in the line
 * @param gap how many blanks part it from the word in front of it, or from the beginning of the line; a tab counts as many
 */
record PositionedWord(PlacedText placed, Wording wording, int line, Extent extent, int gap) {

    String text() {
        return placed.text();
    }

    /** Whether it stands in the same line in front of another. */
    boolean isLeftOf(PositionedWord other) {
        return line == other.line && extent.from() < other.extent.from();
    }

    /** Words as they are read, with nothing between them. */
    static PlacedText printed(List<PositionedWord> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(PositionedWord::line)
                        .thenComparingInt(word -> word.extent().from()))
                .map(PositionedWord::placed)
                .reduce(PlacedText.of(""), PlacedText::plus);
    }

    static Extent extent(List<PositionedWord> words) {
        return words.stream().map(PositionedWord::extent).reduce(Extent::plus).orElse(new Extent(0, 0));
    }
}
