package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.validation.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the share by which a figure has changed since last year, with the figures of both years: 由32件增至40件，增长25%. */
final class YearShares {

    private static final WordSet LAST_YEARS = WordSet.of(Vocabulary.BESIDE, "LAST_YEARS");
    private static final Meanings GROWTH = Meanings.of(Meaning.COMPARISON, Meaning.SHARE);

    /** Two years and their difference. */
    private static final int FEWEST_WITH_DIFFERENCE = 3;

    private YearShares() {}

    static Optional<Share> of(Sentence sentence, List<Clause> clauses) {
        return grown(sentence, clauses).or(() -> ofDifference(sentence, clauses));
    }

    /** 由32件增至40件，增长25%, 收到40件，较上年的32件增长25%: the difference is a share of last year's. */
    private static Optional<Share> grown(Sentence sentence, List<Clause> clauses) {
        List<Clause> told = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clause.has(Meaning.SHARE)) {
                told.add(clause);
            }
        }
        if (told.size() != 1
                || !told.get(0).has(Meaning.COMPARISON)
                || Shares.exact(told.get(0)).isEmpty()) {
            return Optional.empty();
        }
        List<Word> figures = clauses.stream()
                .filter(clause -> clauses.size() < FEWEST_WITH_DIFFERENCE || !clause.isDifference())
                .flatMap(clause -> clause.quantities().stream())
                .toList();
        if (figures.size() != 2 || sentence.unit(figures.get(0)) != sentence.unit(figures.get(1))) {
            return Optional.empty();
        }
        boolean isFromTo =
                clauses.stream().anyMatch(Clause::isGrowth) && !told.get(0).has(Meaning.QUANTITY);
        Optional<Word> lastYears = figures.stream()
                .filter(figure -> isLastYears(sentence, figure))
                .findFirst()
                .or(() -> lastYears(sentence, clauses));
        boolean isBeside = lastYears.isPresent()
                && (clauses.size() >= FEWEST_WITH_DIFFERENCE || clauses.stream().noneMatch(Clause::isDifference));
        Word first = lastYears.orElse(figures.get(0));
        Word other = first.equals(figures.get(0)) ? figures.get(1) : figures.get(0);
        isBeside &= clauses.stream()
                .noneMatch(clause -> clause.isCompared() && clause.quantities().contains(other));
        Amount from = first.amount().orElseThrow();
        Amount to = other.amount().orElseThrow();
        Word share = Shares.exact(told.get(0)).orElseThrow();
        return (isFromTo || isBeside) && from.isExact() && to.isExact() && from.unit() == to.unit()
                ? Optional.of(new Share(
                        Shares.target(sentence, told.get(0), share),
                        told.get(0).signed(share.amount().orElseThrow().low()),
                        Figures.of(to.low()),
                        Figures.of(from.low()),
                        true))
                : Optional.empty();
    }

    /** 较上年的16件增加8件，增长50%: the difference is a share of last year's. */
    private static Optional<Share> ofDifference(Sentence sentence, List<Clause> clauses) {
        for (int i = 2; i < clauses.size(); i++) {
            Optional<Share> share = ofDifference(sentence, clauses.get(i - 2), clauses.get(i - 1), clauses.get(i));
            if (share.isPresent()) {
                return share;
            }
        }
        return Optional.empty();
    }

    private static Optional<Share> ofDifference(Sentence sentence, Clause lastYear, Clause difference, Clause growth) {
        Optional<Amount> from = Listing.figure(lastYear);
        Optional<Amount> more = Listing.figure(difference);
        boolean isOfOneUnit = from.map(Amount::unit).equals(more.map(Amount::unit));
        boolean isTold = from.isPresent()
                && isOfOneUnit
                && !lastYear.isListed()
                && isLastYears(sentence, lastYear.quantities().get(0))
                && difference.isDifferenceAlone()
                && growth.has(Meaning.COMPARISON)
                && growth.hasOnly(GROWTH);
        return Shares.exact(growth)
                .filter(share -> isTold)
                .map(share -> new Share(
                        Shares.target(sentence, growth, share),
                        share.amount().orElseThrow().low(),
                        Figures.of(more.orElseThrow().low()),
                        Figures.of(from.orElseThrow().low()),
                        false));
    }

    /** 2024年收到40件，2025年收到46件: the figure of last year, beside one that is told of the same this year. */
    private static Optional<Word> lastYears(Sentence sentence, List<Clause> clauses) {
        List<Clause> told =
                clauses.stream().filter(clause -> !clause.figures().isEmpty()).toList();
        if (told.size() != 2) {
            return Optional.empty();
        }
        List<Clause> last =
                told.stream().filter(clause -> isOfLastYear(sentence, clause)).toList();
        boolean isOfTheSame = isOfTheSame(told.get(0), told.get(1))
                && told.stream().noneMatch(clause -> clause.has(Meaning.UNKNOWN) || clause.has(Meaning.AMONG))
                && told.stream().anyMatch(clause -> clause.has(Meaning.THIS_YEAR));
        return last.size() == 1 && isOfTheSame
                ? Optional.of(last.get(0).figures().get(0))
                : Optional.empty();
    }

    private static boolean isOfLastYear(Sentence sentence, Clause clause) {
        List<Word> times = clause.all(Meaning.OTHER_TIME);
        return times.size() == 1 && TimeWords.areOfLastYear(sentence, times.get(0));
    }

    /** The second says the same again, or nothing but the figure. */
    private static boolean isOfTheSame(Clause first, Clause second) {
        return isNothingElse(second.acts(), first.acts())
                && isNothingElse(
                        second.subjects().stream().map(Word::meaning).toList(),
                        first.subjects().stream().map(Word::meaning).toList());
    }

    private static boolean isNothingElse(List<Meaning> second, List<Meaning> first) {
        return second.isEmpty() || second.equals(first);
    }

    /** Whether words in front of a figure say that it is last year's: 较上年的. */
    static boolean isLastYears(Sentence sentence, Word figure) {
        return LAST_YEARS.end(sentence.text(), 0, figure.from());
    }
}
