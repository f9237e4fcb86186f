package io.github.disclosurereport.validation.wording;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.validation.text.WordList;
import io.github.disclosurereport.validation.text.WordSet;
import java.util.List;

/** The numbers of the documents on which a report is based. */
final class LegalBases {

    private static final String BRACKETS = "〔﹝";
    private static final String OTHER_BRACKETS = "[［【（(";

    /** What may stand between the year and the number; words do not belong there. */
    private static final String BETWEEN = "〕﹞]］】）) 年第";

    private static final int TRIAL_YEAR = 2019;
    private static final int TRIAL_NUMBER = 60;
    private static final int REVISED_YEAR = 2021;
    private static final int REVISED_NUMBER = 30;
    private static final int OLD_DECREE = 492;
    private static final int REVISED_DECREE = 711;
    private static final List<String> OLD_PERIODS = List.of("15", "十五", "１５");
    private static final int OLD_DAYS = 2;
    private static final String NUMERALS = "一二三四五六七八九十百—－-至~～";
    private static final int REACH = 40;

    private static final List<WordList.Line> WORDS = WordList.lines(LegalBases.class, "working-days.txt");
    private static final WordSet ANSWER = WordSet.of(WORDS, "ANSWER");
    private static final WordSet FINISHED = WordSet.of(WORDS, "FINISHED");
    private static final WordSet REQUEST = WordSet.of(WORDS, "REQUEST");
    private static final WordSet OTHER_MATTER = WordSet.of(WORDS, "OTHER_MATTER");
    private static final WordSet OTHER_PERIOD = WordSet.of(WORDS, "OTHER_PERIOD");

    private final WordingPass pass;

    LegalBases(WordingPass pass) {
        this.pass = pass;
    }

    /** The year and the number of a notice. */
    void notice(int at, int behindWord) {
        int yearBegin = behindWord;
        boolean hasBracket = BRACKETS.indexOf(pass.charAt(yearBegin)) >= 0;
        boolean hasOther = OTHER_BRACKETS.indexOf(pass.charAt(yearBegin)) >= 0;
        yearBegin += hasBracket || hasOther ? 1 : 0;
        int yearEnd = Math.min(endOfDigits(yearBegin), yearBegin + 4);
        if (yearEnd < yearBegin + 4) {
            return;
        }
        int numberBegin = yearEnd;
        while (BETWEEN.indexOf(pass.charAt(numberBegin)) >= 0) {
            numberBegin++;
        }
        boolean hasWord = pass.letters().substring(yearEnd, numberBegin).chars().anyMatch(c -> c == '年' || c == '第');
        int end = endOfDigits(numberBegin);
        int year = DayReader.number(pass.letters(), yearBegin, yearEnd);
        int number = DayReader.number(pass.letters(), numberBegin, Math.min(end, numberBegin + 4));
        boolean isTrial = isOf(Edition.TRIAL_2019, year, number);
        boolean isRevised = isOf(Edition.REVISED_2021, year, number);
        boolean isOther = !isTrial && !isRevised;
        boolean isMixed = isOther && (number == TRIAL_NUMBER || number == REVISED_NUMBER) && year >= TRIAL_YEAR;
        boolean isMistyped = isOther && (year == TRIAL_YEAR || year == REVISED_YEAR) && isOnForm(at);
        int length = Math.max(end, numberBegin) - at + (pass.charAt(end) == '号' ? 1 : 0);
        if (isTrial || isRevised) {
            pass.met(isTrial ? Cue.TRIAL_NOTICE : Cue.REVISED_NOTICE, at, length, "");
        }
        String meant = year <= TRIAL_YEAR || number == TRIAL_NUMBER
                ? Edition.TRIAL_2019.basis()
                : Edition.REVISED_2021.basis();
        boolean isBare = (!hasBracket && !hasOther) || hasWord;
        if (isMixed || isMistyped || (isBare && (isTrial || isRevised))) {
            pass.met(Cue.BASIS_MISPRINT, at, length, meant);
        } else if (hasOther) {
            pass.met(Cue.BASIS_BRACKETS, at, length, "");
        }
    }

    private static boolean isOf(Edition edition, int year, int number) {
        return edition.basis().endsWith("〔" + year + "〕" + number + "号");
    }

    /** Whether the form of the report is named in front of a number. */
    private boolean isOnForm(int at) {
        return pass.letters().substring(Math.max(0, at - REACH), at).contains("年度报告格式");
    }

    private int endOfDigits(int at) {
        int end = at;
        while (DayReader.isDigit(pass.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The number of a decree on the Regulations. */
    void decree(int at, int behindWord) {
        DayReader reader = new DayReader(pass.letters(), behindWord);
        reader.peek();
        int begin = reader.at();
        int end = endOfDigits(begin);
        if (end == begin || end - begin > 4) {
            return;
        }
        int number = DayReader.number(pass.letters(), begin, end);
        if (number == OLD_DECREE) {
            pass.met(Cue.OLD_DECREE, at, end - at, "");
        } else if (number == REVISED_DECREE) {
            pass.met(Cue.REVISED_DECREE, at, end - at, "");
        } else if (pass.letters().substring(Math.max(0, at - REACH), at).endsWith("信息公开条例》（")) {
            pass.met(Cue.BASIS_MISPRINT, at, end - at, "国务院令第711号");
        }
    }

    /** Working days as the period in which requests are answered. */
    void workingDays(int at, int behindWord) {
        int begin = at - OLD_DAYS;
        if (!OLD_PERIODS.contains(pass.letters().substring(Math.max(0, begin), at)) || isOfNumber(begin - 1)) {
            return;
        }
        String clause = Blanks.without(pass.clause(at));
        String sentence = Blanks.without(pass.sentence(at));
        boolean isAnswer = ANSWER.isIn(clause) || (FINISHED.isIn(clause) && REQUEST.isIn(sentence));
        if (isAnswer && !OTHER_PERIOD.isIn(clause) && !OTHER_MATTER.isIn(sentence)) {
            pass.met(Cue.OLD_PERIOD, begin, behindWord - begin, "20个工作日");
        }
    }

    private boolean isOfNumber(int at) {
        return DayReader.isDigit(pass.charAt(at)) || NUMERALS.indexOf(pass.charAt(at)) >= 0;
    }
}
