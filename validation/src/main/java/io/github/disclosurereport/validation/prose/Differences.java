package io.github.disclosurereport.validation.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds figures of two years between which the text tells another difference than they have: 收到88件，较上年的101件减少23件. */
final class Differences {

    private Differences() {}

    /** Of each the larger figure as a whole, the smaller one and the difference as its parts. */
    static List<ListedParts> of(Sentence sentence, List<Clause> clauses) {
        List<ListedParts> misfits = new ArrayList<>();
        for (int i = 2; i < clauses.size(); i++) {
            Clause difference = clauses.get(i);
            if (difference.isDifferenceAlone()) {
                misfit(sentence, clauses.subList(0, i - 1), clauses.get(i - 1), difference)
                        .ifPresent(misfits::add);
            }
        }
        return misfits;
    }

    private static Optional<ListedParts> misfit(
            Sentence sentence, List<Clause> front, Clause lastYear, Clause difference) {
        Optional<Amount> before = Listing.figure(lastYear);
        Optional<Amount> more = Listing.figure(difference);
        boolean isTold = before.isPresent()
                && more.isPresent()
                && more.get().unit() == before.get().unit()
                && YearShares.isLastYears(sentence, lastYear.quantities().get(0));
        if (!isTold) {
            return Optional.empty();
        }
        BigDecimal lastYears = before.get().low();
        List<BigDecimal> figures = front.stream()
                .filter(clause -> !clause.has(Meaning.COMPARISON))
                .flatMap(clause -> Listing.figure(clause).stream())
                .filter(figure -> figure.unit() == before.get().unit())
                .map(Amount::low)
                .toList();
        BigDecimal sum = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Stream.concat(Stream.of(sum), figures.stream())
                .map(thisYears -> difference.isFall()
                        ? List.of(lastYears, thisYears, more.get().low())
                        : List.of(thisYears, lastYears, more.get().low()))
                .map(told -> new ListedParts(
                        sentence.target(lastYear.from(), difference.to(), difference.figureFrom()),
                        told.get(0),
                        told.subList(1, told.size()),
                        true))
                .reduce((one, other) -> one.fit() ? one : other)
                .filter(parts -> !figures.isEmpty() && !parts.fit());
    }
}
