package io.github.disclosurereport.validation.wording;

import java.time.Month;

/** Dates that lack something, or that no calendar has; and years with which sentences begin. */
final class Dates {

    private static final int YEAR = 4;

    /** What stands behind a day of which the word 日 was lost. */
    private static final String BEHIND_DAY = "止至起，。；）";

    private final WordingPass pass;

    Dates(WordingPass pass) {
        this.pass = pass;
    }

    /** A run of digits. */
    void digits(int begin, int end) {
        int length = end - begin;
        boolean hasLetter = length < YEAR && "Oo".indexOf(pass.charAt(end)) >= 0 && isYearWithLetter(begin);
        if (!hasLetter && (length < YEAR - 1 || length > YEAR + 2)) {
            return;
        }
        DayReader reader = new DayReader(pass.letters(), end);
        char next = reader.peek();
        boolean isOf2000 = pass.charAt(begin) == '2' && pass.charAt(begin + 1) == '0';
        boolean isFree = !isOfWord(pass.charAt(begin - 1));
        if (!isFree) {
            return;
        }
        boolean lacksYear = isOf2000 && (length == YEAR + 1 || length == YEAR + 2) && next == '月';
        boolean isWrongYear = isOf2000
                && next == '年'
                && (length == YEAR + 1 || (length == YEAR - 1 && pass.charAt(begin + 2) == '2'));
        if (lacksYear || isWrongYear || hasLetter) {
            int last = hasLetter ? begin + YEAR : reader.at();
            pass.met(Cue.DATE, begin, last + 1 - begin, "");
        } else if (length == YEAR && isYear(DayReader.number(pass.letters(), begin, end))) {
            year(begin, end, next);
        }
    }

    private static boolean isOfWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-' || c == '/' || c == '_';
    }

    private static boolean isYear(int number) {
        return number >= 1949 && number < 2100;
    }

    /** 2O24年, with the letter O. */
    private boolean isYearWithLetter(int begin) {
        int at = begin;
        while (at - begin < YEAR && (DayReader.isDigit(pass.charAt(at)) || "Oo".indexOf(pass.charAt(at)) >= 0)) {
            at++;
        }
        return at - begin == YEAR && pass.charAt(begin) == '2' && pass.charAt(at) == '年';
    }

    private void year(int begin, int end, char next) {
        if (next == '年') {
            if (pass.sentences().beginsAt(begin)) {
                pass.year(begin, end - begin, DayReader.number(pass.letters(), begin, end));
            }
            day(begin, end);
        } else if (isBlankedOut(end)) {
            DayReader reader = new DayReader(pass.letters(), end);
            reader.number();
            reader.number();
            pass.met(Cue.DATE, begin, reader.at() - begin, "");
        }
    }

    /** A month and a day behind the word 年: each has its word, and is in the calendar. */
    private void day(int begin, int end) {
        DayReader reader = new DayReader(pass.letters(), end);
        reader.skip('年');
        int month = reader.number();
        if (month == DayReader.NONE || reader.peek() != '月') {
            return;
        }
        reader.skip('月');
        boolean isMonth = DayReader.isMonth(month);
        int day = reader.number();
        boolean hasDay = day != DayReader.NONE && (reader.peek() == '日' || reader.peek() == '号');
        boolean lacksWord = day != DayReader.NONE && BEHIND_DAY.indexOf(reader.peek()) >= 0;
        boolean isWrong = hasDay && isMonth && (day < 1 || day > Month.of(month).maxLength());
        if (!isMonth || lacksWord || isWrong) {
            pass.met(Cue.DATE, begin, reader.at() - begin, "");
        }
    }

    /** 2025 1 1: a month and a day with nothing but blanks before them. */
    private boolean isBlankedOut(int end) {
        DayReader reader = new DayReader(pass.letters(), end);
        boolean isBlank = pass.charAt(end) == ' ';
        int month = isBlank ? reader.number() : DayReader.NONE;
        boolean isMonth = DayReader.isMonth(month) && pass.charAt(reader.at()) == ' ';
        int day = isMonth ? reader.number() : DayReader.NONE;
        char behind = reader.peek();
        return day >= 1
                && day <= Month.of(month).maxLength()
                && !(behind >= '0' && behind <= '9')
                && "-.年月日:%％—+".indexOf(behind) < 0;
    }
}
