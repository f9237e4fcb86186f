package io.github.disclosurereport.validation.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a part of a sentence between two commas says. */
final class Clause {

    private static final Meanings DIFFERENCE = Meanings.of(Meaning.COMPARISON, Meaning.QUANTITY);

    /** So many words of one kind a clause rarely has. */
    private static final int FEW = 2;

    private final List<Word> words;
    private final Meanings meanings;
    private List<Meaning> acts = List.of();
    private List<Word> subjects = List.of();
    private List<Word> quantities = List.of();
    private List<Word> figures = List.of();
    private final boolean isBracketed;
    private final boolean isListed;

    Clause(List<Word> words, boolean isBracketed, boolean isListed) {
        this.words = words;
        this.meanings = Meanings.of(words);
        this.isBracketed = isBracketed;
        this.isListed = isListed;
        for (Word word : words) {
            keep(word);
        }
    }

    private void keep(Word word) {
        if (word.isSubject()) {
            subjects = with(subjects, word);
        } else if (word.is(Meaning.QUANTITY)) {
            quantities = with(quantities, word);
            figures = word.isFigure() ? with(figures, word) : figures;
        } else if (word.isAct() && !acts.contains(word.meaning())) {
            acts = with(acts, word.meaning());
        }
    }

    /** Most clauses have none of most things. */
    private static <T> List<T> with(List<T> some, T one) {
        List<T> more = some.isEmpty() ? new ArrayList<>(FEW) : some;
        more.add(one);
        return more;
    }

    /** A sentence as one clause; empty if it has no word. */
    static Optional<Clause> whole(List<Word> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(new Clause(words, false, false));
    }

    /** Other words in its place. */
    Clause with(List<Word> others) {
        return new Clause(others, isBracketed, isListed);
    }

    /** Whether it goes on with the list that the clause before has begun. */
    boolean isListed() {
        return isListed;
    }

    List<Word> words() {
        return words;
    }

    boolean isBracketed() {
        return isBracketed;
    }

    boolean has(Meaning meaning) {
        return meanings.has(meaning);
    }

    boolean hasAny(Meanings some) {
        return meanings.hasAny(some);
    }

    boolean hasOnly(Meanings some) {
        return meanings.areOnly(some);
    }

    List<Word> all(Meaning meaning) {
        if (!has(meaning)) {
            return List.of();
        }
        List<Word> all = new ArrayList<>(FEW);
        for (Word word : words) {
            if (word.is(meaning)) {
                all.add(word);
            }
        }
        return all;
    }

    /** All figures. */
    List<Word> quantities() {
        return quantities;
    }

    /** The figures in units that some table counts. */
    List<Word> figures() {
        return figures;
    }

    /** 政府信息公开案件中: of all of them. */
    boolean isHeading() {
        return isEndedByAmong() && !isAmongAlone() && acts.isEmpty() && quantities.isEmpty();
    }

    /** Whether it says to what the figure before has grown. */
    boolean isGrowth() {
        for (Word word : all(Meaning.COMPARISON)) {
            if (word.of().equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** 较上年的84件, 增加21件: nothing that was told of this year. */
    boolean isCompared() {
        return has(Meaning.COMPARISON) && !isGrowth();
    }

    /** 增加143件. */
    boolean isDifference() {
        return all(Meaning.COMPARISON).stream()
                .filter(word -> word.of().equals("up") || word.of().equals("down"))
                .anyMatch(word -> quantities.stream().anyMatch(figure -> figure.from() == word.to()));
    }

    /** Whether it tells a difference and nothing else. */
    boolean isDifferenceAlone() {
        return hasOnly(DIFFERENCE) && isDifference();
    }

    /** Whether it tells of a fall. */
    boolean isFall() {
        return all(Meaning.COMPARISON).stream().anyMatch(word -> word.of().equals("down"));
    }

    /** A share by which something has changed, below 0 if that is a fall. */
    BigDecimal signed(BigDecimal percent) {
        return isFall() ? percent.negate() : percent;
    }

    Optional<Word> first(Meaning meaning) {
        List<Word> all = all(meaning);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** Whether it has no act but some. */
    boolean doesOnly(Meanings some) {
        for (Meaning act : acts) {
            if (!some.has(act)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it has but one act, which is this. */
    boolean does(Meaning act) {
        return acts.size() == 1 && acts.get(0) == act;
    }

    /** Whether it has two acts, which are these in this order. */
    boolean does(Meaning first, Meaning second) {
        return acts.size() == 2 && acts.get(0) == first && acts.get(1) == second;
    }

    /** What happens in it, each act once. */
    List<Meaning> acts() {
        return acts;
    }

    List<Word> subjects() {
        return subjects;
    }

    /** Whether it speaks of several things. */
    boolean isOfSeveral() {
        return subjects.stream().anyMatch(word -> !word.is(subjects.get(0).meaning()));
    }

    /** Whether what it says is all that it says of something: 28件申请中. */
    boolean isEndedByAmong() {
        return words.get(words.size() - 1).is(Meaning.AMONG);
    }

    /** Whether it is the end of one that told a figure: 28件中. */
    boolean isAmongAlone() {
        return words.size() == 1 && isEndedByAmong();
    }

    /** Whether it says that there is nothing to tell. */
    boolean isNothing() {
        return has(Meaning.NOTHING_OF_THE_KIND) && subjects.isEmpty() && acts.isEmpty();
    }

    /** Where its last figure or share begins; without one where it begins itself. */
    int figureFrom() {
        int from = from();
        for (Word word : words) {
            from = word.is(Meaning.QUANTITY) || word.is(Meaning.SHARE) ? word.from() : from;
        }
        return from;
    }

    /** 2部规章, and not 规章2部. */
    boolean isFigureFirst() {
        return !subjects.isEmpty() && figureFrom() < subjects.get(0).from();
    }

    int from() {
        return words.get(0).from();
    }

    /** Where it ends; what brackets include stands in front of the figure, though it is told behind it. */
    int to() {
        int to = 0;
        for (Word word : words) {
            to = Math.max(to, word.to());
        }
        return to;
    }
}
