package io.github.disclosurereport.validation.prose;

import java.util.ArrayList;
import java.util.List;

/** Cuts words into clauses as they come. */
final class Cutting {

    private final List<Word> sentence;
    private final boolean isBracketed;
    private final List<Clause> cut = new ArrayList<>();
    private List<Word> words = new ArrayList<>();
    private boolean isListed;
    private boolean hasFigure;
    private boolean hasAct;
    private boolean hasSubject;
    private boolean hasApplicant;
    private boolean hasAll;

    private Cutting(List<Word> sentence, boolean isBracketed) {
        this.sentence = sentence;
        this.isBracketed = isBracketed;
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

    /** Adds a word of the sentence; whether that ended a clause. */
    private boolean add(Word word, int number) {
        if (isMark(word) || (word.is(Meaning.LIST) && hasFigure && !isOfOneFigure(number))) {
            close(word.is(Meaning.LIST));
            return true;
        }
        boolean isCut = hasFigure && begins(word, number);
        if (isCut) {
            close(false);
        }
        add(word);
        if (word.is(Meaning.AMONG) && !word.of().isEmpty()) {
            close(false);
            return true;
        }
        return isCut;
    }

    /** 468件因不掌握、需另行制作而无法提供, 36件均来自自然人和企业, 37件复议、诉讼案件: several things of one figure. */
    private boolean isOfOneFigure(int number) {
        Word last = words.get(words.size() - 1);
        boolean isBehindOutcome =
                words.get(0).is(Meaning.QUANTITY) && (last.is(Meaning.OUTCOME) || CaseTopic.FORUMS.has(last.meaning()));
        boolean isBehindApplicant = hasAll && last.is(Meaning.APPLICANT);
        return (isBehindOutcome || isBehindApplicant) && !isFigureBeforeMark(number);
    }

    private boolean isFigureBeforeMark(int number) {
        for (int i = number + 1; i < sentence.size() && !isMark(sentence.get(i)); i++) {
            if (sentence.get(i).is(Meaning.QUANTITY)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(Word word) {
        return word.is(Meaning.COMMA) || word.is(Meaning.SEMICOLON);
    }

    private void add(Word word) {
        words.add(word);
        hasFigure |= word.is(Meaning.QUANTITY);
        hasAct |= word.isAct();
        hasSubject |= word.isSubject();
        hasApplicant |= word.is(Meaning.APPLICANT);
        hasAll |= word.is(Meaning.ALL);
    }

    /** Whether a word behind a figure begins something else. */
    private boolean begins(Word word, int number) {
        if (word.is(Meaning.COMPARISON) || word.is(Meaning.AMONG)) {
            return true;
        }
        boolean isBehindFigure = words.get(words.size() - 1).is(Meaning.QUANTITY);
        boolean isOfAnotherKind = word.isAct() || (hasSubject && word.isSubject());
        return isBehindFigure
                && isOfAnotherKind
                && (hasAct || isFigureNext(number))
                && !(word.isAct() && isFigureBehindMark(number));
    }

    /** 收到的申请30件已办结，6件正在办理: each act stands behind its figure. */
    private boolean isFigureBehindMark(int number) {
        return number + 2 < sentence.size()
                && (isMark(sentence.get(number + 1)) || sentence.get(number + 1).is(Meaning.LIST))
                && sentence.get(number + 2).is(Meaning.QUANTITY);
    }

    private boolean isFigureNext(int number) {
        for (int i = number + 1; i < sentence.size(); i++) {
            Word word = sentence.get(i);
            if (word.is(Meaning.QUANTITY)) {
                return hasSubject || hasApplicant;
            }
            if (isMark(word) || word.is(Meaning.LIST)) {
                return false;
            }
        }
        return false;
    }

    private void close(boolean isBeforeListed) {
        if (!words.isEmpty()) {
            cut.add(new Clause(words, isBracketed, isListed));
            words = new ArrayList<>();
        }
        isListed = isBeforeListed;
        hasFigure = false;
        hasAct = false;
        hasSubject = false;
        hasApplicant = false;
        hasAll = false;
    }

    private void moveTo(List<Clause> clauses) {
        if (!cut.isEmpty()) {
            clauses.addAll(cut);
            cut.clear();
        }
    }
}
