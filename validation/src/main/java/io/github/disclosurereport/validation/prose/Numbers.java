package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.text.ChineseNumeral;
import io.github.disclosurereport.validation.text.LetterTree;
import io.github.disclosurereport.validation.text.LetterTree.Pattern;
import io.github.disclosurereport.validation.text.RangeMarks;
import io.github.disclosurereport.validation.text.WordList;
import io.github.disclosurereport.validation.text.WordSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a number with its unit: 36件, 1,286件, 近1300件, 三十六份, 12.5万元, 62.5%. */
final class Numbers {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int LONGEST_PLAIN = 9;
    private static final String BELOW = "不";
    private static final String NEAR = "近接将";
    private static final String MORE = "余多来几";
    private static final String DIGITS = "一二两三四五六七八九";
    private static final WordSet ABOUT = WordSet.of(Vocabulary.BESIDE, "NUMBER_ABOUT");
    private static final WordSet ABOVE = WordSet.of(Vocabulary.BESIDE, "NUMBER_ABOVE");
    private static final WordSet OR_MORE = WordSet.of(Vocabulary.BESIDE, "OR_MORE");
    private static final WordSet OR_SO = WordSet.of(Vocabulary.BESIDE, "OR_SO");
    private static final WordSet OR_LESS = WordSet.of(Vocabulary.BESIDE, "OR_LESS");
    private static final WordSet AGE = WordSet.of(Vocabulary.BESIDE, "AGE");
    private static final LetterTree<Unit> UNITS = new LetterTree<>(units());

    /** The letters that a number may begin with. */
    static final String FIRST = "0123456789" + ABOUT.firstLetters() + ABOVE.firstLetters() + ChineseNumeral.LETTERS;

    private final String text;
    private final int from;
    private int at;

    /** As it is printed, and what each one of it counts. */
    private BigDecimal number = BigDecimal.ZERO;

    private BigDecimal factor = BigDecimal.ONE;

    /** 2025.1.20, 1.2.3: a day, or the number of a heading, and none that counts. */
    private boolean hasSeveralPoints;

    private boolean isAbout;
    private boolean isAbove;
    private boolean hasMore;
    private boolean isRounded;

    /**
     * A unit.
     *
     * @param measure what it measures
     * @param factor how many of the unit of the form it is
     */
    private record Unit(Measure measure, BigDecimal factor) {

        static Unit of(Measure measure) {
            return new Unit(measure, BigDecimal.ONE);
        }
    }

    private Numbers(String text, int from) {
        this.text = text;
        this.from = from;
        at = from;
    }

    private static List<Pattern<Unit>> units() {
        List<Pattern<Unit>> units = new ArrayList<>(List.of(
                new Pattern<>("%", Unit.of(Measure.PERCENT)),
                new Pattern<>("万元", Unit.of(Measure.MONEY)),
                new Pattern<>("亿元", new Unit(Measure.MONEY, TEN_THOUSAND)),
                new Pattern<>("元", new Unit(Measure.MONEY, BigDecimal.ONE.divide(TEN_THOUSAND)))));
        for (WordList.Line line : Vocabulary.BESIDE) {
            if (line.meaning().equals("COUNTED")) {
                Unit unit = Unit.of(Measure.valueOf(line.of()));
                line.patterns().forEach(pattern -> units.add(new Pattern<>(pattern, unit)));
            }
        }
        return units;
    }

    /** The number that begins at a letter, if one does. */
    static Optional<Word> at(String text, int from) {
        return new Numbers(text, from).read();
    }

    private Optional<Word> read() {
        if (!readDigits()) {
            isAbout = pass(ABOUT);
            isAbove = !isAbout && pass(ABOVE);
            if (!readDigits() && !readNumeral()) {
                return Optional.empty();
            }
        }
        if (hasSeveralPoints) {
            return Optional.of(new Word(Meaning.UNKNOWN, "", from, at));
        }
        int month = behindMonth();
        if (month > at) {
            return Optional.of(new Word(Meaning.PART_OF_YEAR, "", from, month));
        }
        if (pass(AGE)) {
            return Optional.of(new Word(Meaning.PART, "", from, at));
        }
        readTenThousands();
        Measure unit = readUnit();
        isAbove |= pass(OR_MORE);
        isAbout |= pass(OR_SO);
        hasMore |= pass("余");
        boolean isWithin = pass(OR_LESS);
        Meaning meaning = unit == Measure.PERCENT ? Meaning.SHARE : Meaning.QUANTITY;
        return Optional.of(new Word(meaning, "", from, at, Optional.of(amount(unit, isWithin))));
    }

    private boolean pass(String word) {
        boolean isThere = text.startsWith(word, at);
        if (isThere) {
            at += word.length();
        }
        return isThere;
    }

    private boolean pass(WordSet words) {
        int length = words.length(text, at);
        at += length;
        return length > 0;
    }

    private boolean readDigits() {
        int end = behindDigits(at);
        if (end == at) {
            return false;
        }
        number = decimal(at, end);
        at = end;
        return true;
    }

    private BigDecimal decimal(int begin, int end) {
        long value = 0;
        for (int i = begin; i < end; i++) {
            if (!isDigit(i) || end - begin > LONGEST_PLAIN) {
                return decimal(text.substring(begin, end).replace(",", ""));
            }
            value = 10 * value + text.charAt(i) - '0';
        }
        return BigDecimal.valueOf(value);
    }

    private BigDecimal decimal(String printed) {
        hasSeveralPoints = printed.indexOf('.') < printed.lastIndexOf('.');
        return hasSeveralPoints ? BigDecimal.ZERO : new BigDecimal(printed);
    }

    /** A Chinese numeral counts something only with a unit behind it. */
    private boolean readNumeral() {
        int end = at;
        while (end < text.length() && ChineseNumeral.LETTERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        int behind = end < text.length() && MORE.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        boolean hasUnit = end > at && UNITS.in(text).find(behind);
        Optional<BigDecimal> read = hasUnit ? chinese(text.substring(at, end)) : Optional.empty();
        if (hasUnit && read.isEmpty()) {
            read = oneOfTwo(text.substring(at, end));
        }
        if (read.isEmpty()) {
            return false;
        }
        number = read.get();
        at = end;
        return true;
    }

    /** One thing is a number here, where it may be a dash elsewhere. */
    private static Optional<BigDecimal> chinese(String numeral) {
        return switch (numeral) {
            case "一" -> Optional.of(BigDecimal.ONE);
            case "零", "〇" -> Optional.of(BigDecimal.ZERO);
            default -> ChineseNumeral.parse(numeral);
        };
    }

    /** 五六, 十五六, 二三十: one or the other. */
    private Optional<BigDecimal> oneOfTwo(String numeral) {
        for (int i = 1; i < numeral.length(); i++) {
            int first = DIGITS.indexOf(numeral.charAt(i - 1));
            if (first >= 0 && DIGITS.indexOf(numeral.charAt(i)) > first) {
                isAbout = true;
                return chinese(numeral.substring(0, i) + numeral.substring(i + 1));
            }
        }
        return Optional.empty();
    }

    private int behindDigits(int begin) {
        int end = begin;
        while (isDigit(end) || (end > begin && isDigit(end + 1) && ".,".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    /** Behind a month, or months from one to another: 3月, 1—6月份; where the number ends if it is none. */
    private int behindMonth() {
        int end = at;
        while (end < text.length() && RangeMarks.have(text.charAt(end))) {
            end++;
        }
        end = end > at ? behindDigits(end) : end;
        if (text.startsWith("月份", end)) {
            return end + 2;
        }
        return text.startsWith("月", end) ? end + 1 : at;
    }

    /** 4.7万, 128万余, 1200余; 万元 is a unit. */
    private void readTenThousands() {
        hasMore = passMore();
        if (!text.startsWith("万元", at) && pass("万")) {
            factor = TEN_THOUSAND;
            hasMore |= passMore();
            isRounded = !hasMore;
        }
    }

    private boolean passMore() {
        boolean isMore = at < text.length() && MORE.indexOf(text.charAt(at)) >= 0;
        at += isMore ? 1 : 0;
        return isMore;
    }

    /** Persons, days and whatever else no table counts are one letter long, as far as it matters. */
    private Measure readUnit() {
        LetterTree<Unit>.Search unit = UNITS.in(text);
        if (!unit.find(at) || text.startsWith("份套", at)) {
            at = Math.min(text.length(), at + 1);
            return Measure.FOREIGN;
        }
        at = unit.to();
        factor = factor.multiply(unit.value().factor());
        return unit.value().measure();
    }

    private Amount amount(Measure unit, boolean isWithin) {
        if (isPlain(unit, isWithin)) {
            return new Amount(number, number, unit);
        }
        BigDecimal exact = counted(number);
        if (isWithin) {
            return new Amount(BigDecimal.ZERO, exact.add(rounding(unit)), unit);
        }
        BigDecimal low = exact.subtract(rounding(unit));
        if (isAbove) {
            return new Amount(low, low.add(BigDecimal.ONE).movePointRight(1), unit);
        }
        if (hasMore) {
            return new Amount(low, low.add(step()), unit);
        }
        if (isAbout) {
            BigDecimal around = step().max(low.movePointLeft(1));
            boolean isNear = NEAR.indexOf(text.charAt(from)) >= 0;
            return BELOW.indexOf(text.charAt(from)) >= 0
                    ? new Amount(BigDecimal.ZERO, low, unit)
                    : new Amount(low.subtract(around), low.add(isNear ? step().movePointLeft(1) : around), unit);
        }
        return isRounded
                ? new Amount(low.subtract(step()), low.add(step()), unit)
                : new Amount(low, exact.add(rounding(unit)), unit);
    }

    /** Whether it is exactly what is printed. */
    private boolean isPlain(Measure unit, boolean isWithin) {
        boolean isRough = isWithin || isAbove || hasMore || isAbout || isRounded;
        return !isRough && unit != Measure.MONEY && factor.compareTo(BigDecimal.ONE) == 0;
    }

    private BigDecimal counted(BigDecimal some) {
        return some.multiply(factor);
    }

    /** What the last digit that is not 0 counts: of 1200 hundreds. */
    private BigDecimal step() {
        return counted(lastPlace(number.stripTrailingZeros()));
    }

    /** An amount of money may be half of what the last digit counts less or more. */
    private BigDecimal rounding(Measure unit) {
        return unit == Measure.MONEY ? counted(lastPlace(number)).divide(TWO) : BigDecimal.ZERO;
    }

    private static BigDecimal lastPlace(BigDecimal some) {
        return BigDecimal.ONE.scaleByPowerOfTen(-some.scale());
    }
}
