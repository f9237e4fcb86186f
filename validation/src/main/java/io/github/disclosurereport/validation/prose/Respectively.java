package io.github.disclosurereport.validation.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Tells apart what is said of several things at once: 受理、办结、结转分别为5件、4件和1件. */
final class Respectively {

    /** 各: as many of each. */
    static final String EACH = "each";

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
            if (isOfEach(clause)) {
                told.addAll(each(clause));
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
        return paired(clause, things, figures);
    }

    private static boolean isOfEach(Clause clause) {
        return clause.all(Meaning.RESPECTIVELY).stream()
                .allMatch(word -> word.of().equals(EACH));
    }

    /** 不予公开、无法提供各3件: the same figure for each of those that are listed, if but one kind of thing is. */
    private static List<Clause> each(Clause clause) {
        List<List<Word>> listed = Stream.of(
                        clause.words().stream().filter(Word::isAct).toList(),
                        clause.subjects(),
                        clause.all(Meaning.APPLICANT))
                .filter(things -> things.size() > 1)
                .toList();
        boolean isClear = listed.size() == 1
                && clause.quantities().size() == 1
                && clause.all(Meaning.LIST).size() >= listed.get(0).size() - 1
                && listed.get(0).get(listed.get(0).size() - 1).to()
                        <= clause.quantities().get(0).from();
        return isClear
                ? paired(
                        clause,
                        listed.get(0),
                        Collections.nCopies(
                                listed.get(0).size(), clause.quantities().get(0)))
                : List.of(clause);
    }

    private static List<Clause> paired(Clause clause, List<Word> things, List<Word> figures) {
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
