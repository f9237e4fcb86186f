package io.github.disclosurereport.validation.written;

import java.math.BigDecimal;
import java.util.Locale;

/** How a writer puts down numbers. */
enum Notation {
    DIGITS {
        @Override
        String print(BigDecimal number) {
            return number.toPlainString();
        }
    },
    SEPARATED {
        @Override
        String print(BigDecimal number) {
            return isWhole(number) ? String.format(Locale.ROOT, "%,d", number.longValue()) : DIGITS.print(number);
        }
    },
    FULL_WIDTH {
        @Override
        String print(BigDecimal number) {
            StringBuilder wide = new StringBuilder();
            DIGITS.print(number)
                    .chars()
                    .map(c -> Character.isDigit(c) ? c - '0' + '０' : c == '.' ? '．' : c)
                    .forEach(c -> wide.append((char) c));
            return wide.toString();
        }
    },
    /** In Chinese numerals, as long as they are short. */
    CHINESE {
        @Override
        String print(BigDecimal number) {
            return isWhole(number) && number.signum() > 0 && number.longValue() <= LONGEST_CHINESE
                    ? chinese(number.intValue())
                    : DIGITS.print(number);
        }
    };

    private static final int LONGEST_CHINESE = 999;
    private static final String NUMERALS = "零一二三四五六七八九";

    abstract String print(BigDecimal number);

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static String chinese(int number) {
        if (number == 2) {
            return "两";
        }
        String words = hundreds(number);
        return words.startsWith("一十") ? words.substring(1) : words;
    }

    private static String hundreds(int number) {
        String high = number < 100 ? "" : numeral(number / 100) + "百";
        int rest = number % 100;
        if (rest == 0) {
            return high;
        }
        return rest < 10 ? high + (high.isEmpty() ? "" : "零") + numeral(rest) : high + tens(rest);
    }

    private static String tens(int number) {
        return numeral(number / 10) + "十" + (number % 10 == 0 ? "" : numeral(number % 10));
    }

    private static String numeral(int digit) {
        return NUMERALS.substring(digit, digit + 1);
    }
}
