package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.finding.Target.TextTarget;
import io.github.disclosurereport.validation.text.WordSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A clause that speaks of figures, with all that the ones before have made known.
 *
 * @param sentence the sentence
 * @param clause the clause
 * @param course what is known
 */
record Saying(Sentence sentence, Clause clause, Course course) {

    /** Beside these a figure does not count at least some of the things of its clause. */
    static final Meanings UNCOUNTED = Meanings.of(
            Meaning.NONE,
            Meaning.ZERO,
            Meaning.SHARE,
            Meaning.SHARE_OF,
            Meaning.RATE,
            Meaning.EXCEPT,
            Meaning.RESPECTIVELY,
            Meaning.COMPARISON,
            Meaning.OTHER_TIME,
            Meaning.FOREIGN,
            Meaning.TOGETHER);

    /** More than anything counts. */
    static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    private static final char ONE = '一';
    private static final WordSet CONCEDED = WordSet.of(Vocabulary.BESIDE, "CONCEDED");
    private static final WordSet CONTRASTED = WordSet.of(Vocabulary.BESIDE, "CONTRASTED");
    private static final String OF_LAST_YEAR = "carriedOver";

    boolean has(Meaning meaning) {
        return clause.has(meaning);
    }

    boolean hasAny(Meanings some) {
        return clause.hasAny(some);
    }

    /** Whether it has no verb. */
    boolean doesNothing() {
        return clause.acts().isEmpty();
    }

    /** Whether this is its verb, and no other. */
    boolean does(Meaning act) {
        return clause.does(act);
    }

    /** Whether these are its verbs in this order, and no others. */
    boolean does(Meaning first, Meaning second) {
        return clause.does(first, second);
    }

    /** The only verb; empty if there is none, or several. */
    Optional<Meaning> act() {
        return clause.acts().size() == 1 ? Optional.of(clause.acts().get(0)) : Optional.empty();
    }

    /** 上年没有转来的申请: nothing of the year before is left. */
    boolean deniesLastYears() {
        return doesNothing()
                && clause.all(Meaning.NONE).stream().anyMatch(word -> word.of().equals(OF_LAST_YEAR));
    }

    /** 所有申请均没有延期, 没有一件申请延期: there are some. */
    boolean deniesSomethingOfThem() {
        if (!doesNothing() || !has(Meaning.NONE) || clause.subjects().isEmpty()) {
            return false;
        }
        int none = clause.all(Meaning.NONE).get(0).from();
        Word subject = clause.subjects().get(0);
        boolean isOfAll =
                subject.to() <= none && clause.all(Meaning.ALL).stream().anyMatch(all -> all.to() == subject.from());
        return isOfAll
                || (!has(Meaning.LIST) && clause.all(Meaning.ACTIVITY).stream().anyMatch(word -> word.from() > none));
    }

    /** 未发生一起, 一件也没有: there is none. */
    boolean isOneDenied() {
        return clause.first(Meaning.NONE)
                .filter(none -> clause.figures().stream().allMatch(figure -> isDenied(figure, none)))
                .isPresent();
    }

    private boolean isDenied(Word figure, Word none) {
        return sentence.text(figure).charAt(0) == ONE && none.from() <= figure.to() + 1;
    }

    /** 1起复议案件虽维持，但…: one of which more is told, and perhaps not the only one. */
    boolean isOfOneConceded() {
        boolean isFigureFirst = clause.figures().size() == 1
                && clause.words().get(0).equals(clause.figures().get(0))
                && !has(Meaning.ALL);
        return isFigureFirst
                && (CONCEDED.isIn(sentence.text().substring(clause.from(), clause.to()))
                        || CONTRASTED.length(sentence.text(), clause.to() + 1) > 0);
    }

    Optional<Mention> mention(Claim claim, List<Alternative> alternatives, Amount amount) {
        return mention(claim, alternatives, amount.low(), amount.high());
    }

    Optional<Mention> mention(Claim claim, List<Alternative> alternatives, BigDecimal low, BigDecimal high) {
        return Optional.of(new Mention(claim, target(), alternatives, low, high, has(Meaning.TOGETHER)));
    }

    /** Its words, in the paragraph where its figure stands. */
    TextTarget target() {
        return sentence.target(clause.from(), clause.to(), clause.figureFrom());
    }

    /** That there is nothing in any of some cells. */
    Optional<Mention> nothing(Claim claim, Alternative alternative) {
        return mention(claim, List.of(alternative), Amount.NONE);
    }
}
