package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.validation.text.WordSet;
import java.util.List;
import java.util.Optional;

/** Tells figures of which other words of their sentence say that no table has them: 收到申请40件，系上年年报所载. */
final class OtherFigures {

    private static final WordSet REVISED = WordSet.of(Vocabulary.BESIDE, "REVISED");
    private static final WordSet COUNTING_RULE = WordSet.of(Vocabulary.BESIDE, "COUNTING_RULE");
    private static final WordSet IN_TURN = WordSet.of(Vocabulary.BESIDE, "IN_TURN");
    private static final WordSet STILL = WordSet.of(Vocabulary.BESIDE, "STILL");
    private static final String DEDUCTED = "deducted";
    private static final String REST = "rest";

    /** What the last of a list may say of all. */
    private static final Meanings OF_LIST = Remark.OTHERS.and(CaseTopic.FORUMS).and(Meanings.of(Meaning.RESULT));

    /** In front of brackets one of these says of when the figures in them are. */
    private static final Meanings TIMES = Meanings.of(Meaning.OTHER_TIME, Meaning.COMPARISON);

    private static final Meanings CONCLUDED = Meanings.of(Meaning.CONCLUDED, Meaning.IN_TIME);

    private final Sentence sentence;
    private final List<Clause> clauses;

    /** Whether it says how cases or requests are counted, rather than how many there were. */
    private final boolean isRule;

    /** Figures in front of this clause are of another time, of somebody else, or of other cases. */
    private final int remark;

    /** Outcomes in front of this letter were others in the end. */
    private final int revised;

    /** Whether it tells of cases that were pending when the year ended. */
    private final boolean isPendingAtEnd;

    /** The clause behind the list that is being read. */
    private int endOfList;

    /** What the last of the list says behind its figure, and perhaps of all. */
    private Meanings saidOfList = Meanings.of();

    private boolean isListOfPending;
    private Clause outside;
    private boolean areBracketsOfTime;
    private boolean isDeducted;
    private boolean isConcluded;

    OtherFigures(Sentence sentence, List<Clause> clauses) {
        this.sentence = sentence;
        this.clauses = clauses;
        isRule = COUNTING_RULE.isIn(sentence.text());
        remark = Math.max(Remark.last(sentence, clauses), OtherCauses.last(sentence, clauses));
        revised = revised();
        isPendingAtEnd = isPendingAtEnd();
        outside = clauses.get(0);
    }

    /** Where the last word begins that tells of another outcome in the end; 0 if none does. */
    private int revised() {
        int at = sentence.text().length() - 1;
        while (at > 0 && REVISED.length(sentence.text(), at) == 0) {
            at--;
        }
        return at;
    }

    /** 截至年底，复议1件，诉讼3件，均在审理中. */
    private boolean isPendingAtEnd() {
        boolean isAtEnd = clauses.get(0)
                .first(Meaning.THIS_YEAR)
                .filter(time -> TimeWords.areOfItsEnd(sentence, time))
                .isPresent();
        return isAtEnd && clauses.stream().anyMatch(OtherFigures::isPendingAlone);
    }

    private static boolean isPendingAlone(Clause clause) {
        if (clause.has(Meaning.NONE) && clause.does(Meaning.CONCLUDED)) {
            // 均未审结.
            return clause.quantities().isEmpty();
        }
        return clause.quantities().isEmpty()
                && clause.does(Meaning.RESULT)
                && Cells.result(clause.all(Meaning.RESULT).get(0)).equals(Optional.of(CaseResult.PENDING));
    }

    /** Goes on to a clause: whether its figure is perhaps in no table. */
    boolean areIn(int number) {
        Clause clause = clauses.get(number);
        if (number >= endOfList) {
            beginList(number);
        }
        enterBrackets(number);
        boolean areOthers = isRule
                || isDeducted
                || number < remark
                || (clause.has(Meaning.OUTCOME) && clause.to() <= revised)
                || (isPendingAtEnd
                        && clause.hasAny(CaseTopic.FORUMS)
                        && clause.acts().isEmpty())
                || isOfList(clause)
                || areBracketsOfTime
                || isOneInTurn(clause)
                || isRestOfOthers(clause);
        enter(clause);
        return areOthers;
    }

    private void enterBrackets(int number) {
        Clause clause = clauses.get(number);
        if (!clause.isBracketed()) {
            outside = clause;
            areBracketsOfTime = false;
        } else if (number > 0 && !clauses.get(number - 1).isBracketed()) {
            areBracketsOfTime = isOfTimeInFront(clause);
        }
    }

    private void enter(Clause clause) {
        if (clause.has(Meaning.QUANTITY)) {
            isConcluded = clause.hasAny(CONCLUDED);
            isDeducted |= has(clause, Meaning.EXCEPT, DEDUCTED);
        }
    }

    private static boolean has(Clause clause, Meaning meaning, String of) {
        return clause.all(meaning).stream().anyMatch(word -> word.of().equals(of));
    }

    private void beginList(int number) {
        endOfList = number + 1;
        while (endOfList < clauses.size() && clauses.get(endOfList).isListed()) {
            endOfList++;
        }
        saidOfList = endOfList > number + 1 ? saidBehindFigure(clauses.get(endOfList - 1)) : Meanings.of();
        isListOfPending = isStill(clauses.get(number));
    }

    private static Meanings saidBehindFigure(Clause clause) {
        int figure = clause.figureFrom();
        return Meanings.of(
                clause.words().stream().filter(word -> word.from() > figure).toList());
    }

    /** 尚有复议4件、诉讼6件. */
    private boolean isStill(Clause clause) {
        return clause.hasAny(CaseTopic.FORUMS)
                && STILL.end(sentence.text(), 0, clause.subjects().get(0).from());
    }

    /** 复议4件、诉讼6件在审, 维持3件、纠正1件为复议数. */
    private boolean isOfList(Clause clause) {
        boolean isSaidOfAll = saidOfList.hasAny(OF_LIST) && !clause.hasAny(saidOfList);
        return clause.has(Meaning.QUANTITY) && (isListOfPending || isSaidOfAll);
    }

    /** 与2023年（复议5件、诉讼3件）相比: whether the first clause in brackets, and so all, is of the time in front. */
    private boolean isOfTimeInFront(Clause first) {
        Word last = outside.words().get(0);
        for (Word word : outside.words()) {
            last = word.to() < first.from() ? word : last;
        }
        return outside.isCompared() && (first.from() < outside.to() || TIMES.has(last.meaning()));
    }

    /** 一起案件先后经过复议、诉讼: one of each. */
    private boolean isOneInTurn(Clause clause) {
        return clause.isFigureFirst()
                && clause.quantities().size() == 1
                && clause.isOfSeveral()
                && IN_TURN.isIn(sentence.text().substring(clause.from(), clause.to()));
    }

    /** 企业30件、个人4件，剩余2件: not those that are left to the next year. */
    private boolean isRestOfOthers(Clause clause) {
        return has(clause, Meaning.CARRIED_FORWARD, REST) && !isConcluded;
    }
}
