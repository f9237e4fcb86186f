package io.github.disclosurereport.validation.wording;

import io.github.disclosurereport.validation.text.WordList;
import io.github.disclosurereport.validation.text.WordSet;

/** Where a report speaks for a place to which more than one organ belongs: 我市坚持…. */
final class Speakers {

    private static final WordSet ACTING = WordSet.of(WordList.lines(Speakers.class, "places.txt"), "ACTING");

    /** Letters in front of which a clause speaks of a place, or of something in it: 按照我市…, 在我市…. */
    private static final String BEFORE_PLACE = "按照据在对为向从与由和及的全是将把给经到跟随";

    private static final int LENGTH = 2;

    private final WordingPass pass;

    Speakers(WordingPass pass) {
        this.pass = pass;
    }

    /** 我市 at the beginning of a sentence or behind its year, or as the one who acts in another clause. */
    void place(int at) {
        int behindYear = at;
        while ("，,年度0123456789".indexOf(pass.charAt(behindYear - 1)) >= 0) {
            behindYear--;
        }
        if (pass.sentences().beginsAt(behindYear)) {
            pass.met(Cue.OTHER_SPEAKER, at, LENGTH, "");
        } else if (isActing(at)) {
            pass.met(Cue.OTHER_PLACE, at, LENGTH, "");
        }
    }

    /** Whether nothing in front of it in its clause makes it one among what the clause is about. */
    private boolean isActing(int at) {
        int begin = at;
        while (!WordingPass.isMark(pass.charAt(begin - 1)) && BEFORE_PLACE.indexOf(pass.charAt(begin - 1)) < 0) {
            begin--;
        }
        return WordingPass.isMark(pass.charAt(begin - 1)) && ACTING.length(pass.letters(), at + LENGTH) > 0;
    }
}
