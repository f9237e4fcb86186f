package io.github.disclosurereport.validation.wording;

/**
 * A word of the vocabulary, or several of which the same follows.
 *
 * @param pattern its letters
 * @param notBehind letters behind which it is another word
 * @param notBefore letters in front of which it is another word
 * @param action what follows from it
 */
record Word(String pattern, String notBehind, String notBefore, Action action) {

    private static final String NOT = "[^";

    /** What follows from a word that is met. */
    interface Action {
        void met(WordingPass pass, int from, int to);
    }

    /** A word as the lists have it: {@code [^年月]末收到}. */
    static Word of(String listed, Action action) {
        int begin = listed.startsWith(NOT) ? listed.indexOf(']') + 1 : 0;
        int behind = listed.indexOf(NOT, begin);
        int end = behind < 0 ? listed.length() : behind;
        String notBehind = begin > 0 ? listed.substring(NOT.length(), begin - 1) : "";
        String notBefore = behind < 0 ? "" : listed.substring(end + NOT.length(), listed.length() - 1);
        return new Word(listed.substring(begin, end), notBehind, notBefore, action);
    }

    /** Tells the pass of it, if the letters around it leave it the word it is. */
    void met(WordingPass pass, int from, int to) {
        boolean isBehind = notBehind.indexOf(pass.charAt(from - 1)) >= 0;
        boolean isBefore = notBefore.indexOf(pass.charAt(to)) >= 0;
        if (!isBehind && !isBefore) {
            action.met(pass, from, to);
        }
    }
}
