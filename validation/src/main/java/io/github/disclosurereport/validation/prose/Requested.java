package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.validation.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which of the requests a sentence speaks of: all, those of some applicants, those of a row, or some that no cell counts. Immutable.
 *
 * @param hasTotal whether a total was told
 * @param isOne whether the last figure told of one request
 * @param isOfSome whether of some that no cell counts
 * @param isOfPersons whether persons were counted
 * @param isOfChannel whether the last clause told of a channel
 * @param isUnnamed whether the last clause counted something without a name
 * @param applicant the applicants whose requests they may be
 * @param rows the rows of which more may be told
 */
record Requested(
        boolean hasTotal,
        boolean isOne,
        boolean isOfSome,
        boolean isOfPersons,
        boolean isOfChannel,
        boolean isUnnamed,
        Optional<String> applicant,
        List<Word> rows) {

    /** Where nothing was said. */
    static final Requested UNSAID =
            new Requested(false, false, false, false, false, false, Optional.empty(), List.of());

    /** Applicants who may be those of one column or of several. */
    static final String OTHERS = "others";

    /** 提出, 提交: what applicants do. */
    private static final String HANDED_IN = "提";

    /** What counts persons. */
    private static final String PERSONS = "人名位户家";

    /** 对3名申请人: whatever follows is told of them. */
    private static final WordSet OF_PERSONS = WordSet.of(Vocabulary.BESIDE, "OF_PERSONS");

    /** Rows of table 三 of which a text tells more. */
    private static final Meanings ROWS =
            Meanings.of(Meaning.CARRIED_OVER, Meaning.CARRIED_FORWARD, Meaning.CARRIED, Meaning.OUTCOME);

    /** Of so many rows nobody can tell of which more is told. */
    private static final int MOST_ROWS = 10;

    private static final Meanings TOTALS =
            Meanings.of(Meaning.RECEIVED, Meaning.NEWLY_RECEIVED, Meaning.HANDLED, Meaning.CONCLUDED);

    private static final Meanings WITH_CARRIED_OVER = TOTALS.and(Meanings.of(Meaning.CARRIED_OVER));

    private static final Meanings JOINING = Meanings.of(Meaning.LIST, Meaning.INCLUDING);

    static final Meanings RECEIVED = Meanings.of(Meaning.RECEIVED, Meaning.NEWLY_RECEIVED);

    private static final Meanings UNSURE = Meanings.of(Meaning.UNKNOWN, Meaning.TOPIC, Meaning.CHANNEL, Meaning.REST);

    /** A clause without any of these leaves them as they are. */
    private static final Meanings TELLING = Meanings.of(
            Meaning.QUANTITY,
            Meaning.AMONG,
            Meaning.THIS_YEAR,
            Meaning.TOGETHER,
            Meaning.RECEIVED,
            Meaning.NEWLY_RECEIVED,
            Meaning.OUTCOME,
            Meaning.APPLICANT);

    private static final Meanings REASONS = Meanings.of(Meaning.OUTCOME);

    /** A clause with one of these says something of an outcome. */
    private static final Meanings SAYING = Meanings.of(
            Meaning.QUANTITY,
            Meaning.SHARE,
            Meaning.NONE,
            Meaning.ZERO,
            Meaning.ALL,
            Meaning.AMONG,
            Meaning.NOTHING_OF_THE_KIND);

    /** Goes on to a clause. */
    Requested after(Clause clause, Sentence sentence) {
        if (!isOfChannel && !clause.hasAny(TELLING)) {
            return this;
        }
        boolean isReceived = clause.does(Meaning.RECEIVED) || clause.does(Meaning.NEWLY_RECEIVED);
        Requested before = isOfAll(clause, isReceived, sentence)
                ? new Requested(
                        hasTotal,
                        isOne,
                        false,
                        isOfPersons && clause.has(Meaning.TOGETHER) && !isReceived,
                        isOfChannel,
                        isUnnamed,
                        Optional.empty(),
                        List.of())
                : this;
        boolean isTold = clause.has(Meaning.QUANTITY) || clause.isEndedByAmong();
        boolean areOfPersons = before.isOfPersons || hasPersons(clause, sentence);
        boolean areOfSome = before.isOfSome
                || areOfPersons
                || (isTold && tellsOfSome(clause, isReceived))
                || namesReason(clause)
                || (isUnnamed && !hasTotal && clause.isAmongAlone())
                || (isOfChannel && clause.has(Meaning.AMONG));
        boolean areOfChannel = isTold && clause.has(Meaning.CHANNEL);
        List<Word> applicants = clause.all(Meaning.APPLICANT);
        boolean isToldOfAnyone = isTold && applicants.isEmpty();
        boolean isTotal = isToldOfAnyone && before.applicant.isEmpty() && tellsTotal(clause);
        return new Requested(
                hasTotal || (isTotal && !isUnsure(clause) && clause.has(Meaning.QUANTITY)),
                isToldOfAnyone ? isOneFigure(clause, isTotal) : isOne,
                areOfSome,
                areOfPersons,
                areOfChannel,
                countsUnnamed(clause),
                applicants.size() == 1 ? Optional.of(applicants.get(0).of()) : before.applicant,
                isToldOfAnyone ? before.rowsAnd(clause) : before.rows);
    }

    /** Whether it comes back to all requests. */
    private boolean isOfAll(Clause clause, boolean isReceived, Sentence sentence) {
        if (applicant.isPresent() && !hasTotal && !clause.has(Meaning.REQUESTS)) {
            return false;
        }
        boolean isOfTheYear =
                clause.has(Meaning.THIS_YEAR) && (!clause.acts().isEmpty() || clause.has(Meaning.REQUESTS));
        boolean isSum = clause.has(Meaning.TOGETHER) && !clause.has(Meaning.OUTCOME);
        boolean isOfAll = (isReceived && !isHandedIn(clause, sentence)) || isOfTheYear || isSum;
        return isOfAll
                && !(isOfPersons && OF_PERSONS.length(sentence.text(), 0) > 0)
                && !isUnsure(clause)
                && !clause.has(Meaning.APPLICANT)
                && !clause.has(Meaning.AMONG);
    }

    private static boolean isUnsure(Clause clause) {
        return clause.hasAny(UNSURE)
                || clause.first(Meaning.APPLICANT)
                        .filter(word -> word.of().equals(OTHERS))
                        .isPresent();
    }

    private static boolean isHandedIn(Clause clause, Sentence sentence) {
        return clause.first(Meaning.RECEIVED)
                .filter(word -> sentence.text(word).startsWith(HANDED_IN))
                .isPresent();
    }

    private static boolean hasPersons(Clause clause, Sentence sentence) {
        for (Word figure : clause.quantities()) {
            if (PERSONS.indexOf(sentence.text().charAt(figure.to() - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsOfSome(Clause clause, boolean isReceived) {
        boolean isOfRequests = clause.has(Meaning.REQUESTS)
                || clause.has(Meaning.APPLICANT)
                || clause.does(Meaning.HANDLED)
                || isReceived;
        boolean isOfPart = isUnsure(clause) || clause.all(Meaning.APPLICANT).size() > 1;
        return isOfRequests && isOfPart && !clause.has(Meaning.AND_SO_ON);
    }

    /** 涉及过程性信息的申请: what became of those is told behind it. */
    private static boolean namesReason(Clause clause) {
        return clause.has(Meaning.OUTCOME)
                && clause.has(Meaning.REQUESTS)
                && clause.doesOnly(REASONS)
                && !clause.hasAny(SAYING);
    }

    /** 未结的5件: of something. */
    private static boolean countsUnnamed(Clause clause) {
        return clause.has(Meaning.QUANTITY)
                && clause.subjects().isEmpty()
                && !clause.hasAny(TOTALS)
                && !clause.hasAny(ROWS);
    }

    private static boolean tellsTotal(Clause clause) {
        if (!clause.has(Meaning.REQUESTS) && (clause.acts().isEmpty() || isOfSomeConcluded(clause))) {
            return false;
        }
        return clause.doesOnly(isOfBoth(clause) ? WITH_CARRIED_OVER : TOTALS);
    }

    /** 收到及上年结转的, 新收的9件连同上年结转的1件: all that there were in the year. */
    static boolean isOfBoth(Clause clause) {
        return clause.hasAny(RECEIVED)
                && clause.has(Meaning.CARRIED_OVER)
                && clause.hasAny(JOINING)
                && !clause.has(Meaning.PART_OF_YEAR);
    }

    /** 1件已答复. */
    private static boolean isOfSomeConcluded(Clause clause) {
        return clause.words().get(0).is(Meaning.QUANTITY) && clause.does(Meaning.CONCLUDED);
    }

    private static boolean isOneFigure(Clause clause, boolean isTotal) {
        List<Word> figures = clause.figures();
        return (isTotal || clause.does(Meaning.CARRIED_OVER))
                && figures.size() == 1
                && figures.get(0).amount().filter(Amount::isOne).isPresent();
    }

    private List<Word> rowsAnd(Clause clause) {
        if (rows.size() >= MOST_ROWS || !clause.hasAny(ROWS) || isOfBoth(clause)) {
            return rows;
        }
        List<Word> more = new ArrayList<>(rows);
        for (Word word : clause.words()) {
            if (ROWS.has(word.meaning())) {
                more.add(word);
            }
        }
        return more;
    }

    /** Whether nothing tells that they are not all. */
    boolean areAll() {
        return !isOfSome && !areOfRowsAlone();
    }

    /** Whether a total was told, and no row. */
    boolean areTold() {
        return hasTotal && rows.isEmpty();
    }

    /** Whether no cell tells how many they are. */
    boolean areSome() {
        return isOfSome
                || (!hasTotal
                        && rows.stream().anyMatch(row -> row.is(Meaning.CARRIED_OVER) || row.is(Meaning.CARRIED)));
    }

    /** Whether so many rows were named that nobody can tell which is meant. */
    boolean areOfManyRows() {
        return rows.size() >= MOST_ROWS;
    }

    /** Whether only rows were named, and no total. */
    boolean areOfRowsAlone() {
        return !hasTotal && !rows.isEmpty();
    }
}
