package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cases of reconsideration and litigation, and what came of them. */
final class CaseTopic implements Topic {

    static final Set<Meaning> FORUMS = EnumSet.of(
            Meaning.RECONSIDERATION, Meaning.LITIGATION, Meaning.LITIGATION_DIRECT, Meaning.LITIGATION_AFTER);

    @Override
    public Optional<Mention> figure(Saying saying, Amount amount) {
        if (amount.unit() != Measure.ITEM) {
            return Optional.empty();
        }
        boolean isOfResults = saying.does(Meaning.RESULT);
        if (!saying.course().isOfDisclosure() || (isNamed(saying) && !hasArisen(saying) && !isOfResults)) {
            saying.course().leave();
            return Optional.empty();
        }
        if (isOfResults) {
            return saying.has(Meaning.ALL) ? all(saying) : result(saying, amount);
        }
        return isNamed(saying) && hasArisen(saying)
                ? saying.mention(claim(saying, amount), List.of(cases(saying, CaseResult.TOTAL)), amount)
                : Optional.empty();
    }

    private static Claim claim(Saying saying, Amount amount) {
        if (amount.isZero()) {
            return Claim.NO_CASE;
        }
        boolean isReconsideration = saying.course().forums().equals(List.of(CaseForum.RECONSIDERATION));
        return isReconsideration ? Claim.RECONSIDERATION : Claim.CASES;
    }

    private static Optional<Mention> result(Saying saying, Amount amount) {
        List<Word> results = saying.clause().all(Meaning.RESULT);
        return results.size() == 1
                ? saying.mention(
                        Claim.CASES,
                        List.of(cases(saying, Cells.result(results.get(0).of()))),
                        amount)
                : Optional.empty();
    }

    private static boolean isNamed(Saying saying) {
        return saying.clause().subjects().stream().anyMatch(word -> FORUMS.contains(word.meaning()));
    }

    /** What follows in a list is said with the verb of the first. */
    private static boolean hasArisen(Saying saying) {
        return saying.does(Meaning.ARISEN)
                || (saying.does()
                        && (!saying.clause().isListed() || saying.course().isArisen()));
    }

    private static Alternative cases(Saying saying, CaseResult... results) {
        return Cells.cases(saying.course().forums(), results);
    }

    @Override
    public Optional<Mention> none(Saying saying) {
        boolean isFaultDenied = saying.has(Meaning.RESULT)
                && (saying.does(Meaning.RESULT) || saying.has(Meaning.ARISEN))
                && saying.clause().all(Meaning.RESULT).stream()
                        .allMatch(word -> Cells.result(word.of()) == CaseResult.CORRECTED);
        if (isFaultDenied) {
            return saying.nothing(Claim.ALL_UPHELD, cases(saying, CaseResult.CORRECTED));
        }
        boolean isCaseDenied = saying.does() || saying.does(Meaning.ARISEN);
        return isCaseDenied && isNamed(saying) && saying.course().isOfDisclosure()
                ? saying.nothing(Claim.NO_CASE, cases(saying, CaseResult.TOTAL))
                : Optional.empty();
    }

    @Override
    public Optional<Mention> all(Saying saying) {
        boolean isUpheld = saying.does(Meaning.RESULT)
                && saying.clause().all(Meaning.RESULT).stream()
                        .allMatch(word -> Cells.result(word.of()) == CaseResult.UPHELD);
        return isUpheld
                ? saying.nothing(
                        Claim.ALL_UPHELD,
                        cases(saying, CaseResult.CORRECTED, CaseResult.OTHER_RESULT, CaseResult.PENDING))
                : Optional.empty();
    }
}
