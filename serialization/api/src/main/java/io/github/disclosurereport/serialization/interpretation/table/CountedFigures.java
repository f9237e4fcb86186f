package io.github.disclosurereport.serialization.interpretation.table;

import io.github.disclosurereport.serialization.interpretation.words.Piece;
import io.github.disclosurereport.text.Blanks;
import java.util.regex.Pattern;

/** The figures of a column from top to bottom: whether they count the rows. */
final class CountedFigures {

    /** Of so many rows one may be odd. */
    private static final int ODD_ROWS = 8;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private int figures;
    private int countingUp;
    private long last;

    void add(Piece figure) {
        String text = Blanks.strip(figure.text());
        figures++;
        if (NUMBER.matcher(text).matches()) {
            long number = Long.parseLong(text);
            countingUp += number == 1 || number > last ? 1 : 0;
            last = number;
        }
    }

    int figures() {
        return figures;
    }

    /** Whether nearly all of so many rows have a number here that counts up. */
    boolean countNearlyAll(int rows) {
        return areNearlyAll(countingUp, rows);
    }

    static boolean areNearlyAll(int count, int rows) {
        return ODD_ROWS * (rows - count) <= rows;
    }
}
