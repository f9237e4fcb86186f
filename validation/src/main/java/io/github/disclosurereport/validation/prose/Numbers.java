package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.text.ChineseNumeral;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a number with its unit: 36件, 1,286件, 近1300件, 三十六份, 12.5万元, 62.5%. */
final class Numbers {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final String MORE = "余多来几";
    private static final String DASHES = "-—–至到~～";
    private static final List<String> ABOUT = List.of("大约", "约", "将近", "接近", "近", "不足", "不到");
    private static final List<String> ABOVE = List.of("超过", "突破", "超", "逾");
    private static final String FIRST = "0123456789大约将接近不超突逾" + ChineseNumeral.LETTERS;
    private static final Map<String, Measure> UNITS = new LinkedHashMap<>();

    static {
        List.of("件(次)", "件次", "件", "宗", "份", "起", "例", "次").forEach(unit -> UNITS.put(unit, Measure.ITEM));
        List.of("条次", "条").forEach(unit -> UNITS.put(unit, Measure.ENTRY));
        List.of("个", "项", "部").forEach(unit -> UNITS.put(unit, Measure.PIECE));
        List.of("万元", "亿元", "元").forEach(unit -> UNITS.put(unit, Measure.MONEY));
        UNITS.put("%", Measure.PERCENT);
    }

    private final String text;
    private final int from;
    private int at;
    private BigDecimal low = BigDecimal.ZERO;
    private BigDecimal high = BigDecimal.ZERO;

    /** What the last digit that is not 0 counts: of 1200 hundreds. */
    private BigDecimal step = BigDecimal.ONE;

    /** What the last digit counts. */
    private BigDecimal lastPlace = BigDecimal.ONE;

    private boolean isAbout;
    private boolean isAbove;
    private boolean hasMore;

    private Numbers(String text, int from) {
        this.text = text;
        this.from = from;
        at = from;
    }

    /** The number that begins at a letter, if one does. */
    static Optional<Word> at(String text, int from) {
        return FIRST.indexOf(text.charAt(from)) < 0 ? Optional.empty() : new Numbers(text, from).read();
    }

    private Optional<Word> read() {
        isAbout = passAny(ABOUT);
        isAbove = !isAbout && passAny(ABOVE);
        if (!readDigits() && !readNumeral()) {
            return Optional.empty();
        }
        int month = behindMonth();
        if (month > at) {
            return Optional.of(new Word(Meaning.PART_OF_YEAR, "", from, month));
        }
        readTenThousands();
        Measure unit = readUnit();
        isAbove |= pass("以上");
        isAbout |= pass("左右");
        hasMore |= pass("余");
        boolean isWithin = pass("以内") || pass("以下");
        widen(unit, isWithin);
        Meaning meaning = unit == Measure.PERCENT ? Meaning.SHARE : Meaning.QUANTITY;
        return Optional.of(new Word(meaning, "", from, at, Optional.of(new Amount(low, high, unit))));
    }

    private boolean pass(String word) {
        boolean isThere = text.startsWith(word, at);
        if (isThere) {
            at += word.length();
        }
        return isThere;
    }

    private boolean passAny(List<String> words) {
        return words.stream().anyMatch(this::pass);
    }

    private boolean readDigits() {
        int end = behindDigits(at);
        if (end == at) {
            return false;
        }
        keep(new BigDecimal(text.substring(at, end).replace(",", "")));
        at = end;
        return true;
    }

    /** A Chinese numeral counts something only with a unit behind it. */
    private boolean readNumeral() {
        int end = at;
        while (end < text.length() && ChineseNumeral.LETTERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        int behind = end < text.length() && MORE.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        boolean hasUnit = UNITS.keySet().stream().anyMatch(unit -> text.startsWith(unit, behind));
        Optional<BigDecimal> number = end > at && hasUnit ? chinese(text.substring(at, end)) : Optional.empty();
        if (number.isEmpty()) {
            return false;
        }
        keep(number.get());
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

    private void keep(BigDecimal number) {
        low = number;
        step = BigDecimal.ONE.scaleByPowerOfTen(-number.stripTrailingZeros().scale());
        lastPlace = BigDecimal.ONE.scaleByPowerOfTen(-number.scale());
    }

    private void multiply(BigDecimal factor) {
        low = low.multiply(factor);
        step = step.multiply(factor);
        lastPlace = lastPlace.multiply(factor);
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
        while (end < text.length() && DASHES.indexOf(text.charAt(end)) >= 0) {
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
            multiply(TEN_THOUSAND);
            hasMore |= passMore();
            isAbout |= !hasMore;
        }
    }

    private boolean passMore() {
        boolean isMore = at < text.length() && MORE.indexOf(text.charAt(at)) >= 0;
        at += isMore ? 1 : 0;
        return isMore;
    }

    /** Persons, days and whatever else no table counts are one letter long, as far as it matters. */
    private Measure readUnit() {
        Optional<Map.Entry<String, Measure>> unit = UNITS.entrySet().stream()
                .filter(each -> text.startsWith(each.getKey(), at))
                .findFirst();
        if (unit.isEmpty() || text.startsWith("份套", at)) {
            at = Math.min(text.length(), at + 1);
            return Measure.FOREIGN;
        }
        String word = unit.get().getKey();
        at += word.length();
        if (word.equals("元")) {
            multiply(BigDecimal.ONE.divide(TEN_THOUSAND));
        } else if (word.equals("亿元")) {
            multiply(TEN_THOUSAND);
        }
        return unit.get().getValue();
    }

    private void widen(Measure unit, boolean isWithin) {
        high = low;
        if (unit == Measure.MONEY) {
            BigDecimal half = lastPlace.divide(BigDecimal.valueOf(2));
            high = low.add(half);
            low = low.subtract(half);
        }
        if (isWithin) {
            low = BigDecimal.ZERO;
        } else if (isAbove) {
            high = low.add(BigDecimal.ONE).movePointRight(1);
        } else if (hasMore) {
            high = low.add(step);
        } else if (isAbout) {
            BigDecimal around = step.max(low.movePointLeft(1));
            high = low.add(around);
            low = low.subtract(around);
        }
    }
}
