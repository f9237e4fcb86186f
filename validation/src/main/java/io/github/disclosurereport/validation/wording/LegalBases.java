package io.github.disclosurereport.validation.wording;

import io.github.disclosurereport.form.Edition;

/** The numbers of the documents on which a report is based. */
final class LegalBases {

    private static final String NOTICE = "国办公开办函";
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

    /** What a clause on the period for answers has, and what it has where another period is meant. */
    private static final String[] OF_LAW = {"法定", "规定的15", "条例", "规定的 15"};

    private static final String[] OTHER_PERIODS = {
        "第三方", "征求", "意见", "补正", "压缩", "缩短", "承诺", "平均", "提前", "复议", "公布", "延长", "起诉"
    };

    private final WordingPass pass;

    LegalBases(WordingPass pass) {
        this.pass = pass;
    }

    /** The year and the number of a notice. */
    void notice(int at) {
        int yearBegin = at + NOTICE.length();
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
    void workingDays(int at) {
        boolean isOld = pass.letters().startsWith(OLD_PERIOD, at - OLD_PERIOD.length());
        if (!isOld) {
            return;
        }
        String clause = pass.clause(at);
        boolean isAnswer = clause.contains("答复") || clause.contains("办理申请");
        if (isAnswer && hasOne(clause, OF_LAW) && !hasOne(clause, OTHER_PERIODS)) {
            pass.met(Cue.OLD_PERIOD, at - OLD_PERIOD.length(), OLD_PERIOD.length() + "个工作日".length(), "20个工作日");
        }
    }

    private static boolean hasOne(String text, String... words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
