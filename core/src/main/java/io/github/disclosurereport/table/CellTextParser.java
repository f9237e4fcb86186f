package io.github.disclosurereport.table;

import io.github.disclosurereport.figure.Figure;
import io.github.disclosurereport.figure.UnitWords;
import io.github.disclosurereport.form.Unit;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.text.ChineseNumeral;
import io.github.disclosurereport.text.Footnotes;
import io.github.disclosurereport.text.Han;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one printed figure: space, sign, number, unit. */
final class CellTextParser {

    private static final Set<String> PLACEHOLDERS =
            Set.of("/", "\\", "-", "--", "—", "——", "–", "―", "_", "*", "无", "N/A", "n/a", "NA", "不适用");

    private static final Set<String> NO_CHANGE = Set.of("无变化", "持平", "不变");

    private static final String MORE = "增加|增|\\+";
    private static final String LESS = "减少|减|-|−|—";

    /** A dash with a blank behind it parts a figure from something else. */
    private static final Pattern SIGN =
            Pattern.compile("^(?:(" + MORE + ")|(" + LESS + "))(?:(?<=[-−—])(?!\\s)|(?<![-−—])\\s*)(?=[^\\s])");

    private static final Pattern UNIT = Pattern.compile("(" + UnitWords.ALTERNATIVES + ")$");

    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?");

    private static final Pattern SPACED = Pattern.compile("[1-9]\\d{0,2}(?: \\d{3})+(?:\\.\\d+)?");

    private static final String SHARE = "\\d{1,9}(?:\\.\\d{1,9})?[%‰]";

    /**
     * What of the figure is meant, what it was the year before, its share or its change, behind it: 3（含上年1件）, 3（上年2）, 3（均为一审）,
     * 12（60.0%）, 12 ↑20%, 3（注1）, 0（无）.
     */
    private static final Pattern NOTE = Pattern.compile(
            "(?<=\\S)(?:[ \n]?\\((?:含|其中|包括|截至|上年|上一年|去年|同比|占|均(?=[已经]|[为系](?:[一二再]审|网上|当面|信函|书面|邮寄))(?![^()]*(?:年|期|计|应|实|历|误)))[^()]{1,60}\\)| ?\\(注\\d{0,2}\\)| ?\\([-+↑↓]? ?"
                    + SHARE + "\\)|(?: ?/ ?|[ \n])" + SHARE
                    + "| ?[↑↓] ?\\d{1,9}(?:\\.\\d{1,9})?[%‰]?)$|(?<=^0) ?\\(无\\)$");

    /** A raised digit may be an exponent. */
    private static final Pattern RAISED = Pattern.compile("[⁰¹²³⁴-⁹]");

    private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.\\d+)?");

    /** 三万 where 万元 are counted may be three or thirty thousand. */
    private static final Pattern BIG_UNIT = Pattern.compile("[万亿]");

    /** The letters of every word that may stand in a figure. */
    private static final String LETTERS = String.join("", PLACEHOLDERS)
            + String.join("", NO_CHANGE)
            + MORE
            + LESS
            + UnitWords.ALTERNATIVES
            + ChineseNumeral.LETTERS
            + ChineseNumeral.POINT;

    /** A dash as often as a number, unless a unit stands behind it. */
    private static final String ONE = "一";

    private static final int LONGEST = 20_000;

    /** Digits behind it are seen from right to left. */
    private static final char RIGHT_TO_LEFT = '\u202E';

    private final String printed;
    private final Unit unit;
    private final Set<Remark> remarks = EnumSet.noneOf(Remark.class);

    CellTextParser(String printed, Unit unit) {
        this.printed = printed;
        this.unit = unit;
    }

    CellText parse() {
        String whole = Blanks.strip(halfWidth(printed));
        String text = Blanks.stripTrailing(NOTE.matcher(whole).replaceFirst(""));
        remark(Remark.NOTE, text.length() < whole.length());
        if (text.isEmpty()) {
            return CellText.blank(printed);
        }
        String unmarked = Blanks.stripTrailing(withoutMark(text));
        if (text.length() > LONGEST || hasForeignLetter(unmarked) || printed.indexOf(RIGHT_TO_LEFT) >= 0) {
            return CellText.text(printed, Remark.NOT_A_NUMBER);
        }
        if (PLACEHOLDERS.contains(text)) {
            return CellText.placeholder(printed);
        }
        if (NO_CHANGE.contains(text)) {
            remarks.add(Remark.SIGN_WORD);
            return CellText.number(printed, Cell.of(0, unit), List.copyOf(remarks));
        }
        remark(Remark.FOOTNOTE, unmarked.length() < text.length());
        return signed(unmarked);
    }

    private static String withoutMark(String text) {
        String unmarked = Footnotes.withoutMark(text);
        return RAISED.matcher(text.substring(unmarked.length())).lookingAt() ? text : unmarked;
    }

    /** Labels and sentences betray themselves by their letters. */
    private static boolean hasForeignLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Han.isHan(c) && LETTERS.indexOf(c) < 0) {
                return true;
            }
        }
        return false;
    }

    private CellText signed(String text) {
        Matcher sign = SIGN.matcher(text);
        boolean hasSign = sign.find();
        boolean isNegative = hasSign && sign.group(2) != null;
        String unsigned = hasSign ? text.substring(sign.end()) : text;
        remark(Remark.SIGN_WORD, hasSign && !text.startsWith("-"));
        Matcher suffix = UNIT.matcher(unsigned);
        boolean hasUnit = suffix.find();
        String digits = hasUnit ? Blanks.stripTrailing(unsigned.substring(0, suffix.start())) : unsigned;
        remark(Remark.UNIT, hasUnit);
        Optional<BigDecimal> number = unsigned(digits);
        if (number.isEmpty()) {
            return CellText.text(printed, Remark.NOT_A_NUMBER);
        }
        if (hasUnit && !unit.printed().contains(suffix.group(1))) {
            return CellText.text(printed, Remark.WRONG_UNIT);
        }
        BigDecimal scaled = number.get().movePointRight(hasUnit ? unit.powerOfTen(suffix.group(1)) : 0);
        return kept(isNegative ? scaled.negate() : scaled);
    }

    private Optional<BigDecimal> unsigned(String text) {
        String digits = text;
        if (GROUPED.matcher(text).matches()) {
            remarks.add(Remark.SEPARATED);
            digits = text.replace(",", "");
        } else if (SPACED.matcher(text).matches()) {
            remarks.add(Remark.SPACED);
            digits = text.replace(" ", "");
        }
        if (DIGITS.matcher(digits).matches()) {
            remark(Remark.LEADING_ZEROS, digits.matches("0\\d.*"));
            return Optional.of(new BigDecimal(digits));
        }
        boolean isAmbiguous = unit == Unit.TEN_THOUSAND_YUAN
                && !remarks.contains(Remark.UNIT)
                && BIG_UNIT.matcher(text).find();
        boolean isOne = remarks.contains(Remark.UNIT) && digits.equals(ONE);
        Optional<BigDecimal> numeral = isAmbiguous
                ? Optional.empty()
                : ChineseNumeral.parse(digits).or(() -> ChineseNumeral.parseDecimal(text));
        numeral = isOne ? Optional.of(BigDecimal.ONE) : numeral;
        remark(Remark.CHINESE_NUMERAL, numeral.isPresent());
        return numeral;
    }

    CellText kept(BigDecimal number) {
        if (number.abs().compareTo(Figure.largest(unit)) > 0) {
            return CellText.text(printed, Remark.TOO_LARGE);
        }
        if (Figure.isTooFine(number, unit)) {
            return CellText.text(printed, unit == Unit.ITEM ? Remark.NOT_AN_INTEGER : Remark.TOO_FINE);
        }
        remark(Remark.DECIMAL_ZEROS, unit == Unit.ITEM && number.scale() > 0);
        return CellText.number(printed, Cell.of(number, unit), List.copyOf(remarks));
    }

    private void remark(Remark remark, boolean applies) {
        if (applies) {
            remarks.add(remark);
        }
    }

    /** Full-width forms as ASCII, every space but a line break as a blank, invisible characters left out. */
    private String halfWidth(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char printedChar = text.charAt(i);
            boolean isFullWidth = printedChar >= '！' && printedChar <= '～';
            char c = isFullWidth ? (char) (printedChar - '！' + '!') : printedChar;
            remark(Remark.FULL_WIDTH, isFullWidth && c >= '0' && c <= '9');
            if (c == '\n') {
                result.append(c);
            } else if (Blanks.isBlank(c)) {
                result.append(' ');
            } else if (Character.getType(c) != Character.FORMAT) {
                result.append(c);
            }
        }
        return result.toString();
    }
}
