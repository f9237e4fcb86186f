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
    private static final String CLOSINGS = "〕﹞]］】）)";
    private static final int TRIAL_YEAR = 2019;
    private static final int TRIAL_NUMBER = 60;
    private static final int REVISED_YEAR = 2021;
    private static final int REVISED_NUMBER = 30;
    private static final int OLD_DECREE = 492;
    private static final int REVISED_DECREE = 711;
    private static final String OLD_PERIOD = "15";
    private static final int REACH = 40;

    private static final List<WordList.Line> WORDS = WordList.lines(LegalBases.class, "working-days.txt");
    private static final WordSet ANSWER = WordSet.of(WORDS, "ANSWER");
    private static final WordSet OF_LAW = WordSet.of(WORDS, "OF_LAW");
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
        while (CLOSINGS.indexOf(pass.charAt(numberBegin)) >= 0 || pass.charAt(numberBegin) == ' ') {
            numberBegin++;
        }
        int end = endOfDigits(numberBegin);
        int year = DayReader.number(pass.letters(), yearBegin, yearEnd);
        int number = DayReader.number(pass.letters(), numberBegin, Math.min(end, numberBegin + 4));
        boolean isTrial = year == TRIAL_YEAR && number == TRIAL_NUMBER;
        boolean isRevised = year == REVISED_YEAR && number == REVISED_NUMBER;
        boolean isMixed =
                !isTrial && !isRevised && (number == TRIAL_NUMBER || number == REVISED_NUMBER) && year >= TRIAL_YEAR;
        int length = Math.max(end, numberBegin) - at + (pass.charAt(end) == '号' ? 1 : 0);
        if (isTrial || isRevised) {
            pass.met(isTrial ? Cue.TRIAL_NOTICE : Cue.REVISED_NOTICE, at, length, "");
        }
        String meant = year <= TRIAL_YEAR || number == TRIAL_NUMBER
                ? Edition.TRIAL_2019.basis()
                : Edition.REVISED_2021.basis();
        if (isMixed || (!hasBracket && !hasOther && (isTrial || isRevised))) {
            pass.met(Cue.BASIS_MISPRINT, at, length, meant);
        } else if (hasOther) {
            pass.met(Cue.BASIS_BRACKETS, at, length, "");
        }
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

    /** Working days as the period that the law gives for an answer. */
    void workingDays(int at, int behindWord) {
        int begin = at - OLD_PERIOD.length();
        if (!pass.letters().startsWith(OLD_PERIOD, begin)) {
            return;
        }
        String clause = Blanks.without(pass.clause(at));
        if (ANSWER.isIn(clause) && OF_LAW.isIn(clause) && !OTHER_PERIOD.isIn(clause)) {
            pass.met(Cue.OLD_PERIOD, begin, behindWord - begin, "20个工作日");
        }
    }
}
