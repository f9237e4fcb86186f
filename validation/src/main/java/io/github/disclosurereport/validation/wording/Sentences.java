package io.github.disclosurereport.validation.wording;

import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.validation.text.SentenceEnds;

/** Where sentences begin: behind a mark that ends one, behind a sub-heading, and in a paragraph of its own. */
final class Sentences {

    private static final String ENDS = SentenceEnds.ALL + "：:;!?.”」）)》";
    private static final int LONGEST_HEADING = 20;

    private final WordingPass pass;
    private int begin;

    Sentences(WordingPass pass) {
        this.pass = pass;
    }

    /** A mark between words. */
    void mark(int at) {
        if (SentenceEnds.isOne(pass.charAt(at))) {
            begin = at + 1;
        }
    }

    /** A blank, which may stand behind a sub-heading: （三）政府信息管理 2024年…. */
    void blank(int at) {
        begin = isHeading(at) ? at + 1 : begin;
    }

    /** The end of a paragraph; a line that ends in the middle of a sentence goes on in the next. */
    void end(int at, boolean isLastOfPart) {
        boolean isShort = at - pass.text().begin(pass.paragraph()) < LONGEST_HEADING;
        begin = isShort || isLastOfPart || endsBefore(at) ? at + 1 : begin;
    }

    /** Whether nothing but blanks stands between the beginning of the sentence and a letter. */
    boolean beginsAt(int at) {
        while (begin < at && Blanks.isBlank(pass.charAt(begin))) {
            begin++;
        }
        return begin == at;
    }

    /** Whether a sentence ends in front of a letter. */
    boolean endsBefore(int at) {
        return ENDS.indexOf(pass.charAt(at - 1)) >= 0;
    }

    /** Whether what stands in the paragraph before a letter is a sub-heading: numbered, short and without a mark. */
    private boolean isHeading(int end) {
        int paragraph = pass.text().begin(pass.paragraph());
        boolean isHeading = end - paragraph < LONGEST_HEADING && SubHeadings.isNumbered(pass, paragraph);
        for (int i = paragraph; isHeading && i < end; i++) {
            isHeading = !WordingPass.isMark(pass.charAt(i));
        }
        return isHeading;
    }
}
