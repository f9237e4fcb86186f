package io.github.disclosurereport.validation.prose;

/** What the first and last letters of a word for a time say: 上年, 年底, 截至2025年. */
final class TimeWords {

    private static final String LAST_YEAR = "上去";
    private static final String UNTIL = "截到至于";
    private static final String END = "底末";

    private TimeWords() {}

    static boolean areOfLastYear(Sentence sentence, Word time) {
        return LAST_YEAR.indexOf(first(sentence, time)) >= 0;
    }

    static boolean areUntil(Sentence sentence, Word time) {
        return UNTIL.indexOf(first(sentence, time)) >= 0;
    }

    static boolean areOfItsEnd(Sentence sentence, Word time) {
        return END.indexOf(sentence.text().charAt(time.to() - 1)) >= 0;
    }

    private static char first(Sentence sentence, Word time) {
        return sentence.text().charAt(time.from());
    }
}
