package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.stream.Distinct;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Of cases that were counted how many were decided: 行政复议39件，审结36件. */
final class DecidedCases {

    /** Beside these they are perhaps some of those decided. */
    private static final Meanings UNSURE = Saying.UNCOUNTED.and(
            Meanings.of(Meaning.ALL, Meaning.CHANNEL, Meaning.LIST, Meaning.INCLUDING, Meaning.REST));

    private DecidedCases() {}

    /** All that are not pending, perhaps without those that came to another result; no more than were counted. */
    static Optional<Mention> figure(Saying saying, Amount amount) {
        boolean areOfCounted = saying.does(Meaning.CONCLUDED)
                && saying.clause().all(Meaning.CONCLUDED).stream()
                        .allMatch(word -> word.of().equals(ToldCases.OF_CASES))
                && saying.course().isOfDisclosure()
                && !saying.course().isForeign()
                && !saying.hasAny(UNSURE)
                && !saying.course().cases().isOfResult()
                && saying.course().isOfAllRequests()
                && isOfFigureTold(saying, amount);
        return areOfCounted ? saying.mention(Claim.CASES, decided(saying.course()), amount) : Optional.empty();
    }

    /** Unless cases of the year before were decided, too. */
    private static boolean isOfFigureTold(Saying saying, Amount amount) {
        return saying.course()
                .cases()
                .figure()
                .filter(told -> amount.high().compareTo(told.high()) <= 0)
                .isPresent();
    }

    private static List<Alternative> decided(Course course) {
        return Stream.of(
                        course.forums(),
                        course.cases().forumsInCourt(),
                        course.cases().allForums())
                .filter(forums -> !forums.isEmpty())
                .flatMap(forums -> Stream.of(
                        without(forums, CaseResult.PENDING),
                        without(forums, CaseResult.PENDING, CaseResult.OTHER_RESULT)))
                .collect(Distinct.toList());
    }

    private static Alternative without(List<CaseForum> forums, CaseResult... results) {
        List<CellPath> all = Cells.cases(forums, CaseResult.TOTAL).plus();
        return new Alternative(all, Cells.cases(forums, results).plus());
    }
}
