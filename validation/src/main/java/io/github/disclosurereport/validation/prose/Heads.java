package io.github.disclosurereport.validation.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives each clause what others say of its figure: its head in front of it, and what behind it belongs to it. */
final class Heads {

    /** What says how many there are, or of which. */
    private static final Meanings TELLING = Meanings.of(
            Meaning.QUANTITY,
            Meaning.SHARE,
            Meaning.NONE,
            Meaning.ZERO,
            Meaning.ALL,
            Meaning.NOTHING_OF_THE_KIND,
            Meaning.COMPARISON,
            Meaning.AMONG,
            Meaning.RESPECTIVELY);

    /** What may stand beside a number that tells nothing but how many. */
    private static final Meanings IN_FRONT_OF_NUMBER = Meanings.of(
            Meaning.QUANTITY,
            Meaning.THIS_YEAR,
            Meaning.TOGETHER,
            Meaning.OWN,
            Meaning.OFFICE,
            Meaning.TOWN,
            Meaning.AREA,
            Meaning.EVERYONE,
            Meaning.NONE,
            Meaning.ZERO,
            Meaning.ARISEN,
            Meaning.ALL);

    private static final Meanings TIME = Meanings.of(Meaning.THIS_YEAR);

    private static final Meanings OUTCOMES = Meanings.of(Meaning.OUTCOME);

    /** What may be said of requests by the way. */
    private static final Meanings REASONS = Meanings.of(Meaning.OUTCOME, Meaning.RECEIVED);

    /** What may stand beside an outcome that is told of the requests in front. */
    private static final Meanings IN_OUTCOME = Meanings.of(Meaning.OUTCOME, Meaning.FOREIGN);

    private Heads() {}

    /** The clauses of a sentence, each whole. */
    static List<Clause> joined(List<Clause> clauses) {
        List<Clause> whole = new ArrayList<>(clauses.size());
        Optional<Clause> head = Optional.empty();
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Clause headed =
                    head.isPresent() ? under(head.get(), clause) : i > 0 ? inTime(clauses.get(i - 1), clause) : clause;
            head = isHead(clause) ? Optional.of(headed) : namesNothing(clause) ? head : Optional.empty();
            whole.add(i + 1 < clauses.size() ? goingOn(headed, clauses.get(i + 1)) : headed);
        }
        return whole;
    }

    /** 一年来，我局未发生行政诉讼: with the year that stands alone in front. */
    private static Clause inTime(Clause time, Clause clause) {
        return time.hasOnly(TIME) && !time.isBracketed() ? clause.with(together(time.words(), clause.words())) : clause;
    }

    /** Whether it only says of what something is told behind it: 因政府信息公开引起的行政复议，全年共6件. */
    private static boolean isHead(Clause clause) {
        return !clause.isBracketed()
                && !clause.hasAny(TELLING)
                && (!clause.subjects().isEmpty() || clause.has(Meaning.APPLICANT) || clause.has(Meaning.OUTCOME));
    }

    /** Whether what it says is said of what its head names. */
    private static boolean namesNothing(Clause clause) {
        return clause.subjects().isEmpty() && clause.acts().isEmpty() && !clause.has(Meaning.APPLICANT);
    }

    /** With the words of its head, if it says no more than how many there are. */
    private static Clause under(Clause head, Clause clause) {
        boolean isOfApplicants = head.subjects().isEmpty()
                && head.acts().isEmpty()
                && !head.has(Meaning.AND_SO_ON)
                && !clause.has(Meaning.APPLICANT);
        boolean isUnder =
                !clause.isBracketed() && (isOfApplicants || isNumberAlone(clause) || isOfReason(head, clause));
        return isUnder ? clause.with(together(head.words(), clause.words())) : clause;
    }

    /** 因国家秘密，不予公开1件. */
    private static boolean isOfReason(Clause head, Clause clause) {
        return head.does(Meaning.OUTCOME)
                && clause.does(Meaning.OUTCOME)
                && clause.quantities().size() == 1
                && !clause.isListed();
    }

    private static List<Word> together(List<Word> words, List<Word> behind) {
        List<Word> all = new ArrayList<>(words);
        all.addAll(behind);
        return all;
    }

    private static boolean isNumberAlone(Clause clause) {
        int figures = clause.quantities().size();
        boolean isNone = clause.has(Meaning.NONE) || clause.has(Meaning.ZERO);
        return (figures == 1 || (figures == 0 && isNone)) && clause.hasOnly(IN_FRONT_OF_NUMBER);
    }

    private static Clause goingOn(Clause clause, Clause behind) {
        boolean isCarriedForward = isCarriedForwardAlone(behind) && isOfSomeRequests(clause);
        boolean isTreated = isOutcomeAlone(behind) && isOfRequestsFirst(clause);
        boolean isExcepted = Excepted.isInFront(clause) && Excepted.areConcludedBehind(behind);
        // 全部45件申请答复中: of all of them something else is told.
        boolean isDivided = behind.isAmongAlone() && clause.has(Meaning.ALL);
        return isCarriedForward || isTreated || isExcepted || isDivided
                ? clause.with(together(clause.words(), behind.words()))
                : including(clause, behind);
    }

    /** 1件申请: of which the next clause may say more. */
    private static boolean isOfSomeRequests(Clause clause) {
        Word first = clause.words().get(0);
        boolean isOfYearsEnd = first.is(Meaning.THIS_YEAR) && clause.does(Meaning.RECEIVED);
        boolean isOfSome = first.is(Meaning.QUANTITY) && clause.acts().isEmpty();
        return (isOfSome || isOfYearsEnd) && clause.quantities().size() == 1 && clause.has(Meaning.REQUESTS);
    }

    /** 对10件涉及隐私的申请, 有15件因涉及隐私: of which the next clause may say what became of them. */
    private static boolean isOfRequestsFirst(Clause clause) {
        return clause.quantities().size() == 1
                && !clause.isBracketed()
                && (clause.words().get(0).is(Meaning.QUANTITY)
                        ? (clause.has(Meaning.REQUESTS) || clause.has(Meaning.TOPIC)) && clause.doesOnly(REASONS)
                        : isOfTopic(clause));
    }

    /** 对申请内容涉及第三方权益的6件. */
    private static boolean isOfTopic(Clause clause) {
        return clause.has(Meaning.REQUESTS)
                && clause.has(Meaning.TOPIC)
                && clause.doesOnly(OUTCOMES)
                && clause.words().get(clause.words().size() - 1).is(Meaning.QUANTITY);
    }

    /** 征求第三方意见后决定不予公开. */
    private static boolean isOutcomeAlone(Clause clause) {
        return clause.does(Meaning.OUTCOME)
                && clause.hasOnly(IN_OUTCOME)
                && !clause.isBracketed()
                && !clause.isListed()
                && clause.all(Meaning.OUTCOME).size() == 1;
    }

    /** 结转下年度继续办理. */
    private static boolean isCarriedForwardAlone(Clause clause) {
        return clause.does(Meaning.CARRIED_FORWARD)
                && clause.subjects().isEmpty()
                && !clause.has(Meaning.PART)
                && !clause.hasAny(TELLING);
    }

    /** With what brackets behind it include: 公开（含部分公开）28件. */
    private static Clause including(Clause clause, Clause behind) {
        boolean isIncluded = behind.isBracketed()
                && behind.has(Meaning.INCLUDING)
                && behind.has(Meaning.OUTCOME)
                && clause.has(Meaning.OUTCOME);
        if (!isIncluded) {
            return clause;
        }
        List<Word> included = new ArrayList<>(behind.words());
        included.removeIf(word -> word.is(Meaning.QUANTITY));
        return clause.with(together(clause.words(), included));
    }
}
