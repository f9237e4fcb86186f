package io.github.disclosurereport.text;

import io.github.disclosurereport.text.PersonalData.Found;
import io.github.disclosurereport.text.PersonalData.Kind;
import java.util.Optional;

/** Numbers by which a person can be told: in one run of digits, or in the groups in which they are usually written. */
final class PersonalNumbers {

    private static final int MOBILE = 11;
    private static final int IDENTITY = 18;
    private static final int SHORTEST_CARD = 16;
    private static final int LONGEST_CARD = 19;
    private static final int LOOKED_BACK = 9;

    /** What is counted is no telephone and no card; a number with 号 behind it is that of a document. */
    private static final String UNITS = "元条件次个户万亿份人篇平米公吨亩页册％%℃号";

    private static final String[] OTHER_NUMBERS = {"代码", "编号", "文号", "案号", "单号", "序号", "条码", "证号", "编码", "受理号"};

    private final String text;
    private final int begin;
    private final StringBuilder digits = new StringBuilder(LONGEST_CARD);
    private final StringBuilder groups = new StringBuilder();
    private int end;

    private PersonalNumbers(String text, int begin) {
        this.text = text;
        this.begin = begin;
        this.end = begin;
    }

    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    static Optional<Found> at(String text, int begin) {
        boolean isInside = begin > 0 && (isPartOfWord(text.charAt(begin - 1)) || text.charAt(begin - 1) == '.');
        if (isInside || !isLong(text, begin)) {
            return Optional.empty();
        }
        PersonalNumbers number = new PersonalNumbers(text, begin);
        number.read();
        return number.kind().map(kind -> new Found(kind, begin, number.end));
    }

    /** Whether there are as many digits, groups and all, as the shortest number has: of nearly all there are not. */
    private static boolean isLong(String text, int begin) {
        int end = begin;
        while (end < text.length()
                && end - begin < MOBILE
                && (isDigit(text.charAt(end)) || isSeparator(text.charAt(end)))) {
            end++;
        }
        return end - begin >= MOBILE;
    }

    /** Groups of digits with one blank or hyphen between them. */
    private void read() {
        int group = 0;
        int at = begin;
        while (at < text.length() && digits.length() <= LONGEST_CARD) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                digits.append((char) (c >= '０' ? c - '０' + '0' : c));
                group++;
                end = at + 1;
            } else if (isSeparator(c) && group > 0 && at + 1 < text.length() && isDigit(text.charAt(at + 1))) {
                groups.append((char) group);
                group = 0;
            } else {
                break;
            }
            at++;
        }
        groups.append((char) group);
    }

    private static boolean isSeparator(char c) {
        return c == ' ' || c == '-' || c == '－';
    }

    private Optional<Kind> kind() {
        if (isIdentity()) {
            return Optional.of(Kind.IDENTITY_NUMBER);
        }
        boolean isOther = isFollowedByWord() || isCounted() || isNamedOtherwise();
        if (isOther) {
            return Optional.empty();
        }
        if (isMobile()) {
            return Optional.of(Kind.MOBILE_NUMBER);
        }
        return isCard() ? Optional.of(Kind.CARD_NUMBER) : Optional.empty();
    }

    private boolean isIdentity() {
        boolean hasX = digits.length() == IDENTITY - 1 && end < text.length() && isX(text.charAt(end));
        String number = hasX ? digits + "X" : digits.toString();
        boolean isGrouped = isIn(IDENTITY) || isIn(IDENTITY - 1) || isIn(6, 8, 4) || isIn(6, 8, 3);
        if (!isGrouped || !IdentityNumber.isValid(number) || isNamed("代码")) {
            return false;
        }
        int behind = hasX ? end + 1 : end;
        if (behind < text.length() && isPartOfWord(text.charAt(behind))) {
            return false;
        }
        end = behind;
        return true;
    }

    private static boolean isX(char c) {
        return c == 'X' || c == 'x' || c == 'Ｘ' || c == 'ｘ';
    }

    private boolean isMobile() {
        boolean isGrouped = isIn(MOBILE) || isIn(3, 4, 4) || isIn(3, 8) || isIn(7, 4);
        return isGrouped && digits.charAt(0) == '1' && digits.charAt(1) >= '3';
    }

    /** Cards of Chinese banks begin with 62; others with 4, 5 or 6, as other numbers do that are no cards. */
    private boolean isCard() {
        int length = digits.length();
        if (length < SHORTEST_CARD || length > LONGEST_CARD || !isLuhn()) {
            return false;
        }
        boolean isGrouped = isIn(length) || isIn(4, 4, 4, 4) || isIn(4, 4, 4, 4, length - SHORTEST_CARD);
        char first = digits.charAt(0);
        boolean isChinese = first == '6' && digits.charAt(1) == '2';
        return isGrouped && (isChinese || (first >= '4' && first <= '6' && isNamed("卡", "账", "帐", "户", "银行")));
    }

    /** Whether its last digit is the check digit of the others, after Luhn. */
    private boolean isLuhn() {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    private boolean isIn(int... lengths) {
        if (groups.length() != lengths.length) {
            return false;
        }
        for (int i = 0; i < lengths.length; i++) {
            if (groups.charAt(i) != lengths[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean isFollowedByWord() {
        if (end == text.length()) {
            return false;
        }
        char behind = text.charAt(end);
        boolean isDecimal = behind == '.' && end + 1 < text.length() && isDigit(text.charAt(end + 1));
        return isDecimal || isPartOfWord(behind);
    }

    private boolean isCounted() {
        return end < text.length() && UNITS.indexOf(text.charAt(end)) >= 0;
    }

    /** Whether the words in front say that it is the number of something else. */
    private boolean isNamedOtherwise() {
        return isNamed(OTHER_NUMBERS);
    }

    private boolean isNamed(String... others) {
        String before = text.substring(Math.max(0, begin - LOOKED_BACK), begin);
        for (String other : others) {
            if (before.contains(other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOfWord(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '/';
    }
}
