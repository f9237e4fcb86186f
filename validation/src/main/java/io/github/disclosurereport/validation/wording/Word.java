package io.github.disclosurereport.validation.wording;

/**
 * A word of the vocabulary.
 *
 * @param letters its letters
 * @param notBehind letters behind which it is another word
 * @param notBefore letters in front of which it is another word
 * @param action what follows from it
 */
record Word(String letters, String notBehind, String notBefore, Action action) {

    /** What follows from a word that is met. */
    interface Action {
        void met(WordingPass pass, Word word, int at);
    }

    /** Whether the letters around it leave it the word it is. */
    boolean isMeant(String text, int at) {
        int end = at + letters.length();
        boolean isBehind = at > 0 && notBehind.indexOf(text.charAt(at - 1)) >= 0;
        boolean isBefore = end < text.length() && notBefore.indexOf(text.charAt(end)) >= 0;
        return !isBehind && !isBefore;
    }
}
