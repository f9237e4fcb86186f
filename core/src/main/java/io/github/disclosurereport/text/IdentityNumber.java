package io.github.disclosurereport.text;

import java.time.Month;

/** The number of a citizen's identity card, GB 11643: place, date of birth, sequence, check character. */
final class IdentityNumber {

    private static final int LENGTH = 18;
    private static final int YEAR = 6;
    private static final int MONTH = 10;
    private static final int DAY = 12;
    private static final int SEQUENCE = 14;

    /** By ISO 7064, MOD 11-2. */
    private static final String CHECKS = "10X98765432";

    private IdentityNumber() {}

    /** Whether place, date and check character of a number can be. */
    static boolean isValid(CharSequence number) {
        return number.length() == LENGTH
                && isPlace(number.charAt(0), number.charAt(1))
                && isDate(number)
                && CHECKS.charAt(rest(number)) == number.charAt(LENGTH - 1);
    }

    /** The first digit is the part of the country, from 1 for the north to 8 for the islands. */
    private static boolean isPlace(char part, char province) {
        return part >= '1' && part <= '8' && province >= '1' && province <= '7';
    }

    private static boolean isDate(CharSequence number) {
        int year = number(number, YEAR, MONTH);
        int month = number(number, MONTH, DAY);
        int day = number(number, DAY, SEQUENCE);
        return year >= 1900
                && year < 2100
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= Month.of(month).maxLength();
    }

    private static int number(CharSequence digits, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + digits.charAt(i) - '0';
        }
        return number;
    }

    private static int rest(CharSequence number) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum = 2 * (sum + number.charAt(i) - '0') % 11;
        }
        return sum;
    }
}
