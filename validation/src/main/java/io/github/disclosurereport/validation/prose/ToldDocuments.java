package io.github.disclosurereport.validation.prose;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a sentence has told of documents so far. Immutable.
 *
 * @param act what happened to them; empty if nothing was told
 * @param isBehindFigure whether it stood behind a figure of theirs
 * @param issued how many were issued, 0 if that was not told
 */
record ToldDocuments(Optional<Meaning> act, boolean isBehindFigure, BigDecimal issued) {

    static final ToldDocuments NOTHING = new ToldDocuments(Optional.empty(), false, BigDecimal.ZERO);

    private static final Meanings OF_THESE =
            Meanings.of(Meaning.NEWLY_DISCLOSED, Meaning.TOTAL_DISCLOSED, Meaning.IN_FORCE);

    ToldDocuments with(Meaning told, Clause clause, Amount amount) {
        return new ToldDocuments(
                Optional.of(told),
                isBehindFigure || clause.isFigureFirst(),
                told == Meaning.ISSUED ? amount.high() : issued);
    }

    /**
     * What happened to those of a clause that does not say it again: 制定1部规章、3件规范性文件. What follows upon
     * 规章1部公布实施 may have its own act behind it: 2部规章宣布废止.
     */
    Optional<Meaning> actIn(Clause clause) {
        return clause.isFigureFirst() && !isBehindFigure ? Optional.empty() : act;
    }

    /** 制定规范性文件4件，对外公开3件: perhaps of these alone. */
    boolean mayBeOfIssued(Meaning told, Clause clause, Amount amount) {
        return OF_THESE.has(told) && clause.subjects().isEmpty() && amount.low().compareTo(issued) <= 0;
    }
}
