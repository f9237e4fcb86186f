package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.serialization.interpretation.table.RowNames;
import io.github.disclosurereport.serialization.interpretation.words.Folding;
import io.github.disclosurereport.serialization.interpretation.words.FormWords;
import io.github.disclosurereport.serialization.interpretation.words.Letters;
import io.github.disclosurereport.serialization.interpretation.words.OfOthers;
import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.serialization.interpretation.words.Vocabulary;
import io.github.disclosurereport.serialization.interpretation.words.Word;
import io.github.disclosurereport.source.PlacedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The label of a row of figures in running text.
 *
 * @param text as printed, line ends aside
 * @param end where it ends behind the figures; empty if it ends in front of them
 */
record RunningLabel(PlacedText text, Optional<Letters.Spot> end) {

    /** What of the words in front of figures, and behind them, is the label of their row. */
    static RunningLabel of(FormWords form, List<Word> gap, List<Word> behind) {
        Optional<PlacedText> subtotal = gap.stream()
                .skip(Math.max(0, gap.size() - 1))
                .map(Word::placed)
                .filter(word -> form.isSubtotal(Folding.fold(word.text())))
                .findFirst();
        if (subtotal.isPresent()) {
            return new RunningLabel(subtotal.get(), Optional.empty());
        }
        PlacedText printed = Word.printed(gap);
        String letters = Folding.letters(printed.text());
        Optional<Integer> whole = Stream.of(
                        form.rows().endingExactly(letters), form.rowGroups().endingExactly(letters))
                .flatMap(Optional::stream)
                .map(Vocabulary.Match::length)
                .max(Integer::compare);
        Optional<Vocabulary.Broken> broken = form.rows()
                .broken(letters, Folding.letters(Word.printed(behind).text()))
                .filter(word -> whole.isEmpty() || word.length() > whole.get());
        if (broken.isPresent()) {
            return broken(
                    lastLetters(printed, broken.get().before()),
                    behind,
                    broken.get().after());
        }
        PlacedText text = whole.or(() -> shortForm(form, gap))
                .or(() -> form.rows().ending(letters).map(Vocabulary.Match::length))
                .map(length -> lastLetters(printed, withOthers(letters, length)))
                .orElseGet(() -> torn(form, gap));
        return new RunningLabel(text, Optional.empty());
    }

    /** How many letters a last word has that is the label of a row by itself. */
    private static Optional<Integer> shortForm(FormWords form, List<Word> gap) {
        return gap.stream()
                .skip(Math.max(0, gap.size() - 1))
                .map(Word::placed)
                .filter(word -> form.row(Piece.label(word))
                        .filter(match -> match.slips() == 0)
                        .isPresent())
                .map(word -> Folding.letters(word.text()).length())
                .findFirst();
    }

    /** How many letters a label has with the words in front of it that say that its figures are those of others. */
    private static int withOthers(String letters, int label) {
        return label + OfOthers.atEndOf(letters.substring(0, Math.max(0, letters.length() - label)));
    }

    /** A piece of the label of a row, behind which a piece of another label may stand; without one the last word. */
    private static PlacedText torn(FormWords form, List<Word> gap) {
        return gap.stream()
                .filter(word -> isPieceOfRow(form, Folding.fold(word.text())))
                .reduce((earlier, later) -> later)
                .or(() -> gap.stream().reduce((earlier, later) -> later))
                .map(Word::placed)
                .orElseGet(() -> PlacedText.of(""));
    }

    private static boolean isPieceOfRow(FormWords form, String letters) {
        return letters.length() >= RowNames.FEWEST_LETTERS_OF_PIECE
                && form.rows().hasPiece(letters);
    }

    /** The end of what is printed, with so many letters, and the number in front of them. */
    static PlacedText lastLetters(PlacedText printed, int letters) {
        String last = Folding.lastLetters(printed.text(), letters);
        return printed.substring(
                printed.text().length() - last.length(), printed.text().length());
    }

    private static RunningLabel broken(PlacedText text, List<Word> behind, int lettersBehind) {
        PlacedText label = text;
        int left = lettersBehind;
        for (Word word : behind) {
            String part = Folding.firstLetters(word.text(), left);
            label = label.plus(word.placed().substring(0, part.length()));
            left -= Folding.letters(part).length();
            if (left == 0) {
                return new RunningLabel(
                        label, Optional.of(new Letters.Spot(word.line(), word.start() + part.length())));
            }
        }
        throw new IllegalStateException("There are no " + lettersBehind + " letters in " + behind);
    }
}
