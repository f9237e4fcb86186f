package io.github.disclosurereport.validation.wording;

import io.github.disclosurereport.validation.text.WordList;
import io.github.disclosurereport.validation.text.WordSet;
import java.util.HashSet;
import java.util.Set;

/** Words of two to four letters that stand twice in a row, and 的 that does. */
final class DoubledWords {

    private static final int LONGEST = 4;

    /** Words that may stand twice. */
    private static final Set<String> REGULAR =
            new HashSet<>(WordSet.of(WordList.lines(DoubledWords.class, "doublings.txt"), "REGULAR")
                    .words());

    private static final String NOT_BEHIND = "目标有打似";
    private static final String NOT_BEFORE = "确士";

    private final WordingPass pass;

    DoubledWords(WordingPass pass) {
        this.pass = pass;
    }

    /** A letter, which may be the last of a word that stands there a second time. */
    void letter(char[] text, int at) {
        char c = text[at];
        if (at < 2 * LONGEST) {
            words(at);
        } else if (c == text[at - 2]
                || c == text[at - 3]
                || c == text[at - LONGEST]
                || (c == '的' && c == text[at - 1])) {
            words(at);
        }
    }

    private void words(int at) {
        String letters = pass.letters();
        if (pass.charAt(at) == '的' && pass.charAt(at - 1) == '的') {
            single(at);
        }
        for (int length = 2; length <= LONGEST; length++) {
            if (letters.regionMatches(at + 1 - 2 * length, letters, at + 1 - length, length)) {
                word(letters.substring(at + 1 - length, at + 1), at);
            }
        }
    }

    private void single(int at) {
        boolean isDoubled = NOT_BEHIND.indexOf(pass.charAt(at - 2)) < 0 && NOT_BEFORE.indexOf(pass.charAt(at + 1)) < 0;
        if (isDoubled) {
            pass.met(Cue.DOUBLED, at - 1, 2, "的");
        }
    }

    private void word(String word, int at) {
        boolean isOneLetter = true;
        for (int i = 0; i < word.length(); i++) {
            if (!pass.isHan(at - i)) {
                return;
            }
            isOneLetter &= word.charAt(i) == word.charAt(0);
        }
        if (!isOneLetter && !REGULAR.contains(word)) {
            pass.met(Cue.DOUBLED, at + 1 - 2 * word.length(), 2 * word.length(), word);
        }
    }
}
