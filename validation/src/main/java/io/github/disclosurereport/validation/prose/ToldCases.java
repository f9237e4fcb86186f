package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.stream.Distinct;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the clauses of a sentence have told of cases so far. Immutable.
 *
 * @param forums before whom they are that were named last
 * @param allForums before whom all are that the sentence has named
 * @param isArisen whether the last verb was one of which cases arise
 * @param isOfConcluded whether it told of how many were concluded, so that what follows is said of these
 * @param isOfResult whether it told of how many came to some result, which may be divided by who decides them
 * @param isOfSome whether it told how many came to some result, or were decided, whoever decides them: what names these then
 *     divides them
 * @param figure how many it told of last
 */
record ToldCases(
        List<CaseForum> forums,
        List<CaseForum> allForums,
        boolean isArisen,
        boolean isOfConcluded,
        boolean isOfResult,
        boolean isOfSome,
        Optional<Amount> figure) {

    static final String OF_CASES = "cases";

    private static final Meanings STATES = Meanings.of(Meaning.RESULT, Meaning.CONCLUDED);

    /** In front of a sentence, where the ones before have named some. */
    static ToldCases of(List<CaseForum> forums) {
        return new ToldCases(forums, List.of(), true, false, false, false, Optional.empty());
    }

    /** Goes on to a clause, which speaks of something. */
    ToldCases after(Clause clause, Meaning subject) {
        boolean isResult = isOfResult || (clause.has(Meaning.RESULT) && clause.has(Meaning.QUANTITY));
        boolean isNamed = clause.hasAny(CaseTopic.FORUMS)
                && !clause.hasAny(DecisionTopic.DECISIONS)
                && !clause.has(Meaning.FOREIGN);
        if (!isNamed && clause.acts().isEmpty()) {
            return this;
        }
        List<CaseForum> next = isNamed ? forums(clause) : forums;
        return new ToldCases(
                next,
                isNamed ? Stream.concat(allForums.stream(), next.stream()).collect(Distinct.toList()) : allForums,
                clause.acts().isEmpty() ? isArisen : clause.does(Meaning.ARISEN),
                isOfConcluded || isOfConcluded(clause),
                isResult,
                isOfSome || (subject != Meaning.REQUESTS && tellsOfSome(clause, isNamed)),
                figure);
    }

    /** 未结51件：复议22件、诉讼29件, 未结案件：复议22件，诉讼29件, 复议纠正37件，诉讼5件. */
    private boolean tellsOfSome(Clause clause, boolean isNamed) {
        boolean isTold = clause.has(Meaning.QUANTITY) || (namesState(clause) && !clause.has(Meaning.NONE));
        return isTold
                && !clause.has(Meaning.ALL)
                && clause.doesOnly(STATES)
                && (isNamed ? clause.has(Meaning.RESULT) : allForums.isEmpty());
    }

    /** 未结案件, 审结情况. */
    private static boolean namesState(Clause clause) {
        return clause.does(Meaning.RESULT)
                || clause.all(Meaning.CONCLUDED).stream()
                        .anyMatch(word -> word.of().equals(OF_CASES));
    }

    /** 一件诉讼系经复议后提起: what is said more exactly counts; 诉讼3件均因不服复议而提起: what is only said of them all does not. */
    private static List<CaseForum> forums(Clause clause) {
        boolean isExact = clause.has(Meaning.LITIGATION_DIRECT) || clause.has(Meaning.LITIGATION_AFTER);
        int end = isExact ? clause.to() : endOfCounted(clause);
        return clause.subjects().stream()
                .filter(word -> word.from() < end && (!isExact || !word.is(Meaning.LITIGATION)))
                .flatMap(word -> Cells.forums(word.meaning()).stream())
                .collect(Distinct.toList());
    }

    /** Where a clause begins to say something of all the cases that it has named and counted; its end if it does not. */
    private static int endOfCounted(Clause clause) {
        int all = clause.first(Meaning.ALL).map(Word::from).orElse(clause.to());
        boolean areCounted = clause.quantities().stream().anyMatch(figure -> figure.to() <= all)
                && clause.subjects().stream()
                        .anyMatch(word -> CaseTopic.FORUMS.has(word.meaning()) && word.to() <= all);
        return areCounted ? all : clause.to();
    }

    private static boolean isOfConcluded(Clause clause) {
        return clause.has(Meaning.CONCLUDED) && clause.has(Meaning.QUANTITY) && !clause.has(Meaning.ALL);
    }

    ToldCases withFigure(Amount told) {
        return new ToldCases(forums, allForums, isArisen, isOfConcluded, isOfResult, isOfSome, Optional.of(told));
    }

    /** Those in court that the sentence has named. */
    List<CaseForum> forumsInCourt() {
        return Cells.inCourt(allForums);
    }
}
