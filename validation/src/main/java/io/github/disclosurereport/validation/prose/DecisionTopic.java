package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.form.SectionKind;
import io.github.disclosurereport.stream.Distinct;
import io.github.disclosurereport.validation.text.WordSet;
import java.util.List;
import java.util.Optional;

/** Licenses, penalties, compulsion, and the fees that were collected. */
final class DecisionTopic implements Topic {

    static final Meanings DECISIONS =
            Meanings.of(Meaning.LICENSES, Meaning.PENALTIES, Meaning.COMPULSION, Meaning.FEES);

    private static final String ADMINISTRATIVE = "行政";

    /** Letters of what is no decision to punish or to license: 不予, 免予, 减轻, 撤销. */
    private static final String DENIED = "不免减撤变未拟";

    private static final String DECISION = "决定";

    /** What may be done, rather than what was. */
    private static final String ITEMS = "事项";

    private static final WordSet ZERO = WordSet.of(Vocabulary.BESIDE, "IS_ZERO");

    /** What may stand beside decisions that are denied. */
    private static final Meanings KNOWN = DECISIONS
            .and(Speaker.OWN)
            .and(Meanings.of(Meaning.NONE, Meaning.ZERO, Meaning.ALL, Meaning.LIST, Meaning.THIS_YEAR));

    /** What may stand beside decisions of some field. */
    private static final Meanings IN_SOME = DECISIONS
            .and(Speaker.OWN)
            .and(Meanings.of(Meaning.DECIDED, Meaning.UNKNOWN, Meaning.QUANTITY, Meaning.THIS_YEAR));

    private final Cells cells;

    DecisionTopic(Cells cells) {
        this.cells = cells;
    }

    @Override
    public Optional<Mention> figure(Saying saying, Amount amount) {
        boolean isMoney = saying.course().subject() == Meaning.FEES;
        boolean isDecidedLast = isDecidedLast(saying);
        boolean isDecided = saying.doesNothing()
                || saying.does(Meaning.DECIDED)
                || saying.does(Meaning.HANDLED)
                || isDecidedLast
                || (isMoney && saying.does(Meaning.COLLECTED));
        boolean isOfOne = (saying.clause().subjects().size() == 1 || isDecidedLast) && !areItems(saying);
        boolean isOfRequests =
                saying.has(Meaning.APPLICANT) || (saying.course().isAmong() && !saying.does(Meaning.DECIDED));
        return isDecided && isOfOne && !isOfRequests && amount.unit() == (isMoney ? Measure.MONEY : Measure.ITEM)
                ? cells.decisions(saying.course().subject())
                        .flatMap(cell -> saying.mention(Claim.DECISIONS, List.of(cell), amount))
                : Optional.empty();
    }

    /** 办结行政处罚案件并作出处罚决定316件. */
    private static boolean isDecidedLast(Saying saying) {
        Clause clause = saying.clause();
        if (!saying.does(Meaning.CONCLUDED, Meaning.DECIDED) && !saying.does(Meaning.HANDLED, Meaning.DECIDED)) {
            return false;
        }
        List<Word> nouns = clause.subjects();
        Word last = nouns.get(nouns.size() - 1);
        return nouns.stream().allMatch(word -> word.is(last.meaning()))
                && endsWith(saying, last, DECISION)
                && clause.all(Meaning.DECIDED).get(0).to() == last.from()
                && last.to() == clause.figures().get(0).from();
    }

    /** 作出税务行政处罚决定980件: of whatever field, there are no fewer in all. */
    @Override
    public Optional<Mention> some(Saying saying, Amount amount) {
        Clause clause = saying.clause();
        boolean isDecided = amount.unit() == Measure.ITEM
                && clause.hasOnly(IN_SOME)
                && saying.does(Meaning.DECIDED)
                && clause.subjects().size() == 1
                && !clause.has(Meaning.FEES)
                && endsWith(saying, clause.subjects().get(0), DECISION)
                && saying.sentence().text(clause.subjects().get(0)).startsWith(ADMINISTRATIVE)
                && clause.all(Meaning.UNKNOWN).stream().allMatch(word -> isOfField(saying, word));
        return isDecided
                ? cells.decisions(saying.course().subject())
                        .flatMap(cell -> saying.mention(Claim.DECISIONS, List.of(cell), amount.low(), Saying.MOST))
                : Optional.empty();
    }

    /** Whether a word stands between the verb and the noun, and denies nothing: 作出税务行政处罚决定. */
    private static boolean isOfField(Saying saying, Word word) {
        Clause clause = saying.clause();
        return word.to() <= clause.subjects().get(0).from()
                && word.from() >= clause.all(Meaning.DECIDED).get(0).to()
                && saying.sentence().text(word).chars().noneMatch(letter -> DENIED.indexOf(letter) >= 0);
    }

    /** 行政处罚事项245件: what may be done. */
    private static boolean areItems(Saying saying) {
        return saying.course().subject() != Meaning.LICENSES
                && saying.clause().subjects().stream().anyMatch(word -> endsWith(saying, word, ITEMS));
    }

    @Override
    public Optional<Mention> none(Saying saying) {
        boolean isMoney = saying.course().subject() == Meaning.FEES
                && saying.course().section() != SectionKind.OTHER_MATTERS
                && saying.clause().subjects().size() == 1
                && !saying.has(Meaning.DISCLOSURE)
                && !saying.has(Meaning.APPLICANT)
                && (saying.doesNothing() || saying.does(Meaning.COLLECTED) || saying.does(Meaning.ARISEN));
        if (areNone(saying)) {
            return saying.nothing(Claim.DECISIONS, named(saying));
        }
        return (saying.does(Meaning.DECIDED) || isMoney)
                        && saying.has(saying.course().subject())
                        && !saying.course().isExcepted()
                ? cells.decisions(saying.course().subject()).flatMap(cell -> saying.nothing(Claim.DECISIONS, cell))
                : Optional.empty();
    }

    /** All that a clause names, added up. */
    private Alternative named(Saying saying) {
        return Alternative.sum(saying.clause().subjects().stream()
                .flatMap(word -> cells.decisions(word.meaning()).stream())
                .flatMap(cell -> cell.plus().stream())
                .collect(Distinct.toList()));
    }

    /** 全年无行政处罚决定, 行政处罚决定数量为零: neither 无行政处罚记录 nor 行政许可零申请. */
    private boolean areNone(Saying saying) {
        List<Word> nouns = saying.clause().subjects();
        boolean areDecisions = !nouns.isEmpty()
                && saying.doesNothing()
                && nouns.stream().allMatch(word -> DECISIONS.has(word.meaning()))
                && saying.clause().hasOnly(KNOWN)
                && saying.course().section() != SectionKind.OTHER_MATTERS;
        if (!areDecisions || saying.course().isExcepted() || saying.course().isAmong()) {
            return false;
        }
        Word last = nouns.get(nouns.size() - 1);
        return saying.has(Meaning.ZERO) ? isZero(saying, last) : isDeniedAlone(saying, nouns.get(0), last);
    }

    /** 行政处罚决定数量为零. */
    private static boolean isZero(Saying saying, Word noun) {
        Word zero = saying.clause().all(Meaning.ZERO).get(0);
        return zero.from() >= noun.to()
                && ZERO.end(saying.sentence().text(), noun.to(), zero.to())
                && !endsWith(saying, noun, ITEMS);
    }

    /**
     * 没有行政处罚决定: right in front of it, and nothing is told behind it; 本年度无行政处罚事项 says so, too, where the form counts no
     * items.
     */
    private boolean isDeniedAlone(Saying saying, Word first, Word last) {
        String text = saying.sentence().text();
        boolean mayBeDecisions = !cells.areItemsCounted() || !endsWith(saying, last, ITEMS);
        boolean isOfDecisions =
                endsWith(saying, last, DECISION) || (saying.course().isYearNamed() && mayBeDecisions);
        return isOfDecisions
                && saying.clause().all(Meaning.NONE).get(0).to() == first.from()
                && (last.to() == text.length() || Letter.isMark(text.charAt(last.to())));
    }

    private static boolean endsWith(Saying saying, Word noun, String letters) {
        return saying.sentence().text(noun).endsWith(letters);
    }
}
