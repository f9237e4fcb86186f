package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.validation.text.WordSet;
import java.util.List;

/** What only a court decides: 复议1件，法院判决维持. */
final class InCourt {

    private static final WordSet COURTS = WordSet.of(Vocabulary.BESIDE, "DECIDED_BY_COURT");

    private static final List<CaseForum> RECONSIDERATION = List.of(CaseForum.RECONSIDERATION);

    private static final String SUIT = "诉";
    private static final String MARKS = "，；。()";

    private InCourt() {}

    /** 复议维持的一件进入诉讼: perhaps not all that were upheld. */
    static boolean isEnteredBehind(Saying saying) {
        if (saying.clause().figures().isEmpty()) {
            return false;
        }
        String text = saying.sentence().text();
        int behind = saying.clause().figures().get(0).to();
        int suit = text.indexOf(SUIT, behind);
        for (int i = behind; i < suit; i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return suit >= 0;
    }

    /** Whether a clause tells what a court has done, where no case in court was named with or before it. */
    static boolean isUnnamed(Saying saying) {
        return saying.has(Meaning.RESULT)
                && saying.course().forums().equals(RECONSIDERATION)
                && COURTS.isIn(saying.sentence()
                        .text()
                        .substring(saying.clause().from(), saying.clause().to()));
    }
}
