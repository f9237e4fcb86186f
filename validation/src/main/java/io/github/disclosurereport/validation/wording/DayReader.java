package io.github.disclosurereport.validation.wording;

import io.github.disclosurereport.validation.text.RangeMarks;
import io.github.disclosurereport.validation.wording.StatedPeriod.Day;
import java.time.Month;
import java.util.Optional;

/** Reads days in a text, over blanks and the ends of lines. */
final class DayReader {

    static final int NONE = -1;

    private static final int YEAR = 4;
    private static final int LAST_MONTH = 12;
    private static final int LONGEST_NUMBER = 2;
    private static final int REACH = 40;

    private final String text;
    private int at;

    DayReader(String text, int at) {
        this.text = text;
        this.at = at;
    }

    int at() {
        return at;
    }

    private void skipBlanks() {
        while (at < text.length()
                && (text.charAt(at) == ' ' || text.charAt(at) == '\u3000' || text.charAt(at) == '\n')) {
            at++;
        }
    }

    /** The next letter that is no blank; the end of a paragraph behind the last. */
    char peek() {
        skipBlanks();
        return at < text.length() ? text.charAt(at) : ReportText.END;
    }

    /** Goes over a letter if it is the next. */
    boolean skip(char letter) {
        boolean isNext = peek() == letter;
        at += isNext ? 1 : 0;
        return isNext;
    }

    /** A number of one or two digits, which is gone over. */
    int number() {
        skipBlanks();
        int end = at;
        while (end < text.length() && end - at <= LONGEST_NUMBER && isDigit(text.charAt(end))) {
            end++;
        }
        if (end == at || end - at > LONGEST_NUMBER) {
            return NONE;
        }
        int number = number(text, at, end);
        at = end;
        return number;
    }

    static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            number = 10 * number + (c >= '０' ? c - '０' : c - '0');
        }
        return number;
    }

    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    /** The two days behind the word for the period. */
    static Optional<StatedPeriod> period(WordingPass pass, int word) {
        DayReader reader = new DayReader(pass.letters(), word);
        Optional<Day> begin = reader.next(NONE);
        Optional<Day> end = begin.flatMap(day -> reader.goesOn() ? reader.day(day.year()) : Optional.empty());
        return end.map(last ->
                new StatedPeriod(pass.text().target(pass.paragraph(), word, reader.at), begin.orElse(last), last));
    }

    /** The next day within reach; the year of an earlier one counts where it has none of its own. */
    private Optional<Day> next(int earlierYear) {
        for (int end = Math.min(text.length(), at + REACH); at < end; at++) {
            if (isDigit(text.charAt(at))) {
                return day(earlierYear);
            }
        }
        return Optional.empty();
    }

    /** Goes over what stands between two days: 起至, ，到, —. */
    private boolean goesOn() {
        skip('起');
        skip('，');
        skip(',');
        boolean goesOn = RangeMarks.have(peek());
        while (RangeMarks.have(peek())) {
            at++;
        }
        return goesOn && isDigit(peek());
    }

    /** 1月—11月: a month alone begins with its first day and ends with its last. */
    private static int dayOfMonth(int month, boolean isFirst) {
        return isFirst || !isMonth(month) ? 1 : Month.of(month).minLength();
    }

    static boolean isMonth(int number) {
        return number >= 1 && number <= LAST_MONTH;
    }

    private Optional<Day> day(int earlierYear) {
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        boolean hasYear = end - at == YEAR;
        int year = hasYear ? number(text, at, end) : earlierYear;
        if (hasYear) {
            at = end;
            if (!skip('年')) {
                return Optional.empty();
            }
        }
        int month = number();
        boolean isMonth = month != NONE && skip('月');
        int day = isMonth ? number() : NONE;
        if (isMonth && day == NONE) {
            day = dayOfMonth(month, earlierYear == NONE);
        }
        skip('日');
        return year == NONE || day == NONE ? Optional.empty() : Optional.of(new Day(year, month, day));
    }
}
