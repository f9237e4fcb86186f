package io.github.disclosurereport.validation.prose;

import java.util.List;

/** Cases that went to court after reconsideration, where their name does not say so: 未经复议的10件，复议后的20件. */
final class Reconsidered {

    private static final String AFTERWARDS = "后的";
    private static final String LITIGATION = "诉讼";

    private static final Meanings IN_COURT = Meanings.of(Meaning.LITIGATION, Meaning.LITIGATION_DIRECT);
    private static final Meanings DIRECT = Meanings.of(Meaning.LITIGATION_DIRECT);
    private static final Meanings EXACT = Meanings.of(Meaning.LITIGATION_DIRECT, Meaning.LITIGATION_AFTER);

    private Reconsidered() {}

    /** In front of a figure, or of a result beside those that were not reconsidered: 复议后的5件 alone may be anything. */
    static void tellBehind(List<Word> words, Word word, String text) {
        int last = words.size() - 1;
        if (last < 0 || !words.get(last).is(Meaning.RECONSIDERATION)) {
            return;
        }
        Word cases = words.get(last);
        String between = text.substring(cases.to(), word.from());
        boolean isAfterwards = !between.isEmpty() && AFTERWARDS.startsWith(between);
        if (isAfterwards && word.is(Meaning.QUANTITY)) {
            boolean isInCourt = has(words, IN_COURT) || text.startsWith(LITIGATION, word.to());
            Meaning meaning = isInCourt ? Meaning.LITIGATION_AFTER : Meaning.UNKNOWN;
            words.set(last, new Word(meaning, "", cases.from(), word.from()));
        } else if (isAfterwards && word.is(Meaning.RESULT) && has(words, DIRECT)) {
            words.set(last, new Word(Meaning.LITIGATION_AFTER, "", cases.from(), word.from()));
        }
    }

    private static boolean has(List<Word> words, Meanings meanings) {
        return words.stream().anyMatch(word -> meanings.has(word.meaning()));
    }

    /** 复议后的20件诉讼: those named in front, and not all. */
    static Word named(List<Word> words, Word word) {
        int last = words.size() - 1;
        boolean isNamedInFront = word.is(Meaning.LITIGATION)
                && last > 0
                && words.get(last).is(Meaning.QUANTITY)
                && words.get(last).to() == word.from()
                && EXACT.has(words.get(last - 1).meaning())
                && words.get(last - 1).to() == words.get(last).from();
        return isNamedInFront ? new Word(words.get(last - 1).meaning(), "", word.from(), word.to()) : word;
    }
}
