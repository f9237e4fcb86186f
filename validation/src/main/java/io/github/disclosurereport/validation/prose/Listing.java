package io.github.disclosurereport.validation.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds figures whose parts a sentence lists: 共公开820条，其中网站500条、微信220条、其他100条. */
final class Listing {

    /** By what a whole can be divided; what is divided twice is no list. */
    private static final Set<Meaning> DIVISIONS =
            EnumSet.of(Meaning.CHANNEL, Meaning.APPLICANT, Meaning.OUTCOME, Meaning.RESULT, Meaning.PART);

    private Listing() {}

    static List<Parts> of(Sentence sentence, List<Clause> clauses) {
        List<Parts> lists = new ArrayList<>();
        for (int i = 1; i < clauses.size(); i++) {
            boolean isInBrackets =
                    clauses.get(i).isBracketed() && !clauses.get(i - 1).isBracketed();
            if (isInBrackets) {
                int end = i;
                while (end < clauses.size() && clauses.get(end).isBracketed()) {
                    end++;
                }
                inBrackets(sentence, clauses.get(i - 1), clauses.subList(i, end))
                        .ifPresent(lists::add);
            } else if (clauses.get(i)
                    .first(Meaning.AMONG)
                    .filter(word -> word.of().isEmpty())
                    .isPresent()) {
                List<Clause> wholes = wholes(clauses.subList(0, i));
                List<Parts> found = new ArrayList<>();
                for (Clause whole : wholes) {
                    parts(sentence, whole, clauses.subList(i, clauses.size())).ifPresent(found::add);
                }
                // What one of them can be the whole of is no contradiction.
                if (!found.isEmpty()
                        && found.size() == wholes.size()
                        && found.stream().noneMatch(Parts::fit)) {
                    lists.add(found.get(found.size() - 1));
                }
            }
        }
        return lists;
    }

    private static Optional<Parts> inBrackets(Sentence sentence, Clause whole, List<Clause> inside) {
        return figure(whole).isEmpty()
                ? Optional.empty()
                : parts(sentence, whole, inside).filter(parts -> !parts.fit());
    }

    /** The clauses before with one exact figure each. */
    private static List<Clause> wholes(List<Clause> before) {
        return before.stream()
                .filter(clause -> figure(clause).isPresent() && !clause.isBracketed())
                .toList();
    }

    private static Optional<Amount> figure(Clause clause) {
        List<Word> figures = clause.quantities();
        return figures.size() == 1
                ? figures.get(0).amount().filter(amount -> amount.isExact() && amount.unit() != Measure.FOREIGN)
                : Optional.empty();
    }

    private static Optional<Parts> parts(Sentence sentence, Clause whole, List<Clause> behind) {
        Amount total = figure(whole).orElseThrow();
        List<BigDecimal> parts = new ArrayList<>();
        Set<Meaning> divisions = EnumSet.noneOf(Meaning.class);
        boolean isClosed = false;
        BigDecimal sum = BigDecimal.ZERO;
        Clause last = whole;
        boolean isFirst = true;
        for (Clause clause : behind) {
            boolean isAside = (clause.isBracketed() && !behind.get(0).isBracketed())
                    || (clause.has(Meaning.SHARE) && !clause.has(Meaning.QUANTITY));
            if (isAside) {
                continue;
            }
            Optional<Amount> part = figure(clause).filter(amount -> amount.unit() == total.unit());
            boolean isOther = clause.has(Meaning.COMPARISON)
                    || clause.has(Meaning.TOPIC)
                    || clause.has(Meaning.TOGETHER)
                    || clause.has(Meaning.SINCE)
                    || clause.has(Meaning.OTHER_TIME);
            if (part.isEmpty() || isOther || (clause.has(Meaning.AMONG) && !isFirst)) {
                if (isOther || (part.isPresent() && clause.has(Meaning.AMONG))) {
                    return Optional.empty();
                }
                break;
            }
            boolean isOthers = clause.has(Meaning.REST) || isOthers(clause, sentence);
            if (sum.compareTo(total.low()) == 0 && !isOthers) {
                // Complete; what follows divides the whole in another way.
                break;
            }
            isFirst = false;
            parts.add(part.get().low());
            sum = sum.add(part.get().low());
            divisions.addAll(divisions(clause));
            last = clause;
            isClosed |= isOthers;
        }
        boolean isOneDivision = divisions.size() <= 1;
        return parts.isEmpty() || !isOneDivision
                ? Optional.empty()
                : Optional.of(new Parts(sentence.target(whole.from(), last.to()), total.low(), parts, isClosed));
    }

    private static Set<Meaning> divisions(Clause clause) {
        Set<Meaning> divisions = EnumSet.noneOf(Meaning.class);
        clause.words().stream().map(Word::meaning).filter(DIVISIONS::contains).forEach(divisions::add);
        return divisions;
    }

    private static boolean isOthers(Clause clause, Sentence sentence) {
        return sentence.text().startsWith("其他", clause.from())
                && !clause.has(Meaning.OUTCOME)
                && !clause.has(Meaning.RESULT);
    }
}
