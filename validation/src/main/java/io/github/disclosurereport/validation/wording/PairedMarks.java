package io.github.disclosurereport.validation.wording;

import io.github.disclosurereport.text.Numbering;
import java.util.Arrays;

/** Brackets and quotation marks: each has its other one in the same section. */
final class PairedMarks {

    private static final int DEEPEST = 64;
    private static final String NUMERALS = Numbering.NUMERALS + "0123456789０１２３４５６７８９①②③④⑤⑥⑦⑧⑨abcABC";

    private final WordingPass pass;

    /** The opening marks that are not closed yet: which, in which paragraph, and where. */
    private final int[] kinds = new int[DEEPEST];

    private final int[] paragraphs = new int[DEEPEST];
    private final int[] places = new int[DEEPEST];
    private int open;

    PairedMarks(WordingPass pass) {
        this.pass = pass;
    }

    void opened(int at) {
        if (open < DEEPEST) {
            kinds[open] = kind(LetterKinds.OPENINGS, at);
            paragraphs[open] = pass.paragraph();
            places[open] = at;
            open++;
        }
    }

    private int kind(String marks, int at) {
        int kind = marks.indexOf(pass.charAt(at));
        return kind == marks.length() - 1 ? 0 : kind;
    }

    /** What was opened inside is not closed any more; what was never opened is the mark behind a number: 1）. */
    void closed(int at) {
        int kind = kind(LetterKinds.CLOSINGS, at);
        int opening = open - 1;
        while (opening >= 0 && kinds[opening] != kind) {
            opening--;
        }
        if (opening >= 0) {
            while (open - 1 > opening) {
                unbalanced();
            }
            open--;
        } else if (kind != 0 || NUMERALS.indexOf(pass.charAt(at - 1)) < 0) {
            pass.met(Cue.UNBALANCED, at, 1, "");
        }
    }

    void endOfPart() {
        while (open > 0) {
            unbalanced();
        }
        Arrays.fill(kinds, 0);
    }

    private void unbalanced() {
        open--;
        pass.metIn(Cue.UNBALANCED, paragraphs[open], places[open], 1);
    }
}
