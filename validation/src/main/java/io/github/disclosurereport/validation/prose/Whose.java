package io.github.disclosurereport.validation.prose;

/**
 * Of whom the clauses of a sentence speak so far: of all that the report is about, of a part of it, or of others. Immutable.
 *
 * @param isPart whether of a part, such as what came by one channel
 * @param isPartOnlyHere whether the last clause alone did so
 * @param isFrame whether a part was named of which no figure was told yet: 从办公室看
 * @param isOfOthers whether of others
 * @param isOfSomeCases whether cases of some kind were counted that no table counts, of which more may be told
 */
record Whose(boolean isPart, boolean isPartOnlyHere, boolean isFrame, boolean isOfOthers, boolean isOfSomeCases) {

    /** Where nothing was said. */
    static final Whose UNSAID = new Whose(false, false, false, false, false);

    /** Cases beside one of these are not all, or others. */
    private static final Meanings OF_SOME = Meanings.of(Meaning.UNKNOWN, Meaning.REST);

    private static final Meanings COUNTS = Meanings.of(Meaning.QUANTITY, Meaning.NONE, Meaning.ZERO);

    /** A clause without any of these speaks of the same. */
    private static final Meanings TELLING = Speaker.NAMED.and(Meanings.of(
            Meaning.TOGETHER,
            Meaning.CHANNEL,
            Meaning.TOPIC,
            Meaning.THIS_YEAR,
            Meaning.UNKNOWN,
            Meaning.REST,
            Meaning.LITIGATION_AFTER,
            Meaning.RESULT,
            Meaning.RESPECTIVELY));

    /**
     * Goes on to a clause.
     *
     * @param mayDivide whether what is told of a figure may be said of it alone, because the whole was told before
     * @param isFrame whether it says nothing but of whom the next speaks
     */
    Whose after(Clause clause, Speaker.Whom whom, boolean mayDivide, boolean isFrame) {
        boolean areSomeCases = isOfSomeCases && clause.subjects().isEmpty();
        boolean isItself = (whom == Speaker.Whom.ITSELF || comesBack(clause)) && !areSomeCases;
        boolean isPartBefore = isPart && !isPartOnlyHere && !isItself;
        boolean isChannel = clause.has(Meaning.CHANNEL) && !clause.has(Meaning.AND_SO_ON);
        boolean isPartSaid = whom == Speaker.Whom.OTHERS
                || whom == Speaker.Whom.PART
                || clause.has(Meaning.TOPIC)
                || countsUnknown(clause)
                || isOfOtherCases(clause)
                || countsSomeReconsidered(clause)
                || namesRespectively(clause);
        boolean isFigureAlone = isChannel && isFigureAlone(clause) && mayDivide;
        return new Whose(
                isPartBefore || isPartSaid || isChannel,
                isFigureAlone && !isPartBefore && !isPartSaid,
                isFrame && isPartSaid,
                (isOfOthers && !isItself) || whom == Speaker.Whom.OTHERS || namesRespectively(clause),
                areSomeCases || countsSomeCases(clause));
    }

    /** 渔业司承办163件: what follows may be said of these. */
    private static boolean countsUnknown(Clause clause) {
        return clause.has(Meaning.UNKNOWN) && clause.has(Meaning.QUANTITY);
    }

    /** 拆迁类行政诉讼14件中，本街道败诉2件: of those, whoever has lost them. */
    private static boolean countsSomeCases(Clause clause) {
        return clause.hasAny(CaseTopic.FORUMS) && clause.has(Meaning.QUANTITY) && clause.hasAny(OF_SOME);
    }

    /** 复议维持后起诉的12件: not those that went to court after another result. */
    private static boolean countsSomeReconsidered(Clause clause) {
        return clause.hasAny(COUNTS)
                && clause.all(Meaning.LITIGATION_AFTER).stream()
                        .anyMatch(word -> !word.of().isEmpty());
    }

    /** 其他行政复议案件23件: what follows is said of others, too. */
    private static boolean isOfOtherCases(Clause clause) {
        return clause.has(Meaning.REST) && clause.hasAny(CaseTopic.FORUMS);
    }

    /** 前三位分别为甲、乙和丙: what is counted behind them is theirs. */
    private static boolean namesRespectively(Clause clause) {
        return clause.has(Meaning.RESPECTIVELY) && !clause.has(Meaning.QUANTITY);
    }

    /** Whether a clause leaves it as it is. */
    boolean staysIn(Clause clause) {
        return !isPartOnlyHere && !clause.hasAny(TELLING);
    }

    /** Whether a clause speaks of all again: in sum, unless that is of others, or of what happened to what in the year. */
    private boolean comesBack(Clause clause) {
        boolean isTogether = clause.has(Meaning.TOGETHER) && !clause.has(Meaning.PART) && !isOfOthers;
        boolean isOfTheYear = clause.has(Meaning.THIS_YEAR)
                && !clause.subjects().isEmpty()
                && !clause.acts().isEmpty();
        return isTogether || (isOfTheYear && !isFrame);
    }

    /** A channel beside a figure, without a verb, says of that figure alone that it is a part. */
    private static boolean isFigureAlone(Clause clause) {
        return clause.acts().isEmpty() && clause.figures().size() == 1 && !clause.has(Meaning.FOREIGN);
    }
}
