package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.validation.text.WordSet;
import java.util.List;
import java.util.Optional;

/** Requests of which a sentence counts perhaps only some: the cell that counts all of them holds no fewer. */
final class SomeRequests {

    private static final String DISCLOSURE = "公开";
    private static final String CONSULTED = "征求";
    private static final char NOT = '非';
    private static final String RECEIVED = "收的";

    private static final WordSet RESIDENTS = WordSet.of(Vocabulary.BESIDE, "RESIDENTS");
    private static final WordSet REASONS = WordSet.of(Vocabulary.BESIDE, "NOT_PROCESSED_FOR");
    private static final WordSet HANDED_IN = WordSet.of(Vocabulary.BESIDE, "HANDED_IN");
    private static final WordSet IN_DOUBT = WordSet.of(Vocabulary.BESIDE, "OF_CONTENTS");

    private static final Meanings UNCOUNTED = Saying.UNCOUNTED.and(Meanings.of(Meaning.APPLICANT));

    /** Beside one of these it is not clear how many were treated so. */
    private static final Meanings UNSURE = Meanings.of(
            Meaning.NONE,
            Meaning.ZERO,
            Meaning.SHARE,
            Meaning.EXCEPT,
            Meaning.REST,
            Meaning.RESPECTIVELY,
            Meaning.COMPARISON,
            Meaning.OTHER_TIME,
            Meaning.AMONG,
            Meaning.INCLUDING,
            Meaning.ABOUT,
            Meaning.RESULT,
            Meaning.CHANNEL,
            Meaning.TOGETHER);

    /** What may be done with requests that have an outcome. */
    private static final Meanings TREATED =
            Meanings.of(Meaning.OUTCOME, Meaning.DECIDED, Meaning.CONCLUDED, Meaning.RECEIVED);

    /** Words behind which a reason is perhaps one of several. */
    private static final Meanings SEVERAL = Meanings.of(Meaning.LIST, Meaning.AND_SO_ON, Meaning.UNKNOWN);

    private final Cells cells;

    SomeRequests(Cells cells) {
        this.cells = cells;
    }

    /** What a clause tells that speaks of nobody else, and of no other year. */
    Optional<Mention> of(Saying saying, Amount amount) {
        if (amount.unit() != Measure.ITEM) {
            return Optional.empty();
        }
        if (saying.has(Meaning.CARRIED_OVER)) {
            return carriedOver(saying, amount);
        }
        if (saying.has(Meaning.OUTCOME)) {
            return treated(saying, amount);
        }
        if (saying.does(Meaning.CARRIED_FORWARD)) {
            return carriedForward(saying, amount);
        }
        return saying.has(Meaning.APPLICANT) ? applicants(saying, amount) : received(saying, amount);
    }

    private static boolean isForeign(Saying saying) {
        return saying.course().isForeign();
    }

    /** 一名村民提出政府信息公开申请1件: nobody knows whether others were received, too. */
    private Optional<Mention> received(Saying saying, Amount amount) {
        boolean isNamed = saying.clause().all(Meaning.REQUESTS).stream()
                .anyMatch(word -> saying.sentence().text(word).contains(DISCLOSURE) && !isOfAnotherKind(saying, word));
        boolean isReceived = saying.does(Meaning.RECEIVED) || saying.does(Meaning.NEWLY_RECEIVED);
        return isNamed && isReceived && !isForeign(saying) && !saying.hasAny(UNCOUNTED)
                ? saying.mention(
                        Claim.RECEIVED,
                        saying.has(Meaning.NEWLY_RECEIVED) ? cells.newlyReceived() : cells.received(),
                        amount.low(),
                        Saying.MOST)
                : Optional.empty();
    }

    /** 校务公开申请, and not 居民依申请公开. */
    private static boolean isOfAnotherKind(Saying saying, Word requests) {
        return saying.clause().all(Meaning.UNKNOWN).stream().anyMatch(word -> word.to() == requests.from())
                && !RESIDENTS.end(saying.sentence().text(), 0, requests.from());
    }

    /** 办理上年结转的申请2件, 上年结转的41件申请给年初带来压力: whatever else is said of them. */
    private Optional<Mention> carriedOver(Saying saying, Amount amount) {
        Clause clause = saying.clause();
        Word figure = clause.figures().get(0);
        Word carried = clause.all(Meaning.CARRIED_OVER).get(0);
        boolean isOfThem = clause.all(Meaning.REQUESTS).stream()
                .anyMatch(requests -> areInARow(carried, figure, requests) || areInARow(carried, requests, figure));
        boolean isClear = clause.all(Meaning.CARRIED_OVER).size() == 1
                && !isForeign(saying)
                && !saying.has(Meaning.NONE)
                && !saying.has(Meaning.OTHER_TIME)
                && !saying.has(Meaning.EXCEPT)
                && !saying.has(Meaning.RESPECTIVELY);
        return isOfThem && isClear
                ? saying.mention(Claim.CARRIED_OVER, cells.carriedOver(), amount.low(), Saying.MOST)
                : Optional.empty();
    }

    /** 本年新收的仅4件跨年办理: those of the year before may be so, too. */
    private Optional<Mention> carriedForward(Saying saying, Amount amount) {
        boolean isOfReceived = saying.clause().all(Meaning.PART).stream()
                .anyMatch(part -> saying.sentence().text(part).endsWith(RECEIVED));
        return isOfReceived
                        && saying.course().subject() == Meaning.REQUESTS
                        && !isForeign(saying)
                        && !saying.hasAny(UNCOUNTED)
                ? saying.mention(Claim.CARRIED_FORWARD, cells.carriedForward(), amount.low(), Saying.MOST)
                : Optional.empty();
    }

    private static boolean areInARow(Word first, Word second, Word third) {
        return first.to() == second.from() && second.to() == third.from();
    }

    /** 对10件涉及患者隐私的申请不予公开: whichever they are. */
    private Optional<Mention> treated(Saying saying, Amount amount) {
        List<Word> outcomes = saying.clause().all(Meaning.OUTCOME);
        Word last = outcomes.get(outcomes.size() - 1);
        List<CellPath> treated = cells.outcome(widest(last));
        boolean isSaid =
                saying.clause().words().get(saying.clause().words().size() - 1).equals(last)
                        && saying.clause().figures().get(0).to() <= last.from()
                        && saying.clause().doesOnly(TREATED)
                        && !saying.hasAny(UNSURE)
                        && areRequests(saying, last)
                        && saying.clause().all(Meaning.REQUESTS).stream()
                                .noneMatch(word -> saying.sentence().text(word).endsWith(Outcomes.MATTERS))
                        && !isOfContents(saying, last)
                        && outcomes.stream().allMatch(word -> treated.containsAll(cells.outcome(word.of())));
        return isSaid && !treated.isEmpty() && amount.low().signum() > 0
                ? saying.mention(
                        Claim.OUTCOME,
                        List.of(Alternative.sum(reason(saying, outcomes).orElse(treated))),
                        amount.low(),
                        Saying.MOST)
                : Optional.empty();
    }

    /** What was granted may be granted in part. */
    private static String widest(Word outcome) {
        return outcome.of().equals(RequestRow.GRANTED.key()) ? Cells.GRANTED_AT_ALL : outcome.of();
    }

    /** The row of the only reason that is named. */
    private Optional<List<CellPath>> reason(Saying saying, List<Word> outcomes) {
        return outcomes.size() == 2 && !saying.hasAny(SEVERAL)
                ? Optional.of(cells.outcome(outcomes.get(0).of())).filter(row -> !row.isEmpty())
                : Optional.empty();
    }

    /** Whether they are named, or spoken of; what else is named is why they were not processed. */
    private boolean areRequests(Saying saying, Word outcome) {
        boolean isNotProcessed = cells.outcome(Cells.NOT_PROCESSED).containsAll(cells.outcome(outcome.of()));
        boolean areReasons = saying.clause().all(Meaning.FOREIGN).stream()
                .allMatch(word -> saying.sentence().text(word).startsWith(CONSULTED)
                        || (isNotProcessed && REASONS.end(saying.sentence().text(), word.from(), word.to())));
        return areReasons
                && (saying.has(Meaning.REQUESTS) || saying.course().subject() == Meaning.REQUESTS)
                && (saying.has(Meaning.FOREIGN) || !isForeign(saying))
                && (isNotProcessed || !REASONS.isIn(saying.sentence().text()));
    }

    /** 相关内容不予公开: perhaps the rest was granted. */
    private static boolean isOfContents(Saying saying, Word outcome) {
        int figure = saying.clause().figures().get(0).to();
        return IN_DOUBT.end(saying.sentence().text(), figure, outcome.from());
    }

    /** 2件由农业企业提出: companies of some trade. */
    private Optional<Mention> applicants(Saying saying, Amount amount) {
        List<Word> applicants = saying.clause().all(Meaning.APPLICANT);
        List<Word> unknown = saying.clause().all(Meaning.UNKNOWN);
        boolean isOfTrade = applicants.size() == 1
                && applicants.get(0).of().equals(Applicants.COMPANIES)
                && unknown.size() == 1
                && unknown.get(0).to() == applicants.get(0).from()
                && saying.sentence().text().charAt(unknown.get(0).to() - 1) != NOT
                && HANDED_IN.end(
                        saying.sentence().text(),
                        applicants.get(0).from(),
                        applicants.get(0).to())
                && !saying.has(Meaning.TOPIC);
        return isOfTrade
                        && saying.doesNothing()
                        && saying.course().subject() == Meaning.REQUESTS
                        && !isForeign(saying)
                        && !saying.hasAny(Saying.UNCOUNTED)
                ? saying.mention(Claim.APPLICANTS, cells.applicants(Applicants.COMPANIES), amount.low(), Saying.MOST)
                : Optional.empty();
    }
}
