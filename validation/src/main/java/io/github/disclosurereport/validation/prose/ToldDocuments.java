package io.github.disclosurereport.validation.prose;

import java.util.Optional;

/**
 * What a sentence has told of documents so far. Immutable.
 *
 * @param act what happened to them; empty if nothing was told
 * @param isBehindFigure whether it stood behind a figure of theirs
 */
record ToldDocuments(Optional<Meaning> act, boolean isBehindFigure) {

    static final ToldDocuments NOTHING = new ToldDocuments(Optional.empty(), false);

    ToldDocuments with(Meaning told, Clause clause) {
        return new ToldDocuments(Optional.of(told), isBehindFigure || clause.isFigureFirst());
    }

    /**
     * What happened to those of a clause that does not say it again: 制定1部规章、3件规范性文件. What follows upon
     * 规章1部公布实施 may have its own act behind it: 2部规章宣布废止.
     */
    Optional<Meaning> actIn(Clause clause) {
        return clause.isFigureFirst() && !isBehindFigure ? Optional.empty() : act;
    }
}
