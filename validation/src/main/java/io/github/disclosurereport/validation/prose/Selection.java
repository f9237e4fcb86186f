package io.github.disclosurereport.validation.prose;

/**
 * Which of what was named the clauses of a sentence have told of so far. Immutable.
 *
 * @param isAmong whether what follows is among what was told
 * @param isExcepted whether some were excepted
 * @param isSubset whether some were told of, such as those granted, of which more is told
 * @param isOfSomeAlone whether the last figure was one of some
 * @param hasOutcome whether an outcome was told, so that a sum may be one of outcomes
 * @param hasReceived whether those received in the year were told
 * @param hasCarriedOver whether those carried over were told
 */
record Selection(
        boolean isAmong,
        boolean isExcepted,
        boolean isSubset,
        boolean isOfSomeAlone,
        boolean hasOutcome,
        boolean hasReceived,
        boolean hasCarriedOver) {

    /** Where nothing was said. */
    static final Selection UNSAID = new Selection(false, false, false, false, false, false, false);

    /** A clause without any of these tells of the same. */
    private static final Meanings TELLING = Requested.RECEIVED.and(Meanings.of(
            Meaning.AMONG, Meaning.EXCEPT, Meaning.CARRIED_OVER, Meaning.REQUESTS, Meaning.QUANTITY, Meaning.OUTCOME));

    Selection after(Clause clause, Period period) {
        if (!clause.hasAny(TELLING)) {
            return this;
        }
        boolean isReceived = clause.hasAny(Requested.RECEIVED);
        boolean isOfSome = clause.acts().size() > (isReceived ? 1 : 0);
        boolean isOfAnotherYear = period.isOther() && clause.has(Meaning.REQUESTS);
        return new Selection(
                isAmong || (clause.has(Meaning.AMONG) && !clause.isHeading()),
                isExcepted || clause.has(Meaning.EXCEPT),
                isSubset || (isOfSome && clause.isEndedByAmong()),
                clause.has(Meaning.QUANTITY) ? isOfSome : isOfSomeAlone,
                hasOutcome || clause.has(Meaning.OUTCOME),
                hasReceived || (isReceived && (!clause.has(Meaning.CARRIED_OVER) || Requested.isOfBoth(clause))),
                hasCarriedOver || clause.has(Meaning.CARRIED_OVER) || isOfAnotherYear);
    }

    /** Whether of some, of which more may be told. */
    boolean isOfSome() {
        return isSubset || isOfSomeAlone;
    }

    /** Whether all that were received in the year are among them. */
    boolean isOfAll() {
        return !isExcepted && (hasReceived || !hasCarriedOver);
    }
}
