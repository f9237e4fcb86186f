package io.github.disclosurereport.validation.prose;

/**
 * Of when the clauses of a sentence speak so far. Immutable.
 *
 * @param isOther whether of another year than the report's, or of a part of one
 * @param isSince whether of all the time since something
 * @param isNamed whether the report's year was named
 */
record Period(boolean isOther, boolean isSince, boolean isNamed) {

    /** Where nothing was said. */
    static final Period UNSAID = new Period(false, false, false);

    private static final Meanings OTHERS = Meanings.of(Meaning.OTHER_TIME, Meaning.PART_OF_YEAR);

    private static final Meanings TELLING = OTHERS.and(Meanings.of(Meaning.SINCE, Meaning.THIS_YEAR));

    Period after(Clause clause, Sentence sentence) {
        if (!clause.hasAny(TELLING)) {
            return this;
        }
        boolean isOtherBefore = isOther && !(clause.has(Meaning.THIS_YEAR) && !isOfItsEnd(clause, sentence));
        return new Period(
                isOtherBefore || (clause.hasAny(OTHERS) && !isCarriedOver(clause, sentence)),
                clause.has(Meaning.SINCE) || (isSince && !isOfTheYearAlone(clause, sentence)),
                isNamed || clause.has(Meaning.THIS_YEAR));
    }

    /** 上年结转, 上年没有结转: to this year. */
    private static boolean isCarriedOver(Clause clause, Sentence sentence) {
        return clause.has(Meaning.CARRIED_OVER)
                || (clause.does(Meaning.CARRIED)
                        && clause.has(Meaning.NONE)
                        && clause.first(Meaning.OTHER_TIME)
                                .filter(time -> TimeWords.areOfLastYear(sentence, time))
                                .isPresent());
    }

    /** 全年, rather than 截至年底. */
    private static boolean isOfTheYearAlone(Clause clause, Sentence sentence) {
        return clause.first(Meaning.THIS_YEAR)
                .filter(time -> !TimeWords.areUntil(sentence, time))
                .isPresent();
    }

    /** 年底: where what is told of a part of the year may end, too. */
    private static boolean isOfItsEnd(Clause clause, Sentence sentence) {
        return clause.first(Meaning.THIS_YEAR)
                .filter(time -> TimeWords.areOfItsEnd(sentence, time) && !TimeWords.areUntil(sentence, time))
                .isPresent();
    }

    /** Whether of the report's year, as far as anything was said. */
    boolean isOfTheYear() {
        return !isOther && !isSince;
    }
}
