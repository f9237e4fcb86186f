package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.stream.Distinct;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a part of a sentence between two commas says. */
final class Clause {

    private static final Set<Meaning> ACTS = EnumSet.of(
            Meaning.RECEIVED,
            Meaning.NEWLY_RECEIVED,
            Meaning.HANDLED,
            Meaning.CONCLUDED,
            Meaning.CARRIED_OVER,
            Meaning.CARRIED_FORWARD,
            Meaning.OUTCOME,
            Meaning.IN_TIME,
            Meaning.ARISEN,
            Meaning.RESULT,
            Meaning.ISSUED,
            Meaning.REPEALED,
            Meaning.IN_FORCE,
            Meaning.DECIDED,
            Meaning.COLLECTED,
            Meaning.PUBLISHED);
    static final Set<Meaning> SUBJECTS = EnumSet.of(
            Meaning.REQUESTS,
            Meaning.RECONSIDERATION,
            Meaning.LITIGATION,
            Meaning.LITIGATION_DIRECT,
            Meaning.LITIGATION_AFTER,
            Meaning.RULES,
            Meaning.NORMATIVE_DOCUMENTS,
            Meaning.LICENSES,
            Meaning.PENALTIES,
            Meaning.COMPULSION,
            Meaning.FEES,
            Meaning.INFORMATION_FEE,
            Meaning.INFORMATION,
            Meaning.FOREIGN);

    private final List<Word> words;
    private final Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
    private final List<Meaning> acts;
    private final List<Word> subjects;
    private final boolean isBracketed;
    private final boolean isListed;

    private Clause(List<Word> words, boolean isBracketed, boolean isListed) {
        this.words = List.copyOf(words);
        words.forEach(word -> meanings.add(word.meaning()));
        this.acts = words.stream().map(Word::meaning).filter(ACTS::contains).collect(Distinct.toList());
        this.subjects = words.stream().filter(Clause::isSubject).toList();
        this.isBracketed = isBracketed;
        this.isListed = isListed;
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
        return meanings.contains(meaning);
    }

    List<Word> all(Meaning meaning) {
        return has(meaning) ? words.stream().filter(word -> word.is(meaning)).toList() : List.of();
    }

    /** The figures in units that some table counts. */
    List<Word> figures() {
        return all(Meaning.QUANTITY).stream()
                .filter(word -> word.amount().orElseThrow().unit() != Measure.FOREIGN)
                .toList();
    }

    /** Whether it says to what the figure before has grown. */
    boolean isGrowth() {
        return all(Meaning.COMPARISON).stream().anyMatch(word -> word.of().equals("to"));
    }

    Optional<Word> first(Meaning meaning) {
        return words.stream().filter(word -> word.is(meaning)).findFirst();
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
        return subjects.stream().map(Word::meaning).collect(Collectors.toSet()).size() > 1;
    }

    /** Whether what it says is all that it says of something: 28件申请中. */
    boolean isEndedByAmong() {
        return words.get(words.size() - 1).is(Meaning.AMONG);
    }

    /** Whether it says that there is nothing to tell. */
    boolean isNothing() {
        return has(Meaning.NOTHING_OF_THE_KIND) && subjects.isEmpty() && acts.isEmpty();
    }

    static boolean isAct(Word word) {
        return ACTS.contains(word.meaning());
    }

    int from() {
        return words.get(0).from();
    }

    int to() {
        return words.get(words.size() - 1).to();
    }

    /** The clauses of a sentence, those in brackets behind the one that they stand in. */
    static List<Clause> of(List<Word> words) {
        Cutting outside = new Cutting(false);
        Cutting inside = new Cutting(true);
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
                inside.add(word, words.subList(i + 1, words.size()));
            } else if (outside.add(word, words.subList(i + 1, words.size()))) {
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

    /** Cuts words into clauses as they come. */
    private static final class Cutting {

        private final boolean isBracketed;
        private final List<Clause> cut = new ArrayList<>();
        private final List<Word> words = new ArrayList<>();
        private boolean isListed;

        Cutting(boolean isBracketed) {
            this.isBracketed = isBracketed;
        }

        /** Adds a word; whether that ended a clause. */
        boolean add(Word word, List<Word> behind) {
            boolean isMark = word.is(Meaning.COMMA) || word.is(Meaning.SEMICOLON);
            if (isMark || (word.is(Meaning.LIST) && hasFigure())) {
                close(word.is(Meaning.LIST));
                return true;
            }
            boolean isCut = begins(word, behind);
            if (isCut) {
                close(false);
            }
            words.add(word);
            if (word.is(Meaning.AMONG) && !word.of().isEmpty()) {
                close(false);
                return true;
            }
            return isCut;
        }

        private boolean hasFigure() {
            return words.stream().anyMatch(each -> each.is(Meaning.QUANTITY));
        }

        /** Whether a word behind a figure begins something else. */
        private boolean begins(Word word, List<Word> behind) {
            if (!hasFigure()) {
                return false;
            }
            if (word.is(Meaning.COMPARISON) || word.is(Meaning.AMONG)) {
                return true;
            }
            boolean isBehindFigure = words.get(words.size() - 1).is(Meaning.QUANTITY);
            boolean isOfAnotherKind = isAct(word)
                    || (SUBJECTS.contains(word.meaning()) && words.stream().anyMatch(Clause::isSubject));
            boolean hasAct = words.stream().anyMatch(Clause::isAct);
            return isBehindFigure && isOfAnotherKind && (hasAct || isFigureNext(behind));
        }

        private boolean isFigureNext(List<Word> behind) {
            for (Word word : behind) {
                if (word.is(Meaning.QUANTITY)) {
                    return words.stream().anyMatch(each -> isSubject(each) || each.is(Meaning.APPLICANT));
                }
                if (word.is(Meaning.COMMA) || word.is(Meaning.SEMICOLON) || word.is(Meaning.LIST)) {
                    return false;
                }
            }
            return false;
        }

        void close(boolean isBeforeListed) {
            if (!words.isEmpty()) {
                cut.add(new Clause(words, isBracketed, isListed));
                words.clear();
            }
            isListed = isBeforeListed;
        }

        void moveTo(List<Clause> clauses) {
            clauses.addAll(cut);
            cut.clear();
        }
    }

    private static boolean isSubject(Word word) {
        return SUBJECTS.contains(word.meaning());
    }
}
