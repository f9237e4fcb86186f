package io.github.disclosurereport.text;

/** The numbers in front of headings, paragraphs and the labels of the form: 一、 （三） 十二、. */
public final class Numbering {

    /** The numerals with which they are written. */
    public static final String NUMERALS = "一二三四五六七八九十";

    private static final int TEN = NUMERALS.length();

    private Numbering() {}

    /** The number that some of the numerals stand for: 三, 十二, 二十三. */
    public static int value(String numerals) {
        int value = 0;
        for (int i = 0; i < numerals.length(); i++) {
            int digit = NUMERALS.indexOf(numerals.charAt(i)) + 1;
            boolean isOfTens = digit < TEN && numerals.startsWith("十", i + 1);
            value += isOfTens ? (digit - 1) * TEN : digit;
        }
        return value;
    }
}
