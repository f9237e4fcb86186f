package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.serialization.interpretation.words.Extent;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of words: those that are no figures, and the figures behind the last of them. A number in front of all is neither.
 *
 * @param words the words
 * @param figures the figures
 * @param isMixed whether other figures stand among the words
 * @param page the number of its page
 */
record PositionedLine(List<PositionedWord> words, List<PositionedWord> figures, boolean isMixed, int page) {

    /** More characters than a line has that is laid out in columns. */
    private static final int LONGEST = 400;

    /** The words of a line of text; none of a line too long for columns. */
    static PositionedLine of(Line line, int number, Measure measure) {
        if (line.text().length() > LONGEST) {
            return new PositionedLine(List.of(), List.of(), false, line.page());
        }
        List<PositionedWord> all = new ArrayList<>();
        int end = 0;
        for (Extent word : line.words()) {
            all.add(new PositionedWord(
                    line.placed().substring(word.from(), word.to()),
                    line.wording(word.from(), word.to()),
                    number,
                    measure.extent(line.text(), word.from(), word.to()),
                    Measure.blanks(line.text(), end, word.from())));
            end = word.to();
        }
        int first = all.size();
        while (first > 0 && mayBeFigure(all.get(first - 1))) {
            first--;
        }
        int begin = first > 1 && isFigure(all.get(0)) ? 1 : 0;
        List<PositionedWord> front = all.subList(begin, first);
        return new PositionedLine(
                front.stream().filter(PositionedLine::hasLetters).toList(),
                List.copyOf(all.subList(first, all.size())),
                front.stream().anyMatch(PositionedLine::isFigure),
                line.page());
    }

    private static boolean isFigure(PositionedWord word) {
        return word.wording().isRunningFigure();
    }

    /** Whether it is a figure, or covered so that nothing can be read. */
    private static boolean mayBeFigure(PositionedWord word) {
        return isFigure(word) || !hasLetters(word);
    }

    private static boolean hasLetters(PositionedWord word) {
        return !Folding.letters(word.text()).isEmpty();
    }

    boolean hasFigures() {
        return figures.stream().anyMatch(PositionedLine::isFigure);
    }

    PositionedLine withoutFigures() {
        return new PositionedLine(words, List.of(), false, page);
    }

    /** It, so many pages further on. */
    PositionedLine pagesOn(int pages) {
        return new PositionedLine(words, figures, isMixed, page + pages);
    }
}
