package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.text.ChineseNumeral;

/** What each letter is, told once for all. */
final class Letter {

    private static final String WIDE_MARKS = "％（）．";
    private static final String CAPITALS = "壹贰叁肆伍陆柒捌玖拾佰仟";
    private static final String SMALL = "一二三四五六七八九十百千";
    private static final String DIGITS = "0123456789";
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
    private static final String CHINESE_NOUGHTS = "○零";
    private static final String BLANKS = " \u3000";
    private static final String ENDS = "。！？!?";

    private static final int DIGIT = 0x10;
    private static final int BLANK = 0x20;
    private static final int END = 0x40;
    private static final int NUMBER = 0x80;

    private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

    /** Of each letter what it counts as a digit, and a bit for whatever it is. */
    private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

    static {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            boolean isWide = (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'ｚ') || WIDE_MARKS.indexOf(c) >= 0;
            int capital = CAPITALS.indexOf(c);
            FOLDED[c] = capital >= 0 ? SMALL.charAt(capital) : isWide ? (char) (c - '！' + '!') : c;
        }
        mark(BLANKS, BLANK);
        mark(ENDS, END);
        mark(Numbers.FIRST, NUMBER);
        mark(CHINESE_NOUGHTS, DIGIT);
        for (int i = 0; i < DIGITS.length(); i++) {
            mark(DIGITS.substring(i, i + 1), DIGIT | i);
            mark(CHINESE_DIGITS.substring(i, i + 1), DIGIT | i);
        }
    }

    private Letter() {}

    private static void mark(String letters, int kind) {
        letters.chars().forEach(letter -> KINDS[letter] |= (byte) kind);
    }

    /** The letter as it stands for others: of one width, numerals small. */
    static char folded(char letter) {
        return FOLDED[letter];
    }

    /** Whether a folded letter is a digit of any kind. */
    static boolean isDigit(char folded) {
        return (KINDS[folded] & DIGIT) != 0;
    }

    /** What a digit counts. */
    static int digit(char folded) {
        return KINDS[folded] & (DIGIT - 1);
    }

    static boolean isBlank(char folded) {
        return (KINDS[folded] & BLANK) != 0;
    }

    static boolean endsSentence(char folded) {
        return (KINDS[folded] & END) != 0;
    }

    /** Whether a number may begin with it. */
    static boolean beginsNumber(char folded) {
        return (KINDS[folded] & NUMBER) != 0;
    }
}
