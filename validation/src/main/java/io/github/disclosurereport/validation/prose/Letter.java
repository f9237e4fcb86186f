package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.validation.text.SentenceEnds;
import java.util.stream.IntStream;

/** What each letter is, told once for all. */
final class Letter {

    private static final String WIDE_MARKS = "％（）．";
    private static final String CAPITALS = "壹贰叁肆伍陆柒捌玖拾佰仟";
    private static final String SMALL = "一二三四五六七八九十百千";
    private static final String DIGITS = "0123456789";
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
    private static final String CHINESE_NOUGHTS = "○零";
    private static final String BLANKS = " \u3000";

    /** Behind which a clause ends, and no sentence. */
    private static final String CLAUSE_ENDS = "，,：:】";

    private static final String SENTENCE_ENDS = SentenceEnds.ALL + "!?;…";
    private static final String OTHER_MARKS = "“”\"《》()、";

    private static final int COUNT = 0xF0000;
    private static final int COUNT_SHIFT = 16;
    private static final int DIGIT = 0x100000;
    private static final int BLANK = 0x200000;
    private static final int END = 0x400000;
    private static final int NUMBER = 0x800000;
    private static final int MARK = 0x1000000;
    private static final int WORD = 0x2000000;

    private static final int SPECIAL = DIGIT | BLANK | END;

    /** Of each letter the folded one, what that counts as a digit, and a bit for whatever it is. */
    private static final int[] LETTERS = new int[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            LETTERS[c] = c;
        }
        put(BLANKS, BLANK);
        put(SentenceEnds.FULL + "!?", END);
        put(CLAUSE_ENDS + SENTENCE_ENDS + OTHER_MARKS, MARK);
        put(Numbers.FIRST, NUMBER);
        put(Vocabulary.firstLetters(), WORD);
        put(CHINESE_NOUGHTS, DIGIT);
        for (int i = 0; i < DIGITS.length(); i++) {
            put(DIGITS.substring(i, i + 1), DIGIT | (i << COUNT_SHIFT));
            put(CHINESE_DIGITS.substring(i, i + 1), DIGIT | (i << COUNT_SHIFT));
        }
        for (int i = 0; i < CAPITALS.length(); i++) {
            LETTERS[CAPITALS.charAt(i)] = LETTERS[SMALL.charAt(i)];
        }
        WIDE_MARKS.chars().forEach(Letter::fold);
        IntStream.rangeClosed('０', '９').forEach(Letter::fold);
        IntStream.rangeClosed('Ａ', 'ｚ').forEach(Letter::fold);
    }

    private Letter() {}

    private static void put(String letters, int kind) {
        letters.chars().forEach(letter -> LETTERS[letter] |= kind);
    }

    private static void fold(int wide) {
        LETTERS[wide] = LETTERS[wide - '！' + '!'];
    }

    /** Whether it stands in a sentence as it is printed, and is no digit and no end. */
    static boolean isPlain(char letter) {
        return (LETTERS[letter] & (SPECIAL | Character.MAX_VALUE)) == letter;
    }

    /** The letter as it stands for others: of one width, numerals small. */
    static char folded(char letter) {
        return (char) LETTERS[letter];
    }

    /** Whether it is a digit of any kind. */
    static boolean isDigit(char letter) {
        return (LETTERS[letter] & DIGIT) != 0;
    }

    /** What a digit counts. */
    static int digit(char letter) {
        return (LETTERS[letter] & COUNT) >> COUNT_SHIFT;
    }

    static boolean isBlank(char letter) {
        return (LETTERS[letter] & BLANK) != 0;
    }

    static boolean endsSentence(char letter) {
        return (LETTERS[letter] & END) != 0;
    }

    /** Whether a number may begin with it. */
    static boolean beginsNumber(char letter) {
        return (LETTERS[letter] & NUMBER) != 0;
    }

    /** Whether a mark, a number or a word of the vocabulary may begin with it. */
    static boolean beginsAny(char letter) {
        return (LETTERS[letter] & (MARK | NUMBER | WORD)) != 0;
    }

    /** What a mark between words tells. */
    static Meaning mark(char mark) {
        if (CLAUSE_ENDS.indexOf(mark) >= 0) {
            return Meaning.COMMA;
        }
        if (SENTENCE_ENDS.indexOf(mark) >= 0) {
            return Meaning.SEMICOLON;
        }
        return switch (mark) {
            case '(' -> Meaning.OPENING;
            case ')' -> Meaning.CLOSING;
            case '、' -> Meaning.LIST;
            default -> Meaning.NEUTRAL;
        };
    }

    /** Whether it is a mark between words. */
    static boolean isMark(char letter) {
        return (LETTERS[letter] & MARK) != 0;
    }
}
