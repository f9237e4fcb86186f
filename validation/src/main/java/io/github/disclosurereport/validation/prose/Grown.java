package io.github.disclosurereport.validation.prose;

import java.util.ArrayList;
import java.util.List;

/** Tells this year's figure where last year's stands in front: 由上年的30件增至36件, 去年收到申请30件，今年36件. */
final class Grown {

    private static final String FROM = "由从";

    private static final Meanings OTHER_TIMES = Meanings.of(Meaning.PART_OF_YEAR, Meaning.SINCE);
    private static final Meanings TO = Meanings.of(Meaning.COMPARISON, Meaning.QUANTITY, Meaning.THIS_YEAR);
    private static final Meanings THIS_YEARS = Meanings.of(Meaning.QUANTITY, Meaning.THIS_YEAR);

    private Grown() {}

    /** The clauses, in which this year's figure stands with what last year's was told of. */
    static List<Clause> told(List<Clause> clauses, Sentence sentence) {
        List<Clause> told = new ArrayList<>(clauses.size());
        for (Clause clause : clauses) {
            Clause before = told.isEmpty() ? clause : told.get(told.size() - 1);
            if (tellsOfItself(clause)) {
                told.add(withoutComparison(clause));
            } else if (isTo(clause) && isFrom(before, sentence)) {
                told.set(told.size() - 1, together(before, clause));
            } else {
                boolean isBeside = isThisYearsAlone(clause, sentence) && isOfLastYear(before, sentence);
                told.add(isBeside ? together(before, clause) : clause);
            }
        }
        return told;
    }

    /** 现行有效的行政规范性文件增至61件. */
    private static boolean tellsOfItself(Clause clause) {
        return clause.isGrowth()
                && !clause.subjects().isEmpty()
                && !clause.has(Meaning.OTHER_TIME)
                && Listing.figure(clause).isPresent();
    }

    /** 增至36件. */
    private static boolean isTo(Clause clause) {
        return clause.isGrowth() && clause.hasOnly(TO) && Listing.figure(clause).isPresent();
    }

    /** 从上年的30件. */
    private static boolean isFrom(Clause clause, Sentence sentence) {
        if (!hasLastYearsFigure(clause, sentence)) {
            return false;
        }
        Word time = clause.all(Meaning.OTHER_TIME).get(0);
        return time.to() == clause.quantities().get(0).from()
                && time.from() > 0
                && FROM.indexOf(sentence.text().charAt(time.from() - 1)) >= 0;
    }

    /** 今年36件. */
    private static boolean isThisYearsAlone(Clause clause, Sentence sentence) {
        return clause.hasOnly(THIS_YEARS)
                && Listing.figure(clause).isPresent()
                && clause.first(Meaning.THIS_YEAR)
                        .filter(time -> !TimeWords.areOfItsEnd(sentence, time))
                        .isPresent();
    }

    /** 去年收到申请30件. */
    private static boolean isOfLastYear(Clause clause, Sentence sentence) {
        return clause.words().get(0).is(Meaning.OTHER_TIME) && hasLastYearsFigure(clause, sentence);
    }

    private static boolean hasLastYearsFigure(Clause clause, Sentence sentence) {
        return Listing.figure(clause).isPresent()
                && !clause.has(Meaning.COMPARISON)
                && !clause.hasAny(OTHER_TIMES)
                && clause.all(Meaning.OTHER_TIME).size() == 1
                && clause.first(Meaning.OTHER_TIME)
                        .filter(time -> TimeWords.areOfLastYear(sentence, time))
                        .isPresent();
    }

    private static Clause together(Clause lastYears, Clause thisYears) {
        List<Word> words = new ArrayList<>(lastYears.words());
        words.removeIf(word -> word.is(Meaning.OTHER_TIME) || word.is(Meaning.QUANTITY));
        words.addAll(thisYears.words());
        return withoutComparison(lastYears.with(words));
    }

    private static Clause withoutComparison(Clause clause) {
        return clause.with(clause.words().stream()
                .filter(word -> !word.is(Meaning.COMPARISON))
                .toList());
    }
}
