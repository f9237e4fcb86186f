package io.github.disclosurereport.validation.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a part of a sentence between two commas says. */
final class Clause {

    /** So many words of one kind a clause rarely has. */
    private static final int FEW = 2;

    /** What says how many there are, or of which. */
    private static final Meanings TELLING = Meanings.of(
            Meaning.QUANTITY,
            Meaning.SHARE,
            Meaning.NONE,
            Meaning.ZERO,
            Meaning.ALL,
            Meaning.NOTHING_OF_THE_KIND,
            Meaning.COMPARISON,
            Meaning.AMONG,
            Meaning.RESPECTIVELY);

    /** What may stand beside a number that tells nothing but how many. */
    private static final Meanings IN_FRONT_OF_NUMBER = Meanings.of(
            Meaning.QUANTITY,
            Meaning.THIS_YEAR,
            Meaning.TOGETHER,
            Meaning.OWN,
            Meaning.OFFICE,
            Meaning.TOWN,
            Meaning.AREA,
            Meaning.EVERYONE,
            Meaning.NONE,
            Meaning.ZERO,
            Meaning.ARISEN,
            Meaning.ALL);

    private final List<Word> words;
    private final Meanings meanings = new Meanings();
    private List<Meaning> acts = List.of();
    private List<Word> subjects = List.of();
    private List<Word> quantities = List.of();
    private List<Word> figures = List.of();
    private final boolean isBracketed;
    private final boolean isListed;

    Clause(List<Word> words, boolean isBracketed, boolean isListed) {
        this.words = words;
        for (Word word : words) {
            add(word);
        }
        this.isBracketed = isBracketed;
        this.isListed = isListed;
    }

    private void add(Word word) {
        Meaning meaning = word.meaning();
        boolean isNew = !has(meaning);
        meanings.add(meaning);
        if (word.isSubject()) {
            subjects = with(subjects, word);
        } else if (word.is(Meaning.QUANTITY)) {
            quantities = with(quantities, word);
            figures = word.isFigure() ? with(figures, word) : figures;
        } else if (word.isAct() && isNew) {
            acts = with(acts, meaning);
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

    /** The same, with what brackets behind it include: 公开（含部分公开）28件. */
    private Clause including(Clause behind) {
        boolean isIncluded = behind.isBracketed
                && behind.has(Meaning.INCLUDING)
                && behind.has(Meaning.OUTCOME)
                && has(Meaning.OUTCOME);
        return isIncluded
                ? with(Stream.concat(words.stream(), behind.words.stream().filter(word -> !word.is(Meaning.QUANTITY)))
                        .toList())
                : this;
    }

    /** Each with what the others say of its figure: its head in front of it, and what behind it belongs to it. */
    static List<Clause> withHeads(List<Clause> clauses) {
        List<Clause> whole = new ArrayList<>(clauses.size());
        Optional<Clause> head = Optional.empty();
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Clause headed = head.map(clause::under).orElse(clause);
            head = clause.isHead() ? Optional.of(headed) : head.filter(each -> clause.namesNothing());
            whole.add(i + 1 < clauses.size() ? headed.goingOn(clauses.get(i + 1)) : headed);
        }
        return whole;
    }

    private Clause goingOn(Clause behind) {
        boolean isCarriedForward = isSomeRequests() && behind.isCarriedForwardAlone();
        return isCarriedForward
                ? with(Stream.concat(words.stream(), behind.words.stream()).toList())
                : including(behind);
    }

    /** Whether it only says of what something is told behind it: 因政府信息公开引起的行政复议，全年共6件. */
    private boolean isHead() {
        return !isBracketed
                && !isEndedByAmong()
                && !hasAny(TELLING)
                && (!subjects.isEmpty() || has(Meaning.APPLICANT) || has(Meaning.OUTCOME));
    }

    /** 政府信息公开案件中: of all of them. */
    boolean isHeading() {
        return isEndedByAmong() && !isAmongAlone() && acts.isEmpty() && quantities.isEmpty();
    }

    /** 1件申请: of which the next clause may say more. */
    private boolean isSomeRequests() {
        boolean isOfYearsEnd = words.get(0).is(Meaning.THIS_YEAR) && does(Meaning.RECEIVED);
        boolean isSome = words.get(0).is(Meaning.QUANTITY) && acts.isEmpty();
        return (isSome || isOfYearsEnd) && quantities.size() == 1 && has(Meaning.REQUESTS);
    }

    /** 结转下年度继续办理. */
    private boolean isCarriedForwardAlone() {
        return does(Meaning.CARRIED_FORWARD) && subjects.isEmpty() && !has(Meaning.PART) && !hasAny(TELLING);
    }

    /** With the words of its head, if it says no more than how many there are. */
    private Clause under(Clause head) {
        boolean isOfApplicants = head.subjects.isEmpty()
                && head.acts.isEmpty()
                && !head.has(Meaning.AND_SO_ON)
                && !has(Meaning.APPLICANT);
        if (isBracketed || !(isOfApplicants || isNumberAlone())) {
            return this;
        }
        return with(Stream.concat(head.words.stream(), words.stream()).toList());
    }

    /** Whether what it says is said of what its head names. */
    private boolean namesNothing() {
        return subjects.isEmpty() && acts.isEmpty() && !has(Meaning.APPLICANT);
    }

    private boolean isNumberAlone() {
        boolean isNumber = quantities.size() == 1 || (quantities.isEmpty() && (has(Meaning.NONE) || has(Meaning.ZERO)));
        return isNumber && hasOnly(IN_FRONT_OF_NUMBER);
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

    int from() {
        return words.get(0).from();
    }

    int to() {
        return words.get(words.size() - 1).to();
    }

    /** The clauses of a sentence, those in brackets behind the one that they stand in. */
    static List<Clause> of(List<Word> words) {
        Cutting outside = new Cutting(words, false);
        Cutting inside = new Cutting(words, true);
        List<Clause> clauses = new ArrayList<>();
        boolean isInside = false;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.is(Meaning.OPENING)) {
                isInside = true;
            } else if (word.is(Meaning.CLOSING)) {
                isInside = false;
                inside.close(false);
            } else if (isInside) {
                inside.add(word, i);
            } else if (outside.add(word, i)) {
                outside.moveTo(clauses);
                inside.moveTo(clauses);
            }
        }
        outside.close(false);
        inside.close(false);
        outside.moveTo(clauses);
        inside.moveTo(clauses);
        return clauses;
    }
}
