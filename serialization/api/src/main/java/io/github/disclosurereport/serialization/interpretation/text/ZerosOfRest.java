package io.github.disclosurereport.serialization.interpretation.text;

import io.github.disclosurereport.figure.UnitWords;
import io.github.disclosurereport.serialization.interpretation.words.Letters;
import io.github.disclosurereport.serialization.interpretation.words.PageWords;
import io.github.disclosurereport.source.PlacedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that tell at once that all columns of a row that are not named have a zero: 其余均为0.
 *
 * @param words the words
 * @param zero the zero in them
 * @param figures how many other figures the row has: if one has a name that is not understood, it may be of any of these columns
 * @param isOfTable whether they are said of all rows of the table
 */
record ZerosOfRest(PlacedText words, PlacedText zero, int figures, boolean isOfTable) {

    private static final Pattern ZEROS = Pattern.compile(PageWords.of("zeros-of-rest"));
    private static final Pattern FIGURE = Pattern.compile("\\d[\\d,.]*+");
    private static final String ZERO = "0";
    private static final int LONGEST = 20;

    /** Those of a row, of which some text stands behind the label. */
    static ZerosOfRest in(String row, PlacedText words, PlacedText zero) {
        return new ZerosOfRest(words, zero, figures(row) - (zero.text().equals(ZERO) ? 1 : 0), false);
    }

    /** Those of the text behind the label of a row, of which a line tells that is none of it. */
    static ZerosOfRest of(String row, PlacedText words, PlacedText zero) {
        return new ZerosOfRest(words, zero, figures(row), true);
    }

    private static int figures(String row) {
        Matcher figure = FIGURE.matcher(row);
        int figures = 0;
        while (figure.find()) {
            figures++;
        }
        return figures;
    }

    /** How many letters from one on are such words, the zero last; 0 if they are none. */
    static int lengthAt(Letters letters, int at) {
        char first = letters.charAt(at);
        if (first != '其' || !isBeginOfWord(letters, at)) {
            return 0;
        }
        Matcher zeros = ZEROS.matcher(letters.text());
        int end = Math.min(letters.length(), at + LONGEST);
        return zeros.region(at, end).lookingAt() && isEndOfWord(letters, zeros.end()) ? zeros.end() - at : 0;
    }

    /** Whether no letter touches it in front: 上年其余均为0 tells of another year. */
    private static boolean isBeginOfWord(Letters letters, int at) {
        Letters.Spot first = letters.spot(at);
        return first.offset() == 0
                || !Character.isLetter(letters.line(first.line()).text().charAt(first.offset() - 1));
    }

    /** Whether nothing but a unit touches the zero: 其余为零星申请 tells none. */
    private static boolean isEndOfWord(Letters letters, int behind) {
        Letters.Spot zero = letters.spot(behind - 1);
        String rest = letters.line(zero.line()).text().substring(zero.offset() + 1);
        return rest.isEmpty() || !Character.isLetterOrDigit(rest.charAt(0)) || UnitWords.isUnit(rest.substring(0, 1));
    }
}
