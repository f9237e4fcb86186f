package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.validation.text.WordSet;
import java.util.ArrayList;
import java.util.List;

/** Figures of some only, of which what happened is told behind them: 本年新收的仅4件跨年办理. */
final class Partitives {

    /** What such a part is called. */
    static final String PART = "own";

    private static final char OF = '的';
    private static final WordSet SOME_OF = WordSet.of(Vocabulary.BESIDE, "SOME_OF");

    /** What was told of all. */
    private static final Meanings OF_ALL =
            Meanings.of(Meaning.RECEIVED, Meaning.NEWLY_RECEIVED, Meaning.CARRIED_OVER, Meaning.CONCLUDED);

    private static final Meanings MARKS = Meanings.of(Meaning.COMMA, Meaning.SEMICOLON, Meaning.LIST, Meaning.OPENING);

    private Partitives() {}

    /** The words, those that name all of which some are counted as the name of a part. */
    static List<Word> told(List<Word> words, Meanings meanings, Sentence sentence) {
        if (!meanings.hasAny(OF_ALL)) {
            return words;
        }
        List<Word> told = words;
        for (int i = 1; i + 1 < words.size(); i++) {
            int all = words.get(i - 1).is(Meaning.REQUESTS) ? i - 2 : i - 1;
            if (words.get(i).isFigure() && all >= 0 && isOfSome(words, i, all, sentence)) {
                told = told == words ? new ArrayList<>(words) : told;
                Word named = words.get(all);
                told.set(all, new Word(Meaning.PART, PART, named.from(), named.to()));
            }
        }
        return told;
    }

    private static boolean isOfSome(List<Word> words, int figure, int all, Sentence sentence) {
        Word named = words.get(all);
        boolean isNamed = OF_ALL.has(named.meaning())
                && (all + 1 < figure || sentence.text().charAt(named.to() - 1) == OF);
        int from = words.get(figure - 1).to();
        int some = SOME_OF.length(sentence.text(), from);
        return isNamed
                && some > 0
                && from + some == words.get(figure).from()
                && words.get(figure + 1).isAct()
                && !isFigureBehind(words, figure + 1);
    }

    private static boolean isFigureBehind(List<Word> words, int act) {
        for (int i = act + 1; i < words.size() && !MARKS.has(words.get(i).meaning()); i++) {
            if (words.get(i).is(Meaning.QUANTITY)) {
                return true;
            }
        }
        return false;
    }
}
