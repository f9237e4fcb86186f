package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.validation.text.WordSet;
import java.util.List;

/** Finds a clause that only says of when or of whom the figures in front of it are: 系上年年报所载, 均为县本级的. */
final class Remark {

    private static final WordSet BEGIN = WordSet.of(Vocabulary.BESIDE, "REMARK");
    private static final WordSet EACH_FOR_ITSELF = WordSet.of(Vocabulary.BESIDE, "EACH_FOR_ITSELF");
    private static final WordSet SOURCE = WordSet.of(Vocabulary.BESIDE, "SOURCE");

    /** 为近年最多. */
    private static final char MOST = '最';

    private static final String MARKS = "，,、；;：:()。";

    /** Of when or of whom else it may tell. */
    static final Meanings OTHERS = Meanings.of(Meaning.OTHER_TIME, Meaning.PART_OF_YEAR, Meaning.SINCE, Meaning.PART);

    /** A clause with one of these says more. */
    private static final Meanings TELLING =
            Meanings.of(Meaning.QUANTITY, Meaning.SHARE, Meaning.COMPARISON, Meaning.AMONG);

    /** What may have been done then. */
    private static final Meanings TOLD =
            Meanings.of(Meaning.ISSUED, Meaning.PUBLISHED, Meaning.ARISEN, Meaning.RECEIVED, Meaning.CONCLUDED);

    private Remark() {}

    /** The last of some clauses that is one; 0 if none is. */
    static int last(Sentence sentence, List<Clause> clauses) {
        int last = clauses.size() - 1;
        while (last > 0 && !is(clauses.get(last), sentence)) {
            last--;
        }
        return last;
    }

    private static boolean is(Clause clause, Sentence sentence) {
        if (clause.hasAny(TELLING) || !clause.doesOnly(TOLD)) {
            return false;
        }
        String text = sentence.text();
        int from = begin(clause, sentence);
        int to = clause.to();
        while (to < text.length() && MARKS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        int behind = from + BEGIN.length(text, from);
        if (EACH_FOR_ITSELF.length(text, from) > 0) {
            return true;
        }
        boolean isBegun = behind > from && text.substring(from, to).indexOf(MOST) < 0;
        boolean isSource = SOURCE.end(text, from, to);
        boolean isClear = clause.all(Meaning.UNKNOWN).stream().noneMatch(word -> word.to() > behind);
        return clause.has(Meaning.OTHER_TIME)
                ? isSource || (isBegun && isClear)
                : isBegun && (isClear ? clause.hasAny(OTHERS) : isSource);
    }

    /** Where the letters of a clause begin, known or not. */
    static int begin(Clause clause, Sentence sentence) {
        int from = clause.from();
        while (from > 0 && MARKS.indexOf(sentence.text().charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }
}
