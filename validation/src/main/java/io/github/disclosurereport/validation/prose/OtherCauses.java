package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.validation.text.WordSet;
import java.util.List;

/** Finds a clause that says of the cases in front what gave rise to them, where that is no disclosure: 系违建拆除案件. */
final class OtherCauses {

    private static final WordSet BEGIN = WordSet.of(Vocabulary.BESIDE, "CAUSE");

    private static final String INSTANCE = "审";

    private static final Meanings TOLD = CaseTopic.FORUMS.and(Meanings.of(Meaning.RESULT));

    /** A clause with one of these says something else. */
    private static final Meanings OTHERWISE = CaseTopic.FORUMS.and(Meanings.of(
            Meaning.QUANTITY,
            Meaning.SHARE,
            Meaning.COMPARISON,
            Meaning.AMONG,
            Meaning.DISCLOSURE,
            Meaning.REQUESTS,
            Meaning.NONE,
            Meaning.ZERO));

    private static final Meanings ARISEN = Meanings.of(Meaning.ARISEN);

    /** What brackets may have that tell of what cases are. */
    private static final Meanings IN_BRACKETS = DecisionTopic.DECISIONS.and(
            Meanings.of(Meaning.UNKNOWN, Meaning.FOREIGN, Meaning.TOPIC, Meaning.ALL, Meaning.LIST, Meaning.CASE_NOUN));

    private OtherCauses() {}

    /** The last of some clauses that does so; 0 if none does. */
    static int last(Sentence sentence, List<Clause> clauses) {
        boolean areCases = clauses.size() > 1
                && clauses.stream().anyMatch(clause -> clause.has(Meaning.QUANTITY) && clause.hasAny(TOLD))
                && !sentence.text().contains(Matter.DISCLOSURE);
        int last = areCases ? clauses.size() - 1 : 0;
        while (last > 0 && !is(clauses.get(last), sentence)) {
            last--;
        }
        return last;
    }

    private static boolean is(Clause clause, Sentence sentence) {
        if (clause.hasAny(OTHERWISE) || !clause.doesOnly(ARISEN) || !namesCause(clause, sentence)) {
            return false;
        }
        return clause.isBracketed()
                ? clause.hasOnly(IN_BRACKETS)
                : BEGIN.length(sentence.text(), Remark.begin(clause, sentence)) > 0;
    }

    private static boolean namesCause(Clause clause, Sentence sentence) {
        return clause.has(Meaning.UNKNOWN)
                || clause.has(Meaning.TOPIC)
                || clause.hasAny(DecisionTopic.DECISIONS)
                || clause.all(Meaning.FOREIGN).stream()
                        .anyMatch(word -> !sentence.text(word).contains(INSTANCE));
    }
}
