package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.form.SectionKind;
import java.util.List;
import java.util.Optional;

/** Licenses, penalties, compulsion, and the fees that were collected. */
final class DecisionTopic implements Topic {

    static final Meanings DECISIONS =
            Meanings.of(Meaning.LICENSES, Meaning.PENALTIES, Meaning.COMPULSION, Meaning.FEES);

    private final Cells cells;

    DecisionTopic(Cells cells) {
        this.cells = cells;
    }

    @Override
    public Optional<Mention> figure(Saying saying, Amount amount) {
        boolean isMoney = saying.course().subject() == Meaning.FEES;
        boolean isDecided = saying.doesNothing()
                || saying.does(Meaning.DECIDED)
                || saying.does(Meaning.HANDLED)
                || (isMoney && saying.does(Meaning.COLLECTED));
        boolean isOfOne = saying.clause().subjects().size() == 1;
        boolean isOfRequests =
                saying.has(Meaning.APPLICANT) || (saying.course().isAmong() && !saying.does(Meaning.DECIDED));
        return isDecided && isOfOne && !isOfRequests && amount.unit() == (isMoney ? Measure.MONEY : Measure.ITEM)
                ? cells.decisions(saying.course().subject())
                        .flatMap(cell -> saying.mention(Claim.DECISIONS, List.of(cell), amount))
                : Optional.empty();
    }

    @Override
    public Optional<Mention> none(Saying saying) {
        boolean isMoney = saying.course().subject() == Meaning.FEES
                && saying.course().section() != SectionKind.OTHER_MATTERS
                && saying.clause().subjects().size() == 1
                && !saying.has(Meaning.DISCLOSURE)
                && !saying.has(Meaning.APPLICANT)
                && (saying.doesNothing() || saying.does(Meaning.COLLECTED) || saying.does(Meaning.ARISEN));
        return (saying.does(Meaning.DECIDED) || isMoney)
                        && saying.has(saying.course().subject())
                ? cells.decisions(saying.course().subject()).flatMap(cell -> saying.nothing(Claim.DECISIONS, cell))
                : Optional.empty();
    }
}
