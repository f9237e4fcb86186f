package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.validation.text.WordSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is said of all cases: that they are concluded or pending, were upheld or won, or went to court in one way. */
final class AllCases {

    /** The organ has won in court: nothing was corrected. */
    static final String WON = "won";

    /** What a court does, rather than how an organ fares. */
    private static final WordSet DECIDED = WordSet.of(Vocabulary.BESIDE, "DECIDED_IN_COURT");

    /** The first letters of words that say or deny something of each of several: 均未, 都没有, 全部未经复议. */
    private static final String EACH = "均都全皆";

    /** Beside being upheld, what may be said of all cases alike. */
    private static final Set<CaseResult> OTHERS =
            EnumSet.of(CaseResult.CORRECTED, CaseResult.OTHER_RESULT, CaseResult.PENDING);

    private AllCases() {}

    static Optional<Mention> of(Saying saying) {
        if (saying.course().isForeign() || !saying.course().isOfDisclosure()) {
            return Optional.empty();
        }
        if (areConcluded(saying)
                && (areTold(saying)
                        || (CaseTopic.isNamed(saying) && !saying.course().isExcepted()))) {
            return saying.nothing(Claim.CASES, CaseTopic.cases(saying, CaseResult.PENDING));
        }
        if (saying.doesNothing() && areTold(saying)) {
            return ofOneForum(saying);
        }
        if (isWon(saying)) {
            return areTold(saying) ? won(saying) : Optional.empty();
        }
        Optional<CaseResult> alike = alike(saying);
        return alike.isPresent() ? alike(saying, alike.get()) : upheld(saying);
    }

    /** 均胜诉, 均胜诉并结案. */
    private static boolean isWon(Saying saying) {
        return CaseTopic.isOfResults(saying)
                && saying.clause().all(Meaning.RESULT).stream()
                        .allMatch(word -> word.of().equals(WON));
    }

    /** 行政诉讼4件，法院全部驳回: none was corrected, and, where that is what the court has done to all, none is pending. */
    static Optional<Mention> won(Saying saying) {
        boolean areDecided = !saying.course().cases().isOfConcluded()
                && (saying.has(Meaning.CONCLUDED)
                        || saying.clause().all(Meaning.RESULT).stream()
                                .allMatch(word -> DECIDED.isIn(saying.sentence().text(word))));
        return saying.nothing(
                Claim.ALL_UPHELD,
                areDecided
                        ? CaseTopic.cases(saying, CaseResult.CORRECTED, CaseResult.PENDING)
                        : CaseTopic.cases(saying, CaseResult.CORRECTED));
    }

    /** Whether it was told how many there are, and not of some of them. */
    private static boolean areTold(Saying saying) {
        return saying.course().cases().figure().isPresent() && !saying.course().isAmong();
    }

    /** 驳回37件、13件，均计入维持: of those results. */
    private static boolean areOfResultTold(Saying saying) {
        return !saying.has(Meaning.QUANTITY) && saying.course().cases().isOfResult();
    }

    private static Optional<Mention> upheld(Saying saying) {
        boolean areConcluded = areConcludedUpheld(saying);
        boolean isUpheld = (areConcluded
                        || CaseTopic.isOfResults(saying)
                        || saying.does(Meaning.ARISEN, Meaning.RESULT)
                        || areAllConcluded(saying))
                && areUpheld(saying);
        if (!isUpheld || areOfResultTold(saying) || saying.course().isExcepted()) {
            return Optional.empty();
        }
        if (areConcluded) {
            return saying.nothing(Claim.ALL_UPHELD, CaseTopic.cases(saying, CaseResult.CORRECTED));
        }
        return saying.nothing(
                Claim.ALL_UPHELD,
                saying.course().cases().isOfConcluded()
                        ? CaseTopic.cases(saying, CaseResult.CORRECTED, CaseResult.OTHER_RESULT)
                        : CaseTopic.cases(saying, othersThan(CaseResult.UPHELD)));
    }

    /** 均被纠正, 均在审理中: the one result that is said of all. */
    private static Optional<CaseResult> alike(Saying saying) {
        List<Word> results = saying.clause().all(Meaning.RESULT);
        int all = saying.clause().first(Meaning.ALL).map(Word::from).orElse(Integer.MAX_VALUE);
        boolean isOne = saying.does(Meaning.RESULT)
                && results.size() == 1
                && (results.get(0).from() > all || isOfEach(saying, results.get(0)))
                && !results.get(0).of().equals(Cells.WITHDRAWN);
        return isOne ? Cells.result(results.get(0)).filter(OTHERS::contains) : Optional.empty();
    }

    /** 行政诉讼8件，均未审结: none came to anything else. */
    private static Optional<Mention> alike(Saying saying, CaseResult result) {
        boolean areOfAll = areTold(saying)
                && !saying.has(Meaning.QUANTITY)
                && !areOfResultTold(saying)
                && !saying.course().cases().isOfConcluded()
                && !saying.course().isExcepted();
        return areOfAll ? saying.nothing(Claim.CASES, CaseTopic.cases(saying, othersThan(result))) : Optional.empty();
    }

    /** 均未审结: denied of each, and so said of all. */
    static Optional<Mention> denied(Saying saying) {
        boolean arePending = saying.does(Meaning.CONCLUDED)
                && saying.clause().subjects().isEmpty()
                && saying.course().isOfDisclosure()
                && !saying.course().isForeign()
                && saying.clause().all(Meaning.CONCLUDED).stream()
                        .allMatch(word -> word.of().equals(ToldCases.OF_CASES))
                && saying.clause().all(Meaning.NONE).stream().allMatch(none -> isOfEach(saying, none));
        return arePending ? alike(saying, CaseResult.PENDING) : Optional.empty();
    }

    /** 均未, 均在审理中. */
    static boolean isOfEach(Saying saying, Word word) {
        return EACH.indexOf(saying.sentence().text().charAt(word.from())) >= 0;
    }

    static CaseResult[] othersThan(CaseResult result) {
        return Stream.of(CaseResult.values())
                .filter(each -> !each.isTotal() && each != result)
                .toArray(CaseResult[]::new);
    }

    /** 全部为复议后起诉: none went to court directly. */
    static Optional<Mention> ofOneForum(Saying saying) {
        CaseForum other = saying.has(Meaning.LITIGATION_AFTER)
                ? CaseForum.DIRECT_LITIGATION
                : CaseForum.LITIGATION_AFTER_RECONSIDERATION;
        boolean isOfOne = !saying.clause().isOfSeveral()
                && (saying.has(Meaning.LITIGATION_AFTER) || saying.has(Meaning.LITIGATION_DIRECT));
        return isOfOne ? saying.nothing(Claim.CASES, Cells.cases(List.of(other), CaseResult.TOTAL)) : Optional.empty();
    }

    /** 审结, 提起的…已审结. */
    static boolean areConcluded(Saying saying) {
        return saying.does(Meaning.CONCLUDED) || saying.does(Meaning.ARISEN, Meaning.CONCLUDED);
    }

    /** 均已审结且结果为维持, and not 已审结的均获维持. */
    private static boolean areAllConcluded(Saying saying) {
        Clause clause = saying.clause();
        return saying.does(Meaning.CONCLUDED, Meaning.RESULT)
                && clause.all(Meaning.ALL).get(0).from()
                        < clause.all(Meaning.CONCLUDED).get(0).from();
    }

    /** 年内审结的案件全部获维持: those that were withdrawn may not count. */
    private static boolean areConcludedUpheld(Saying saying) {
        return saying.does(Meaning.CONCLUDED, Meaning.RESULT) && CaseTopic.isNamed(saying) && !areAllConcluded(saying);
    }

    static boolean areUpheld(Saying saying) {
        return saying.clause().all(Meaning.RESULT).stream()
                .allMatch(word -> Cells.result(word).equals(Optional.of(CaseResult.UPHELD)));
    }
}
