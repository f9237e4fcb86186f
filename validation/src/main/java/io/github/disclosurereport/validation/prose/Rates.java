package io.github.disclosurereport.validation.prose;

import io.github.disclosurereport.form.CaseResult;
import io.github.disclosurereport.form.RequestRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Finds shares without the figure, or without that of which they are shares: 予以公开率为36.4%, 自然人33件，占91.7%. */
final class Rates {

    private static final String PROPORTION = "比例";

    private static final Meanings THINGS = Meanings.of(
            Meaning.OUTCOME, Meaning.APPLICANT, Meaning.RESULT, Meaning.LITIGATION_DIRECT, Meaning.LITIGATION_AFTER);

    /** What may stand beside. */
    private static final Meanings AROUND = Meanings.of(
            Meaning.SHARE,
            Meaning.SHARE_OF,
            Meaning.RATE,
            Meaning.AMONG,
            Meaning.LIST,
            Meaning.REQUESTS,
            Meaning.DISCLOSURE,
            Meaning.RECONSIDERATION,
            Meaning.LITIGATION,
            Meaning.THIS_YEAR,
            Meaning.OWN,
            Meaning.OFFICE,
            Meaning.TOWN,
            Meaning.AREA,
            Meaning.RECEIVED,
            Meaning.NEWLY_RECEIVED,
            Meaning.CONCLUDED);

    private static final Meanings KNOWN = THINGS.and(AROUND);

    private final Cells cells;

    Rates(Cells cells) {
        this.cells = cells;
    }

    /** The share that a clause without a figure tells of all that the report is about. */
    Optional<Share> of(Saying saying, List<Mention> before, List<BigDecimal> figures) {
        Clause clause = saying.clause();
        boolean isSure = Shares.exact(clause).isPresent()
                && clause.hasOnly(KNOWN)
                && figures.size() <= Shares.MOST_WHOLES
                && saying.course().isWhole()
                && !saying.course().isForeign()
                && !saying.course().requested().areSome();
        if (!isSure) {
            return Optional.empty();
        }
        List<Word> things = clause.words().stream()
                .filter(word -> THINGS.has(word.meaning()))
                .toList();
        if (things.size() == 1 && !isWhole(saying, things.get(0))) {
            return of(saying, things.get(0), figures);
        }
        return things.isEmpty() && isOfAll(saying) && !before.isEmpty() && figures.size() == 1
                ? ofTable(saying, before.get(before.size() - 1))
                : Optional.empty();
    }

    /** A share of the figure before, of which no whole was told. */
    private Optional<Share> ofTable(Saying saying, Mention part) {
        boolean isPart = part.claim() == Claim.APPLICANTS
                || (part.claim() == Claim.OUTCOME
                        && cells.mainOutcomes().stream()
                                .anyMatch(key -> part.alternatives().contains(Alternative.sum(cells.outcome(key)))));
        return isPart
                        && part.low().compareTo(part.high()) == 0
                        && saying.course().subject() == Meaning.REQUESTS
                ? share(saying, Figures.of(part.low()), new Figures(List.of(), cells.handled()))
                : Optional.empty();
    }

    private Optional<Share> of(Saying saying, Word thing, List<BigDecimal> figures) {
        boolean isOfCases = CaseTopic.FORUMS.has(saying.course().subject());
        if (thing.isSubject()) {
            return saying.course().isOfDisclosure()
                    ? share(saying, forums(thing.meaning()), forums(Meaning.LITIGATION))
                    : Optional.empty();
        }
        if (thing.is(Meaning.RESULT)) {
            return isOfCases && saying.course().isOfDisclosure() ? ofCases(saying, thing, figures) : Optional.empty();
        }
        boolean isOfOwnRequests = thing.is(Meaning.APPLICANT) && !isOfAll(saying);
        boolean isOfRequests = !isOfOwnRequests
                && saying.course().subject() == Meaning.REQUESTS
                && !saying.course().requested().areOfRowsAlone()
                && saying.course().requested().applicant().isEmpty() == thing.is(Meaning.OUTCOME);
        if (!isOfRequests) {
            return Optional.empty();
        }
        List<Alternative> parts = thing.is(Meaning.APPLICANT) ? applicants(thing.of()) : outcome(thing.of());
        return parts.isEmpty()
                ? Optional.empty()
                : share(saying, new Figures(List.of(), parts), new Figures(figures, cells.handled()));
    }

    /** 占其他结果的70.8%: of what something else is a share. */
    private static boolean isWhole(Saying saying, Word thing) {
        return thing.from() < saying.clause().figureFrom() && Shares.isBehindOf(saying.sentence(), thing);
    }

    /** 自然人占91.7%, 自然人申请占比91.7%, and not 自然人申请的办结率95.1%. */
    private static boolean isOfAll(Saying saying) {
        Clause clause = saying.clause();
        return Shares.isBehindOf(saying.sentence(), Shares.exact(clause).orElseThrow())
                || saying.sentence()
                        .text()
                        .substring(clause.from(), clause.figureFrom())
                        .contains(PROPORTION);
    }

    /** Of a kind that some column counts; nothing if it may be one of several. */
    private List<Alternative> applicants(String kind) {
        return Applicants.isKnown(kind) ? cells.applicants(Applicants.kindOfAll(kind)) : List.of();
    }

    /** What is granted may be granted in part. */
    private List<Alternative> outcome(String key) {
        if (!cells.isMainOutcome(key)) {
            return List.of();
        }
        Alternative outcome = Alternative.sum(cells.outcome(key));
        return key.equals(RequestRow.GRANTED.key())
                ? List.of(outcome, Alternative.sum(cells.outcome(Cells.GRANTED_AT_ALL)))
                : List.of(outcome);
    }

    private static Figures forums(Meaning litigation) {
        return new Figures(List.of(), List.of(Cells.cases(Cells.forums(litigation), CaseResult.TOTAL)));
    }

    /** Of all cases, or of those decided. */
    private static Optional<Share> ofCases(Saying saying, Word result, List<BigDecimal> figures) {
        return Cells.result(result)
                .map(column -> Cells.cases(saying.course().forums(), column))
                .flatMap(part -> share(
                        saying,
                        new Figures(List.of(), List.of(part)),
                        new Figures(figures, Cells.all(saying.course().forums()))));
    }

    private static Optional<Share> share(Saying saying, Figures part, Figures whole) {
        Word share = saying.clause().first(Meaning.SHARE).orElseThrow();
        return Optional.of(
                new Share(saying.target(), share.amount().orElseThrow().low(), part, whole, false));
    }
}
