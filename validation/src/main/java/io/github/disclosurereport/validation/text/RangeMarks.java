package io.github.disclosurereport.validation.text;

/** What stands between the first and the last of several numbers, years or days: 3—5件, 2023至2025年. */
public final class RangeMarks {

    private static final String MARKS = "-－—–~～至到";

    private RangeMarks() {}

    /** Whether a letter is one of them. */
    public static boolean have(char letter) {
        return MARKS.indexOf(letter) >= 0;
    }
}
