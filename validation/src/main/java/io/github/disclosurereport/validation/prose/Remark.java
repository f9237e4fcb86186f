package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.validation.text.WordSet;
import java.util.List;

/** Finds a clause that only says of when or of whom the figures in front of it are: 系上年年报所载, 均为县本级的. */
final class Remark {

    private static final WordSet BEGIN = WordSet.of(Vocabulary.BESIDE, "REMARK");
    private static final WordSet SOURCE = WordSet.of(Vocabulary.BESIDE, "SOURCE");

    /** 为近年最多. */
    private static final char MOST = '最';

    private static final String MARKS = "，,、；;：:()。";

    /** Of when or of whom else it may tell. */
    static final Meanings OTHERS =
            Meanings.of(Meaning.OTHER_TIME, Meaning.PART_OF_YEAR, Meaning.SINCE, Meaning.PART);

    /** A clause with one of these says more. */
    private static final Meanings TELLING =
            Meanings.of(Meaning.QUANTITY, Meaning.SHARE, Meaning.COMPARISON, Meaning.AMONG);

    /** What is done to figures that are told elsewhere. */
    private static final Meanings TOLD = Meanings.of(Meaning.ISSUED, Meaning.PUBLISHED);

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
        String words = words(clause, sentence.text());
        boolean isSource = SOURCE.end(words);
        boolean isBegun = BEGIN.begin(words) && words.indexOf(MOST) < 0;
        return clause.has(Meaning.OTHER_TIME)
                ? isSource || (isBegun && !clause.has(Meaning.UNKNOWN))
                : isBegun && (clause.has(Meaning.UNKNOWN) ? isSource : clause.hasAny(OTHERS));
    }

    /** What stands between the marks around a clause. */
    private static String words(Clause clause, String text) {
        int from = clause.from();
        while (from > 0 && MARKS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = clause.to();
        while (to < text.length() && MARKS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to);
    }
}
