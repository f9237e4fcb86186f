package io.github.disclosurereport.validation.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The figures behind a whole that are its parts, up to where they are complete or something else is told. */
final class PartsOfOne {

    /** By what a whole can be divided; what is divided twice is no list. */
    private static final Set<Meaning> DIVISIONS =
            EnumSet.of(Meaning.CHANNEL, Meaning.APPLICANT, Meaning.OUTCOME, Meaning.RESULT, Meaning.PART);

    /** A clause with one of these tells of something else. */
    private static final Meanings OTHERS =
            Meanings.of(Meaning.COMPARISON, Meaning.TOPIC, Meaning.TOGETHER, Meaning.SINCE, Meaning.OTHER_TIME);

    private static final char TIMES = '次';
    private static final String THINGS = "件条";

    private final Sentence sentence;
    private final Clause whole;
    private final Amount total;
    private final List<BigDecimal> parts = new ArrayList<>();
    private final Set<Meaning> divisions = EnumSet.noneOf(Meaning.class);
    private BigDecimal sum = BigDecimal.ZERO;
    private Clause last;
    private boolean isClosed;

    PartsOfOne(Sentence sentence, Clause whole) {
        this.sentence = sentence;
        this.whole = whole;
        total = Listing.figure(whole).orElseThrow();
        last = whole;
    }

    /** The parts in the clauses behind it; empty if there is none, or it cannot be told which they are. */
    Optional<ListedParts> in(List<Clause> behind) {
        boolean isInBrackets = behind.get(0).isBracketed();
        for (Clause clause : behind.subList(0, endOfParts(behind))) {
            if (isAside(clause, isInBrackets)) {
                continue;
            }
            Optional<Amount> part = Listing.figure(clause)
                    .filter(amount -> amount.unit() == total.unit() && countsTimes(clause) == countsTimes(whole));
            boolean isOfOther = clause.hasAny(OTHERS) || (clause.has(Meaning.AMONG) && !parts.isEmpty());
            if (part.isPresent() && isOfOther) {
                return Optional.empty();
            }
            if (part.isEmpty() || isComplete(clause) || tellsOfWhole(clause) || tellsOfCases(clause)) {
                break;
            }
            add(clause, part.get().low());
        }
        return parts.isEmpty() || divisions.size() > 1 ? Optional.empty() : Optional.of(told());
    }

    /** 培训2次: of what was done so often no 件 are parts. */
    private boolean countsTimes(Clause clause) {
        Word figure = clause.quantities().get(0);
        return sentence.unit(figure) == TIMES && THINGS.indexOf(sentence.text().charAt(figure.to() - 2)) < 0;
    }

    /** Of 另外三件里 more is told behind it. */
    private static int endOfParts(List<Clause> behind) {
        for (int i = 1; i < behind.size(); i++) {
            if (behind.get(i).isAmongAlone()) {
                return i - 1;
            }
        }
        return behind.size();
    }

    private static boolean isAside(Clause clause, boolean isInBrackets) {
        return (clause.isBracketed() && !isInBrackets) || (clause.has(Meaning.SHARE) && !clause.has(Meaning.QUANTITY));
    }

    /** What follows divides the whole in another way, or is of something else: 13件，网上8件、信函5件、当面递交材料4件. */
    private boolean isComplete(Clause clause) {
        boolean goesOn = clause.isListed() && dividesAlike(clause) && !clause.has(Meaning.UNKNOWN);
        return sum.compareTo(total.low()) == 0 && !goesOn && !isOfRest(clause);
    }

    private boolean dividesAlike(Clause clause) {
        return !divisions.isEmpty() && divisions.equals(divisions(clause));
    }

    /** 收到58件，其中信息公开类9件，审结51件: what is done to them, behind parts of which nothing is. */
    private boolean tellsOfWhole(Clause clause) {
        return !parts.isEmpty()
                && !clause.isListed()
                && !dividesAlike(clause)
                && (last.acts().isEmpty() || last.does(Meaning.CARRIED_OVER))
                && !clause.acts().isEmpty()
                && !clause.has(Meaning.CHANNEL);
    }

    /** 27件答复被申请复议，其中2件…，形成复议案件29件: what has arisen, and no part. */
    private static boolean tellsOfCases(Clause clause) {
        return clause.has(Meaning.ARISEN) && clause.hasAny(CaseTopic.FORUMS);
    }

    private boolean isOfRest(Clause clause) {
        return clause.has(Meaning.REST) || Listing.isOthers(clause, sentence);
    }

    private void add(Clause clause, BigDecimal part) {
        parts.add(part);
        sum = sum.add(part);
        divisions.addAll(divisions(clause));
        last = clause;
        isClosed |= isOfRest(clause);
    }

    private static Set<Meaning> divisions(Clause clause) {
        Set<Meaning> divisions = EnumSet.noneOf(Meaning.class);
        for (Word word : clause.words()) {
            if (DIVISIONS.contains(word.meaning())) {
                divisions.add(word.meaning());
            }
        }
        if (divisions.contains(Meaning.CHANNEL)) {
            // 区政府门户网站: a channel, whosever.
            divisions.remove(Meaning.PART);
        }
        return divisions;
    }

    private ListedParts told() {
        int end = Math.max(last.to(), whole.to());
        return new ListedParts(
                sentence.target(whole.from(), end, whole.figureFrom()),
                total.low(),
                parts,
                isClosed && parts.size() > 1);
    }
}
