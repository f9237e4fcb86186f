package io.github.disclosurereport.validation.wording;

import io.github.disclosurereport.text.Blanks;

/** Where something is to be filled in: XX市, ____, 信息  条, 20  年. */
final class Blanked {

    /** What a name or a number stands in front of. */
    private static final String NAMED = "局市县区镇乡街委厅省部办";

    private static final String COUNTED = "件条份次篇期个年月日万元亿";
    private static final String UNITS = "件条份次篇期个";

    /** The last letters of words that a number stands behind. */
    private static final String COUNTING = "息请共到约达计件布复结理发策读议案讼取收开办";

    private static final String BEHIND_UNIT = "，。、；,;";
    private static final int FEWEST = 2;

    private final WordingPass pass;

    Blanked(WordingPass pass) {
        this.pass = pass;
    }

    /** A run of the same letter, of which the next to be looked at is told. */
    int filler(int begin) {
        char filler = pass.charAt(begin);
        int end = begin;
        while (pass.charAt(end) == filler) {
            end++;
        }
        boolean isLong = end - begin >= FEWEST && !isOfWord(pass.charAt(end));
        boolean isFree = !isOfWord(pass.charAt(begin - 1)) || isTwenty(begin);
        if (isLong && isFree && isUnfilled(filler, end - begin, pass.charAt(end))) {
            pass.met(Cue.UNFILLED, begin, end - begin, "");
        }
        return end;
    }

    private static boolean isUnfilled(char filler, int length, char next) {
        if (filler == '_' || filler == '＿') {
            return true;
        }
        boolean isMasking = filler == '*' || filler == '＊';
        boolean isNamed = !isMasking && NAMED.indexOf(next) >= 0;
        return filler == '某' ? length == FEWEST && isNamed : isNamed || COUNTED.indexOf(next) >= 0;
    }

    private boolean isTwenty(int at) {
        return pass.charAt(at - 1) == '0' && pass.charAt(at - 2) == '2' && pass.charAt(at + 2) == '年';
    }

    private static boolean isOfWord(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '/'
                || c == '.'
                || c == '@';
    }

    /** A blank where a number should be. */
    void blank(int at) {
        if (Blanks.isBlank(pass.charAt(at - 1))) {
            return;
        }
        int next = at;
        while (Blanks.isBlank(pass.charAt(next)) && pass.charAt(next) != ReportText.END) {
            next++;
        }
        char before = pass.charAt(at - 1);
        char behind = pass.charAt(next);
        boolean isSpaced = Blanks.isBlank(pass.charAt(at - 2)) || Blanks.isBlank(pass.charAt(next + 1));
        boolean lacksCount = COUNTING.indexOf(before) >= 0
                && UNITS.indexOf(behind) >= 0
                && BEHIND_UNIT.indexOf(pass.charAt(next + 1)) >= 0
                && !isSpaced;
        boolean lacksYear =
                before == '0' && pass.charAt(at - 2) == '2' && behind == '年' && !isDigit(pass.charAt(at - 3));
        boolean lacksDay = (before == '年' && behind == '月') || (before == '月' && behind == '日');
        if (lacksCount || lacksYear || lacksDay) {
            pass.met(Cue.UNFILLED, at - 1, next + 2 - at, "");
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
