package io.github.disclosurereport.validation.prose;

import java.util.List;

/** Tells figures of cases beside which others are told of the same: 向市政府申请复议的7件，向某某厅申请复议的4件. */
final class CasesOfOthers {

    /** A clause with one of these is not sure to count others. */
    private static final Meanings ELSEWHERE =
            Meanings.of(Meaning.COMPARISON, Meaning.OTHER_TIME, Meaning.PART_OF_YEAR, Meaning.TOPIC);

    private static final Meanings NAMES = Meanings.of(Meaning.UNKNOWN, Meaning.PART, Meaning.APPLICANT);
    private static final Meanings ARISEN = Meanings.of(Meaning.ARISEN);

    private CasesOfOthers() {}

    /** Whether a clause behind one counts the same kind of cases of somebody else, so that it is perhaps a part. */
    static boolean areToldBehind(List<Clause> clauses, int number) {
        Clause clause = clauses.get(number);
        if (!counts(clause) || clause.has(Meaning.TOGETHER)) {
            return false;
        }
        for (Clause other : clauses.subList(number + 1, clauses.size())) {
            if (other.hasAny(ELSEWHERE) || other.isBracketed() || Listing.isOfOneBefore(other)) {
                return false;
            }
            if (counts(other) && other.hasAny(NAMES) && areAlike(clause, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean counts(Clause clause) {
        return clause.hasAny(CaseTopic.FORUMS) && clause.figures().size() == 1 && clause.doesOnly(ARISEN);
    }

    private static boolean areAlike(Clause one, Clause other) {
        return other.subjects().stream().allMatch(subject -> one.has(subject.meaning()) || subject.is(Meaning.FOREIGN));
    }
}
