package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.form.CellPath;
import io.github.disclosurereport.form.RequestGroup;
import io.github.disclosurereport.form.RequestRow;
import io.github.disclosurereport.validation.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Requests that were refused in words which mean more, or less, than a row of the form: 未予公开, 因个人隐私不予公开. */
final class Refusals {

    /** A reason that is part of one of the form. */
    private static final String PART_OF_REASON = "withinThirdPartyRights";

    private static final WordSet NOT_GRANTED = WordSet.of(Vocabulary.BESIDE, "NOT_GRANTED");

    private static final char COMMA = '，';
    private static final WordSet FOR_REASON = WordSet.of(Vocabulary.BESIDE, "FOR_REASON");

    private static final String OF = "的";

    private static final List<RequestGroup> OTHER_REFUSALS =
            List.of(RequestGroup.UNABLE, RequestGroup.NOT_PROCESSED, RequestGroup.OTHER);

    private final Cells cells;

    Refusals(Cells cells) {
        this.cells = cells;
    }

    /** Whether a clause names a reason that is part of one of the form. */
    boolean areOfPartOfReason(Saying saying) {
        return saying.clause().all(Meaning.OUTCOME).stream()
                .anyMatch(word -> word.of().equals(PART_OF_REASON));
    }

    /** 因个人隐私不予公开2件: there are no fewer in one of the rows that may have such. */
    Optional<Mention> ofPartOfReason(Saying saying, Amount amount) {
        boolean isAlone =
                saying.clause().all(Meaning.OUTCOME).size() == 1 && amount.low().signum() > 0;
        List<Alternative> rows = Stream.of(RequestRow.DENIED_THIRD_PARTY_RIGHTS, RequestRow.DENIED_FORBIDDEN_BY_LAW)
                .map(row -> Alternative.sum(cells.outcome(row.key())))
                .toList();
        return isAlone ? saying.mention(Claim.OUTCOME, rows, amount.low(), Saying.MOST) : Optional.empty();
    }

    /** 28件未予公开, 未予公开的12件, 因第三方不同意，5件申请不予公开: of whatever kind, there may be more. */
    boolean areSome(Saying saying) {
        return areOfReasonInFront(saying) || isToldBehindComma(saying) || areNotGranted(saying);
    }

    /** 2件申请，不予公开. */
    private static boolean isToldBehindComma(Saying saying) {
        Word first = saying.clause().words().get(0);
        int outcome = saying.clause().all(Meaning.OUTCOME).get(0).from();
        return first.is(Meaning.QUANTITY)
                && first.to() <= outcome
                && saying.sentence().text().substring(first.to(), outcome).indexOf(COMMA) >= 0;
    }

    private static boolean areOfReasonInFront(Saying saying) {
        return saying.clause().words().get(0).is(Meaning.QUANTITY)
                && saying.clause().from() > 0
                && FOR_REASON.length(saying.sentence().text(), 0) > 0;
    }

    private static boolean areNotGranted(Saying saying) {
        return notGranted(saying)
                .filter(word -> saying.clause().quantities().stream()
                        .anyMatch(figure -> figure.to() <= word.from() || isOf(saying, word, figure)))
                .isPresent();
    }

    private static boolean isOf(Saying saying, Word word, Word figure) {
        return figure.from() == word.to() && saying.sentence().text(word).endsWith(OF);
    }

    private static Optional<Word> notGranted(Saying saying) {
        return saying.clause().all(Meaning.OUTCOME).stream()
                .filter(word -> NOT_GRANTED.length(saying.sentence().text(), word.from()) > 0)
                .findFirst();
    }

    /** 未予公开13件: those denied, or with those that could not be provided, and so on. */
    Stream<List<CellPath>> widerThan(List<CellPath> denied, Saying saying) {
        if (notGranted(saying).isEmpty()) {
            return Stream.empty();
        }
        List<CellPath> more = new ArrayList<>(denied);
        List<List<CellPath>> wider = new ArrayList<>();
        for (RequestGroup group : OTHER_REFUSALS) {
            more.addAll(cells.outcome(Cells.key(group)));
            wider.add(List.copyOf(more));
        }
        return wider.stream();
    }
}
