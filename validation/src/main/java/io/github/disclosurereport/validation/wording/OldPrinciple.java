package io.github.disclosurereport.validation.wording;

import io.github.disclosurereport.validation.text.WordList;
import io.github.disclosurereport.validation.text.WordSet;
import java.util.List;

/** The principle of disclosure as the law had it before, unless the sentence says that another has replaced it. */
final class OldPrinciple {

    private static final List<WordList.Line> WORDS = WordList.lines(OldPrinciple.class, "principles.txt");
    private static final WordSet NEW_PRINCIPLE = WordSet.of(WORDS, "NEW_PRINCIPLE");
    private static final WordSet REPLACED = WordSet.of(WORDS, "REPLACED");

    private OldPrinciple() {}

    static void met(WordingPass pass, int from, int to, String meant) {
        String sentence = pass.sentence(from);
        if (!NEW_PRINCIPLE.isIn(sentence) || !REPLACED.isIn(sentence)) {
            pass.met(Cue.OLD_PRINCIPLE, from, to - from, meant);
        }
    }
}
