package io.github.disclosurereport.validation.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells apart what is said of several things at once: 受理、办结、结转分别为5件、4件和1件. */
final class Respectively {

    private Respectively() {}

    /** The clauses, in which each figure stands with what it is said of. */
    static List<Clause> told(List<Clause> clauses) {
        List<Clause> told = new ArrayList<>();
        int i = 0;
        while (i < clauses.size()) {
            Clause clause = clauses.get(i);
            if (!clause.has(Meaning.RESPECTIVELY)) {
                told.add(clause);
                i++;
                continue;
            }
            List<Word> figures = new ArrayList<>(clause.quantities());
            i++;
            while (i < clauses.size() && isFigureAlone(clauses.get(i))) {
                figures.addAll(clauses.get(i).quantities());
                i++;
            }
            told.addAll(paired(clause, figures));
        }
        return told;
    }

    private static boolean isFigureAlone(Clause clause) {
        return clause.has(Meaning.QUANTITY)
                && clause.words().stream().allMatch(word -> word.is(Meaning.QUANTITY) || word.is(Meaning.LIST));
    }

    private static List<Clause> paired(Clause clause, List<Word> figures) {
        if (figures.isEmpty()) {
            // 前三位分别为甲、乙和丙: names, and no figures.
            return List.of(clause);
        }
        List<Word> acts = clause.words().stream().filter(Word::isAct).toList();
        List<Word> things = acts.size() == figures.size() ? acts : clause.subjects();
        if (things.size() != figures.size()) {
            return List.of(clause);
        }
        List<Word> around = clause.words().stream()
                .filter(word -> !things.contains(word)
                        && !word.is(Meaning.QUANTITY)
                        && !word.is(Meaning.RESPECTIVELY)
                        && !word.is(Meaning.LIST))
                .toList();
        List<Clause> pairs = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            List<Word> pair = new ArrayList<>(around);
            pair.add(things.get(i));
            pair.add(figures.get(i));
            pair.sort(Comparator.comparingInt(Word::from));
            pairs.add(clause.with(pair));
        }
        return pairs;
    }
}
