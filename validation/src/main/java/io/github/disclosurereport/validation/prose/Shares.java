package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.validation.text.WordSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds shares of figures: 办结39件，其中予以公开26件，占66.7%. */
final class Shares {

    private static final char OF = '占';
    private static final char COMMA = '，';
    private static final WordSet LAST_YEARS = WordSet.of(Vocabulary.BESIDE, "LAST_YEARS");

    /** Of so many figures in a sentence nobody can tell of which something is a share. */
    private static final int MOST_WHOLES = 30;

    private Shares() {}

    static List<Share> of(Sentence sentence, List<Clause> clauses, List<Alternative> ofRequests) {
        if (clauses.stream().noneMatch(clause -> clause.has(Meaning.SHARE))) {
            return List.of();
        }
        List<Share> shares = new ArrayList<>();
        List<Amount> before = new ArrayList<>();
        Optional<Amount> part = Optional.empty();
        for (Clause clause : clauses) {
            Optional<Word> share = clause.first(Meaning.SHARE);
            for (Word figure : clause.quantities()) {
                boolean isWhole = share.isPresent() && isBehindOf(sentence, figure);
                part = isWhole ? part : figure.amount();
                before.add(figure.amount().orElseThrow());
            }
            boolean isTold = share.isPresent()
                    && clause.all(Meaning.SHARE).size() == 1
                    && !clause.has(Meaning.COMPARISON)
                    && clause.quantities().size() <= 1
                    && isBehindOf(sentence, share.get());
            if (isTold
                    && before.size() <= MOST_WHOLES
                    && part.isPresent()
                    && part.get().isExact()) {
                Amount figure = part.get();
                List<BigDecimal> wholes = before.stream()
                        .filter(each -> each.unit() == figure.unit() && !each.equals(figure))
                        .flatMap(each -> List.of(each.low(), each.high()).stream())
                        .toList();
                boolean isShareOfTable = figure.unit() == Measure.ITEM;
                if (!wholes.isEmpty()) {
                    shares.add(new Share(
                            sentence.target(clause.from(), share.get().to()),
                            share.get().amount().orElseThrow().low(),
                            figure.low(),
                            wholes,
                            isShareOfTable ? ofRequests : List.of()));
                }
            }
        }
        grown(sentence, clauses).ifPresent(shares::add);
        return shares;
    }

    /** 由32件增至40件，增长25%, 收到40件，较上年的32件增长25%: the difference is a share of last year's. */
    private static Optional<Share> grown(Sentence sentence, List<Clause> clauses) {
        List<Clause> told =
                clauses.stream().filter(clause -> clause.has(Meaning.SHARE)).toList();
        if (told.size() != 1 || !told.get(0).has(Meaning.COMPARISON)) {
            return Optional.empty();
        }
        List<Word> figures =
                clauses.stream().flatMap(clause -> clause.figures().stream()).toList();
        if (figures.size() != 2) {
            return Optional.empty();
        }
        boolean isFromTo =
                clauses.stream().anyMatch(Clause::isGrowth) && !told.get(0).has(Meaning.QUANTITY);
        Optional<Word> lastYears =
                figures.stream().filter(figure -> isLastYears(sentence, figure)).findFirst();
        boolean isBeside = lastYears.isPresent();
        Word first = lastYears.orElse(figures.get(0));
        Word other = first.equals(figures.get(0)) ? figures.get(1) : figures.get(0);
        Amount from = first.amount().orElseThrow();
        Amount to = other.amount().orElseThrow();
        Word share = told.get(0).first(Meaning.SHARE).orElseThrow();
        return (isFromTo || isBeside) && from.isExact() && to.isExact() && from.unit() == to.unit()
                ? Optional.of(new Share(
                        sentence.target(told.get(0).from(), share.to()),
                        share.amount().orElseThrow().low(),
                        to.low().subtract(from.low()).abs(),
                        List.of(from.low()),
                        List.of()))
                : Optional.empty();
    }

    private static boolean isLastYears(Sentence sentence, Word figure) {
        return LAST_YEARS.end(sentence.text(), 0, figure.from());
    }

    /** Whether 占 stands in front of it in its clause. */
    private static boolean isBehindOf(Sentence sentence, Word share) {
        int at = share.from();
        while (at >= 0 && sentence.text().charAt(at) != OF) {
            if (sentence.text().charAt(at) == COMMA) {
                return false;
            }
            at--;
        }
        return at >= 0;
    }
}
