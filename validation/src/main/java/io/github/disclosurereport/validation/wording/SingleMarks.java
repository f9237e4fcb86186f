package io.github.disclosurereport.validation.wording;

import io.github.disclosurereport.text.Blanks;
import io.github.disclosurereport.validation.text.SentenceEnds;

/** Marks between sentences and their parts. */
final class SingleMarks {

    private static final int SHORTEST = 15;
    private static final int TOLD = 8;
    private static final String ENDS = SentenceEnds.ALL + "：…”’」』）》】〉.!?;:)";

    /** The last words of a signature, of a line with a date, an address or a number. */
    private static final String SIGNED = "日号局府处室委会厅院站队心";

    private final WordingPass pass;

    SingleMarks(WordingPass pass) {
        this.pass = pass;
    }

    /** One mark, behind another of which it is one too many. */
    void met(int at) {
        char before = pass.charAt(at - 1);
        boolean isOther = "！？".indexOf(before) >= 0 && before != pass.charAt(at);
        boolean isRepeated = LetterKinds.MARKS.indexOf(before) >= 0 && !isOther;
        if (isRepeated) {
            pass.met(Cue.REPEATED_MARK, at - 1, 2, "");
        }
    }

    void halfWidth(int at) {
        if (pass.isHan(at - 1) && pass.isHan(at + 1)) {
            pass.met(Cue.HALF_WIDTH, at, 1, "");
        }
    }

    /** The end of a paragraph: it ends a sentence if a heading or nothing follows. */
    void end(int end) {
        ReportText text = pass.text();
        int paragraph = pass.paragraph();
        int begin = text.begin(paragraph);
        boolean isSection = text.part(paragraph).section().isPresent();
        boolean mayEnd = end - begin >= SHORTEST && ENDS.indexOf(pass.charAt(end - 1)) < 0 && isSection;
        if (!mayEnd || SIGNED.indexOf(pass.charAt(end - 1)) >= 0) {
            return;
        }
        boolean isSentence = has("，。,", begin, end);
        boolean isFollowed = text.isLastOfPart(paragraph) || SubHeadings.isNumbered(pass, end + 1);
        if (isSentence && isFollowed && !Blanks.isBlank(pass.charAt(end - 1)) && pass.isHan(end - 1)) {
            pass.met(Cue.UNENDED, end - TOLD, TOLD, "");
        }
    }

    private boolean has(String marks, int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks.indexOf(pass.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
