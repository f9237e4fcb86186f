package io.github.disclosurereport.text;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers written in Chinese: 十二, 一百零五, 三万二千, 二〇. */
public final class ChineseNumeral {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String SMALL_UNITS = "十百千";

    /** The letters of which numerals are made. */
    public static final String LETTERS = "〇○两" + DIGITS + SMALL_UNITS + "万亿";

    /** Stands in front of the digits behind the point. */
    public static final char POINT = '点';

    private static final int LONGEST = 16;

    private ChineseNumeral() {}

    /** The number; empty if it is none, or might be another. */
    public static Optional<BigDecimal> parse(String text) {
        String plain = text.replace('〇', '零').replace('○', '零').replace('两', '二');
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        return plain.chars().allMatch(c -> DIGITS.indexOf(c) >= 0) ? digitByDigit(plain) : withUnits(plain);
    }

    /** The number with what stands behind its point, digit by digit: 四点二二; empty if it has none, or might be another. */
    public static Optional<BigDecimal> parseDecimal(String text) {
        int point = text.indexOf(POINT);
        String behind = text.substring(point + 1).replace('〇', '零').replace('○', '零');
        boolean areDigits = !behind.isEmpty() && behind.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
        if (point < 1 || !areDigits || behind.length() > LONGEST) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder(".");
        behind.chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
        String whole = text.substring(0, point);
        return (whole.equals("一") ? Optional.of(BigDecimal.ONE) : parse(whole))
                .map(number -> new BigDecimal(number.toPlainString() + digits));
    }

    /** 二〇; but not 一 nor 一一, which is a dash as often as a number. */
    private static Optional<BigDecimal> digitByDigit(String text) {
        if (text.equals("一") || (text.length() > 1 && text.indexOf('零') < 0)) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
        return Optional.of(new BigDecimal(digits.toString()));
    }

    /** 三万二千零五: sections of up to four places, each followed by 亿 or 万 or the end. */
    private static Optional<BigDecimal> withUnits(String text) {
        long total = 0;
        long section = 0;
        long digit = -1;
        long lastUnit = Long.MAX_VALUE;
        long lastBigUnit = Long.MAX_VALUE;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int power = SMALL_UNITS.indexOf(c);
            long bigUnit = c == '万' ? 10_000L : c == '亿' ? 100_000_000L : 0;
            if (DIGITS.indexOf(c) >= 0 && digit <= 0) {
                digit = DIGITS.indexOf(c);
            } else if (power >= 0 && (digit > 0 || (i == 0 && power == 0))) {
                long unit = (long) Math.pow(10, power + 1.0);
                if (unit >= lastUnit) {
                    return Optional.empty();
                }
                section += Math.max(digit, 1) * unit;
                digit = -1;
                lastUnit = unit;
            } else if (bigUnit > 0 && bigUnit < lastBigUnit && section + Math.max(digit, 0) > 0) {
                total += (section + Math.max(digit, 0)) * bigUnit;
                section = 0;
                digit = -1;
                lastUnit = Long.MAX_VALUE;
                lastBigUnit = bigUnit;
            } else {
                return Optional.empty();
            }
        }
        return dropsLastUnit(text)
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(total + section + Math.max(digit, 0)));
    }

    /** 一百五 is 150, not 105. */
    private static boolean dropsLastUnit(String text) {
        int last = text.length() - 1;
        return last > 0 && DIGITS.indexOf(text.charAt(last)) > 0 && "百千万亿".indexOf(text.charAt(last - 1)) >= 0;
    }
}
