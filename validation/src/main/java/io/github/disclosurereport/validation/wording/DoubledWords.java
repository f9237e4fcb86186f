package io.github.disclosurereport.validation.wording;

import io.github.disclosurereport.validation.text.WordList;
import io.github.disclosurereport.validation.text.WordSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words of two to four letters that stand twice in a row, and 的 that does. */
final class DoubledWords {

    private static final int LONGEST = 4;

    private static final List<WordList.Line> LINES = WordList.lines(DoubledWords.class, "doublings.txt");

    /** Words that may stand twice. */
    private static final Set<String> REGULAR =
            new HashSet<>(WordSet.of(LINES, "REGULAR").words());

    /** Words with the letters of another in front, behind which they may stand: 发布发布会. */
    private static final WordSet LONGER = WordSet.of(LINES, "LONGER");

    private static final String NOT_BEHIND = "目标有打似";
    private static final String NOT_BEFORE = "确士";

    private final WordingPass pass;

    /** Where the last stretch ends that was told. */
    private int told;

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
            tell(at - 1, at + 1, "的");
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
        int second = at + 1 - word.length();
        boolean isLonger = LONGER.length(pass.letters(), second) > word.length();
        if (!isOneLetter && !isLonger && !REGULAR.contains(word)) {
            tell(second - word.length(), at + 1, word);
        }
    }

    /** What lies over a stretch that was told is part of it. */
    private void tell(int from, int to, String word) {
        if (from >= told) {
            pass.met(Cue.DOUBLED, from, to - from, word);
        }
        told = Math.max(told, to);
    }
}
