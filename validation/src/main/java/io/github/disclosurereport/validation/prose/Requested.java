package io.github.disclosurereport.validation.prose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of the requests a sentence speaks of: all, those of some applicants, those of a row, or some that no cell counts. */
final class Requested {

    /** Applicants who may be those of one column or of several. */
    static final String OTHERS = "others";

    /** 提出, 提交: what applicants do. */
    private static final String HANDED_IN = "提";

    /** What counts persons. */
    private static final String PERSONS = "人名位户家";

    /** Rows of table 三 of which a text tells more. */
    private static final Meanings ROWS =
            Meanings.of(Meaning.CARRIED_OVER, Meaning.CARRIED_FORWARD, Meaning.CARRIED, Meaning.OUTCOME);

    /** Of so many rows nobody can tell of which more is told. */
    private static final int MOST_ROWS = 10;

    private static final Meanings TOTALS =
            Meanings.of(Meaning.RECEIVED, Meaning.NEWLY_RECEIVED, Meaning.HANDLED, Meaning.CONCLUDED);

    private static final Meanings UNSURE = Meanings.of(Meaning.UNKNOWN, Meaning.TOPIC, Meaning.CHANNEL, Meaning.REST);

    private boolean hasTotal;
    private boolean isOne;
    private boolean isOfSome;
    private boolean isOfPersons;
    private boolean isOfChannel;
    private Optional<String> applicant = Optional.empty();
    private List<Word> rows = List.of();

    /** Goes on to a clause. */
    void enter(Clause clause, Sentence sentence) {
        boolean isTold = clause.has(Meaning.QUANTITY) || clause.isEndedByAmong();
        boolean isReceived = clause.does(Meaning.RECEIVED) || clause.does(Meaning.NEWLY_RECEIVED);
        if (isOfAll(clause, isReceived, sentence)) {
            isOfPersons &= clause.has(Meaning.TOGETHER) && !isReceived;
            isOfSome = false;
            applicant = Optional.empty();
            rows = List.of();
        }
        isOfPersons |= hasPersons(clause, sentence);
        boolean isOfRequests = clause.has(Meaning.REQUESTS) || clause.has(Meaning.APPLICANT) || isReceived;
        boolean isOfPart = isUnsure(clause) || clause.all(Meaning.APPLICANT).size() > 1;
        isOfSome |= (isTold && isOfRequests && isOfPart && !clause.has(Meaning.AND_SO_ON))
                || isOfPersons
                || (isOfChannel && clause.has(Meaning.AMONG));
        isOfChannel = clause.has(Meaning.CHANNEL) && isTold;
        name(clause, isTold);
    }

    /** Whether it comes back to all requests. */
    private static boolean isOfAll(Clause clause, boolean isReceived, Sentence sentence) {
        boolean isOfTheYear =
                clause.has(Meaning.THIS_YEAR) && (!clause.acts().isEmpty() || clause.has(Meaning.REQUESTS));
        boolean isOfAll = (isReceived && !isHandedIn(clause, sentence)) || isOfTheYear || clause.has(Meaning.TOGETHER);
        return isOfAll && !isUnsure(clause) && !clause.has(Meaning.APPLICANT) && !clause.has(Meaning.AMONG);
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

    /** Keeps whose requests, which rows and whether a total were named. */
    private void name(Clause clause, boolean isTold) {
        List<Word> applicants = clause.all(Meaning.APPLICANT);
        if (applicants.size() == 1) {
            applicant = Optional.of(applicants.get(0).of());
        }
        if (!isTold || !applicants.isEmpty()) {
            return;
        }
        if (rows.size() < MOST_ROWS && clause.hasAny(ROWS)) {
            rows = Stream.concat(rows.stream(), clause.words().stream().filter(word -> ROWS.has(word.meaning())))
                    .toList();
        }
        boolean isTotal = clause.acts().isEmpty() ? clause.has(Meaning.REQUESTS) : clause.doesOnly(TOTALS);
        isOne = (isTotal || clause.does(Meaning.CARRIED_OVER)) && isOneFigure(clause);
        hasTotal |= isTotal && !isUnsure(clause) && clause.has(Meaning.QUANTITY);
    }

    private static boolean isOneFigure(Clause clause) {
        List<Word> figures = clause.figures();
        return figures.size() == 1
                && figures.get(0).amount().filter(Amount::isOne).isPresent();
    }

    /** Whether the last figure told of one request. */
    boolean isOne() {
        return isOne;
    }

    boolean hasTotal() {
        return hasTotal;
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

    /** The applicants whose requests they may be. */
    Optional<String> applicant() {
        return applicant;
    }

    /** The rows of which more may be told. */
    List<Word> rows() {
        return rows;
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
