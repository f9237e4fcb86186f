package io.github.disclosurereport.validation.prose;

/**
 * What the clauses of a sentence speak of so far. Immutable.
 *
 * @param subject what was named last
 * @param isOfDisclosure whether it is about disclosure, as cases may be or not
 * @param isCollected whether a fee for processing is said to be collected
 * @param isOfAnother whether something that no table counts is named beside what one counts, or only some of it
 * @param isBeside whether something is told that is done beside
 * @param isByAttribute whether something else is told apart, as it is to the end of the sentence
 */
record Matter(
        Meaning subject,
        boolean isOfDisclosure,
        boolean isCollected,
        boolean isOfAnother,
        boolean isBeside,
        boolean isByAttribute) {

    static final String DISCLOSURE = "信息公开";

    private static final String PROJECTS = "项目";

    /** What the form counts. */
    private static final Meanings COUNTED = Meanings.of(Meaning.Role.SUBJECT).without(Meaning.FOREIGN);

    private static final Meanings OF_DISCLOSURE = Meanings.of(Meaning.DISCLOSURE, Meaning.REQUESTS);

    private static final Meanings DOCUMENTS = Meanings.of(Meaning.RULES, Meaning.NORMATIVE_DOCUMENTS);

    /** A clause without any of these speaks of the same. */
    private static final Meanings TELLING = Meanings.of(Meaning.Role.SUBJECT)
            .and(Meanings.of(Meaning.Role.ACT))
            .and(Meanings.of(Meaning.DISCLOSURE, Meaning.ACTIVITY, Meaning.AMONG));

    static Matter of(Meaning subject, boolean isOfDisclosure) {
        return new Matter(subject, isOfDisclosure, false, false, false, false);
    }

    Matter after(Clause clause, Sentence sentence) {
        if (!isCollected && !clause.hasAny(TELLING)) {
            return this;
        }
        boolean isForeign = isForeign(clause);
        Meaning next = isForeign ? Meaning.FOREIGN : named(clause);
        boolean isSumOfDecisions = clause.has(Meaning.TOGETHER) && clause.hasAny(DecisionTopic.DECISIONS);
        boolean isOfAnotherStill = isOfAnother && clause.acts().isEmpty() && !isSumOfDecisions;
        return new Matter(
                next,
                isOfDisclosure || clause.hasAny(OF_DISCLOSURE) || namesDisclosure(clause, sentence),
                isForeign ? isCollected : (next == Meaning.INFORMATION_FEE && isCollectedIn(clause)),
                isOfAnotherStill || (isForeign && clause.hasAny(COUNTED)) || isOfSomeDecisions(clause),
                namesActivity(clause, sentence)
                        || (isBeside && clause.subjects().isEmpty()),
                isByAttribute || tellsApart(clause, next));
    }

    /** Unless it is what is procured: 政府集中采购3个项目. */
    private static boolean namesActivity(Clause clause, Sentence sentence) {
        return clause.has(Meaning.ACTIVITY)
                && !(clause.has(Meaning.PROCUREMENT)
                        && clause.all(Meaning.ACTIVITY).stream()
                                .allMatch(word -> sentence.text(word).equals(PROJECTS)));
    }

    private static boolean isForeign(Clause clause) {
        boolean isCaseOfOthers = clause.hasAny(CaseTopic.FORUMS) && clause.hasAny(DecisionTopic.DECISIONS);
        return clause.has(Meaning.FOREIGN) || isCaseOfOthers || exceptsDisclosure(clause);
    }

    /** 除信息公开外的行政诉讼, 信息公开以外的行政诉讼: those that table 四 does not count. */
    private static boolean exceptsDisclosure(Clause clause) {
        return clause.has(Meaning.EXCEPT)
                && clause.hasAny(CaseTopic.FORUMS)
                && clause.all(Meaning.DISCLOSURE).stream()
                        .anyMatch(named ->
                                clause.all(Meaning.EXCEPT).stream().anyMatch(word -> word.from() == named.to()));
    }

    /** 市场监管领域作出处罚决定9件: what else is told with the same verb is of that field, too. */
    private static boolean isOfSomeDecisions(Clause clause) {
        return clause.has(Meaning.UNKNOWN) && clause.has(Meaning.QUANTITY) && clause.hasAny(DecisionTopic.DECISIONS);
    }

    /**
     * What a clause names first, but cases, and the fee for processing, before all else; what was named before if nothing;
     * unknown where rules and normative documents have one figure.
     */
    private Meaning named(Clause clause) {
        for (Word word : clause.subjects()) {
            if (CaseTopic.FORUMS.has(word.meaning())) {
                return word.meaning();
            }
        }
        if (clause.has(Meaning.INFORMATION_FEE)) {
            return Meaning.INFORMATION_FEE;
        }
        if (clause.subjects().isEmpty()) {
            return subject;
        }
        Meaning first = clause.subjects().get(0).meaning();
        boolean isTogether = DOCUMENTS.has(first) && clause.isOfSeveral() && clause.has(Meaning.QUANTITY);
        return isTogether ? Meaning.UNKNOWN : first;
    }

    private boolean isCollectedIn(Clause clause) {
        return clause.has(Meaning.COLLECTED) || (isCollected && clause.acts().isEmpty());
    }

    private static boolean namesDisclosure(Clause clause, Sentence sentence) {
        for (Word word : clause.subjects()) {
            if (word.length() >= DISCLOSURE.length() && sentence.text(word).contains(DISCLOSURE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsApart(Clause clause, Meaning subject) {
        boolean isOfOthers = subject == Meaning.FOREIGN || subject == Meaning.INFORMATION;
        boolean isPublished = clause.has(Meaning.PUBLISHED) && clause.has(Meaning.QUANTITY);
        return (clause.has(Meaning.AMONG) && isOfOthers) || isPublished;
    }

    /** The same, spoken of something else. */
    Matter withSubject(Meaning other) {
        return new Matter(other, isOfDisclosure, isCollected, isOfAnother, isBeside, isByAttribute);
    }

    /** Nothing that follows is the form's. */
    Matter toldApart() {
        return new Matter(Meaning.FOREIGN, isOfDisclosure, isCollected, isOfAnother, isBeside, true);
    }

    /** Whether it speaks of cases. */
    boolean isOfCases() {
        return CaseTopic.FORUMS.has(subject);
    }

    /** Whether its figures are not the form's. */
    boolean isForeign() {
        return isByAttribute || isOfAnother || isBeside || subject == Meaning.FOREIGN;
    }
}
