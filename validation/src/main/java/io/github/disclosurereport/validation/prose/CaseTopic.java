package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.form.CaseForum;
import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.stream.Distinct;
import io.github.disclosurereport.validation.text.WordSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Cases of reconsideration and litigation, and what came of them. */
final class CaseTopic implements Topic {

    private static final String ANSWER = "答复";
    private static final String REVIEWER = "复议机关";
    private static final String DISMISSED = "驳回";
    private static final String HAPPENED = "发生";

    static final Meanings FORUMS = Meanings.of(
            Meaning.RECONSIDERATION, Meaning.LITIGATION, Meaning.LITIGATION_DIRECT, Meaning.LITIGATION_AFTER);

    private static final WordSet RESIDENTS = WordSet.of(Vocabulary.BESIDE, "RESIDENTS");

    private static final WordSet OWN_DISCLOSURE = WordSet.of(Vocabulary.BESIDE, "OWN_DISCLOSURE");

    private static final Meanings UNCOUNTED = Saying.UNCOUNTED.and(Meanings.of(Meaning.PART));

    /** 3件中有1件进入复议: of some, of whatever. */
    private static boolean isAmongUnnamed(Course course) {
        return course.isAmong()
                && course.requested().isOfSome()
                && !course.requested().hasTotal();
    }

    @Override
    public Optional<Mention> figure(Saying saying, Amount amount) {
        boolean isOfNone = saying.has(Meaning.NONE) && !amount.isZero();
        if (amount.unit() != Measure.ITEM || isOfNone || isAmongUnnamed(saying.course())) {
            return Optional.empty();
        }
        if (isOfRequests(saying)) {
            return ofSomeRequests(saying, amount);
        }
        if (isNamed(saying)
                && saying.course().isOfDisclosure()
                && saying.has(Meaning.ALL)
                && AllCases.areConcluded(saying)) {
            saying.course().cases(amount);
            return all(saying);
        }
        if (saying.has(Meaning.ALL) && saying.course().isOfDisclosure() && areSomeUpheld(saying)) {
            return saying.mention(
                    Claim.ALL_UPHELD, List.of(cases(saying, CaseResult.UPHELD)), amount.low(), Saying.MOST);
        }
        boolean isOfResults = isOfResults(saying) || areOfResultLast(saying);
        if (!saying.course().isOfDisclosure() || (isNamed(saying) && !hasArisen(saying) && !isOfResults)) {
            saying.course().leave(isOfReviewer(saying));
            return Optional.empty();
        }
        if (isOfResults) {
            return saying.has(Meaning.ZERO)
                    ? none(saying)
                    : saying.has(Meaning.ALL) ? all(saying) : result(saying, amount);
        }
        boolean isOfResultTold = (saying.course().isAmong() || saying.clause().isBracketed())
                && saying.course().cases().isOfResult();
        if (isNamed(saying) && hasArisen(saying) && !isOfResultTold) {
            saying.course().cases(amount);
            return saying.mention(claim(saying, amount), List.of(cases(saying, CaseResult.TOTAL)), amount);
        }
        return isNamed(saying) ? Optional.empty() : DecidedCases.figure(saying, amount);
    }

    /** 一名村民就我镇信息公开答复申请行政复议1件: whatever other cases there were, they are no fewer. */
    @Override
    public Optional<Mention> some(Saying saying, Amount amount) {
        boolean isOfOwn = saying.has(Meaning.DISCLOSURE)
                && (saying.has(Meaning.OWN) || saying.has(Meaning.OFFICE) || saying.has(Meaning.TOWN));
        boolean isCounted = amount.unit() == Measure.ITEM
                && (isOfOwn || isOfResident(saying))
                && isNamed(saying)
                && !saying.course().isForeign()
                && (saying.doesNothing() || saying.does(Meaning.ARISEN))
                && !saying.hasAny(UNCOUNTED);
        return isCounted
                ? saying.mention(
                        claim(saying, amount), List.of(cases(saying, CaseResult.TOTAL)), amount.low(), Saying.MOST)
                : Optional.empty();
    }

    /** 因对信息公开答复不服，有村民提起行政诉讼1件. */
    private static boolean isOfResident(Saying saying) {
        String text = saying.sentence().text();
        int disclosure = text.indexOf(Matter.DISCLOSURE);
        return disclosure >= 0
                && disclosure < saying.clause().from()
                && OWN_DISCLOSURE.end(text, 0, disclosure)
                && saying.course().namesDisclosure()
                && saying.clause().all(Meaning.UNKNOWN).stream()
                        .allMatch(word -> RESIDENTS.length(text, word.from()) == word.length());
    }

    /** 全年未发生行政诉讼: not of disclosure either. */
    private static boolean isOfAnyCause(Saying saying) {
        return saying.has(Meaning.THIS_YEAR)
                && !saying.course().isForeign()
                && saying.clause().all(Meaning.ARISEN).stream()
                        .allMatch(word -> saying.sentence().text(word).equals(HAPPENED));
    }

    /** 行政复议1件，结果维持. */
    @Override
    public Optional<Mention> alone(Saying saying) {
        Optional<Amount> one = saying.course().cases().figure().filter(Amount::isOne);
        boolean isOfOwn = saying.course().isOfDisclosure() && !saying.course().isAmong();
        if (isOfOwn && saying.doesNothing() && (one.isPresent() || areAllOfForum(saying))) {
            return AllCases.ofOneForum(saying);
        }
        boolean isOfIt = isOfOwn
                && saying.does(Meaning.RESULT)
                && saying.clause().subjects().stream().allMatch(word -> isReviewer(saying, word));
        List<Word> results = saying.clause().all(Meaning.RESULT);
        if (isOfIt && results.stream().allMatch(word -> AllCases.isOfEach(saying, word))) {
            return AllCases.of(saying);
        }
        boolean isOne = isOfIt
                && one.isPresent()
                && results.stream().map(Word::of).collect(Distinct.toList()).size() == 1;
        if (isOne && results.get(0).of().equals(AllCases.WON)) {
            return AllCases.won(saying);
        }
        return isOne
                ? Cells.result(results.get(0))
                        .flatMap(result -> saying.nothing(Claim.CASES, cases(saying, AllCases.othersThan(result))))
                : Optional.empty();
    }

    /** 行政诉讼7件，均未经复议直接起诉. */
    private static boolean areAllOfForum(Saying saying) {
        return saying.course().cases().figure().isPresent()
                && saying.clause().subjects().stream().allMatch(word -> AllCases.isOfEach(saying, word));
    }

    /** 被复议机关纠正: who has decided it. */
    private static boolean isReviewer(Saying saying, Word word) {
        return word.is(Meaning.RECONSIDERATION) && saying.sentence().text(word).contains(REVIEWER);
    }

    private static Claim claim(Saying saying, Amount amount) {
        if (amount.isZero()) {
            return Claim.NO_CASE;
        }
        boolean isReconsideration = saying.course().forums().equals(List.of(CaseForum.RECONSIDERATION));
        return isReconsideration ? Claim.RECONSIDERATION : Claim.CASES;
    }

    /** Of the cases named last, or of all that the sentence has named. */
    private static Optional<Mention> result(Saying saying, Amount amount) {
        List<Word> results = saying.clause().all(Meaning.RESULT);
        boolean isOne = results.stream()
                .allMatch(word -> word.of().equals(results.get(0).of()));
        Optional<CaseResult> result = isOne ? Cells.result(results.get(0)) : Optional.empty();
        boolean isOneOfSome = result.isPresent()
                && (results.get(0).of().equals(Cells.WITHDRAWN)
                        || mayBeOfDismissed(saying, result.get())
                        || InCourt.isEnteredBehind(saying));
        return result.flatMap(column -> result(saying, column, amount))
                .map(mention -> isOneOfSome ? mention.upTo(Saying.MOST) : mention);
    }

    /** 驳回2件、维持1件: those dismissed count as upheld, or as something else. */
    private static boolean mayBeOfDismissed(Saying saying, CaseResult result) {
        return result != CaseResult.CORRECTED
                && result != CaseResult.PENDING
                && saying.sentence().text().contains(DISMISSED);
    }

    private static Optional<Mention> result(Saying saying, CaseResult result, Amount amount) {
        List<Alternative> cases = Stream.of(
                        saying.course().forums(),
                        saying.course().cases().forumsInCourt(),
                        saying.course().cases().allForums())
                .filter(forums -> !forums.isEmpty())
                .map(forums -> Cells.cases(forums, result))
                .collect(Distinct.toList());
        return saying.mention(Claim.CASES, isNamed(saying) ? cases.subList(0, 1) : cases, amount);
    }

    /** 17件申请引发诉讼, 6件答复被复议: of one several cases may arise. */
    private static boolean isOfRequests(Saying saying) {
        return Stream.of(Meaning.REQUESTS, Meaning.DISCLOSURE)
                .flatMap(meaning -> saying.clause().all(meaning).stream())
                .anyMatch(word -> isRequest(saying, word)
                        && saying.clause().figures().stream().anyMatch(figure -> figure.to() == word.from()));
    }

    private static Optional<Mention> ofSomeRequests(Saying saying, Amount amount) {
        boolean isOfOwn = saying.course().isOfDisclosure() && isNamed(saying) && hasArisen(saying);
        return isOfOwn && amount.low().signum() > 0
                ? saying.mention(
                        claim(saying, amount), List.of(cases(saying, CaseResult.TOTAL)), BigDecimal.ONE, Saying.MOST)
                : Optional.empty();
    }

    private static boolean isRequest(Saying saying, Word word) {
        return word.is(Meaning.REQUESTS) || saying.sentence().text(word).endsWith(ANSWER);
    }

    /** 引发的11起行政复议均获维持, 其中11起均获维持: no fewer were, whatever came of others. */
    private static boolean areSomeUpheld(Saying saying) {
        boolean areSome = isNamed(saying)
                ? saying.does(Meaning.ARISEN, Meaning.RESULT)
                : saying.does(Meaning.RESULT) && saying.course().isAmong();
        return areSome && AllCases.areUpheld(saying);
    }

    /** 维持, 以维持结案. */
    static boolean isOfResults(Saying saying) {
        return saying.does(Meaning.RESULT) || saying.does(Meaning.RESULT, Meaning.CONCLUDED);
    }

    /** 引发的行政复议被纠错4件: what has come of those that have arisen, told in front of the figure. */
    private static boolean areOfResultLast(Saying saying) {
        Clause clause = saying.clause();
        return saying.does(Meaning.ARISEN, Meaning.RESULT)
                && isNamed(saying)
                && clause.all(Meaning.RESULT).size() == 1
                && clause.subjects().size() == 1
                && clause.first(Meaning.ARISEN).orElseThrow().from()
                        < clause.subjects().get(0).from()
                && clause.subjects().get(0).to()
                        <= clause.all(Meaning.RESULT).get(0).from()
                && clause.all(Meaning.RESULT).get(0).to()
                        <= clause.figures().get(0).from();
    }

    /** 办理行政复议案件286件，其中涉政府信息公开的24件: those that the organ itself decided. */
    private static boolean isOfReviewer(Saying saying) {
        return !saying.course().namesDisclosure()
                && (saying.does(Meaning.HANDLED) || saying.does(Meaning.RECEIVED) || saying.does(Meaning.CONCLUDED));
    }

    static boolean isNamed(Saying saying) {
        return saying.hasAny(FORUMS);
    }

    /** What follows in a list is said with the verb of the first. */
    private static boolean hasArisen(Saying saying) {
        return saying.does(Meaning.ARISEN)
                || (saying.doesNothing()
                        && !saying.course().cases().isOfSome()
                        && (!saying.clause().isListed()
                                || saying.course().cases().isArisen()));
    }

    static Alternative cases(Saying saying, CaseResult... results) {
        return Cells.cases(saying.course().forums(), results);
    }

    @Override
    public Optional<Mention> none(Saying saying) {
        Optional<Mention> pending = AllCases.denied(saying);
        if (pending.isPresent()) {
            return pending;
        }
        boolean isFaultDenied = saying.has(Meaning.RESULT)
                && (saying.does(Meaning.RESULT) || saying.has(Meaning.ARISEN))
                && saying.clause().all(Meaning.RESULT).stream()
                        .allMatch(word -> word.of().equals(CaseResult.CORRECTED.key()));
        if (isFaultDenied) {
            return saying.nothing(Claim.ALL_UPHELD, cases(saying, CaseResult.CORRECTED));
        }
        if (saying.does(Meaning.RESULT) && saying.course().isOfDisclosure()) {
            return result(saying, Amount.NONE);
        }
        if (saying.has(Meaning.APPLICANT) || saying.course().requested().areSome()) {
            return Optional.empty();
        }
        boolean isCaseDenied = saying.doesNothing() || saying.does(Meaning.ARISEN);
        return isCaseDenied && isNamed(saying) && (saying.course().isOfDisclosure() || isOfAnyCause(saying))
                ? saying.nothing(Claim.NO_CASE, cases(saying, CaseResult.TOTAL))
                : Optional.empty();
    }

    @Override
    public Optional<Mention> all(Saying saying) {
        return AllCases.of(saying);
    }
}
