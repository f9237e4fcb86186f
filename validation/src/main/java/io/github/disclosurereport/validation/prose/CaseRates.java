package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.form.CaseResult;
import java.util.List;
import java.util.Optional;

/** Rates that say of cases that none was corrected: 维持率100%, 纠错率为零. */
final class CaseRates {

    private static final String WHOLE = "1百";

    private static final Meanings KNOWN = CaseTopic.FORUMS
            .and(Speaker.OWN)
            .and(Meanings.of(
                    Meaning.RESULT,
                    Meaning.RATE,
                    Meaning.ALL,
                    Meaning.ZERO,
                    Meaning.LIST,
                    Meaning.THIS_YEAR,
                    Meaning.DISCLOSURE));

    private CaseRates() {}

    static Optional<Mention> of(Saying saying) {
        Course course = saying.course();
        boolean areOfCases = saying.does(Meaning.RESULT)
                && CaseTopic.isNamed(saying)
                && saying.clause().hasOnly(KNOWN)
                && course.isWhole()
                && course.isOfDisclosure()
                && !course.isForeign()
                && !course.isAmong()
                && !course.isExcepted();
        return areOfCases && (areAll(saying) || areNone(saying))
                ? saying.nothing(Claim.ALL_UPHELD, CaseTopic.cases(saying, CaseResult.CORRECTED))
                : Optional.empty();
    }

    /** 维持率、胜诉率均为100%. */
    private static boolean areAll(Saying saying) {
        return !saying.has(Meaning.ZERO)
                && saying.clause().all(Meaning.ALL).stream()
                        .anyMatch(word -> WHOLE.indexOf(saying.sentence().text().charAt(word.from())) >= 0)
                && results(saying).stream().allMatch(CaseRates::isGood);
    }

    private static boolean isGood(Word result) {
        return result.of().equals(AllCases.WON) || result.of().equals(CaseResult.UPHELD.key());
    }

    private static boolean areNone(Saying saying) {
        return saying.has(Meaning.ZERO)
                && results(saying).stream().allMatch(word -> word.of().equals(CaseResult.CORRECTED.key()));
    }

    private static List<Word> results(Saying saying) {
        return saying.clause().all(Meaning.RESULT);
    }
}
