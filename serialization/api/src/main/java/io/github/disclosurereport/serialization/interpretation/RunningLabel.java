package io.github.disclosurereport.serialization.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The label of a row of figures in running text.
 *
 * @param text as printed, line ends aside
 * @param end where it ends behind the figures; empty if it ends in front of them
 */
record RunningLabel(String text, Optional<Letters.Spot> end) {

    /** What of the words in front of figures, and behind them, is the label of their row. */
    static RunningLabel of(FormWords form, List<Word> gap, List<Word> behind) {
        String printed = Word.printed(gap);
        String letters = Folding.letters(printed);
        Optional<Integer> whole = Stream.of(
                        form.rows().ending(letters), form.rowGroups().ending(letters))
                .flatMap(Optional::stream)
                .filter(match -> match.slips() == 0)
                .map(Vocabulary.Match::length)
                .max(Integer::compare);
        Optional<Vocabulary.Broken> broken = form.rows()
                .broken(letters, Folding.letters(Word.printed(behind)))
                .filter(word -> whole.isEmpty() || word.length() > whole.get());
        if (broken.isPresent()) {
            return broken(
                    Folding.lastLetters(printed, broken.get().before()),
                    behind,
                    broken.get().after());
        }
        String text = whole.or(() -> form.rows().ending(letters).map(Vocabulary.Match::length))
                .map(length -> Folding.lastLetters(printed, length))
                .orElseGet(() -> gap.isEmpty() ? "" : gap.get(gap.size() - 1).text());
        return new RunningLabel(text, Optional.empty());
    }

    private static RunningLabel broken(String text, List<Word> behind, int lettersBehind) {
        StringBuilder label = new StringBuilder(text);
        int left = lettersBehind;
        for (Word word : behind) {
            String part = Folding.firstLetters(word.text(), left);
            label.append(part);
            left -= Folding.letters(part).length();
            if (left == 0) {
                return new RunningLabel(
                        label.toString(), Optional.of(new Letters.Spot(word.line(), word.start() + part.length())));
            }
        }
        throw new IllegalStateException("There are no " + lettersBehind + " letters in " + behind);
    }
}
