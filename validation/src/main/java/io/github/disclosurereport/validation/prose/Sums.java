package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.stream.Distinct;
import io.github.disclosurereport.validation.text.WordSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds sums told behind their parts that these do not add up to: 网上12件、信函9件、当面3件，共25件. */
final class Sums {

    private static final WordSet SUM = WordSet.of(Vocabulary.BESIDE, "SUM");
    private static final WordSet SOME = WordSet.of(Vocabulary.BESIDE, "LEAVES_OUT");
    private static final String MARKS = "，,、；;：:";
    private static final String NUMERALS = "两三四五六";
    private static final int FEWEST = 2;

    /** Beside these a figure is no part of what is added up. */
    private static final Meanings OTHERS = Meanings.of(
            Meaning.AMONG,
            Meaning.ABOUT,
            Meaning.COMPARISON,
            Meaning.EXCEPT,
            Meaning.INCLUDING,
            Meaning.OTHER_TIME,
            Meaning.PART_OF_YEAR,
            Meaning.RESPECTIVELY,
            Meaning.SHARE,
            Meaning.SINCE,
            Meaning.TOGETHER);

    /** What is told of parts may be different for each. */
    private static final Meanings DIVIDING =
            Meanings.of(Meaning.RESULT, Meaning.OUTCOME, Meaning.COLLECTED, Meaning.DECIDED, Meaning.PUBLISHED);

    private final Sentence sentence;
    private final List<Clause> front;
    private final Clause whole;

    private Sums(Sentence sentence, List<Clause> front, Clause whole) {
        this.sentence = sentence;
        this.front = front;
        this.whole = whole;
    }

    /** The sum that a clause tells and nothing else, if the figures in front of it are its parts and add up to another. */
    static Optional<ListedParts> misfit(Sentence sentence, List<Clause> clauses, int number) {
        Clause whole = clauses.get(number);
        int begin = 0;
        while (begin < number && clauses.get(begin).quantities().isEmpty()) {
            begin++;
        }
        List<Clause> behind = clauses.subList(number + 1, clauses.size());
        boolean isLast = behind.stream().allMatch(clause -> clause.quantities().isEmpty());
        return number - begin >= FEWEST && isLast && Listing.figure(whole).isPresent()
                ? new Sums(sentence, clauses.subList(begin, number), whole).misfit()
                : Optional.empty();
    }

    private Optional<ListedParts> misfit() {
        if (!isSumAlone() || !areParts() || !areOfOneAct()) {
            return Optional.empty();
        }
        List<BigDecimal> parts = front.stream()
                .map(clause -> Listing.figure(clause).orElseThrow().low())
                .toList();
        ListedParts told = new ListedParts(
                sentence.target(whole.from(), whole.to(), whole.figureFrom()), total(), parts, isComplete());
        return told.fit() || isToldInFront(parts) ? Optional.empty() : Optional.of(told);
    }

    private BigDecimal total() {
        return Listing.figure(whole).orElseThrow().low();
    }

    /** 共25件, 三项合计25件 behind three. */
    private boolean isSumAlone() {
        String words = words();
        return !words.isEmpty()
                && SUM.length(words, 0) == words.length()
                && numeral(words).filter(told -> told != front.size()).isEmpty();
    }

    /** What stands between the mark in front of the sum and its figure. */
    private String words() {
        int end = whole.figureFrom();
        int from = end;
        while (from > 0 && MARKS.indexOf(sentence.text().charAt(from - 1)) < 0) {
            from--;
        }
        return sentence.text().substring(from, end);
    }

    /** How many parts it is said to be of. */
    private static Optional<Integer> numeral(String words) {
        int told = NUMERALS.indexOf(words.charAt(0));
        return told < 0 ? Optional.empty() : Optional.of(told + FEWEST);
    }

    private boolean areParts() {
        return front.stream().allMatch(this::isPart)
                && front.subList(1, front.size()).stream().allMatch(this::goesOn);
    }

    private boolean isPart(Clause clause) {
        return Listing.figure(clause).isPresent()
                && !clause.isBracketed()
                && !clause.hasAny(OTHERS)
                && sentence.unit(clause.quantities().get(0))
                        == sentence.unit(whole.quantities().get(0));
    }

    /** The first alone says of what they are parts. */
    private boolean goesOn(Clause clause) {
        return !clause.has(Meaning.TOPIC)
                && clause.subjects().stream()
                        .allMatch(subject -> subject.is(Meaning.FOREIGN) || subject.is(Meaning.INFORMATION));
    }

    /** 受理12件、9件, and not 受理12件、办结9件; what is told of each may be what divides them. */
    private boolean areOfOneAct() {
        List<Meaning> acts = new ArrayList<>();
        for (Clause clause : front) {
            acts.addAll(clause.acts());
        }
        return acts.stream().allMatch(DIVIDING::has)
                || (acts.stream().collect(Distinct.toList()).size() == 1
                        && !front.get(0).acts().isEmpty());
    }

    /** Whether none can have been left out: the others are named, or these are counted, or of requests and cases several told. */
    private boolean isComplete() {
        Clause last = front.get(front.size() - 1);
        boolean isCounted = Listing.isOthers(last, sentence) || numeral(words()).isPresent();
        boolean isOfItems = Listing.figure(whole).orElseThrow().unit() == Measure.ITEM;
        return isCounted || (isOfItems && front.size() > FEWEST && !SOME.isIn(sentence.text()));
    }

    /** 收到25件，网上12件、信函13件，共25件: told of the last, or told before. */
    private boolean isToldInFront(List<BigDecimal> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = parts.size() - 1; i >= 0; i--) {
            sum = sum.add(parts.get(i));
            if (sum.compareTo(total()) == 0 || parts.get(i).compareTo(total()) == 0) {
                return true;
            }
        }
        return false;
    }
}
