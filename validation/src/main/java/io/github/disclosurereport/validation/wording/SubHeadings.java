package io.github.disclosurereport.validation.wording;

import io.github.disclosurereport.report.TextPart;
import io.github.disclosurereport.text.Numbering;

/** Sub-headings （一）、（二）… at the beginning of paragraphs: each counts one more than the one before, or begins anew. */
final class SubHeadings {

    private static final String OF_A_LAW = "项款条";
    private static final int SHORT = 25;

    private final WordingPass pass;
    private int last;

    /** What the number should be, of which behind a wrong one the next goes on. */
    private int counted;

    SubHeadings(WordingPass pass) {
        this.pass = pass;
    }

    /** A paragraph begins. */
    void paragraph() {
        ReportText text = pass.text();
        int begin = text.begin(pass.paragraph());
        if (!isOpening(pass.charAt(begin))) {
            return;
        }
        int end = begin + 1;
        while (Numbering.NUMERALS.indexOf(pass.charAt(end)) >= 0) {
            end++;
        }
        boolean isNumbered =
                end > begin + 1 && isClosing(pass.charAt(end)) && OF_A_LAW.indexOf(pass.charAt(end + 1)) < 0;
        if (isNumbered) {
            number(begin, end);
        }
    }

    private void number(int begin, int end) {
        int number = Numbering.value(pass.letters().substring(begin + 1, end));
        boolean isNext = number == last + 1 || number == counted + 1 || number == 1 || last == 0;
        if (isNext) {
            counted = number;
        } else {
            counted++;
        }
        if (!isNext && isOwnParagraph(begin)) {
            pass.met(Cue.NUMBERING, begin, end + 1 - begin, "");
        }
        last = number;
    }

    /** A line that goes on in the middle of a sentence is no paragraph of its own. */
    private boolean isOwnParagraph(int begin) {
        TextPart part = pass.text().part(pass.paragraph());
        boolean isFirst = pass.paragraph() == 0 || pass.text().part(pass.paragraph() - 1) != part;
        return isFirst
                || pass.sentences().endsBefore(begin - 1)
                || begin - pass.text().begin(pass.paragraph() - 1) < SHORT;
    }

    void endOfPart() {
        last = 0;
    }

    private static boolean isOpening(char c) {
        return c == '（' || c == '(';
    }

    private static boolean isClosing(char c) {
        return c == '）' || c == ')';
    }

    /** Whether a number stands at a letter: （二）, 二、 or 2. */
    static boolean isNumbered(WordingPass pass, int at) {
        char first = pass.charAt(at);
        char second = pass.charAt(at + 1);
        boolean isNumeral = Numbering.NUMERALS.indexOf(first) >= 0 && second == '、';
        boolean isDigit = first >= '1' && first <= '9' && ".．、".indexOf(second) >= 0 && pass.isHan(at + 2);
        return isNumeral
                || isDigit
                || (isOpening(first) && Numbering.NUMERALS.indexOf(second) >= 0 && isClosing(pass.charAt(at + 2)));
    }
}
