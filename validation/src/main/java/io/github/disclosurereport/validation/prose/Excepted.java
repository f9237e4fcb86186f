package io.github.disclosurereport.validation.prose;

import java.util.List;

/** Tells that all requests were concluded but some, which then are those carried to the next year: 除1件外全部办结. */
final class Excepted {

    /** What such a clause may have; with more it is not clear which requests are meant. */
    private static final Meanings KNOWN = Meanings.of(
            Meaning.EXCEPT,
            Meaning.QUANTITY,
            Meaning.REQUESTS,
            Meaning.REST,
            Meaning.ALL,
            Meaning.CONCLUDED,
            Meaning.CARRIED,
            Meaning.THIS_YEAR,
            Meaning.OWN,
            Meaning.OFFICE);

    private static final Meanings IN_FRONT =
            Meanings.of(Meaning.EXCEPT, Meaning.QUANTITY, Meaning.REQUESTS, Meaning.THIS_YEAR, Meaning.CARRIED);

    private Excepted() {}

    /** 除1件外全部办结, 除4件结转外. */
    static boolean areToldIn(Saying saying) {
        boolean areCarried = saying.does(Meaning.CARRIED);
        return (areCarried || areAllConcluded(saying.clause()))
                && saying.clause().hasOnly(KNOWN)
                && isEnclosed(saying.clause())
                && saying.course().subject() == Meaning.REQUESTS
                && saying.clause().all(Meaning.CONCLUDED).stream()
                        .noneMatch(word -> word.of().equals(ToldCases.OF_CASES))
                && !saying.course().isAmong()
                && !saying.course().isForeign()
                && areAllOthers(saying);
    }

    /** Whether nothing tells that they are not all, but the clause itself. */
    private static boolean areAllOthers(Saying saying) {
        Requested requested = saying.course().requested();
        return requested.areAll()
                || (!requested.isOfSome()
                        && requested.rows().stream()
                                .allMatch(row -> row.from() >= saying.clause().from()));
    }

    /** 全部办结, and not 答复均合法. */
    private static boolean areAllConcluded(Clause clause) {
        return (clause.does(Meaning.CONCLUDED) || clause.does(Meaning.CARRIED, Meaning.CONCLUDED))
                && clause.first(Meaning.ALL)
                        .filter(all -> all.from()
                                < clause.all(Meaning.CONCLUDED).get(0).from())
                        .isPresent();
    }

    /** 其余全部办结: said of all others than those excepted in front. */
    static boolean areConcludedBehind(Clause clause) {
        return !clause.isBracketed()
                && clause.does(Meaning.CONCLUDED)
                && areAllConcluded(clause)
                && clause.quantities().isEmpty();
    }

    /** 除1件外, 除1件结转外: of which the next clause says that all others are concluded. */
    static boolean isInFront(Clause clause) {
        return clause.hasOnly(IN_FRONT) && isEnclosed(clause);
    }

    /** Whether its only figure stands between two words that except it, the first of them at its begin. */
    private static boolean isEnclosed(Clause clause) {
        List<Word> around = clause.all(Meaning.EXCEPT);
        if (around.size() != 2 || clause.quantities().size() != 1 || clause.isBracketed()) {
            return false;
        }
        Word figure = clause.quantities().get(0);
        return around.get(0).to() == figure.from()
                && around.get(1).from() >= figure.to()
                && around.stream().allMatch(word -> word.of().isEmpty());
    }
}
